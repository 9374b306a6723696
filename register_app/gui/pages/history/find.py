"""Find changes by words: in their titles, whose they are, and about whom."""

from array import array
from collections.abc import Mapping, Sequence
from functools import partial

from register_app.db.history import Titled, Wanted
from register_app.gui.jobs import Progress, Work
from register_app.gui.session import translate
from register_app.i18n import Message, Text
from register_app.register import Register

Titles = Mapping[tuple[str, str], str]
"""What the titles in use are called in the language of the window."""


def finding(titles: Titles, wanted: Wanted, text: str) -> Work:
    """Return the work that finds changes, the newest first; each word is to fit somewhere."""
    return partial(_find, titles, wanted, text.casefold().split())


def titles_in_use(register: Register) -> Titles:
    """Return the titles of changes as the window says them, without what stands in them."""
    return {
        (context, title): translate(Message(Text(context, title), n=2)).casefold()
        for context, title in register.journal.titles()
    }


def _find(
    titles: Titles, wanted: Wanted, words: Sequence[str], register: Register, progress: Progress
) -> "array[int]":
    if not words:
        return array("q", register.journal.ids(wanted))
    named: dict[str, list[int]] = {word: [] for word in words}
    for customer, name in register.customers.each(("name",)):
        folded = name.casefold()
        for word in words:
            if word in folded:
                named[word].append(customer)
    progress.check()
    touched = {word: register.journal.touching(named[word]) for word in words}
    progress.check()
    return array(
        "q",
        (
            one.id
            for one in register.journal.titled(wanted)
            if all(word in _said(one, titles) or one.id in touched[word] for word in words)
        ),
    )


def _said(one: Titled, titles: Titles) -> str:
    text = one.title.text
    values = map(str, one.title.values.values())
    return " ".join((titles.get((text.context, str(text)), ""), *values, one.by)).casefold()
