"""Show what an erasure will do, ask once, and do it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from register_app.backups.chosen import tell_erased
from register_app.db.place import Place
from register_app.erasure.act import Held
from register_app.erasure.finish import ErasureUnfinished
from register_app.erasure.grounds import CALLED, CHOSEN
from register_app.erasure.plan import Plan
from register_app.erasure.record import Receipt
from register_app.erasure.review.act import erase_due, whole
from register_app.erasure.review.store import HISTORY
from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.jobs import Job, Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, name, row
from register_app.gui.lines import announce
from register_app.gui.pages.erasing.more_dialog import MoreDialog
from register_app.gui.pages.erasing.plan_view import PlanView
from register_app.gui.pages.erasing.receipt_dialog import ReceiptDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.rights.elsewhere import Elsewhere, elsewhere
from register_app.rights.recipients import disclosures_of

_WIDTH, _HEIGHT = 620, 620
_TITLE = QT_TRANSLATE_NOOP("erasing", "Erase for good: {name}")


class Looked(NamedTuple):
    """What is known before an erasure."""

    plan: Plan
    history_until: date | None
    """How much of the history goes; None where none was named."""
    got: list[str]
    """Who got the data, and in which list."""

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to erase."""
        return self.plan.is_empty and self.history_until is None


class EraseDialog(Dialog):
    """The plan of an erasure: what goes, what a law keeps until when, and what stays of others."""

    erased = Signal(object)
    """It is done: the `Receipt`; None where it was old history alone."""

    def __init__(
        self,
        session: Session,
        places: Sequence[Place],
        called: str,
        parent: QWidget | None,
        *,
        ground: str = "",
        request_id: int | None = None,
    ) -> None:
        """Make the plan for some places; `called` is whose or what they are."""
        super().__init__(translate(Message(_TITLE, {"name": called})), parent, width=_WIDTH)
        self.setModal(True)
        self._session = session
        self._places = tuple(places)
        self._request_id = request_id
        self._is_erasing = False
        self._found: Elsewhere | None = None
        self._jobs: list[Job] = []
        text = self.tr(
            "What goes is gone for good: from lists, history, documents and the free space of "
            "the file. It cannot be undone."
        )
        self.inside.addWidget(PlainLabel(text, wrap=True))
        self._remark = Remark()
        self.inside.addWidget(self._remark)
        self._view = PlanView()
        self._view.more_wanted.connect(self._look_for_more)
        self.inside.addWidget(self._view, 1)
        self._ground = QComboBox()
        for code in CHOSEN:
            self._ground.addItem(translate(CALLED[code]), code)
        self._ground.setCurrentIndex(max(self._ground.findData(ground), 0))
        name(self._ground, self.tr("Why it is erased"))
        self.inside.addLayout(row(PlainLabel(self.tr("Why it is erased")), self._ground))
        self._sure = QCheckBox(self.tr("I have looked at the plan: erase it for good"))
        self.inside.addWidget(self._sure)
        self._erase = button(self.tr("Erase for good"), self._begin, look="danger")
        self._erase.setEnabled(False)
        self._sure.toggled.connect(self._erase.setEnabled)
        self._cancel = button(self.tr("Cancel"), self.reject)
        self.add_buttons(self._cancel, self._erase)
        self.resize(_WIDTH, _HEIGHT)
        session.closing.connect(self._stop)
        self._plan_for(self._places)
        self._cancel.setFocus()

    @Slot(object)
    def _plan_for(self, places: Sequence[Place]) -> None:
        """Look what erasing some places would do."""
        self._stop()
        self._places = tuple(places)
        self._sure.setChecked(False)
        self._sure.setEnabled(False)
        self._view.clear()
        self._remark.say(self.tr("Looking for all that would go …"))
        self._jobs = [self._session.read(partial(_look, self._places), self._show, self._miss)]

    @Slot()
    def _stop(self) -> None:
        for job in self._jobs:
            job.cancel()

    @Slot(object)
    def _show(self, looked: Looked) -> None:
        if looked.is_empty:
            self._remark.say(self.tr("There is nothing of this left to erase."), Tone.WARY)
            return
        self._remark.say("")
        self._view.show_plan(*looked)
        work = partial(_elsewhere, looked.plan)
        self._jobs.append(self._session.read(work, self._show_elsewhere, self._miss))
        if looked.plan.held:
            held = Held(next(iter(looked.plan.held.values())))
            self._remark.say(" ".join(messages.words(held)), Tone.WARY)
            return
        self._sure.setEnabled(True)
        self._sure.setFocus()
        announce(self, self.tr("The plan is ready."))

    @Slot(object)
    def _show_elsewhere(self, found: Elsewhere) -> None:
        self._found = found
        self._view.show_elsewhere(found)

    @Slot()
    def _look_for_more(self) -> None:
        if self._found is not None:
            dialog = MoreDialog(self._session, self._found, self._places, self)
            dialog.chosen.connect(self._plan_for)
            dialog.open()

    @Slot()
    def _begin(self) -> None:
        self._be_erasing(True)
        ground = str(self._ground.currentData())
        work = partial(_erase, self._places, ground, self._request_id)
        job = self._session.write(work, self._done, self._fail)
        title = self.tr("Erasing, and reading every page to prove it …")
        note = self.tr("You can cancel until it has begun; then it is carried through.")
        messages.follow(self, job, title, note)

    def _be_erasing(self, is_erasing: bool) -> None:  # noqa: FBT001  a state
        """Let nobody begin a second time, nor leave before it is known what became of it."""
        self._is_erasing = is_erasing
        for one in (self._view, self._ground, self._sure, self._cancel):
            one.setEnabled(not is_erasing)
        self._erase.setEnabled(not is_erasing and self._sure.isChecked())

    def reject(self) -> None:
        """Close, unless it is being erased: whether it can be stopped is told by its progress."""
        if not self._is_erasing:
            super().reject()

    @Slot(object)
    def _done(self, receipt: Receipt | None) -> None:
        self._session.copies.clear()  # one of them may be of a document that is gone
        self.erased.emit(receipt)
        if receipt is None:
            messages.tell(self.parentWidget(), self.tr("Erased for good."))
        else:
            ReceiptDialog(self._session, receipt, self.parentWidget()).open()
        self.accept()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):  # by a newer plan
            self._remark.say("")
            messages.tell_error(self, error)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._be_erasing(False)
        if isinstance(error, ErasureUnfinished):  # there is nothing left to plan
            messages.tell_error(self.parentWidget(), error)
            self.reject()
        else:
            messages.tell_error(self, error)

    def done(self, result: int) -> None:
        """Stop what is still being looked for."""
        self._stop()
        super().done(result)


def _look(places: Sequence[Place], register: Register, _: Progress) -> Looked:
    plan = register.erasure.plan(whole(places))
    until = register.review.history_until() if HISTORY in places else None
    got = [f"{one.recipient}: {one.what}" for one in disclosures_of(register, plan.places).named]
    return Looked(plan, until.event if until else None, got)


def _elsewhere(plan: Plan, register: Register, progress: Progress) -> Elsewhere:
    return elsewhere(register, plan, progress.watch)


def _erase(
    places: Sequence[Place],
    ground: str,
    request_id: int | None,
    register: Register,
    progress: Progress,
) -> Receipt | None:
    act = (register.erasure, register.review, places, ground, progress.watch, request_id)
    receipt = erase_due(*act)
    tell_erased(register)
    return receipt
