"""What can be done about a request: each act opens its dialog, or does it at once."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from register_app.customers.customer import CustomerId
from register_app.gui import messages
from register_app.gui.pages.erasing.receipt_dialog import ReceiptDialog
from register_app.gui.pages.privacy.requests.acting import act_of, is_restricted, places_of
from register_app.gui.pages.privacy.requests.dialogs import (
    AnsweredDialog,
    DecisionDialog,
    ExtendDialog,
    IdentityDialog,
)
from register_app.gui.pages.privacy.requests.finding import find_person
from register_app.gui.pages.privacy.requests.letter_dialog import LetterDialog
from register_app.gui.pages.privacy.requests.recipients_dialog import RecipientsDialog
from register_app.gui.pages.privacy.step_row import Doing
from register_app.gui.pages.restrictions.acting import lift
from register_app.gui.pages.timeline.timeline_acts import TimelineActs
from register_app.gui.requests.request_dialog import RequestDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.requests.request import Decision, Request, Right
from register_app.requests.steps import Step
from register_app.rights.letters.kinds import LetterKind
from register_app.rights.recipients import TELLING, disclosures_of, owe
from register_app.timeline.note import NoteKind

_RESTRICTING = frozenset({Right.RESTRICTION, Right.OBJECTION})
_CLOSE = QT_TRANSLATE_NOOP("requests", "Close request {number}")
_REOPEN = QT_TRANSLATE_NOOP("requests", "Open request {number} again")


class RequestActs(QObject):
    """Opens dialogs above whatever asks for them."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Work in a session."""
        super().__init__(above)
        self._session = session
        self._above = above
        self._known: dict[int, Request] = {}
        """Requests before their act: an erasure takes the name that the letter needs."""

    def doings(self, step: Step, request: Request) -> list[Doing]:
        """Return what can be done at a step of a request."""
        if step is Step.ACT and request.erasure_id is not None:
            return self._erased(request, request.erasure_id)
        if request.closed_on is not None:
            again = Doing(self.tr("Open &again"), partial(self.open_again, request))
            return [again] if step is Step.CLOSE else []
        if step is Step.ACT:
            return self._act(request)
        if step is Step.ANSWER:
            return self._answering(request)
        text, do = {
            Step.IDENTIFY: (self.tr("&Note the check…"), self._identify),
            Step.FIND: (self.tr("&Find the person…"), self._find),
            Step.DECIDE: (self.tr("&Decide…"), self._decide),
            Step.CLOSE: (self.tr("&Close the request"), self.close),
        }[step]
        return [Doing(text, partial(do, request))]

    def edit(self, request: Request) -> None:
        """Put right what was written down of a request."""
        RequestDialog(self._session, request, self._above).open()

    def extend(self, request: Request) -> None:
        """Ask why more time is needed."""
        ExtendDialog(self._session, request, self._above).open()

    def close(self, request: Request) -> None:
        """Close a request; ask first where the person is still owed an answer."""
        if not request.is_waiting or request.decision is Decision.TAKEN_BACK:
            self._close(request)
            return
        messages.ask(
            self._above,
            self.tr("Close without an answer?"),
            details=self.tr(
                "Nobody is reminded of the last day any more. The law wants every request to be "
                "answered, a refusal too."
            ),
            act=self.tr("Close without an answer"),
            then=partial(self._close, request),
            harmful=True,
        )

    def _close(self, request: Request) -> None:
        today = self._session.register.today()
        with self._session.change(Message(_CLOSE, {"number": request.id})):
            self._session.register.requests.save(request.closed(on=today))

    def open_again(self, request: Request) -> None:
        """Go on with a request that was closed too early."""
        with self._session.change(Message(_REOPEN, {"number": request.id})):
            self._session.register.requests.save(request.opened_again())

    def _answering(self, request: Request) -> list[Doing]:
        """Offer the letter of the answer, and of the extension where one was taken."""
        offered = [Doing(self.tr("&Write the letter…"), partial(self._write, request, None))]
        if request.extended_on is not None and request.answered_on is None:
            extended = partial(self._write, request, LetterKind.EXTENDED)
            offered.append(Doing(self.tr("Letter of the e&xtension…"), extended))
        return [*offered, Doing(self.tr("Already &answered…"), partial(self._answer, request))]

    def _write(self, request: Request, kind: LetterKind | None) -> None:
        LetterDialog(self._session, self._named(request), kind, self._above).open()

    def _named(self, request: Request) -> Request:
        """Return a request with the name that it had before its act."""
        known = self._known.get(request.id or 0, request) if request.is_nameless else request
        return replace(request, name=known.name, address=known.address, language=known.language)

    def _act(self, request: Request) -> list[Doing]:
        offered = []
        if places_of(self._session, request):
            offered.append(Doing(translate(act_of(request).button), partial(self._begin, request)))
        if request.kind is Right.CORRECTION and request.customer_id is not None:
            state = partial(self._state, request, request.customer_id)
            offered.append(Doing(self.tr("The person’s &statement…"), state))
        if request.kind in _RESTRICTING and is_restricted(self._session, request):
            lifting = partial(self._lift, request)
            offered.append(Doing(self.tr("&Lift the restriction…"), lifting))
        kept = self._session.register.requests.notifications_of(request.id or 0)
        if request.kind in TELLING and (offered or kept):
            offered.append(self._recipients(request))
        return offered

    def _erased(self, request: Request, erasure_id: int) -> list[Doing]:
        """Offer the receipt, and who is to be told of the erasure."""
        offered = [Doing(self.tr("Show the recei&pt…"), partial(self._show_receipt, erasure_id))]
        if self._session.register.requests.notifications_of(request.id or 0):
            offered.append(self._recipients(request))
        return offered

    def _show_receipt(self, erasure_id: int) -> None:
        receipt = self._session.register.erasure.receipt(erasure_id)
        ReceiptDialog(self._session, receipt, self._above).open()

    def _recipients(self, request: Request) -> Doing:
        return Doing(self.tr("&Recipients…"), partial(self._show_recipients, request))

    def _lift(self, request: Request) -> None:
        """Ask how the person was told that the restriction ends."""
        lift(self._session, request.customer_id, self._above, contact=request.contact_id)

    def _show_recipients(self, request: Request) -> None:
        """Show who got the data, and whether each was told (GDPR Art. 19)."""
        self._owe(request)
        found = disclosures_of(self._session.register, places_of(self._session, request))
        RecipientsDialog(self._session, self._named(request), found, self._above).open()

    def _owe(self, request: Request) -> None:
        """Keep who is to be told, while the register still knows it."""
        places = places_of(self._session, request)
        owe(self._session.register, request.id or 0, places, self._session.change)

    def _state(self, request: Request, customer: CustomerId) -> None:
        """Keep what the person says beside data that stays as it is (GDPR Art. 16)."""
        TimelineActs(self._session, self._above).add_note(
            customer, NoteKind.STATEMENT, request.contact_id
        )

    def _begin(self, request: Request) -> None:
        self._known[request.id or 0] = request
        if request.kind is Right.ERASURE:
            self._owe(request)
        act_of(request).begin(self._session, request, self._above)

    def _identify(self, request: Request) -> None:
        IdentityDialog(self._session, request, self._above).open()

    def _find(self, request: Request) -> None:
        find_person(self._session, request, self._above)

    def _decide(self, request: Request) -> None:
        DecisionDialog(self._session, request, self._above).open()

    def _answer(self, request: Request) -> None:
        AnsweredDialog(self._session, request, self._above).open()
