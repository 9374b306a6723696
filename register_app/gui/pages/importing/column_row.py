"""One column of the list: its heading, what it holds, and where it goes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from register_app.gui.labels import PlainLabel, Remark, Tone, caption, dress
from register_app.gui.pages.importing.elided import Elided
from register_app.gui.pages.importing.target_box import TargetBox, Targets
from register_app.gui.pages.importing.words import HETU, HIDDEN
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.importer.mapping import Column, Trust

_TRUST = {
    Trust.HEADING: QT_TRANSLATE_NOOP("importer", "by its heading"),
    Trust.CONTENT: QT_TRANSLATE_NOOP("importer", "by what it holds"),
    Trust.UNSURE: QT_TRANSLATE_NOOP("importer", "please check"),
    Trust.CHOSEN: QT_TRANSLATE_NOOP("importer", "chosen by you"),
}
_YES_TO_A_BAN = QT_TRANSLATE_NOOP(
    "importer", "Yes means a ban: no marketing. Empty or no means that nothing is known."
)
_YES_TO_A_PERMISSION = QT_TRANSLATE_NOOP(
    "importer",
    "Yes is noted as a permission without proof, which does not count yet. No is a ban. "
    "Empty means that nothing is known.",
)
_MEANING: dict[str, Text] = {
    "marketing_banned": _YES_TO_A_BAN,
    "ban_email": _YES_TO_A_BAN,
    "ban_sms": _YES_TO_A_BAN,
    "ban_phone": _YES_TO_A_BAN,
    "ban_post": _YES_TO_A_BAN,
    "marketing_allowed": _YES_TO_A_PERMISSION,
    "allow_email": _YES_TO_A_PERMISSION,
    "allow_sms": _YES_TO_A_PERMISSION,
    "inactive": QT_TRANSLATE_NOOP(
        "importer", "Yes means passive: kept in the register, but not in lists."
    ),
    "credit_hold": QT_TRANSLATE_NOOP(
        "importer", "Yes means no sales on credit. It says nothing about marketing."
    ),
    "disclosure_ban": QT_TRANSLATE_NOOP(
        "importer", "Yes means that the data may not be given to others."
    ),
}
_SENSITIVE = QT_TRANSLATE_NOOP(
    "importer",
    "Personal identity codes may be kept only for the reasons named in the Data Protection Act, "
    "section 29.",
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "importer",
    "The codes are left out: they are off. If the law allows them, switch them on in Settings, "
    "under Personal identity codes, and come back.",
)


class Sample(NamedTuple):
    """What a column is called and some of what it holds."""

    heading: str
    cells: Sequence[str]


class ColumnRow(QWidget):
    """A column with a box for its target; what is special about the target is said below."""

    chosen = Signal(int, str)
    """The place of the column, and the target that the person chose."""

    def __init__(self, place: int, sample: Sample, targets: Targets) -> None:
        """Show the column."""
        super().__init__()
        self._place = place
        self._sample = sample
        self.is_unsure = False
        """Whether the person should look at it."""
        self._trust = caption("")
        self._cells = Elided()
        self._remark = Remark()
        self.box = TargetBox(targets)
        self.box.chosen.connect(self._choose)
        shown = self.tr("Column {heading}").format(heading=sample.heading)
        self.box.name(shown)
        self._lay_out()

    def show_column(self, column: Column, *, is_secret: bool, hetu_on: bool) -> None:
        """Show where the column goes, and why."""
        self.is_unsure = column.trust is Trust.UNSURE
        self.box.show_target(column.target)
        trust = _TRUST.get(column.trust)
        said = translate(trust) if trust else ""
        self._trust.setText(said)
        dress(self._trust, look="warning" if self.is_unsure else "caption")
        self._show_cells(is_secret=is_secret)
        text, tone = _remark(column.target, hetu_on=hetu_on)
        self._remark.say(text, tone)
        about = [said, self._cells.accessibleName(), text]
        self.box.setAccessibleDescription(". ".join(filter(None, about)))

    def _show_cells(self, *, is_secret: bool) -> None:
        cells = [HIDDEN if is_secret else cell for cell in self._sample.cells]
        self._cells.show_text("  ·  ".join(cells) or self.tr("nothing"))

    def _lay_out(self) -> None:
        called = QVBoxLayout()
        called.setSpacing(0)
        heading = Elided(self._sample.heading)
        heading.label(self.box)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        called.addWidget(heading)
        called.addWidget(self._trust)
        dress(self._cells, look="caption")
        inside = QGridLayout(self)
        inside.setContentsMargins(0, 4, 12, 4)
        inside.setHorizontalSpacing(16)
        inside.setVerticalSpacing(2)
        inside.addLayout(called, 0, 0)
        inside.addWidget(self._cells, 0, 1)
        inside.addWidget(self.box, 0, 2)
        inside.addWidget(self._remark, 1, 1, 1, 2)
        for column, share in enumerate((3, 5, 0)):
            inside.setColumnStretch(column, share)
        inside.setColumnMinimumWidth(0, 120)

    @Slot(str)
    def _choose(self, target: str) -> None:
        self.chosen.emit(self._place, target)


def _remark(target: str, *, hetu_on: bool) -> tuple[str, Tone]:
    if target == HETU:
        said = translate(_SENSITIVE)
        return (said if hetu_on else f"{said} {translate(_LEFT_OUT)}"), Tone.BAD
    meaning = _MEANING.get(target)
    return (translate(meaning) if meaning else ""), Tone.PLAIN


def rule() -> PlainLabel:
    """Return a thin line between two columns."""
    line = PlainLabel()
    line.setFixedHeight(1)
    line.setProperty("look", "line")
    return line
