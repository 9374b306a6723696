"""The second step at the door: a one-time code, a spare code, or the way to the sheet."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.errors import Cancelled, RegisterError
from register_app.gui import opening
from register_app.gui.buttons import button
from register_app.gui.jobs import Lanes
from register_app.gui.labels import Remark, Tone, caption, row
from register_app.gui.lines import announce
from register_app.gui.messages import words
from register_app.gui.opening import Doors
from register_app.gui.pages.second_step.code_line import SPARE, CodeLine
from register_app.vault.vault import Vault

_SECOND = 1000
_MINUTE = 60
_NEAR = 10  # seconds before the end of a wait that are told once more


class CodeStep(QWidget):
    """Asks for the code of a vault whose first step is taken; tries it in the background."""

    passed = Signal()
    shut = Signal(object)
    """The vault was locked again, with the error that says why."""
    sheet_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, vault: Vault, doors: Doors, lanes: Lanes) -> None:
        """Ask for the code, or say how long it has to wait."""
        super().__init__()
        self._vault = vault
        self._doors = doors
        self._lanes = lanes
        self._code = CodeLine(self.tr("One-time &code"))
        self._spare = CodeLine(self.tr("Spare &code"), hint=SPARE)
        self._where = caption(
            self.tr("The app on your phone shows it: six digits, new ones every 30 seconds."),
            wrap=True,
        )
        self._paper = caption(
            self.tr("It is on the paper that you kept when the code was set up. It works once."),
            wrap=True,
        )
        self._wait = Remark()
        self._go = button(self.tr("&Open"), self._try, look="primary")
        self._use_spare = button(self.tr("&Use a spare code"), self._ask_spare, look="link")
        self._use_app = button(self.tr("&Use the app on the phone"), self._ask_code, look="link")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        for part in (self._code, self._where, self._spare, self._paper, self._wait):
            inside.addWidget(part)
        inside.addLayout(row(self._go))
        lost = button(
            self.tr("Phone &lost? Use the recovery sheet"), self.sheet_wanted, look="link"
        )
        inside.addLayout(row(self._use_spare, self._use_app, lost))
        inside.addLayout(row(button(self.tr("&Back"), self.back_wanted, look="link")))
        for line in (self._code, self._spare):
            line.entered.connect(self._try)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._tick)
        self._ask(spare=False)
        self._wait_on()

    @Slot()
    def _ask_spare(self) -> None:
        self._ask(spare=True)

    @Slot()
    def _ask_code(self) -> None:
        self._ask(spare=False)

    def _ask(self, *, spare: bool) -> None:
        for part in (self._spare, self._paper, self._use_app):
            part.setVisible(spare)
        for part in (self._code, self._where, self._use_spare):
            part.setHidden(spare)
        line = self._line()
        self.setFocusProxy(line)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self) -> CodeLine:
        return self._code if self._spare.isHidden() else self._spare

    @Slot()
    def _try(self) -> None:
        line = self._line()
        line.say("")
        self.setEnabled(False)
        work = partial(opening.pass_code, self._vault, self._doors, line.text)
        self._lanes.plain(work, self._passed, self._failed)

    @Slot(object)
    def _passed(self, _: object) -> None:
        self._clock.stop()
        self.passed.emit()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        if not isinstance(error, RegisterError):
            raise error
        if not self._vault.is_open:
            self._clock.stop()
            self.shut.emit(error)
            return
        line = self._line()
        line.edit.selectAll()
        if not isinstance(error, Cancelled):
            what, then = words(error)
            line.refuse(what if self._seconds() else f"{what} {then}")
        self._wait_on()

    def _wait_on(self) -> None:
        """Begin to count down where the next code has to wait."""
        seconds = self._seconds()
        if seconds:
            self._clock.start()
            self._show_wait(seconds)
            announce(self._wait, self._wait.text())

    @Slot()
    def _tick(self) -> None:
        """Show the time that is left; read it out each minute, near the end and at the end."""
        seconds = self._seconds()
        self._show_wait(seconds)
        if not seconds:
            self._clock.stop()
        if seconds % _MINUTE == 0 or seconds == _NEAR:
            announce(self._wait, self._wait.text())

    def _show_wait(self, seconds: int) -> None:
        if seconds:
            left = f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"
            text = self.tr(
                "The next one-time code can be tried in {time}. A spare code or the recovery "
                "sheet works at once."
            )
            self._wait.say(text.format(time=left), Tone.WARY)
        else:
            self._code.say("")
            self._wait.say(self.tr("You can try again now."), Tone.GOOD)

    def _seconds(self) -> int:
        return self._vault.door.wait()
