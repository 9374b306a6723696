"""Whose a new deal is: asked before the deal itself, because its contact persons follow."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import Remark, Tone
from register_app.gui.session import Session
from register_app.gui.tables.customer_picker import CustomerPicker


class NewDealDialog(Dialog):
    """Asks for the customer of a new deal."""

    picked = Signal(int)
    """The customer's id."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        """Offer every customer."""
        super().__init__(self.tr("Whose deal is it?"), parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._picker = CustomerPicker(session, self)
        self._problem = Remark()
        self.inside.addWidget(self._picker)
        self.inside.addWidget(self._problem)
        self._picker.chosen.connect(self._problem.hide)
        self._picker.table.opened.connect(self.accept)
        cancel = button(self.tr("Cancel"), self.reject)
        go_on = button(self.tr("Go on"), self.accept, look="primary")
        go_on.setDefault(True)
        self.add_buttons(cancel, go_on)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self._picker.focus()

    @Slot()
    def accept(self) -> None:
        """Hand the customer on, if there is one."""
        picked = self._picker.current_id()
        if picked is None:
            problem = self.tr("Search for a customer and choose one from the list")
            self._problem.say(problem, Tone.BAD)
            self._picker.refuse(problem)
            return
        super().accept()
        self.picked.emit(picked)
