"""Ask on what ground somebody's data may only be kept, and how the person was told of its end."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.fields.field import Field, field_named, missing
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import people_of
from register_app.gui.labels import PlainLabel, name
from register_app.gui.pages.permissions.dialogs import NEEDED, NOT_YET, require
from register_app.gui.pages.restrictions.words import held_called
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.restrictions.restriction import NotToldBefore, Restriction
from register_app.rights.restricting import lift, restrict

_WHO = QT_TRANSLATE_NOOP("restriction", "Whose data")
_ASKED = ("contact_id", "ground", "since", "note")
_TOLD = ("told_on", "told_how", "lifted_why", "mistaken")


class RestrictDialog(FormDialog):
    """Asks whose data may only be kept from now on, and on what ground."""

    def __init__(
        self,
        session: Session,
        customer: Customer,
        draft: Restriction,
        parent: QWidget | None,
    ) -> None:
        """Begin as the draft does, with a customer or one of its people."""
        self._session = session
        self._customer = CustomerId(customer.id or 0)
        self._draft = draft
        itself: list[tuple[Any, str]] = [(None, customer.name)]
        people = people_of(session.register, self._customer).offered
        form = Form(
            [Part("", tuple(map(_asked, _ASKED)))],
            choices={"contact_id": Choices([*itself, *people], is_open=False)},
        )
        act = self.tr("Restrict processing")
        super().__init__(form, act, parent, act=act)
        self.above(PlainLabel(self._what_happens(customer.name), wrap=True))
        form.load(vars(draft))
        form.leave_out(set() if people else {"contact_id"})
        form.focus_first()

    def _what_happens(self, called: str) -> str:
        return self.tr(
            "{name}: the data stays and is seen, but nobody edits it, and it is left out of "
            "lists, campaigns and exports. It ends when you lift it, and the person is told "
            "before that. Consents, bans, requests and erasure go on as before."
        ).format(name=called)

    def store(self) -> bool:
        """Restrict, unless something is missing."""
        wanted = replace(self._draft, **self.form.values())
        problems = {field.name: NEEDED for field in missing(wanted)}
        if wanted.ground is None:
            problems["ground"] = NEEDED
        if "since" not in problems and wanted.since > self._session.register.today():
            problems["since"] = NOT_YET
        if problems:
            self.form.refuse(problems)
            return False
        require(self._session, self._customer)
        restrict(self._session.register, wanted, self._session.change)
        return True


class LiftDialog(FormDialog):
    """Asks when and how the person was told; of several restrictions, which one ends."""

    def __init__(
        self, session: Session, held: Sequence[Restriction], parent: QWidget | None
    ) -> None:
        """Offer the restrictions that hold on a page; at least one."""
        self._session = session
        self._held = held
        form = Form([Part("", tuple(map(_told, _TOLD)))])
        act = self.tr("Lift the restriction")
        super().__init__(form, act, parent, act=act)
        self._which = QComboBox()
        name(self._which, self.tr("Which restriction"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._which.setSizeAdjustPolicy(policy)  # a long name makes the dialog no wider
        for one in held:
            self._which.addItem(held_called(session.register, one))
        self._which.setVisible(len(held) > 1)
        self._about = PlainLabel(wrap=True)
        self.above(PlainLabel(self._what_is_needed(), wrap=True))
        self.above(self._which)
        self.above(self._about)
        self._which.currentIndexChanged.connect(self._show)
        self._show()
        form.focus_first()

    def _what_is_needed(self) -> str:
        return self.tr(
            "The law wants the person to be told before the restriction is lifted (GDPR Article "
            "18(3)). Tell them first, then write down here when and how."
        )

    @Slot()
    def _show(self) -> None:
        chosen = self._chosen()
        self._about.setText(held_called(self._session.register, chosen, with_note=True))
        self.form.load(vars(chosen))

    def _chosen(self) -> Restriction:
        return self._held[self._which.currentIndex()]

    def store(self) -> bool:
        """Lift it, unless the person was not told."""
        told = replace(self._chosen(), **self.form.values())
        if problems := self._problems(told):
            self.form.refuse(problems)
            return False
        lift(self._session.register, told, self._session.change)
        return True

    def _problems(self, told: Restriction) -> dict[str, Text]:
        needed = ("lifted_why",) if told.mistaken else ("told_on", "told_how")
        problems = {one: NEEDED for one in needed if not getattr(told, one)}
        if told.told_on and told.told_on > self._session.register.today():
            problems["told_on"] = NotToldBefore.what
        return problems


def _asked(called: str) -> Field:
    field = field_named(Restriction, called)
    if called == "contact_id":
        return field._replace(required=True, label=_WHO)
    return field._replace(required=True) if called == "ground" else field


def _told(called: str) -> Field:
    return field_named(Restriction, called)
