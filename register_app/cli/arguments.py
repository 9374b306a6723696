"""The arguments of the command line: an argument parser that speaks the person's language."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue, Message, Text, Translate

PROGRAM = "register-app"
USAGE = 2
"""The exit code of wrong usage."""

_TEXTS = (
    QT_TRANSLATE_NOOP("cli", "usage: "),
    QT_TRANSLATE_NOOP("cli", "positional arguments"),
    QT_TRANSLATE_NOOP("cli", "options"),
    QT_TRANSLATE_NOOP("cli", "show this help message and exit"),
    QT_TRANSLATE_NOOP("cli", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("cli", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("cli", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("cli", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("cli", "invalid %(type)s value: %(value)r"),
    QT_TRANSLATE_NOOP("cli", "expected one argument"),
    QT_TRANSLATE_NOOP("cli", "expected at least one argument"),
    QT_TRANSLATE_NOOP("cli", "ignored explicit argument %r"),
)
"""What the library says, as it says it."""
_KNOWN = {str(text): text for text in _TEXTS}
_HELP = QT_TRANSLATE_NOOP("cli", "Help: {command} --help")


class UsageError(Exception):
    """The command was called in a wrong way; nothing was done."""

    def __init__(self, message: Message) -> None:
        """Keep what is wrong."""
        self.message = message
        super().__init__(str(message.text))


class Parser(argparse.ArgumentParser):
    """Tells wrong usage in one line and stops."""

    translate: Translate = Catalogue("en", {})

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  argparse's own
        """Refuse abbreviations, for scripts outlive them."""
        super().__init__(allow_abbrev=False, add_help=False, **options)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is."""
        there = self.translate(Message(_HELP, {"command": self.prog}))
        self.exit(USAGE, f"{PROGRAM}: {_one_line(message)}. {there}\n")


@contextmanager
def speaking(translate: Translate) -> Iterator[None]:
    """Let argparse take its own texts from our translations."""
    library = vars(argparse)  # it looks its texts up under these two names, as gettext does
    before = library["_"], library["ngettext"]
    single = _gettext(translate)
    library["_"] = single
    library["ngettext"] = lambda one, many, n: single(one if n == 1 else many)
    try:
        yield
    finally:
        library["_"], library["ngettext"] = before


def _gettext(translate: Translate) -> Callable[[str], str]:
    def look_up(text: str) -> str:
        known: Text | None = _KNOWN.get(text)
        return translate(known) if known else text

    return look_up


def _one_line(text: str) -> str:
    return " ".join(text.split())
