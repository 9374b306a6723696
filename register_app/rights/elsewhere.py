"""Where those who are about to be erased stand besides what goes with them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.erasure.plan import Plan
from register_app.register import Register
from register_app.rights.find import find
from register_app.rights.hit import Hit
from register_app.rights.person import NOBODY, Person
from register_app.watch import UNWATCHED, Watch

_SEEN_TO = frozenset({"block_list", "campaign", "change", "kept_record", "segment"})
"""Traces alone, what a law keeps, and what an erasure goes through by itself."""


class Elsewhere(NamedTuple):
    """Where else a person may stand, and by what it was looked for."""

    person: Person
    hits: tuple[Hit, ...]
    names: Mapping[int, str]
    """What the customers are called under whom something stands."""
    going: frozenset[Place]
    """Where the person stands in what goes."""


def elsewhere(register: Register, plan: Plan, watch: Watch = UNWATCHED) -> Elsewhere:
    """Return what may be about the people of a plan, and stays where nobody ticks it."""
    person = _people(register, plan.places)
    found = [] if person.is_nobody else find(register, person, watch)
    going = frozenset(hit.place for hit in found if _goes(hit.place, plan))
    hits = tuple(
        hit for hit in found if hit.place not in going and hit.place.table not in _SEEN_TO
    )
    ids = sorted({customer for hit in hits for customer in hit.customers})
    return Elsewhere(person, hits, dict(register.customers.rows(ids, ("name",))), going)


def _people(register: Register, places: Iterable[Place]) -> Person:
    """Return by what the people among some places are known; a firm is nobody."""
    known = [NOBODY]
    for place in places:
        if place.column:
            continue
        if place.table == "customer":
            customer = register.customers.find(CustomerId(place.row))
            known += [Person.of(customer)] if customer and customer.is_person else []
        elif place.table == "contact":
            contact = register.customers.contacts.find(ContactId(place.row))
            known += [Person.of(contact)] if contact else []
    return NOBODY.joined(*known)


def _goes(place: Place, plan: Plan) -> bool:
    rows = (plan.reach.going, plan.reach.blanked)
    if any(place.row in of.get(place.table, ()) for of in rows):
        return True
    return place.row in plan.fields.get((place.table, place.column), ())
