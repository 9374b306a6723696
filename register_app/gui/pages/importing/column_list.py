"""The columns of the list below each other, each with a box for its target."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.importing.column_row import ColumnRow, Sample, rule
from register_app.gui.pages.importing.target_box import Targets
from register_app.gui.pages.importing.words import HETU, one_line
from register_app.gui.scrolling import only_downwards
from register_app.importer.mapping import Mapping
from register_app.importer.table import Table

_SAMPLES = 3
_LOOK_AT = 500


class ColumnList(QScrollArea):
    """Shows a mapping, and tells what the person changes in it."""

    changed = Signal(object)
    """The Mapping as the person wants it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no columns yet."""
        super().__init__(parent)
        self._mapping = Mapping(None, ())
        self._secrets: frozenset[int] = frozenset()
        self._rows: list[ColumnRow] = []
        self._gone_to = -1
        """The last column that was shown because it is to be checked."""
        self._targets = Targets(self)
        only_downwards(self)
        name(self, self.tr("Columns of the list"))

    def show_table(self, table: Table, mapping: Mapping, *, hetu_on: bool) -> None:
        """Show the columns of another list."""
        self._secrets = _secrets_of(mapping)
        self._gone_to = -1
        page = QWidget()
        page.setProperty("look", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._rows = [
            ColumnRow(place, sample, self._targets)
            for place, sample in enumerate(_samples(table, mapping))
        ]
        for row in self._rows:
            row.chosen.connect(self._choose)
            inside.addWidget(row)
            inside.addWidget(rule())
        inside.addStretch(1)
        self.setWidget(page)
        self.show_mapping(mapping, hetu_on=hetu_on)

    def show_mapping(self, mapping: Mapping, *, hetu_on: bool) -> None:
        """Show where the columns go."""
        self._mapping = mapping
        # once taken for codes, the cells of a column stay hidden wherever it goes
        self._secrets |= _secrets_of(mapping)
        for place, (row, column) in enumerate(zip(self._rows, mapping.columns, strict=True)):
            row.show_column(column, is_secret=place in self._secrets, hetu_on=hetu_on)

    def focus_first(self) -> None:
        """Put the cursor into the first box."""
        self._focus(self._rows[:1])

    def focus_unsure(self) -> None:
        """Put the cursor into the next box that asks to be checked."""
        places = [place for place, row in enumerate(self._rows) if row.is_unsure]
        later = [place for place in places if place > self._gone_to]
        for place in (later or places)[:1]:
            self._gone_to = place
            self._focus(self._rows[place : place + 1])

    def _focus(self, rows: Sequence[ColumnRow]) -> None:
        for row in rows[:1]:
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row)

    @Slot(int, str)
    def _choose(self, place: int, target: str) -> None:
        self.changed.emit(self._mapping.choose(place, target))


def _secrets_of(mapping: Mapping) -> frozenset[int]:
    return frozenset(
        place for place, column in enumerate(mapping.columns) if column.target == HETU
    )


def _samples(table: Table, mapping: Mapping) -> Iterator[Sample]:
    rows = list(islice(table, mapping.first_row, mapping.first_row + _LOOK_AT))
    for place, column in enumerate(mapping.columns):
        filled = (row[place] for row in rows if row[place].strip())
        cells: Sequence[str] = [one_line(cell) for cell in islice(filled, _SAMPLES)]
        yield Sample(one_line(column.heading), cells)
