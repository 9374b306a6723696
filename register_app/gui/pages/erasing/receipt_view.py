"""What an erasure did, kept and proved, to read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.backups.thinning import last_day
from register_app.erasure import told
from register_app.erasure.record import Receipt
from register_app.gui.history.words import moment
from register_app.gui.labels import PlainLabel, Remark, subheading
from register_app.gui.pages.erasing import words
from register_app.gui.session import translate

_DOT = " · "


class ReceiptView(QWidget):
    """Shows one receipt; it names nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._facts = PlainLabel(wrap=True)
        self._facts.setProperty("look", "caption")
        self._proof = Remark()
        self._parts = {
            key: (subheading(title), PlainLabel(wrap=True))
            for key, title in (
                ("erased", self.tr("Erased")),
                ("kept", self.tr("Kept by law")),
                ("shared", self.tr("Stays because it belongs to others too")),
                ("backups", self.tr("In backups")),
                ("yours", self.tr("What only you can do")),
            )
        }
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self._facts)
        inside.addWidget(self._proof)
        for title, text in self._parts.values():
            inside.addWidget(title)
            inside.addWidget(text)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what an erasure did."""
        number = self.tr("Number {token}").format(token=receipt.token)
        facts = (
            moment(receipt.at),
            told.ground(receipt.ground, translate),
            receipt.by_whom,
            number,
        )
        self._facts.setText(_DOT.join(filter(None, facts)))
        self._proof.say(*words.proof_of(receipt))
        self._tell("erased", words.counted(receipt.erased))
        kept = words.kept_lines(receipt.kept)
        self._tell("kept", [*kept, *told.stays(receipt.kept, translate)])
        self._tell("shared", words.shared_lines(receipt.shared))
        last = last_day(date.fromisoformat(receipt.at[:10]))
        self._tell("backups", [told.in_backups(last, translate)])
        yours = self.tr(
            "Copies outside of the register are not known to it: messages, printed papers, "
            "exported lists, sticks. Destroy them too."
        )
        self._tell("yours", [yours])

    def _tell(self, key: str, lines: Sequence[str]) -> None:
        title, text = self._parts[key]
        text.setText("\n".join(lines))
        for label in (title, text):
            label.setVisible(bool(lines))
