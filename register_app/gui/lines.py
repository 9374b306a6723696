"""One field for people: its label above, and what is to be said about it below."""

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from register_app.fields.kinds import Parsed
from register_app.gui.labels import PlainLabel, Remark, Tone, dress, name
from register_app.gui.session import translate

CODE_HINT = "ABCDE-FGH12-34567-89JKM-NPQRS-TVWXY"
"""What a recovery code looks like."""
UNKEPT = "unkept"
"""A property of lines of which no draft is made: they hold a secret, or only ask for something."""
_PAUSE = 600
"""Milliseconds without a key after which a problem is told."""


class Line(QWidget):
    """A line to type in, with its label and a remark."""

    edited = Signal(str)
    entered = Signal()
    """Return was pressed."""

    def __init__(self, label: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Show an empty line; the `hint` stands in it until something is typed."""
        super().__init__(parent)
        self.edit = _Edit(self)
        self.edit.setPlaceholderText(hint)
        self._is_filling = False
        self.edit.textChanged.connect(self._tell)  # dictation and the like use no keys
        self.edit.returnPressed.connect(self.entered)
        name(self.edit, label.replace("&", ""), hint)
        self._hint = hint
        if hint == CODE_HINT:
            self.keep_out()
        self._remark = Remark()
        called = PlainLabel(label)
        called.setBuddy(self.edit)
        called.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for widget in (called, self.edit, self._remark):
            inside.addWidget(widget)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a text; the person did not write it."""
        self._is_filling = True
        self.edit.setText(text)
        self._is_filling = False

    def say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Remark on what is typed; a problem marks the line too."""
        self._remark.say(text, tone)
        dress(self.edit, state="problem" if tone is Tone.BAD and text else "")
        self.edit.setAccessibleDescription(text or self._hint)

    def keep_out(self) -> None:
        """Let no draft be made of what is typed here: it is a secret."""
        self.edit.setProperty(UNKEPT, True)

    def refuse(self, text: str) -> None:
        """Say what is wrong, aloud too, and go there."""
        self.say(text, Tone.BAD)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.edit, text)

    @Slot(str)
    def _tell(self, text: str) -> None:
        if not self._is_filling:
            self.edited.emit(text)


class _Edit(QLineEdit):
    """The line itself; where Return is waited for, a dialog around it does not get it too."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a Return that somebody listens to."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        is_heard = is_return and self._line.receivers(SIGNAL("entered()")) > 0
        super().keyPressEvent(event)
        if is_heard:
            event.accept()


class CheckedLine(Line):
    """A line whose text is read by the parser of a field, while it is typed."""

    def __init__(
        self,
        label: str,
        parse: Callable[[str], Parsed[str]],
        parent: QWidget | None = None,
        *,
        hint: str = "",
        good: str = "",
    ) -> None:
        """Read with `parse`; `good` is said of a value that passed its check."""
        super().__init__(label, parent, hint=hint)
        self._parse = parse
        self._good = good
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._judge)
        self.edited.connect(self._look)
        self.edit.editingFinished.connect(self._tidy)

    def value(self) -> str | None:
        """Return the value; None when there is a problem, which is then said."""
        parsed = self._parse(self.text)
        if parsed.problem:
            self.refuse(translate(parsed.problem))
            return None
        return parsed.value or ""

    @Slot()
    def _look(self) -> None:
        """Say at once what is good; a problem waits until the person pauses."""
        self._pause.start()
        if self._parse(self.text).problem:
            self.say("")
        else:
            self._judge()

    @Slot()
    def _judge(self) -> None:
        parsed = self._parse(self.text)
        if parsed.problem:
            self.say(translate(parsed.problem), Tone.BAD)
        elif parsed.warning:
            self.say(translate(parsed.warning), Tone.WARY)
        else:
            self.say(self._good if parsed.value else "", Tone.GOOD)

    @Slot()
    def _tidy(self) -> None:
        self._judge()
        parsed = self._parse(self.text)
        if parsed.value and parsed.value != self.text:
            self.set_text(parsed.value)
            self.edit.setModified(True)  # it is still what the person wrote


class SecretLine(Line):
    """A line for a passphrase, hidden unless the person wants to see it."""

    def __init__(self, label: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Hide what is typed."""
        super().__init__(label, parent, hint=hint)
        self.keep_out()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )

    @Slot(bool)
    def reveal(self, shown: bool) -> None:  # noqa: FBT001  a slot of QCheckBox.toggled
        """Show or hide what is typed."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)

    def forget(self) -> None:
        """Empty the line, and what it could bring back."""
        self.set_text("")
        self.edit.setModified(False)


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out by assistive technology."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
