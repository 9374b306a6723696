"""What came of an erasure, and the receipt to save."""

from functools import partial

from PySide6.QtWidgets import QWidget

from register_app.erasure.record import Receipt
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.pages.erasing.receipt_acts import ReceiptActs
from register_app.gui.pages.erasing.receipt_view import ReceiptView
from register_app.gui.session import Session

_WIDTH = 560


class ReceiptDialog(Dialog):
    """Shows the receipt of an erasure that was just done."""

    def __init__(self, session: Session, receipt: Receipt, parent: QWidget | None) -> None:
        """Show it."""
        super().__init__(self.tr("Erased for good"), parent, width=_WIDTH)
        self.setModal(True)
        self._acts = ReceiptActs(session, self)
        view = ReceiptView()
        view.show_receipt(receipt)
        self.inside.addWidget(view)
        close = button(self.tr("Close"), self.accept, look="primary")
        save = button(self.tr("&Save the receipt…"), partial(self._acts.save, receipt))
        self.add_buttons(save, close)
        close.setFocus()
