"""The plan of an erasure, to read: what goes, what stays, and where else to look."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from register_app.erasure import told
from register_app.erasure.plan import Plan, summed
from register_app.fields import day
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, caption, name, row, subheading
from register_app.gui.pages.erasing import words
from register_app.gui.session import translate
from register_app.rights.elsewhere import Elsewhere

_LEAST = 160
"""It scrolls: the buttons below are to be seen on a low screen too."""
_SOME = 5
"""So many of the other places are named; all of them are seen in the search."""


class PlanView(QScrollArea):
    """Shows one plan, part by part."""

    more_wanted = Signal()
    """The person wants to see where else somebody stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._column = QVBoxLayout()
        self._found = QVBoxLayout()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(_LEAST)
        name(self, self.tr("The plan"))
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        page = QWidget()
        page.setProperty("look", "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._found = QVBoxLayout()
        self._found.setSpacing(4)
        self.setWidget(page)

    def show_plan(self, plan: Plan, history_until: date | None, got: Sequence[str]) -> None:
        """Show a plan, the last day of the history that goes, and who got the data."""
        self.clear()
        goes = [*words.counted(plan.erased), *words.fields_of(plan)]
        if history_until is not None:
            goes.append(self.tr("the history until {day}").format(day=day.show(history_until)))
        self._tell(self.tr("Goes now"), goes)
        self._column.addLayout(self._found)
        self._tell(
            self.tr("Kept because it must be, out of every view, and erased at its date"),
            words.kept_lines(summed(plan.kept)),
            *told.stays(summed(plan.kept), translate),
            self.tr("Only the Retention tab shows it."),
        )
        self._tell(self.tr("Stays, and no longer names the person"), words.counted(plan.unlinked))
        self._tell(
            self.tr("Got the data, and is to be told of the erasure (GDPR Article 19)"), got
        )
        if plan.bans:
            text = self.tr(
                "Only a keyed trace stays, so that no later list brings the person back."
            )
            self._tell(self.tr("The marketing ban is remembered"), [text])
        self._column.addStretch(1)

    def show_elsewhere(self, found: Elsewhere) -> None:
        """Show where else the person may stand."""
        if not found.hits:
            return
        lines = [words.hit(one, found.names) for one in found.hits[:_SOME]]
        if len(found.hits) > _SOME:
            lines.append(self.tr("and %Ln more", "", len(found.hits) - _SOME))
        self._found.addWidget(
            subheading(self.tr("May be about the person too, and does not go by itself"))
        )
        self._found.addWidget(PlainLabel("\n".join(lines), wrap=True))
        look = button(self.tr("&Look, and tick what goes too…"), self.more_wanted)
        self._found.addLayout(row(look))
        self._found.addSpacing(8)

    def _tell(self, title: str, lines: Sequence[str], *below: str) -> None:
        if not lines:
            return
        self._column.addWidget(subheading(title))
        self._column.addWidget(PlainLabel("\n".join(lines), wrap=True))
        for text in below:
            self._column.addWidget(caption(text, wrap=True))
        self._column.addSpacing(8)
