"""How somebody can be reached: a phone number or an address, as a link for another program."""

from typing import Any, NamedTuple

from register_app.customers.contact import ContactId
from register_app.fields import email, phone
from register_app.fields.field import Field
from register_app.fields.kinds import EMAILS, PHONES
from register_app.timeline.contact_event import ContactKind


class Reach(NamedTuple):
    """One number or address."""

    kind: ContactKind
    shown: str
    link: str
    """What another program is given; "" where the value is not to be trusted."""
    contact_id: ContactId | None = None


def reaches_of(field: Field, value: Any, contact_id: ContactId | None = None) -> list[Reach]:  # noqa: ANN401  a value of the field's kind
    """Return each number or address of a field; none where the field holds something else."""
    if field.kind is PHONES:
        return [
            Reach(ContactKind.CALL, phone.show_number(one), phone.link(one), contact_id)
            for one in value
        ]
    if field.kind is EMAILS:
        return [Reach(ContactKind.EMAIL, one, email.link(one), contact_id) for one in value]
    return []
