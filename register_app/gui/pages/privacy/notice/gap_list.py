"""How the notice stands: ready, saved, changed since, or what it lacks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, Remark, Tone, name, row
from register_app.gui.lines import announce
from register_app.gui.pages.privacy.notice.drawing import Drawn
from register_app.gui.session import translate
from register_app.notice.checks import Gap
from register_app.notice.edition import Standing
from register_app.processing.version import NoticeVersion

_AT_ONCE = 3
"""How many gaps are shown at once: the next ones follow when these are filled."""
_OF_THE_REGISTER = frozenset({"subjects", "sources"})
"""What an empty register lacks besides; one remark is enough."""
_COUNTED = frozenset({"categories", "sources", "subjects", "hetu_reasons"})
"""What is filled in at the customers, not here."""


class GapList(QWidget):
    """Says whether the notice can be saved, and leads to what is missing."""

    chosen = Signal(object)
    """The gap that the person wants to fill."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self._gaps: Sequence[Gap] | None = None
        self._remark = Remark()
        self._frame = QFrame()
        self._frame.setProperty("look", "notice")
        self._rows = QVBoxLayout(self._frame)
        self._rows.setContentsMargins(14, 10, 10, 10)
        self._rows.setSpacing(6)
        self._frame.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._remark)
        inside.addWidget(self._frame)
        name(self, self.tr("State of the notice"))

    @property
    def count(self) -> int:
        """How many things are missing."""
        return len(self._gaps or ())

    def show_drawn(self, drawn: Drawn) -> None:
        """Say how the notice stands."""
        gaps = _told(drawn.gaps)
        self._frame.setVisible(bool(gaps))
        if gaps:
            self._remark.say("")
        else:
            self._say_ready(drawn.standing, drawn.saved)
        if gaps != self._gaps:
            self._show_gaps(gaps)
            self._announce(gaps)
        self._gaps = gaps

    def focus_first(self) -> None:
        """Put the cursor on the way to the first gap."""
        first = self._frame.findChild(QWidget, "fill")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(first, self._count(len(self._gaps or ())))

    def _show_gaps(self, gaps: Sequence[Gap]) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        if not gaps:
            return
        self._rows.addWidget(PlainLabel(self._count(len(gaps)), wrap=True))
        for gap in gaps[:_AT_ONCE]:
            self._rows.addWidget(self._row(gap))
        left = len(gaps) - _AT_ONCE
        if left > 0:
            self._rows.addWidget(PlainLabel(self.tr("… and %n more", "", left)))

    def _row(self, gap: Gap) -> QWidget:
        text = translate(gap.message)
        is_counted = gap.field.partition(".")[0] in _COUNTED
        act = self.tr("Show") if is_counted else self.tr("Fill in")
        fill = button(act, partial(self.chosen.emit, gap))
        fill.setObjectName("fill")
        name(fill, f"{act}: {text}")
        line = QWidget()
        said = PlainLabel(f"• {text}", wrap=True)
        inside = row(said, fill, stretch=False)
        inside.setStretch(0, 1)
        inside.setContentsMargins(0, 0, 0, 0)
        line.setLayout(inside)
        return line

    def _count(self, count: int) -> str:
        return self.tr("%n things are missing before the notice can be saved:", "", count)

    def _say_ready(self, standing: Standing, saved: NoticeVersion | None) -> None:
        if standing is Standing.NEW or saved is None:
            self._remark.say(self.tr("✓ Ready to save."), Tone.GOOD)
            return
        day = QLocale().toString(
            QDate(saved.day.year, saved.day.month, saved.day.day), QLocale.FormatType.ShortFormat
        )
        if standing is Standing.SAME:
            text = self.tr("✓ Saved as version {version} on {day}. It still holds.")
            tone = Tone.GOOD
        else:
            text = self.tr(
                "Changed since version {version} was saved on {day}. Save it as a new version."
            )
            tone = Tone.WARY
        self._remark.say(text.format(version=saved.version, day=day), tone)

    def _announce(self, gaps: Sequence[Gap]) -> None:
        if self._gaps is None:
            return
        text = self._count(len(gaps)) if gaps else self._remark.text()
        announce(self, text)


def _told(gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """Return the gaps, an empty register as one."""
    is_empty = any(gap.field == "categories" for gap in gaps)
    return tuple(gap for gap in gaps if not (is_empty and gap.field in _OF_THE_REGISTER))
