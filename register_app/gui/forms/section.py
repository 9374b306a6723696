"""A part of a form: a heading and its fields, the rare ones behind a button."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from register_app.gui.forms.form_field import FormField
from register_app.gui.forms.shown import in_button
from register_app.gui.labels import name, subheading

_LONGEST = 70


class Section(QWidget):
    """Shows common fields at once, and rare ones when they are filled or asked for."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty part; without a title it has no heading."""
        super().__init__(parent)
        self._title = title
        self._fields: dict[str, FormField] = {}
        self._rare: list[str] = []
        self._hidden: set[str] = set()
        self._out: set[str] = set()
        self._heading = subheading(title)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._more = QPushButton()
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._show_rare)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._heading)
        inside.addLayout(self._grid)
        inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def labels_width(self) -> int:
        """The width the widest label would like."""
        return max((f.label.sizeHint().width() for f in self._fields.values()), default=0)

    def align_labels(self, width: int) -> None:
        """Give all labels one width."""
        self._grid.setColumnMinimumWidth(0, width)
        for form_field in self._fields.values():
            form_field.label.setFixedWidth(width)

    def add(self, form_field: FormField, *, is_rare: bool) -> None:
        """Add a field below the others."""
        place = 2 * len(self._fields)
        self._fields[form_field.name] = form_field
        if is_rare:
            self._rare.append(form_field.name)
        top = Qt.AlignmentFlag.AlignTop
        form_field.label.setProperty("beside", "editor")
        self._grid.addWidget(form_field.label, place, 0, top)
        self._grid.addWidget(form_field.editor.widget, place, 1)
        self._grid.addWidget(form_field.remark, place + 1, 1)

    def fold(self) -> None:
        """Hide the rare fields again, but not those with something in them."""
        for called in self._rare:
            form_field = self._fields[called]
            if not form_field.value or form_field.value == form_field.preset:
                self._hidden.add(called)
            else:
                self._hidden.discard(called)
        self.update_rows()

    def reveal(self, called: str) -> None:
        """Show a field that may be folded away or taken out."""
        self._hidden.discard(called)
        self._out.discard(called)
        self.update_rows()

    def leave_out(self, names: AbstractSet[str]) -> None:
        """Take some fields out of the form, and put all others back."""
        out = names & self._fields.keys()
        if out != self._out:
            self._out = set(out)
            self.update_rows()

    def is_out(self, called: str) -> bool:
        """Say whether a field was taken out of the form."""
        return called in self._out

    def update_rows(self) -> None:
        """Show what is not hidden, and name on the button what is."""
        shown, folded = [], []
        for called, form_field in self._fields.items():
            is_shown = called not in self._hidden and not self.is_out(called)
            form_field.set_visible(is_visible=is_shown)
            if is_shown:
                shown.append(called)
            elif not self.is_out(called):
                folded.append(form_field.label.text())
        self._heading.setVisible(bool(shown) and bool(self._title))
        self._offer(folded, is_open=bool(shown))
        self.setVisible(bool(shown or folded))

    def _offer(self, folded: list[str], *, is_open: bool) -> None:
        names = ", ".join(folded)
        short = names if len(names) <= _LONGEST else f"{names[:_LONGEST]}…"
        text = self.tr("More: {fields}") if is_open else self.tr("{section}: {fields}")
        self._more.setText("+ " + in_button(text.format(fields=short, section=self._title)))
        name(self._more, text.format(fields=names, section=self._title))
        self._more.setVisible(bool(folded))

    @Slot()
    def _show_rare(self) -> None:
        first = next(called for called in self._rare if called in self._hidden)
        self._hidden.clear()
        self.update_rows()
        self._fields[first].editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
