"""The recovery sheet: made, printed or saved, and proven to be in someone's hands."""

import secrets
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from register_app.errors import MistypedRecoveryCode
from register_app.gui import languages, messages
from register_app.gui.labels import PlainLabel, caption
from register_app.gui.lines import Line
from register_app.gui.opening import Background, Clock
from register_app.gui.pages.paper import Paper
from register_app.gui.session import translate
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.recovery_sheet import RecoverySheet
from register_app.vault.vault import Vault

_ASKED = 2
_PROGRAM = "register_app"


class Sheet(NamedTuple):
    """A new code, and the sheet to print."""

    code: RecoveryCode
    pdf: bytes


def make_sheet(vault: Vault, now: Clock) -> Sheet:
    """Make a new code and its sheet; the code before works on until this one is confirmed."""
    # loaded on first use: start-up is felt every day
    from register_app.reports.recovery_pdf import recovery_pdf  # noqa: PLC0415  as said

    code = vault.new_recovery_code()
    sheet = RecoverySheet(code, vault.vault_id, now().date(), _PROGRAM)
    return Sheet(code, recovery_pdf(sheet, translate, language=languages.current()))


class RecoveryMaker(QWidget):
    """Leads from a new code to a sheet that somebody really has."""

    proven = Signal()
    """The sheet was kept, and read back from the paper."""

    def __init__(
        self, vault: Vault, now: Clock, lanes: Background, parent: QWidget | None = None
    ) -> None:
        """Make the code in the background."""
        super().__init__(parent)
        self._vault = vault
        self._now = now
        self._lanes = lanes
        self._sheet: Sheet | None = None
        self._lines: dict[int, Line] = {}
        self._paper = Paper(self.tr("Save the recovery sheet"), self.tr("recovery sheet"))
        self._paper.kept.connect(self._ask_for_proof)
        self._proof = self._make_proof()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(PlainLabel(self._why(), wrap=True))
        inside.addWidget(self._paper)
        inside.addWidget(self._proof)
        job = lanes.plain(lambda _: make_sheet(vault, now), self._made, self._failed)
        messages.follow(self, job, self.tr("Making the recovery sheet"))

    @Slot()
    def prove(self) -> None:
        """Compare what was typed with the sheet; say where it differs."""
        if self._sheet is None:
            return
        groups = list(self._sheet.code.groups)
        for number, line in self._lines.items():
            groups[number] = line.text or "?"
            line.say("")
        try:
            read = RecoveryCode.read("-".join(groups))
        except MistypedRecoveryCode as mistyped:
            self._refuse(mistyped.group)
            return
        if read != self._sheet.code:
            self._refuse(None)
            return
        today = self._now().date()
        self._lanes.plain(
            lambda _: self._vault.confirm_recovery_code(on=today), self._confirmed, self._failed
        )

    def _why(self) -> str:
        return self.tr(
            "If this computer breaks or a passphrase is forgotten, the code on the recovery "
            "sheet is the only way into the register. Print it or save it on a stick, and keep "
            "it away from this computer. Nobody can make it for you afterwards."
        )

    def _make_proof(self) -> QWidget:
        proof = QWidget()
        inside = QVBoxLayout(proof)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            PlainLabel(self.tr("Take the sheet at hand and type two groups from it:"), wrap=True)
        )
        numbers = sorted(secrets.SystemRandom().sample(range(6), _ASKED))
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(12)
        for number in numbers:
            line = Line(self.tr("Group {number} of the code").format(number=number + 1))
            line.keep_out()
            line.entered.connect(self.prove)
            self._lines[number] = line
            side_by_side.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(side_by_side)
        inside.addWidget(
            caption(self.tr("Capital or small letters make no difference."), wrap=True)
        )
        proof.setEnabled(False)
        return proof

    def _refuse(self, group: int | None) -> None:
        text = self.tr("This is not what the sheet says. Compare it once more.")
        wrong = [line for number, line in self._lines.items() if number + 1 == group]
        for line in wrong or self._lines.values():
            line.refuse(text)

    @Slot(object)
    def _made(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._paper.offer(sheet.pdf)

    @Slot(object)
    def _confirmed(self, _: object) -> None:
        self.proven.emit()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self, error)

    @Slot()
    def _ask_for_proof(self) -> None:
        self._proof.setEnabled(True)
        next(iter(self._lines.values())).setFocus(Qt.FocusReason.OtherFocusReason)
