"""A dialog around a form: save what was changed, or ask before it is thrown away."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from register_app.errors import RegisterError
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.forms.form import Form
from register_app.gui.labels import row
from register_app.gui.lines import announce
from register_app.gui.scrolling import only_downwards

_WIDTH, _HIGHEST = 640, 760
_MARGIN = 20
_BELOW = 130
"""Room for the buttons, and for a remark or two."""


class FormDialog(QDialog):
    """Holds a form; what saving means is said by `store`."""

    def __init__(self, form: Form, title: str, parent: QWidget | None, *, act: str = "") -> None:
        """Show the form under a title; `act` is the word on the saving button."""
        super().__init__(parent)
        self.form = form
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self._top = QVBoxLayout()
        area = QScrollArea()
        only_downwards(area)
        page = QWidget()
        page.setProperty("look", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.addLayout(self._top)
        inside.addWidget(form)
        self._bottom = QVBoxLayout()
        inside.addLayout(self._bottom)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, _MARGIN)
        whole.addWidget(area, 1)
        whole.addLayout(self._buttons(act or self.tr("Save")))
        for keys in (QKeySequence.StandardKey.Save, "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self, self.accept)
        self._page = page
        self.resize(_WIDTH, _HIGHEST)

    def above(self, widget: QWidget) -> None:
        """Show a widget above the form."""
        self._top.addWidget(widget)
        self._top.setContentsMargins(0, 0, 0, _MARGIN // 2)

    def below(self, widget: QWidget) -> None:
        """Show a widget below the form."""
        self._bottom.addWidget(widget)
        self._bottom.setContentsMargins(0, _MARGIN // 2, 0, 0)

    def store(self) -> bool:
        """Save what the form holds, or say at the fields why not and return False."""
        raise NotImplementedError

    def _buttons(self, act: str) -> QVBoxLayout:
        save = button(act, self.accept, look="primary")
        save.setDefault(True)
        cancel = button(self.tr("Cancel"), self.reject)
        side_by_side = row(stretch=False)
        side_by_side.addStretch(1)
        side_by_side.addWidget(cancel)
        side_by_side.addWidget(save)
        side_by_side.setContentsMargins(_MARGIN, 12, _MARGIN, 0)
        holder = QVBoxLayout()
        holder.addLayout(side_by_side)
        return holder

    @Slot()
    def accept(self) -> None:
        """Save and close; stay where something is wrong."""
        if not self.form.read():
            return
        try:
            is_stored = self.store()
        except RegisterError as error:
            messages.tell_error(self, error)
            return
        if is_stored:
            super().accept()
            announce(self.parentWidget() or self, self.tr("Saved."))

    @Slot()
    def reject(self) -> None:
        """Close; ask first when something would be lost."""
        if not self.form.is_changed:
            super().reject()
            return
        messages.ask(
            self,
            self.tr("Close without saving?"),
            details=self.tr("What you changed here will be lost."),
            act=self.tr("Close without saving"),
            then=self._give_up,
            harmful=True,
        )

    @Slot()
    def _give_up(self) -> None:
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the form, with room for remarks."""
        super().showEvent(event)
        if not event.spontaneous():
            wanted = self._page.sizeHint().height() + _BELOW
            self.resize(
                self.width(), min(wanted, _HIGHEST, self.screen().availableSize().height())
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask like the Cancel button does."""
        if self.isVisible() and self.form.is_changed:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
