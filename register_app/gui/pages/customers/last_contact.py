"""When customers were last in touch, as a column of their table and as a way to narrow it."""

from collections.abc import Iterable, Sequence
from datetime import date

from register_app.customers.order import Order, order_by, order_of
from register_app.fields.day import months_after
from register_app.fields.kinds import DAY
from register_app.gui.session import translate
from register_app.gui.tables.filter_chips import Condition, Group
from register_app.gui.tables.row_model import Column, Row
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register

NAME = "last_contact"
LABEL = QT_TRANSLATE_NOOP("customers", "Last contact")
SILENT = QT_TRANSLATE_NOOP("customers", "Silent for %n month(s)")
_SORT = "silent"
_MONTHS = (3, 6, 12, 24)
_LETTERS = 10


def column() -> Column:
    """Return the column of the table."""
    return Column(NAME, LABEL, _shown, _LETTERS)


def rows(register: Register, ids: Sequence[int], names: Sequence[str]) -> list[Row]:
    """Return (id, columns) of some customers, in any order: stored ones, and the last contact."""
    if NAME not in names:
        return register.customers.rows(ids, names)
    days, place = register.timeline.last_contacts(ids), names.index(NAME) + 1
    own = ["name" if one == NAME else one for one in names]
    return [
        (*row[:place], days.get(row[0], ""), *row[place + 1 :])
        for row in register.customers.rows(ids, own)
    ]


def ordered(register: Register, called: str, *, descending: bool) -> Order:
    """Return every customer in the order of a column."""
    if called == NAME:
        days = register.timeline.all_last_contacts()
        return order_of(register.search, days, descending=descending)
    return order_by(register.customers, register.search, called, descending=descending)


def offered() -> Group:
    """Return the silences by which a list can be narrowed."""
    return Group(translate(LABEL), [_silent(months) for months in _MONTHS])


def is_silence(condition: Condition) -> bool:
    """Say whether a condition is about the last contact."""
    return condition.sort == _SORT


def since(conditions: Iterable[Condition], today: date) -> date | None:
    """Return the day from which there was no contact; of several silences the shortest counts."""
    months = [int(one.value) for one in conditions if is_silence(one)]
    return months_after(today, -min(months)) if months else None


def _silent(months: int) -> Condition:
    return Condition(_SORT, str(months), translate(Message(SILENT, n=months)))


def _shown(stored: str) -> str:
    return DAY.show(DAY.from_row(stored)) if stored else ""
