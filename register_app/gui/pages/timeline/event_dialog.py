"""A contact to keep: new or to edit; and, with a new one, when to be in touch again."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from register_app.customers.customer import CustomerId
from register_app.errors import RecordGone
from register_app.fields.field import Field, Record, fields_of, missing
from register_app.fields.kinds import LONG_TEXT, Kind
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import people_of
from register_app.gui.pages.timeline.words import contact_called
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.register import Register
from register_app.tasks import rules
from register_app.timeline.contact_event import ContactEvent

ADD = QT_TRANSLATE_NOOP("timeline", "Add to the timeline: {what}")
EDIT = QT_TRANSLATE_NOOP("timeline", "Edit in the timeline: {what}")
NEEDED = QT_TRANSLATE_NOOP("timeline", "Fill this in, please")
NOT_YET = QT_TRANSLATE_NOOP(
    "timeline", "This day is still to come. Make a task of what is planned."
)
_AGAIN = "again"
_MONTHS = (1, 2, 3, 6, 12, 24)


def problems_of(record: Record) -> dict[str, Text]:
    """Return what is missing, by field name."""
    return {field.name: NEEDED for field in missing(record)}


def again_field() -> Field:
    """Return the field that asks in how many months to be in touch again."""
    label = QT_TRANSLATE_NOOP("timeline", "Contact again")
    kind: Kind[Any] = replace(LONG_TEXT, name="again", empty=None, limit=0)
    return Field(_AGAIN, kind, label, None, False, True, False, None)


class EventDialog(FormDialog):
    """Asks what was said, by whom, and what came of it."""

    def __init__(self, session: Session, draft: ContactEvent, parent: QWidget | None) -> None:
        """Edit a contact, or add one as the draft begins it."""
        self._session = session
        self._draft = draft
        self._is_new = draft.id is None
        fields = tuple(field for field in fields_of(ContactEvent) if field.editable)
        fields += (again_field(),) if self._is_new else ()
        choices = {
            "contact_id": people_of(session.register, draft.customer_id),
            _AGAIN: Choices(offered=self._months(), is_open=False),
        }
        form = Form([Part("", fields)], choices=choices)
        super().__init__(form, contact_called(draft), parent)
        form.load(vars(draft))
        form.editor("text").setFocus()

    def store(self) -> bool:
        """Save the contact, and the task to be in touch again, as one change."""
        values = self.form.values() if self._is_new else self.form.changes()
        months = values.pop(_AGAIN, None)
        draft = replace(self._draft, **values)
        problems = problems_of(draft)
        if draft.on_day > self._session.register.today():
            problems["on_day"] = NOT_YET  # the last contact is one that has been
        if problems:
            self.form.refuse(problems)
            return False
        register = self._session.register
        require(register, draft.customer_id)
        if draft.id is not None and register.timeline.events.find(draft.id) is None:
            raise RecordGone
        with self._session.change(titled(ADD if self._is_new else EDIT, contact_called(draft))):
            stored = register.timeline.log_contact(draft)
            if months:
                self._remind(stored, months)
        return True

    def _remind(self, event: ContactEvent, months: int) -> None:
        register = self._session.register
        last = register.timeline.last_contact(event.customer_id)
        task = rules.follow_up(
            event.customer_id,
            self.tr("Contact again"),
            months=months,
            last=max(event.on_day, last or event.on_day),
            today=register.today(),
        )
        register.tasks.follow_up(replace(task, contact_id=event.contact_id))

    def _months(self) -> list[tuple[int, str]]:
        return [(months, in_months(months)) for months in _MONTHS]


def in_months(months: int) -> str:
    """Return how many months from now something is."""
    return translate(Message(QT_TRANSLATE_NOOP("timeline", "In %n month(s)"), n=months))


def titled(text: Text, what: str) -> Message:
    """Return the title of a change that tells what was kept."""
    return Message(text, {"what": what})


def require(register: Register, customer_id: CustomerId) -> None:
    """Raise RecordGone when the customer was taken out of the register meanwhile."""
    if register.customers.find(customer_id) is None:
        raise RecordGone


def presets(register: Register) -> Mapping[str, Any]:
    """Return the day and the time of now."""
    now = register.now()
    return {"on_day": now.date(), "at_time": f"{now:%H:%M}"}
