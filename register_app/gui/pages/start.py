"""The first start: language, firm, protection, recovery sheet, and what to begin with."""

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from register_app.gui import messages, opening
from register_app.gui.column import LOW, Column
from register_app.gui.jobs import Lanes
from register_app.gui.labels import caption
from register_app.gui.lines import announce
from register_app.gui.opening import Doors
from register_app.gui.pages.protection import ProtectionChoice
from register_app.gui.pages.recovery import RecoveryMaker
from register_app.gui.pages.start_steps import (
    FirmStep,
    FirstData,
    FirstDataStep,
    LanguageStep,
    Step,
)
from register_app.settings import Settings
from register_app.vault.vault import Vault

_STEPS = 5


@dataclass
class Draft:
    """What was answered so far; it outlives a change of language."""

    step: int = 1
    firm: Settings = field(default_factory=Settings)


class ProtectionStep(Step):
    """What opens the register."""

    def __init__(self, doors: Doors, lanes: Lanes, firm: Settings) -> None:
        """Offer the ways."""
        super().__init__(self.tr("How is the register opened?"))
        self.inside.addWidget(
            caption(
                self.tr(
                    "Everything you store is encrypted; nobody reads it without the key. "
                    "The register is kept in {folder}"
                ).format(folder=doors.folder),
                wrap=True,
            )
        )
        self.choice = ProtectionChoice(doors, lanes, own=firm.own_words)
        self.choice.entered.connect(self.done)
        self.inside.addWidget(self.choice)
        self.add_buttons(self.tr("&Create the register"), self.done.emit, back=True)
        self.setFocusProxy(self.choice)


class SheetStep(Step):
    """The recovery sheet, which nobody can make afterwards without the register open."""

    def __init__(self, vault: Vault, doors: Doors, lanes: Lanes) -> None:
        """Make the sheet; the step is done when it was read back."""
        super().__init__(self.tr("Your recovery sheet"))
        self._maker = RecoveryMaker(vault, doors.now, lanes)
        self._maker.proven.connect(self.done)
        self.inside.addWidget(self._maker)
        self.add_buttons(self.tr("&Next"), self._maker.prove, back=False)


class StartPage(Column):
    """Leads through the first start, one question on each screen."""

    language_chosen = Signal(str)
    created = Signal(object)
    """There is a vault: whoever listens owns it from now on."""
    done = Signal(object)
    """The register can be shown; what to begin with goes along."""
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, doors: Doors, lanes: Lanes, draft: Draft, language: str) -> None:
        """Go on where the draft stands."""
        super().__init__(top=LOW)
        self._doors = doors
        self._lanes = lanes
        self._draft = draft
        self._language = language
        self._is_creating = False
        self._step: Step | None = None
        self._place = caption("")
        self._room = QVBoxLayout()
        self.inside.addWidget(self._place)
        self.inside.addLayout(self._room, 1)
        if draft.step == 1:
            self._ask_language()
        else:
            self._ask_firm()

    @Slot()
    def _ask_language(self) -> None:
        step = LanguageStep(self._language)
        step.chosen.connect(self._take_language)
        step.other_wanted.connect(self.other_wanted)
        step.restore_wanted.connect(self.restore_wanted)
        self._show(1, step)

    @Slot(object)
    def _take_language(self, language: str) -> None:
        self._draft.step = 2
        self.language_chosen.emit(language)

    @Slot()
    def _ask_firm(self) -> None:
        step = FirmStep(self._draft.firm)
        step.done.connect(self._take_firm)
        step.back.connect(self._ask_language)
        self._show(2, step)

    @Slot()
    def _take_firm(self) -> None:
        if isinstance(self._step, FirmStep):
            self._draft.firm = self._step.firm
            self._ask_protection()

    @Slot()
    def _ask_protection(self) -> None:
        step = ProtectionStep(self._doors, self._lanes, self._draft.firm)
        step.done.connect(self._create)
        step.back.connect(self._ask_firm)
        self._show(3, step)

    @Slot()
    def _create(self) -> None:
        wish = self._step.choice.take() if isinstance(self._step, ProtectionStep) else None
        if wish is None or self._is_creating:
            return
        self._is_creating = True
        work = partial(opening.create, self._doors, wish, self._draft.firm)
        job = self._lanes.plain(work, self._made, self._failed)
        messages.follow(self, job, self.tr("Creating the register"))

    @Slot(object)
    def _made(self, vault: Vault) -> None:
        self._is_creating = False
        self.created.emit(vault)
        step = SheetStep(vault, self._doors, self._lanes)
        step.done.connect(self._ask_first_data)
        self._show(4, step)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._is_creating = False
        messages.tell_error(self, error)

    @Slot()
    def _ask_first_data(self) -> None:
        step = FirstDataStep()
        step.chosen.connect(self._finish)
        self._show(5, step)

    @Slot(object)
    def _finish(self, first: FirstData) -> None:
        self.done.emit(first)

    def _show(self, place: int, step: Step) -> None:
        if self._step is not None:
            self._step.hide()
            self._step.deleteLater()
        self._draft.step = place
        self._step = step
        self._place.setText(self.tr("Step {step} of {steps}").format(step=place, steps=_STEPS))
        self._place.setVisible(place > 1)
        self._room.addWidget(step)
        self.verticalScrollBar().setValue(0)
        self.setFocusProxy(step)  # until the window shows this page, there is no focus to move
        step.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(step, f"{self._place.text()}. {step.accessibleName()}")
