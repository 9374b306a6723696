"""What a change of many customers does to the first of them, one line for each."""

from collections.abc import Iterator

from register_app.customers.bulk import Count, Example
from register_app.customers.customer import Customer
from register_app.fields.field import Field, fields_of
from register_app.gui.pages.customers.words import value_called
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message

_MORE = QT_TRANSLATE_NOOP("bulk", "… and %n more")
_LONGEST = 40


def preview(count: Count) -> str:
    """Return who changes, from what to what; of many, the first ones and how many more."""
    lines = [_line(example) for example in count.first]
    more = count.changing - len(lines)
    return "\n".join([*lines, translate(Message(_MORE, n=more))] if more else lines)


def _line(example: Example) -> str:
    return f"{_short(example.before.name)}: {'; '.join(_changes(example))}"


def _changes(example: Example) -> Iterator[str]:
    """Return the values before and after; what each is called, where there are several."""
    changed = [one for one in fields_of(Customer) if _differs(one, example)]
    for field in changed:
        before, after = (
            _short(value_called(field, getattr(one, field.name))) or "–" for one in example
        )
        called = f"{translate(field.label)} " if len(changed) > 1 else ""
        yield f"{called}{before} → {after}"


def _differs(field: Field, example: Example) -> bool:
    return bool(getattr(example.before, field.name) != getattr(example.after, field.name))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
