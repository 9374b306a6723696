"""What a restriction is called on screen."""

from register_app.customers.customer import CustomerId
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.restrictions.restriction import Restriction

RESTRICTED = QT_TRANSLATE_NOOP("restriction", "Processing restricted")
_SINCE = QT_TRANSLATE_NOOP("restriction", "Processing restricted since {day}")
_HELD = QT_TRANSLATE_NOOP("restriction", "{name}: {what}")


def why(restriction: Restriction) -> str:
    """Return since when and on what ground; that of an older register may be unknown."""
    day = shown(field_named(Restriction, "since"), restriction.since)
    ground = shown(field_named(Restriction, "ground"), restriction.ground)
    return ": ".join(filter(None, (translate(Message(_SINCE, {"day": day})), ground)))


def held_called(register: Register, restriction: Restriction, *, with_note: bool = False) -> str:
    """Return whose restriction it is, since when and why."""
    named = _name(register, restriction)
    said = translate(Message(_HELD, {"name": named, "what": why(restriction)}))
    return f"{said}\n{restriction.note}" if with_note and restriction.note else said


def _name(register: Register, restriction: Restriction) -> str:
    if restriction.contact_id is not None:
        return register.customers.contacts.get(restriction.contact_id).name
    return register.customers.get(CustomerId(restriction.customer_id or 0)).name
