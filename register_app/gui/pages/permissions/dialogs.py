"""Write down what a person said: a ban, its lifting, a consent, a condition confirmed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from register_app.customers.contact import ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.errors import RecordGone
from register_app.fields.field import Field, field_named, missing
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import people_of
from register_app.gui.labels import PlainLabel
from register_app.gui.pages.permissions.words import channel_called
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.outreach.record import confirm, record
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import CHANNELS, Channel, Permission, Stand
from register_app.permissions.rules import CONDITION_TEXTS

NEEDED = QT_TRANSLATE_NOOP("permission", "Fill this in, please")
NOT_YET = QT_TRANSLATE_NOOP("permission", "This day is still to come.")
_WHO = QT_TRANSLATE_NOOP("permission", "Who")
_WAYS = (
    QT_TRANSLATE_NOOP("permission", "Told on the phone"),
    QT_TRANSLATE_NOOP("permission", "Told by email"),
    QT_TRANSLATE_NOOP("permission", "Told face to face"),
    QT_TRANSLATE_NOOP("permission", "Told in a letter"),
)


class Asking(NamedTuple):
    """What a dialog asks for, besides who, how and when."""

    title: str
    act: str = ""
    """The word on the saving button."""
    fields: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = (Channel.ALL, *CHANNELS)
    choices: Mapping[str, Choices] = MappingProxyType({})


class SaidDialog(FormDialog):
    """Asks who said it, of which channel, how it is known, and when."""

    def __init__(
        self, session: Session, draft: Permission, asking: Asking, parent: QWidget | None
    ) -> None:
        """Begin as the draft does."""
        self.session = session
        self.draft = draft
        names = ("contact_id", "channel", "how", "on_day", *asking.fields)
        form = Form(
            [Part("", tuple(map(_asked, names)))],
            choices={
                "contact_id": _persons(session, draft.customer_id),
                "channel": Choices(
                    [(one, channel_called(one)) for one in asking.channels], is_open=False
                ),
                "how": Choices([(said, said) for said in map(translate, _WAYS)]),
                **asking.choices,
            },
        )
        super().__init__(form, asking.title, parent, act=asking.act)
        form.load(vars(draft))
        form.leave_out(self.left_out())
        form.focus_first()

    def left_out(self) -> set[str]:
        """Return the fields that need no question: the person, where there is but one."""
        people = self.session.register.customers.people_of(self.draft.customer_id)
        return set() if people else {"contact_id"}

    def told(self) -> Permission:
        """Return what is written down."""
        return replace(self.draft, **self.form.values())

    def store(self) -> bool:
        """Keep the entry, unless something is missing."""
        entry = self.told()
        if problems := problems_of(entry, self.session.register.today()):
            self.form.refuse(problems)
            return False
        require(self.session, entry.customer_id)
        record(self.session.register, [entry], self.session.change)
        return True


class BanDialog(SaidDialog):
    """The easiest act of the program: Return registers a ban of all marketing, told today."""

    def __init__(
        self,
        session: Session,
        customer: Customer,
        parent: QWidget | None,
        *,
        contact: ContactId | None = None,
    ) -> None:
        """Ban a customer, or one of its people."""
        draft = Permission(
            customer_id=CustomerId(customer.id or 0),
            contact_id=contact,
            channel=Channel.ALL,
            state=Stand.OBJECTION,
            how=translate(_WAYS[0]),
            on_day=session.register.today(),
            proven=True,
        )
        act = self.tr("Register a ban")
        super().__init__(session, draft, Asking(act, act), parent)
        self.above(PlainLabel(self._what_happens(customer.name), wrap=True))

    def _what_happens(self, called: str) -> str:
        return self.tr(
            "{name}: no marketing from now on. The ban beats every consent and import, and only "
            "the person’s own word lifts it."
        ).format(name=called)


class LiftDialog(SaidDialog):
    """Asks how it is known that a ban is taken back; nothing is preset but the ban."""

    def __init__(
        self, session: Session, ban: Permission, channel: Channel, parent: QWidget | None
    ) -> None:
        """Lift a ban that holds in a channel."""
        covers = ban.channel in {channel, Channel.ALL}
        draft = Permission(
            customer_id=ban.customer_id,
            contact_id=ban.contact_id,
            channel=ban.channel if covers else channel,
            state=Stand.LIFTED,
            how="",
            on_day=session.register.today(),
            proven=True,
        )
        act = self.tr("Lift the ban")
        super().__init__(session, draft, Asking(act, act), parent)
        self.above(PlainLabel(self._what_happens(), wrap=True))

    def left_out(self) -> set[str]:
        """Ask for no person: it is the one whose ban it is."""
        return {"contact_id"}

    def _what_happens(self) -> str:
        return self.tr(
            "Only the person can take a ban back, or it was written down by mistake. Say how you "
            "know: the ban and its lifting both stay in the story."
        )


class ConfirmDialog(FormDialog):
    """Asks for the reason why a condition holds."""

    def __init__(self, session: Session, draft: Confirmation, parent: QWidget | None) -> None:
        """Confirm one condition for one person and channel."""
        self._session = session
        self._draft = draft
        fields = tuple(field_named(Confirmation, one) for one in ("reason", "on_day"))
        title = self.tr("Confirm {condition}").format(condition=draft.condition)
        super().__init__(Form([Part("", fields)]), title, parent, act=self.tr("Confirm"))
        self.above(PlainLabel(translate(CONDITION_TEXTS[draft.condition]), wrap=True))
        self.form.load({"reason": "", "on_day": draft.on_day})
        self.form.focus_first()

    def store(self) -> bool:
        """Keep the confirmation, unless the reason is missing."""
        kept = replace(self._draft, **self.form.values())
        if problems := problems_of(kept, self._session.register.today()):
            self.form.refuse(problems)
            return False
        require(self._session, kept.customer_id)
        confirm(self._session.register, [kept], self._session.change)
        return True


def problems_of(told: Permission | Confirmation, today: date) -> dict[str, Text]:
    """Return what is missing or cannot be, by field name."""
    problems = {field.name: NEEDED for field in missing(told)}
    if "on_day" not in problems and told.on_day > today:
        problems["on_day"] = NOT_YET
    return problems


def require(session: Session, customer_id: CustomerId) -> None:
    """Raise RecordGone when the customer was taken out of the register meanwhile."""
    if session.register.customers.find(customer_id) is None:
        raise RecordGone


def _asked(called: str) -> Field:
    """Return a field as it is asked for: the person is always somebody."""
    field = field_named(Permission, called)
    if called != "contact_id":
        return field
    return field._replace(required=True, label=_WHO)


def _persons(session: Session, customer_id: CustomerId) -> Choices:
    customer = session.register.customers.get(customer_id)
    itself: list[tuple[Any, str]] = [(None, customer.name)]
    return Choices([*itself, *people_of(session.register, customer_id).offered], is_open=False)
