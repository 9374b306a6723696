"""Sample requests of people: one that presses, one new, one answered long ago."""

from datetime import timedelta
from typing import Any, NamedTuple

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.register import Register
from register_app.requests.request import Decision, Identity, Received, Request, Right
from register_app.samples.story import TITLE

_CUSTOMERS = 48


class _Asked(NamedTuple):
    """What one person after the other asked, and how many days ago."""

    ago: int
    kind: Right
    channel: Received
    what: str
    answered: int | None = None


_ASKED = (
    _Asked(26, Right.ACCESS, Received.EMAIL, "Mitä kaikkea teillä on minusta?"),
    _Asked(3, Right.ERASURE, Received.POST, "Pyydän poistamaan tietoni, en ole enää asiakas."),
    _Asked(120, Right.CORRECTION, Received.PHONE, "Osoite on väärin.", answered=117),
)


def add_requests(register: Register) -> None:
    """Write the requests as one change; the same customers get the same."""
    ids = register.search.find(Query(), limit=_CUSTOMERS).first
    persons = [one for one in register.customers.many(ids) if one.kind is CustomerKind.PRIVATE]
    with register.change(TITLE):
        for customer, asked in zip(persons, _ASKED, strict=False):
            register.requests.save(_request(register, customer, asked))


def _request(register: Register, customer: Customer, asked: _Asked) -> Request:
    today = register.today()
    town = f"{customer.postcode} {customer.city}".strip()
    done: dict[str, Any] = {}
    if asked.answered is not None:
        on = today - timedelta(asked.answered)
        done = {
            "identity": Identity.CALLED_BACK,
            "identity_on": on,
            "decision": Decision.GRANTED,
            "answered_on": on,
            "answered_by": Received.PHONE,
            "closed_on": on,
        }
    return Request(
        kind=asked.kind,
        received_on=today - timedelta(asked.ago),
        channel=asked.channel,
        name=customer.name,
        what=asked.what,
        email=customer.email,
        address="\n".join(filter(None, (customer.street, town))),
        language=customer.language,
        customer_id=customer.id,
        **done,
    )
