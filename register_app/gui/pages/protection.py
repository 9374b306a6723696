"""Choose what opens the register from day to day: the keyring, a passphrase, or both."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from register_app.errors import RegisterError
from register_app.gui.labels import PlainLabel, caption
from register_app.gui.lines import SecretLine
from register_app.gui.messages import words
from register_app.gui.opening import Background, Doors, Wish
from register_app.gui.strength_meter import StrengthMeter
from register_app.vault.keys import Way
from register_app.vault.protection import LEAST
from register_app.vault.strength import require

_INDENT = 26


class NewPassphrase(QWidget):
    """A new passphrase, typed twice."""

    entered = Signal()

    def __init__(
        self, lanes: Background, own: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """Ask for it; the firm's `own` words are guessed first."""
        super().__init__(parent)
        self._first = SecretLine(self.tr("New &passphrase"))
        self._again = SecretLine(self.tr("The same a&gain"))
        self._meter = StrengthMeter(lanes, own)
        self._first.edited.connect(self._meter.look)
        self._again.entered.connect(self.entered)
        self._first.edited.connect(self._calm)
        self._again.edited.connect(self._calm)
        seen = QCheckBox(self.tr("&Show what I type"))
        seen.toggled.connect(self._first.reveal)
        seen.toggled.connect(self._again.reveal)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._first)
        inside.addWidget(self._meter)
        inside.addWidget(self._again)
        inside.addWidget(seen)
        self.setFocusProxy(self._first)

    def take(self, way: Way) -> str | None:
        """Return the passphrase; None when it will not do, and why is said."""
        passphrase = self._first.text
        try:
            require(passphrase, self._meter.judgement(), least=LEAST[way])
        except RegisterError as weak:
            self._first.refuse(" ".join(words(weak)))
            return None
        if passphrase != self._again.text:
            self._again.refuse(self.tr("The two are not the same. Type both again."))
            return None
        return passphrase

    def forget(self) -> None:
        """Empty both lines."""
        self._first.forget()
        self._again.forget()
        self._meter.look("")

    @Slot()
    def _calm(self) -> None:
        self._first.say("")
        self._again.say("")


class ProtectionChoice(QWidget):
    """The ways to protect a register, the keyring preset where this computer has one."""

    entered = Signal()

    def __init__(
        self,
        doors: Doors,
        lanes: Background,
        parent: QWidget | None = None,
        *,
        own: tuple[str, ...] = (),
    ) -> None:
        """Look for the keyring in the background; the firm's `own` words are guessed first."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(6)
        self._keyring, self._note = self._add(
            self.tr("With my &sign-in to this computer (recommended)"),
            self.tr("Looking for the keyring of this computer …"),
        )
        self._passphrase, _ = self._add(
            self.tr("With a &passphrase"), self.tr("It is asked each time you open the register.")
        )
        self._both, _ = self._add(
            self.tr("With &both"),
            self.tr("Also somebody who uses your computer while you are signed in stays out."),
        )
        self._new = NewPassphrase(lanes, own)
        self._new.entered.connect(self.entered)
        self._new.hide()
        self._inside.addWidget(self._new)
        self._keyring.setChecked(True)
        self.setFocusProxy(self._keyring)
        self._group.buttonToggled.connect(self._show_lines)
        lanes.plain(
            lambda progress: doors.keyring(progress).name, self._keyring_found, self._keyring_not
        )

    def take(self) -> Wish | None:
        """Return what was chosen; None when something is missing, and what is said."""
        if self._keyring.isChecked():
            return Wish(Way.KEYRING)
        way = Way.BOTH if self._both.isChecked() else Way.PASSPHRASE
        passphrase = self._new.take(way)
        return None if passphrase is None else Wish(way, passphrase)

    def forget(self) -> None:
        """Empty the lines of the passphrase."""
        self._new.forget()

    def _add(self, text: str, note: str) -> tuple[QRadioButton, PlainLabel]:
        button = QRadioButton(text)
        button.setAccessibleDescription(note)
        self._group.addButton(button)
        remark = caption(note, wrap=True)
        remark.setContentsMargins(_INDENT, 0, 0, 6)
        self._inside.addWidget(button)
        self._inside.addWidget(remark)
        return button, remark

    @Slot()
    def _show_lines(self) -> None:
        self._new.setVisible(not self._keyring.isChecked())

    @Slot(object)
    def _keyring_found(self, name: str) -> None:
        self._explain(
            self.tr(
                "It opens without asking. The key is kept by the {keyring} of this computer."
            ).format(keyring=name)
        )

    @Slot(object)
    def _keyring_not(self, error: BaseException) -> None:
        if not isinstance(error, RegisterError):
            raise error
        what, _ = words(error)
        self._explain(what)
        self._keyring.setText(self.tr("With my &sign-in to this computer"))
        self.setFocusProxy(self._passphrase)
        for button in (self._keyring, self._both):
            button.setEnabled(False)
        self._passphrase.setChecked(True)

    def _explain(self, note: str) -> None:
        self._note.setText(note)
        self._keyring.setAccessibleDescription(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return on a choice as it is taken in a line: the person is ready."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
