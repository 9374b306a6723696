"""A dialog about what opens the register."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.jobs import Progress
from register_app.gui.session import Session


class VaultDialog(Dialog):
    """A question about the protection of a session's register."""

    def __init__(self, title: str, session: Session, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.session = session

    def offer(self, text: str, act: Callable[[], None]) -> QPushButton:
        """Add the buttons at the foot; return the one that leads on."""
        cancel = button(self.tr("&Cancel"), self.reject)
        made = button(text, act, look="primary")
        made.setDefault(True)
        self.inside.addStretch(1)
        self.add_buttons(cancel, made)
        return made

    def follow(self, work: Callable[[Progress], None], title: str) -> None:
        """Do the work in the background; the dialog is done with it."""
        messages.follow(self, self.session.plain(work, self._over, self._failed), title)

    @Slot(object)
    def _over(self, _: object) -> None:
        self.accept()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self, error)
