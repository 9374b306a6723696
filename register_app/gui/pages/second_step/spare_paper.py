"""The spare codes, shown once: to be printed, saved or written down before going on."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from register_app.gui import languages, messages
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel
from register_app.gui.lines import announce
from register_app.gui.opening import Background
from register_app.gui.pages.paper import Paper
from register_app.gui.session import translate
from register_app.vault.recovery_sheet import register_name
from register_app.vault.vault import Vault

_PROGRAM = "register_app"
_GAP = "      "
_ROOM = 14  # pixels that the frame of the text takes


class SparePaper(QWidget):
    """Ten codes, and the ways to keep them."""

    kept = Signal(bool)
    """Whether they are in somebody's hands."""

    def __init__(self, codes: Sequence[str], vault: Vault, on: date, lanes: Background) -> None:
        """Show the codes; their sheet is made in the background."""
        super().__init__()
        self._codes = codes
        self._shown = QPlainTextEdit()
        self._shown.setReadOnly(True)
        self._shown.setTabChangesFocus(True)
        self._shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        half = len(codes) // 2
        rows = [_GAP.join(pair) for pair in zip(codes[:half], codes[half:], strict=True)]
        self._shown.setPlainText("\n".join(rows))
        self._shown.setFixedHeight(self._shown.fontMetrics().lineSpacing() * half + _ROOM)
        self._shown.setAccessibleName(self.tr("Spare codes"))
        self._paper = Paper(self.tr("Save the spare codes"), self.tr("spare codes"))
        self._written = QCheckBox(self.tr("I have &written the codes down"))
        self._written.toggled.connect(self.kept)
        self._paper.kept.connect(self._keep)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(PlainLabel(self._why(), wrap=True))
        for part in (self._shown, self._paper, self._written):
            inside.addWidget(part)
        inside.addStretch(1)
        self.setFocusProxy(self._paper)

        def work(_: Progress) -> bytes:
            return _sheet(codes, vault, on)

        lanes.plain(work, self._made, self._failed)

    def _why(self) -> str:
        return self.tr(
            "When the phone is not at hand, each of these codes opens the register once in its "
            "place. They are shown only now: print or save them, or write them down, and keep "
            "them away from this computer."
        )

    @Slot(object)
    def _made(self, pdf: bytes) -> None:
        self._paper.offer(pdf)
        announce(self._shown, self._why())

    @Slot()
    def _keep(self) -> None:
        self.kept.emit(True)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self, error)


def _sheet(codes: Sequence[str], vault: Vault, on: date) -> bytes:
    # loaded on first use: start-up is felt every day
    from register_app.reports.spare_codes_pdf import (  # noqa: PLC0415  as said
        SpareSheet,
        spare_codes_pdf,
    )

    sheet = SpareSheet(codes, register_name(vault.vault_id), on, _PROGRAM)
    return spare_codes_pdf(sheet, translate, language=languages.current())
