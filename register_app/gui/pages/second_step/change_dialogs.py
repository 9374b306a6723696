"""Change the second step: whoever has the phone, or came without it, may."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.errors import RegisterError
from register_app.gui import messages
from register_app.gui.labels import PlainLabel
from register_app.gui.opening import Doors
from register_app.gui.pages.second_step.code_line import CodeLine
from register_app.gui.pages.second_step.spare_paper import SparePaper
from register_app.gui.pages.vault_dialog import VaultDialog
from register_app.gui.session import Session
from register_app.vault.second_step import SPARE_COST

Change = Callable[[str, datetime], object]
"""Changes the second step, given a code and the time."""


class CodeChangeDialog(VaultDialog):
    """Asks for a code where one is needed, and changes something."""

    def __init__(
        self, session: Session, parent: QWidget, *, words: tuple[str, str, str], change: Change
    ) -> None:
        """Say what becomes different: `words` are the title, what it means, and the button."""
        title, meaning, act = words
        super().__init__(title, session, parent)
        self._change = change
        self._code = CodeLine(self.tr("One-time &code or spare code"))
        self._code.entered.connect(self._act)
        self._code.setVisible(session.register.vault.door.asks_to_change)
        self.inside.addWidget(PlainLabel(meaning, wrap=True))
        self.inside.addWidget(self._code)
        self._go = self.offer(act, self._act)

    @Slot()
    def _act(self) -> None:
        register = self.session.register
        work = partial(self._change, self._code.text, register.now())
        self._go.setEnabled(False)
        self._code.say("")
        self.session.plain(lambda _: work(), self.changed, self._refuse)

    @Slot(object)
    def changed(self, _: Any) -> None:  # noqa: ANN401  what the change returned
        """Be done."""
        self.accept()

    @Slot(object)
    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, RegisterError):
            raise error
        self._go.setEnabled(True)
        self._code.edit.selectAll()
        self._code.refuse(" ".join(messages.words(error)))


class SpareDialog(CodeChangeDialog):
    """Makes new spare codes and shows them once."""

    def __init__(self, session: Session, doors: Doors, parent: QWidget) -> None:
        """Say what becomes of the old ones."""
        door = session.register.vault.door
        words = (
            self.tr("New spare codes"),
            self.tr("Ten new codes are made. Those you have now work until this is finished."),
            self.tr("&Make new ones"),
        )
        change = partial(door.renew_spare, cost=doors.cost or SPARE_COST)
        super().__init__(session, parent, words=words, change=change)
        self._paper: SparePaper | None = None

    @Slot(object)
    def changed(self, codes: Any) -> None:  # noqa: ANN401  what the change returned
        """Show the codes; the dialog is done when they are kept."""
        register = self.session.register
        self._code.hide()
        self._paper = SparePaper(codes, register.vault, register.now().date(), self.session)
        self._paper.kept.connect(self._go.setEnabled)
        self.inside.insertWidget(self.inside.indexOf(self._code), self._paper)
        self._paper.show()
        self._go.setText(self.tr("&Finish"))
        self._go.setEnabled(False)

    @Slot()
    def _act(self) -> None:
        if self._paper is None:
            super()._act()
        elif self._go.isEnabled():
            door = self.session.register.vault.door
            self.follow(lambda _: door.settle_spare(), self.tr("Making the spare codes"))
