"""A new customer, or one to edit."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.customers.check import check, completed, doubts, full_name
from register_app.customers.choices import PERSONS, CustomerKind, State
from register_app.customers.customer import Customer
from register_app.fields.field import field_named
from register_app.gui.forms.form import Form, Part, parts_of
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.pick_editors import SecretEditor
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.returning import Returning
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.settings import Settings

ADD = QT_TRANSLATE_NOOP("customers", "Add customer")
EDIT = QT_TRANSLATE_NOOP("customers", "Edit customer")
_COMMON = frozenset(
    "kind name last_name first_name phone email street postcode city business_id stage tags "
    "owner passive_reason passive_since source source_date notes hetu hetu_reason "
    "hetu_ended".split()
)
_OF_STATE = frozenset({"passive_reason", "passive_since"})
_OF_FIRMS = frozenset({"business_id", "vat_id", "company_form", "size_class", "industry"})
_OF_PERSONS = frozenset({"last_name", "first_name"})
_OF_HETU = frozenset({"hetu", "hetu_reason", "hetu_ended"})


def parts() -> list[Part]:
    """Return the sections of the form; the state is changed by an act of its own."""
    found = []
    for part in parts_of(Customer, common=_COMMON):
        fields = tuple(field for field in part.fields if field.name != "state")
        found.append(part._replace(fields=fields))
    return found


def not_asked(customer: Customer, settings: Settings) -> set[str]:
    """Return the fields that make no sense for this kind of customer, unless they are filled."""
    unfit: set[str] = set()
    if customer.kind is CustomerKind.PRIVATE:
        unfit |= _OF_FIRMS
    if customer.kind not in PERSONS:
        unfit |= _OF_PERSONS
    if customer.state is State.ACTIVE:
        unfit |= _OF_STATE
    if not (settings.hetu_on and customer.kind in PERSONS):
        unfit |= _OF_HETU
    out = {name for name in unfit if not getattr(customer, name)}
    is_named_by_parts = customer.name in {"", full_name(customer)}
    if customer.kind is CustomerKind.PRIVATE and is_named_by_parts:
        out.add("name")
    return out


class CustomerDialog(FormDialog):
    """Asks for a customer's details, checks them in place, and saves them as one change."""

    saved = Signal(int)
    """The id of the customer."""

    def __init__(
        self, session: Session, in_use: InUse, customer: Customer | None, parent: QWidget | None
    ) -> None:
        """Edit a customer, or add one."""
        self._session = session
        self._in_use = in_use
        self._stored = customer
        self._settings = session.register.settings.load()
        self._returning = Returning(session)
        stage = customer.stage if customer else _first_stage(in_use.stages())
        form = Form(parts(), choices=in_use.choices(stage))
        title = self.tr("Edit customer") if customer else self.tr("New customer")
        super().__init__(form, title, parent)
        form.load(self._values())
        form.left.connect(self._arrange)
        secret = form.field("hetu").editor
        if isinstance(secret, SecretEditor):
            secret.revealed.connect(self._note_shown)
        self._arrange()
        form.focus_first()

    def _values(self) -> Mapping[str, Any]:
        if self._stored is not None:
            return vars(self._stored)
        source = self._in_use.source or self.tr("From the customer")
        today = self._session.register.today()
        stage = _first_stage(self._in_use.stages())
        return {"source": source, "source_date": today, "stage": stage}

    def _draft(self) -> Customer:
        if self._stored is None:
            return Customer(**self.form.values())
        return replace(self._stored, **self.form.changes())

    @Slot()
    def _arrange(self) -> None:
        """Ask for what fits the kind, and say what looks wrong between fields."""
        draft = self._draft()
        self.form.leave_out(not_asked(draft, self._settings))
        self.form.warn({**doubts(draft), **self._returns(draft)})

    def _returns(self, draft: Customer) -> dict[str, Message]:
        """Return the warning that somebody new was erased before."""
        if self._stored is not None:
            return {}
        whole = completed(draft, today=self._session.register.today())
        field = "name" if self.form.shows("name") else "last_name"
        return self._returning.warning(field, vars(whole))

    @Slot()
    def _note_shown(self) -> None:
        if self._stored is not None and self._stored.id is not None:
            self._session.register.audit.shown("customer", self._stored.id, "hetu")

    def _refuse(self, problems: dict[str, Text]) -> None:
        if "name" in problems and not self.form.shows("name"):
            problems["last_name"] = problems.pop("name")
        self.form.refuse(problems)

    def store(self) -> bool:
        """Save the customer, unless something is missing."""
        customers = self._session.register.customers
        if self._stored is not None and self._stored.id is not None:
            # an undo may have changed or removed the customer while the dialog was open
            self._stored = customers.find(self._stored.id) or replace(self._stored, id=None)
        draft = completed(self._draft(), today=self._session.register.today(), before=self._stored)
        problems = check(draft, settings=self._settings)
        if problems:
            self._refuse(problems)
            return False
        with self._session.change(ADD if draft.id is None else EDIT):
            stored = customers.save(draft)
        self._in_use.source = stored.source
        self.saved.emit(stored.id)
        return True


def _first_stage(stages: tuple[str, ...]) -> str:
    """Return the stage of a new customer: the usual one, or the first of the firm's own."""
    usual = str(field_named(Customer, "stage").default)
    return usual if usual in stages or not stages else stages[0]
