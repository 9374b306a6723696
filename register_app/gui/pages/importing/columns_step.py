"""The second step: where each column goes, with the first rows live below."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, Remark, Tone, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.importing.column_list import ColumnList
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.importing.header_box import HeaderBox
from register_app.gui.pages.importing.preview_table import PreviewTable
from register_app.gui.session import translate
from register_app.importer.mapping import Mapping, Trust, guess_below
from register_app.importer.options import Options
from register_app.importer.preview import Question
from register_app.importer.rows import damage_of


class ColumnsStep(QWidget):
    """Shows what was guessed of each column, and lets the person change it."""

    changed = Signal(object)
    """The Draft with other columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no list yet."""
        super().__init__(parent)
        self._draft: Draft | None = None
        self._options: Options | None = None
        self._summary = subheading("")
        self._check = button(self.tr("&Go to it"), self._go_to_unsure, look="link")
        self._warnings = Remark()
        self._problem = Remark()
        self._list = ColumnList()
        self._list.changed.connect(self._take)
        self._preview = PreviewTable()
        self._header = HeaderBox()
        self._header.moved.connect(self._move_header)
        self._where = self._make_where()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        for part, share in ((self._list, 3), (self._preview, 2)):
            parts.addWidget(part)
            parts.setStretchFactor(parts.count() - 1, share)
        parts.setSizes([3000, 2000])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        line = row(self._summary, self._check, stretch=False)
        line.setStretch(0, 1)
        inside.addLayout(line)
        for widget in (self._warnings, self._where):
            inside.addWidget(widget)
        inside.addWidget(parts, 1)
        inside.addWidget(self._problem)

    def show_draft(self, draft: Draft, options: Options) -> None:
        """Show a list that was just read."""
        self._draft, self._options = draft, options
        self._warnings.say("\n".join(map(translate, draft.table.warnings)), Tone.WARY)
        # contact cards have no row of headings
        self._where.setVisible(draft.table.first_row > 0)
        self._header.show_rows(draft.table, draft.mapping)
        self._list.show_table(draft.table, draft.mapping, hetu_on=options.hetu_on)
        self._refresh(draft)

    def show_options(self, options: Options) -> None:
        """Follow the settings of the register."""
        self._options = options
        if self._draft is not None:
            self._list.show_mapping(self._draft.mapping, hetu_on=options.hetu_on)
            self._refresh(self._draft)

    def is_complete(self) -> bool:
        """Say whether some column names the customers; if none does, tell."""
        is_complete = self._draft is not None and self._draft.mapping.has_names
        if not is_complete:
            text = self.tr("Choose the column that holds the names of the customers.")
            self._problem.say(text, Tone.BAD)
            announce(self._problem, text)
            self._list.focus_first()
        return is_complete

    def focus_first(self) -> None:
        """Put the cursor into the first column."""
        self._list.focus_first()

    def _make_where(self) -> QWidget:
        called = PlainLabel(self.tr("H&eadings"))
        called.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        called.setBuddy(self._header)
        line: QHBoxLayout = row(called, self._header)
        line.setContentsMargins(0, 0, 0, 0)
        where = QWidget()
        where.setLayout(line)
        return where

    @Slot(object)
    def _move_header(self, header: int | None) -> None:
        if self._draft is None or self._options is None:
            return
        table = self._draft.table
        mapping = guess_below(table, header)
        draft = Draft(self._draft.path, table, mapping, damage_of(table, mapping.first_row))
        self._draft = draft
        self._list.show_table(table, mapping, hetu_on=self._options.hetu_on)
        self._refresh(draft)
        self.changed.emit(draft)

    @Slot()
    def _go_to_unsure(self) -> None:
        self._list.focus_unsure()

    @Slot(object)
    def _take(self, mapping: Mapping) -> None:
        if self._draft is None or self._options is None:
            return
        self._draft = Draft(self._draft.path, self._draft.table, mapping, self._draft.damage)
        self._list.show_mapping(mapping, hetu_on=self._options.hetu_on)
        self._refresh(self._draft)
        self.changed.emit(self._draft)

    def _refresh(self, draft: Draft) -> None:
        if self._options is None:
            return
        columns = draft.mapping.columns
        used = sum(bool(column.target) for column in columns)
        unsure = sum(column.trust is Trust.UNSURE for column in columns)
        said = self.tr("{used} of {count} columns are imported.").format(
            used=used, count=len(columns)
        )
        if unsure:
            said += " " + self.tr("Please check %n columns.", "", unsure)
        self._summary.setText(said)
        self._check.setVisible(bool(unsure))
        if draft.mapping.has_names:
            self._problem.say("")
        self._preview.ask(Question(draft.table, draft.mapping, self._options, draft.damage))
