"""How soon a passphrase is guessed, shown under it while it is typed: in words first."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from register_app.gui.jobs import Progress
from register_app.gui.labels import Remark, Tone, dress
from register_app.gui.lines import announce
from register_app.gui.opening import Background
from register_app.gui.session import translate
from register_app.vault.strength import SHORTEST, Judgement, Level, judge, warm_up

_PAUSE = 200
"""Milliseconds without a key after which it is judged."""
_TONES = {
    Level.WEAK: Tone.BAD,
    Level.FAIR: Tone.WARY,
    Level.GOOD: Tone.GOOD,
    Level.STRONG: Tone.GOOD,
}


class StrengthMeter(QWidget):
    """A calm bar and a sentence; the judging is done in the background."""

    def __init__(
        self, lanes: Background, own: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """Judge as somebody who knows the words in `own` would guess."""
        super().__init__(parent)
        self._lanes = lanes
        self._own = own
        self._typed = ""
        self._is_judging = False
        self._known: tuple[str, Judgement] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._begin)
        self._bar = QProgressBar()
        self._bar.setRange(0, Level.STRONG)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self._said = Remark()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._bar)
        inside.addWidget(self._said)
        self._show_nothing()

    @Slot(str)
    def look(self, typed: str) -> None:
        """Judge what is typed once the person pauses."""
        self._typed = typed
        if typed:
            self._pause.start()
        else:
            self._pause.stop()
            self._show_nothing()

    def judgement(self) -> Judgement:
        """Return what is to be said of what is typed now."""
        if self._known is None or self._known[0] != self._typed:
            return judge(self._typed, own=self._own)
        return self._known[1]

    @Slot()
    def _begin(self) -> None:
        """Begin to judge; one at a time, and the last one counts."""
        if self._is_judging:
            return
        self._is_judging = True
        typed, own = self._typed, self._own

        def work(_: Progress) -> tuple[str, Judgement]:
            return typed, judge(typed, own=own)

        self._lanes.plain(work, self._came)

    @Slot(object)
    def _came(self, known: tuple[str, Judgement]) -> None:
        self._is_judging = False
        self._known = known
        if known[0] != self._typed:
            self._begin()
        elif self._typed:
            self._show(known[1])

    def _show(self, found: Judgement) -> None:
        hint = translate(found.hint) if found.hint else ""
        text = f"{self._words()[found.level]} {hint}".rstrip()
        self._bar.setValue(found.level)
        self._bar.setAccessibleDescription(text)
        dress(self._bar, tone=_TONES[found.level].value)
        self._said.say(text, _TONES[found.level])
        if len(self._typed) >= SHORTEST:  # before that, a person hears their own keys
            announce(self, text)

    def _show_nothing(self) -> None:
        self._known = None
        advice = self.tr("Four or more words are easy to keep and hard to guess.")
        self._bar.setValue(0)
        self._bar.setAccessibleDescription(advice)
        self._said.say(advice)

    def _words(self) -> dict[Level, str]:
        return {
            Level.WEAK: self.tr("Weak."),
            Level.FAIR: self.tr("Fair."),
            Level.GOOD: self.tr("Good."),
            Level.STRONG: self.tr("Strong: this one is very hard to guess."),
        }

    def showEvent(self, event: QShowEvent) -> None:
        """Read the lists of words before they are asked for."""
        super().showEvent(event)
        self._lanes.plain(lambda _: warm_up(), _nothing)


def _nothing(_: object) -> None:
    """There is nothing to tell of a list that was read."""
