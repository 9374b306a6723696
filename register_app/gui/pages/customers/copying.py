"""Copy rows of customers for a spreadsheet; whoever has forbidden marketing is marked.

Nobody is copied whose data may only be kept.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer
from register_app.db.records import chunks
from register_app.fields.field import table_of
from register_app.gui import clipboard, messages
from register_app.gui.jobs import Progress
from register_app.gui.lines import announce
from register_app.gui.pages.customers import marketing
from register_app.gui.session import Session, translate
from register_app.gui.tables.row_model import Column
from register_app.register import Register
from register_app.reports.bans import BAN, Bans, mark
from register_app.reports.table_files import shielded

_AT_ONCE = 500


class _Copied(NamedTuple):
    """The rows as text, how many they are, how many of them are banned, how many are missing."""

    text: str
    rows: int
    banned: int
    left_out: int


class Copying(QObject):
    """Puts selected customers on the clipboard as rows, read in the background."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Copy for a table."""
        super().__init__(above)
        self._session = session
        self._above = above

    def copy(self, ids: Sequence[int], columns: Sequence[Column]) -> None:
        """Copy the columns shown, and one more that marks the bans."""
        work = partial(_text, ids, columns)
        job = self._session.read(work, self._take, self._fail)
        messages.follow(self._above, job, self.tr("Copying %Ln customer(s)", "", len(ids)))

    @Slot(object)
    def _take(self, made: _Copied) -> None:
        text, rows, banned, left_out = made
        clipboard.copy(text)
        self._session.register.audit.exported(table_of(Customer), f"clipboard {rows}")
        said = self.tr("%Ln customer(s) copied.", "", rows)
        if banned:
            more = self.tr("%Ln of them have forbidden marketing; they are marked.", "", banned)
            said = f"{said} {more}"
        if left_out:
            more = self.tr("Left out, as their processing is restricted: {count}").format(
                count=left_out
            )
            said = f"{said} {more}"
        announce(self._above, said)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _text(
    ids: Sequence[int], columns: Sequence[Column], register: Register, progress: Progress
) -> _Copied:
    bans, usable = Bans(register), register.restrictions.left_in(ids)
    headings = [*(translate(column.label) for column in columns), translate(BAN)]
    lines = ["\t".join(headings)]
    for start, run in enumerate(chunks(usable, _AT_ONCE)):
        progress.report(start * _AT_ONCE / len(ids))
        lines += _lines(run, columns, register, bans)
    banned = sum(bool(bans.of_customer(one)) for one in usable)
    return _Copied("\n".join(lines), len(lines) - 1, banned, len(ids) - len(usable))


def _lines(
    ids: Sequence[int], columns: Sequence[Column], register: Register, bans: Bans
) -> Iterator[str]:
    names = [column.name for column in columns]
    found = {row[0]: row[1:] for row in marketing.rows(register, ids, names)}
    for number in ids:
        if number in found:
            values = zip(columns, found[number], strict=True)
            cells = [column.show(stored) for column, stored in values]
            cells.append(mark(bans.of_customer(number), translate))
            yield "\t".join(shielded(" ".join(cell.split())) for cell in cells)
