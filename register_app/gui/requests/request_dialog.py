"""Register a request, or put right what was written down of it."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.fields.field import Field, field_named, missing
from register_app.gui import languages
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import people_of
from register_app.gui.labels import caption
from register_app.gui.requests.words import NEEDED, NOT_YET
from register_app.gui.session import Session
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Message
from register_app.requests.request import Request

if TYPE_CHECKING:
    from register_app.customers.contact import Contact

_NEW = QT_TRANSLATE_NOOP("requests", "Request received (Art. {article})")
_EDIT = QT_TRANSLATE_NOOP("requests", "Edit request {number}")
_WHO = QT_TRANSLATE_NOOP("requests", "Who asks")
_FIELDS = (
    *("kind", "received_on", "channel", "contact_id", "name", "what"),
    *("email", "address", "language"),
)
_OF_PERSON = ("name", "email", "address", "language")


class RequestDialog(FormDialog):
    """Asks who wants what, when and how it came; a person of the register is filled in."""

    saved = Signal(int)
    """The id of the request."""

    def __init__(self, session: Session, request: Request, parent: QWidget | None) -> None:
        """Begin as the request does; it is a new one where it has no id."""
        self._session = session
        self._request = request
        customer = request.customer_id
        choices = {"contact_id": _persons(session, customer)} if customer is not None else {}
        fields = tuple(_asked(one) for one in _FIELDS if one != "contact_id" or choices)
        title = self.tr("New request of a person") if request.id is None else self.tr("Request")
        super().__init__(Form([Part("", fields)], choices=choices), title, parent)
        text = self.tr(
            "The month to answer begins on the day it was received, even if it came to the wrong "
            "person or in the wrong way."
        )
        self.above(caption(text, wrap=True))
        self.form.load(vars(request))
        self._contact = request.contact_id
        self.form.edited.connect(self._follow)
        self.form.focus_first()

    def store(self) -> bool:
        """Keep the request, unless something is missing."""
        draft = replace(self._request, **self.form.values())
        problems = {field.name: NEEDED for field in missing(draft)}
        if draft.received_on and draft.received_on > self._session.register.today():
            problems["received_on"] = NOT_YET
        if problems:
            self.form.refuse(problems)
            return False
        with self._session.change(_title(draft)):
            kept = self._session.register.requests.save(draft)
        self.saved.emit(kept.id or 0)
        return True

    @Slot()
    def _follow(self) -> None:
        """Fill in the person that was chosen, where nobody has written anything else."""
        if self._request.customer_id is None:
            return
        field = self.form.field("contact_id")
        field.check()
        if field.value == self._contact:
            return
        before = _details(self._session, replace(self._request, contact_id=self._contact))
        self._contact = field.value
        after = _details(self._session, replace(self._request, contact_id=self._contact))
        for called in _OF_PERSON:
            if self.form.field(called).value == before[called]:
                self.form.field(called).write(after[called])


def ask_for_request(session: Session, customer: int | None, above: QWidget) -> RequestDialog:
    """Ask for a new request of a customer, or of anybody."""
    dialog = RequestDialog(session, new_request(session, customer), above)
    dialog.open()
    return dialog


def new_request(session: Session, customer: int | None) -> Request:
    """Return a request received today, of a customer where one is given."""
    found = None if customer is None else session.register.customers.find(CustomerId(customer))
    language = languages.current()
    bare = Request(
        name="",
        received_on=session.register.today(),
        language=language if language in LANGUAGES else LANGUAGES[0],
        customer_id=found.id if found else None,
    )
    return replace(bare, **_details(session, bare)) if found else bare


def _details(session: Session, request: Request) -> Mapping[str, Any]:
    """Return what the register knows of the person: a contact person, or the customer itself."""
    customers = session.register.customers
    if request.customer_id is None:
        return MappingProxyType({})
    customer = customers.get(request.customer_id)
    person: Customer | Contact = customer
    if request.contact_id is not None:
        person = customers.contacts.get(request.contact_id)
    town = f"{customer.postcode} {customer.city}".strip()
    language = person.language or customer.language or request.language
    return {
        "name": person.name,
        "email": person.email,
        "address": "\n".join(filter(None, (customer.street, town))),
        "language": language,
    }


def _title(request: Request) -> Message:
    if request.id is not None:
        return Message(_EDIT, {"number": request.id})
    return Message(_NEW, {"article": request.kind.value})


def _asked(called: str) -> Field:
    field = field_named(Request, called)
    return field._replace(required=True, label=_WHO) if called == "contact_id" else field


def _persons(session: Session, customer: CustomerId) -> Choices:
    itself: list[tuple[Any, str]] = [(None, session.register.customers.get(customer).name)]
    return Choices([*itself, *people_of(session.register, customer).offered], is_open=False)
