"""What is done with people on bought lists."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.errors import RegisterError
from register_app.gui import messages
from register_app.gui.jobs import Progress
from register_app.gui.lines import announce
from register_app.gui.pages.lists.prospects.promote_dialog import PromoteDialog
from register_app.gui.session import Session
from register_app.outreach import prospects
from register_app.register import Register


class ProspectActs(QObject):
    """Asks and does, above a tab."""

    changed = Signal()
    """Something on a list is another now."""
    promoted = Signal(object)
    """Somebody became a customer: the id."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Work for one session."""
        super().__init__(above)
        self._session = session
        self._above = above

    def mark_again(self) -> None:
        """Look in the background who must not be contacted by now."""
        self._session.write_aside(_mark, self._done, self._fail)

    def tell(self, number: int) -> None:
        """Note that all who may be contacted were told today."""
        register = self._session.register
        count = register.prospects.tell(number, register.today())
        self.changed.emit()
        announce(self._above, self._were_told(count))

    def _were_told(self, count: int) -> str:
        return self.tr("Noted: %Ln people were told.", "", count)

    def ask_basis(self, number: int) -> None:
        """Ask by which right somebody becomes a customer."""
        person = self._session.register.prospects.find(number)
        if person is not None:
            dialog = PromoteDialog(self._session, person, self._above)
            dialog.promoted.connect(self.promoted)
            dialog.open()

    def ask_ban(self, number: int) -> None:
        """Ask before somebody is taken off who wants to hear nothing."""
        person = self._session.register.prospects.find(number)
        if person is not None:
            messages.ask(
                self._above,
                self.tr("{name} wants to hear nothing from you?").format(name=person.name),
                details=self.tr(
                    "The data is removed for good. Only a keyed trace stays, so that the ban "
                    "holds if the person comes into the register again."
                ),
                act=self.tr("Register the ban"),
                then=partial(self._forbid, number),
            )

    def destroy(self, number: int) -> None:
        """Destroy a list in the background."""
        job = self._session.write(partial(_destroy, number), self._done, self._fail)
        messages.follow(self._above, job, self.tr("Destroying the list"))

    def _forbid(self, number: int) -> None:
        try:
            prospects.forbid(self._session.register, number)
        except RegisterError as error:
            messages.tell_error(self._above, error)
        self.changed.emit()

    @Slot(object)
    def _done(self, _: object) -> None:
        self.changed.emit()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _mark(register: Register, progress: Progress) -> None:
    for held in register.prospects.lists():
        prospects.mark_again(register, held.list.id or 0, progress.watch)


def _destroy(number: int, register: Register, _: Progress) -> int:
    return register.prospects.destroy(number)
