"""One thing that the notice tells: in use or not, told in short, opened to be edited."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.pages.privacy.notice.live_form import LiveForm
from register_app.gui.pages.privacy.notice.tick import Tick
from register_app.i18n import Text


class Entry(QWidget):
    """A line with its summary; its form is made when it is opened for the first time."""

    turned = Signal(bool)
    """The person wants it in use, or out of use."""
    removed = Signal()
    built = Signal()
    """Its form was made."""

    def __init__(
        self,
        make_form: Callable[[], LiveForm],
        parent: QWidget | None = None,
        *,
        can_turn: bool = False,
        can_remove: bool = False,
    ) -> None:
        """Make an empty line; it may have a box to turn it, or a button to remove it."""
        super().__init__(parent)
        self._make_form = make_form
        self._form: LiveForm | None = None
        self._tick = Tick() if can_turn else None
        self._title = PlainLabel(wrap=True)
        self._summary = caption("", wrap=True)
        self._edit = button("", self._turn_form, look="link")
        self._remove = button(self.tr("Remove"), self.removed, look="link")
        if self._tick is not None:
            self._tick.turned.connect(self.turned)
        self._lay_out()
        self._title.setVisible(not can_turn)
        self._remove.setVisible(can_remove)
        self._show_form(is_open=False)

    @property
    def form(self) -> LiveForm | None:
        """The form, once it was opened."""
        return self._form

    def show_entry(self, title: str, summary: str, *, is_on: bool = True) -> None:
        """Tell what it is now."""
        if self._tick is not None:
            self._tick.show_text(title, summary)
            self._tick.show_ticked(is_on=is_on)
        self._title.setText(title)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary) and is_on)
        self._edit.setVisible(is_on)
        self._name_buttons()
        if not is_on:
            self.forget_form()
        elif self._form is not None:
            self._form.refresh()

    def open(self, called: str = "", problem: Text | None = None) -> None:
        """Open the form and put the cursor into a field."""
        self._show_form(is_open=True)
        if self._form is not None:
            self._form.go_to(called, problem)

    def focus(self) -> None:
        """Put the cursor on the line."""
        # not by a focus proxy: Tab would stop at its holder a second time
        first = self._edit if self._tick is None else self._tick.box
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_form(self) -> None:
        """Close the form and forget what it holds."""
        if self._form is not None:
            self._form.blockSignals(True)  # what it shows is gone: nothing is stored any more
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._show_form(is_open=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        if self._tick is not None:
            head.addWidget(self._tick, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        for made in (self._edit, self._remove):
            head.addWidget(made)
        indent = self._tick.indent if self._tick is not None else 0
        self._beneath = QVBoxLayout()
        self._beneath.setContentsMargins(indent, 0, 0, 0)
        self._beneath.addWidget(self._summary)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addLayout(head)
        inside.addLayout(self._beneath)

    def _name_buttons(self) -> None:
        title = self._title.text()
        is_open = self._form is not None and not self._form.isHidden()
        template = self.tr("Close: {thing}") if is_open else self.tr("Edit: {thing}")
        name(self._edit, template.format(thing=title))
        name(self._remove, self.tr("Remove: {thing}").format(thing=title))

    @Slot()
    def _turn_form(self) -> None:
        is_open = self._form is None or self._form.isHidden()
        if self._form is not None and not is_open and not self._form.keep():
            return
        self._show_form(is_open=is_open)
        if is_open and self._form is not None:
            self._form.focus_first()

    def _show_form(self, *, is_open: bool) -> None:
        if is_open and self._form is None:
            self._form = self._make_form()
            self._form.setContentsMargins(0, 6, 0, 10)
            self._beneath.addWidget(self._form)
            self.built.emit()
        if self._form is not None:
            self._form.setVisible(is_open)
        self._edit.setText(self.tr("Close") if is_open else self.tr("Edit"))
        self._name_buttons()
