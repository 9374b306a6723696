"""The short steps of the first start: language, firm, and what the register begins with."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from register_app.fields.kinds import BUSINESS_ID, TEXT
from register_app.gui.buttons import Choice, button
from register_app.gui.labels import caption, heading, name, row
from register_app.gui.languages import NAMES
from register_app.gui.lines import CheckedLine
from register_app.settings import Settings

_CHOOSE = "Valitse kieli · Välj språk · Choose the language"


class FirstData(StrEnum):
    """What a new register begins with."""

    LIST = "list"
    SAMPLES = "samples"
    EMPTY = "empty"


class Step(QWidget):
    """One screen of the first start: a heading, its controls, the way on and back."""

    done = Signal()
    back = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Show the heading."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(12)
        self.inside.addWidget(heading(title))

    def add_buttons(self, forward: str, act: Callable[[], None], *, back: bool) -> QPushButton:
        """Add the buttons at the foot; return the one that leads on."""
        onward = button(forward, act, look="primary")
        buttons = row(stretch=False)
        if back:
            buttons.addWidget(button(self.tr("&Back"), self.back))
        buttons.addStretch(1)
        buttons.addWidget(onward)
        self.inside.addSpacing(8)
        self.inside.addLayout(buttons)
        self.inside.addStretch(1)
        return onward


class LanguageStep(Step):
    """The first question, in all three languages at once."""

    chosen = Signal(object)
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, current: str) -> None:
        """Offer the languages, the one of this computer first in the focus."""
        super().__init__(_CHOOSE)
        for language, called in NAMES.items():
            choice = Choice(called, language)
            choice.picked.connect(self.chosen)
            self.inside.addWidget(choice)
            if language == current:
                self.setFocusProxy(choice)
        other = button(
            self.tr("&Open a register that exists already …"), self.other_wanted, look="link"
        )
        restore = button(self.tr("&Restore a backup …"), self.restore_wanted, look="link")
        self.inside.addSpacing(8)
        self.inside.addLayout(row(other, restore))
        self.inside.addStretch(1)


class FirmStep(Step):
    """Whose register it is."""

    def __init__(self, firm: Settings) -> None:
        """Ask for the name, and for the Business ID where there is one."""
        super().__init__(self.tr("Your firm"))
        self.inside.addWidget(
            caption(
                self.tr(
                    "The law calls it the controller: it answers for the register, and the "
                    "privacy notice is given in its name."
                ),
                wrap=True,
            )
        )
        self._name = CheckedLine(self.tr("&Name of the firm"), TEXT.parse)
        self._name.set_text(firm.firm_name)
        self._business_id = CheckedLine(
            self.tr("Business &ID (Y-tunnus)"),
            BUSINESS_ID.parse,
            hint="1234567-1",
            good=self.tr("✓ The check digit is right."),
        )
        self._business_id.set_text(firm.firm_business_id)
        self.inside.addWidget(self._name)
        self.inside.addWidget(self._business_id)
        self.inside.addWidget(caption(self.tr("You can leave it empty if you have none yet.")))
        self.add_buttons(self.tr("&Next"), self._go_on, back=True)
        for line in (self._name, self._business_id):
            line.entered.connect(self._go_on)
        self.setFocusProxy(self._name)

    @property
    def firm(self) -> Settings:
        """The details as they were typed and checked."""
        return Settings(
            firm_name=self._name.value() or "", firm_business_id=self._business_id.value() or ""
        )

    @Slot()
    def _go_on(self) -> None:
        called = self._name.value()
        if called is None:
            return
        if not called:
            self._name.refuse(self.tr("Write the name of the firm."))
        elif self._business_id.value() is not None:
            self.done.emit()


class FirstDataStep(Step):
    """The last question: what to begin with."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Offer the three ways to begin."""
        super().__init__(self.tr("What do you want to begin with?"))
        first = self._offer(
            FirstData.LIST,
            self.tr("&Import a list"),
            self.tr("From Excel, OpenDocument, CSV or contact cards; you see everything first."),
        )
        self._offer(
            FirstData.SAMPLES,
            self.tr("&Try with sample customers"),
            self.tr("About 300 invented customers, which one undo takes away again."),
        )
        self._offer(
            FirstData.EMPTY,
            self.tr("Start &empty"),
            self.tr("Write the customers yourself; a list can be imported later, too."),
        )
        self.inside.addStretch(1)
        self.setFocusProxy(first)

    def _offer(self, data: FirstData, text: str, note: str) -> QPushButton:
        choice = Choice(text, data)
        choice.picked.connect(self.chosen)
        name(choice, text.replace("&", ""), note)
        self.inside.addWidget(choice)
        remark = caption(note, wrap=True)
        remark.setContentsMargins(16, 0, 0, 8)
        self.inside.addWidget(remark)
        return choice
