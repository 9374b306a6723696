"""A contact person of a customer: new, or to edit; and the end of a role."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.customers.check import check_person
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import CustomerId
from register_app.errors import RecordGone
from register_app.fields.field import field_named
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.returning import Returning
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("customers", "Add contact person")
EDIT = QT_TRANSLATE_NOOP("customers", "Edit contact person")
END = QT_TRANSLATE_NOOP("customers", "End role of contact person")

_OF_ROLE = ("title", "area", "started", "ended")
_FIELDS = (
    *("name", "title", "area", "phone", "email", "started", "ended"),
    *("language", "source", "source_date", "notes"),
)
_RARE = frozenset({"started", "ended", "language", "notes"})


def part_of(names: tuple[str, ...], rare: frozenset[str] = frozenset()) -> Part:
    """Return a section of fields, those of the person and those of the role."""
    fields = tuple(field_named(Role if name in _OF_ROLE else Contact, name) for name in names)
    return Part("", fields, rare)


def own(values: Mapping[str, Any], *, of_role: bool) -> dict[str, Any]:
    """Return the values that belong to the role, or those of the person."""
    return {name: value for name, value in values.items() if (name in _OF_ROLE) == of_role}


class ContactDialog(FormDialog):
    """Asks for a contact person and what they do at the customer."""

    def __init__(
        self,
        session: Session,
        in_use: InUse,
        customer_id: CustomerId,
        person: tuple[Role, Contact] | None,
        parent: QWidget | None,
    ) -> None:
        """Edit a person in a role, or add one."""
        self._session = session
        self._in_use = in_use
        self._customer_id = customer_id
        self._person = person
        choices = {"source": in_use.choices()["source"]}
        form = Form([part_of(_FIELDS, _RARE)], choices=choices)
        title = self.tr("Edit contact person") if person else self.tr("New contact person")
        super().__init__(form, title, parent)
        form.load(self._values())
        if person is None:
            self._returning = Returning(session)
            form.left.connect(self._warn)
        form.focus_first()

    @Slot()
    def _warn(self) -> None:
        """Ask for a new basis where somebody new was erased before."""
        _, contact = self._draft()
        self.form.warn(self._returning.warning("name", vars(contact)))

    def _values(self) -> Mapping[str, Any]:
        if self._person is not None:
            role, contact = self._person
            return vars(contact) | own(vars(role), of_role=True)
        source = self._in_use.source or self.tr("From the customer")
        return {"source": source, "source_date": self._session.register.today()}

    def _draft(self) -> tuple[Role, Contact]:
        if self._person is not None:
            role, contact = self._person
            changes = self.form.changes()
            return (
                replace(role, **own(changes, of_role=True)),
                replace(contact, **own(changes, of_role=False)),
            )
        values = self.form.values()
        nobody = ContactId(0)  # the person gets an id when stored
        role = Role(customer_id=self._customer_id, contact_id=nobody, **own(values, of_role=True))
        return role, Contact(**own(values, of_role=False))

    def store(self) -> bool:
        """Save person and role as one change, unless something is missing."""
        role, contact = self._draft()
        problems = check_person(contact, role)
        if problems:
            self.form.refuse(problems)
            return False
        customers = self._session.register.customers
        if customers.find(self._customer_id) is None:
            raise RecordGone
        require(self._session, role)
        with self._session.change(EDIT if self._person else ADD):
            stored = customers.contacts.save(contact)
            customers.roles.save(replace(role, contact_id=stored.id or role.contact_id))
        self._in_use.source = stored.source
        return True


class EndDialog(FormDialog):
    """Asks on which day a role ended."""

    def __init__(self, session: Session, person: tuple[Role, Contact], parent: QWidget) -> None:
        """Offer today."""
        self._session = session
        self._role, self._contact = person
        form = Form([part_of(("ended",))])
        super().__init__(form, self.tr("End the role"), parent, act=self.tr("End the role"))
        form.load({"ended": session.register.today()})
        form.focus_first()

    def store(self) -> bool:
        """Save the role as ended."""
        day = self.form.values()["ended"] or self._session.register.today()
        role = self._role.left(on=day)
        problems = check_person(self._contact, role)
        if "ended" in problems:
            self.form.refuse({"ended": problems["ended"]})
            return False
        require(self._session, role)
        with self._session.change(END):
            self._session.register.customers.roles.save(role)
        return True


def require(session: Session, role: Role) -> None:
    """Raise RecordGone when a stored role was taken out of the register meanwhile."""
    if role.id is not None and session.register.customers.roles.find(role.id) is None:
        raise RecordGone
