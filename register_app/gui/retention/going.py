"""Tell ahead what goes by itself, and let it go when the time has come."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from register_app.backups.chosen import tell_erased
from register_app.erasure.going.store import Going
from register_app.erasure.grounds import Ground
from register_app.erasure.review.act import erase_due
from register_app.erasure.review.store import Due
from register_app.gui import messages
from register_app.gui.forms.shown import said
from register_app.gui.jobs import Progress
from register_app.gui.session import Session
from register_app.register import Register
from register_app.retention.rule import DATA_CLASS


class GoingWatch(QObject):
    """Looks when the register is opened, and each day while it stays open."""

    told = Signal(str)
    """What will go, and how much of it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Call `look` when somebody listens."""
        super().__init__(parent)
        self._session = session
        session.day_turned.connect(self._turn)

    @Slot()
    def look(self) -> None:
        """Look in the background, where a rule lets something go without asking."""
        if any(rule.automatic for rule in self._session.register.rules.all()):
            self._session.read(_look, self._follow, self._fail)

    @Slot()
    def _turn(self) -> None:
        """Let go what was kept by law until yesterday, then look for the rest."""
        register = self._session.register
        if any(one.is_past(register.today()) for one in register.erasure.kept()):
            self._session.write(_expire, self._clear, self._fail)
        self.look()

    @Slot(object)
    def _follow(self, going: Going) -> None:
        if going.ready:
            self._session.write(_erase, self._clear, self._fail)
        if going.upcoming:
            self.told.emit(self._text(going))
        self._session.write_aside(partial(_announce, going.upcoming), _nothing, self._fail)

    def _text(self, going: Going) -> str:
        counts = Counter(one.data for one in going.upcoming)
        listed = ", ".join(f"{said(DATA_CLASS.show(data))} {n}" for data, n in counts.items())
        form = self.tr(
            "%Ln thing(s) will be erased by themselves within a week: {classes}.",
            "",
            len(going.upcoming),
        )
        return form.format(classes=listed)

    @Slot(object)
    def _clear(self, _: object) -> None:
        """Take back the plain copies: one of them may be of a document that is gone."""
        self._session.copies.clear()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(None, error)


def _look(register: Register, progress: Progress) -> Going:
    return register.going.look(progress.watch)


def _erase(register: Register, progress: Progress) -> None:
    """Erase what is ready by now: somebody may have held it meanwhile."""
    places = [one.place for one in register.going.look(progress.watch).ready]
    if places:
        erase_due(register.erasure, register.review, places, Ground.EXPIRED, progress.watch)
        tell_erased(register)


def _announce(upcoming: Sequence[Due], register: Register, _: Progress) -> None:
    register.going.announce(upcoming)


def _expire(register: Register, progress: Progress) -> None:
    register.erasure.expire(progress.watch)
    tell_erased(register)


def _nothing(_: object) -> None:
    """Leave what was noted as it is."""
