"""Find a person everywhere: in what can be read, and by the traces that nobody can read."""

from collections.abc import Iterable, Iterator

from register_app.blocklists import keys
from register_app.blocklists.keys import Key
from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.register import Register
from register_app.rights.hit import Hit
from register_app.rights.person import Person
from register_app.rights.search import PersonSearch
from register_app.rights.spots import name_set
from register_app.watch import UNWATCHED, Watch


def find(register: Register, person: Person, watch: Watch = UNWATCHED) -> list[Hit]:
    """Return every place where a person may be; raise Cancelled when asked to stop."""
    hits = PersonSearch(register.connection).find(person, watch)
    known = {*_typed(person), *_known(register, hits)}
    return [*hits, *_on_lists(register, known)]


def certain(register: Register, hits: Iterable[Hit], person: Person) -> list[Place]:
    """Return the places that are about this person and nobody else.

    People share phones and addresses: who has them is the person only under the same name.
    """
    names = {name_set(name) for name in person.names}

    def is_person(hit: Hit) -> bool:
        if hit.place.column or hit.is_past or hit.place.table not in {"customer", "contact"}:
            return True
        return name_set(_name_of(register, hit.place)) in names

    return [hit.place for hit in hits if hit.is_sure and is_person(hit)]


def _name_of(register: Register, place: Place) -> str:
    """Return the name of a person; a firm is nobody."""
    if place.table == "contact":
        return register.customers.contacts.get(ContactId(place.row)).name
    customer = register.customers.get(CustomerId(place.row))
    return customer.name if customer.is_person else ""


def _typed(person: Person) -> Iterator[Key]:
    yield from map(keys.of_phone, person.phones)
    yield from map(keys.of_email, person.emails)


def _known(register: Register, hits: Iterable[Hit]) -> Iterator[Key]:
    """Yield by what those are known who are this person for certain."""
    for hit in hits:
        if not hit.is_sure or hit.is_past or hit.place.column:
            continue
        if hit.place.table == "customer":
            yield from keys.of_customer(register.customers.get(CustomerId(hit.place.row)))
        elif hit.place.table == "contact":
            contact = register.customers.contacts.get(ContactId(hit.place.row))
            for customer in register.customers.records.many(hit.customers):
                yield from keys.of_contact(contact, customer)


def _on_lists(register: Register, known: set[Key]) -> Iterator[Hit]:
    for one in register.blocks.lists():
        if one.id and register.blocks.hits({"": known}, [one]).get(""):
            yield _trace(one.id, one.name, one.source)
    if register.blocks.own({"": known}):
        yield _trace(register.blocks.own_number)


def _trace(number: int, *said: str) -> Hit:
    """Return a hit without a word of the person: the list holds traces only."""
    return Hit(
        Place("block_list", number), (), (), (), ", ".join(filter(None, said)), is_sure=True
    )
