"""The Details tab of a customer's card: labels and values, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.forms.read_text import ReadText
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.pages.customers.details import Line
from register_app.gui.pages.customers.reach_button import ReachButton
from register_app.gui.tab_order import follow_layout

_LABELS = 120
_TOP = Qt.AlignmentFlag.AlignTop


class _Row:
    """One line on screen, used again for other customers."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._grid, self._place = grid, place
        self.reach: ReachButton | None = None
        self.label: PlainLabel = caption("", wrap=True)
        self.label.setFixedWidth(_LABELS)
        self.value = ReadText()
        grid.addWidget(self.label, place, 0, _TOP)
        grid.addWidget(self.value, place, 1, _TOP)

    def show_line(self, line: Line | None, before: str) -> None:
        """Show a line; its label only where the line before is called otherwise."""
        if line is not None:
            self.label.setText(line.label if line.label != before else "")
            self.value.show_text(line.value, called=line.label)
        for widget in (self.label, self.value):
            widget.setVisible(line is not None)
        if self.reach is not None:
            self.reach.show_reach(line.reach if line else None)

    def add_button(self) -> ReachButton:
        """Add the button that calls or writes."""
        self.reach = ReachButton()
        self._grid.addWidget(self.reach, self._place, 2, _TOP)
        return self.reach


class DetailsView(QScrollArea):
    """Shows lines; a masked one has a button."""

    reveal_wanted = Signal()
    reach_wanted = Signal(object)
    """The number or address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._rows: list[_Row] = []
        page = self._page = QWidget()
        page.setProperty("look", "page")
        reveal = button(self.tr("Show"), self.reveal_wanted, page, look="link")
        self._reveal: QPushButton = reveal
        self._reveal.setStyleSheet("padding: 0 6px;")  # as low as the line beside it
        self._reveal.hide()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the keys can scroll it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name(self, self.tr("Details"))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(2, 12, 12, 12)
        inside.addLayout(self._grid)
        self._foot = QVBoxLayout()
        inside.addLayout(self._foot)
        inside.addStretch(1)
        self.setWidget(page)

    def below(self, widget: QWidget) -> None:
        """Show a widget below the lines."""
        self._foot.addWidget(widget)
        self._foot.setContentsMargins(0, 12, 0, 0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines instead of those before."""
        while len(self._rows) < len(lines):
            self._rows.append(_Row(self._grid, len(self._rows)))
        before = ""
        for place, row in enumerate(self._rows):
            line = lines[place] if place < len(lines) else None
            if line is not None and line.reach is not None and row.reach is None:
                row.add_button().wanted.connect(self.reach_wanted)
            row.show_line(line, before)
            before = line.label if line else ""
        self._offer_reveal(lines)
        follow_layout(self._page)
        said = (f"{line.label}: {line.value}" for line in lines)
        self.setAccessibleDescription("\n".join(said))  # Tab stops here, but at no label
        self.verticalScrollBar().setValue(0)

    def _offer_reveal(self, lines: Sequence[Line]) -> None:
        places = [place for place, line in enumerate(lines) if line.masked]
        for place in places:
            name(self._reveal, self.tr("Show: {field}").format(field=lines[place].label))
            self._grid.addWidget(self._reveal, place, 2, _TOP)
        self._reveal.setVisible(bool(places))
