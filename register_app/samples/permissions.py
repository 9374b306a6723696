"""Sample entries about marketing: consents, bans, one without proof, a condition confirmed."""

from dataclasses import replace
from datetime import date, timedelta

from register_app.customers.choices import CustomerKind
from register_app.customers.contact import ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.customers.search import Query
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.rules import Condition
from register_app.register import Register
from register_app.samples.story import TITLE

_CUSTOMERS = 48
_PERSON_SAID = (
    ((Stand.GIVEN, Channel.EMAIL, "Messuilla täytetty lomake, kansiossa 3", 210),),
    ((Stand.EXISTING, Channel.EMAIL, "Kerrottiin tilausvahvistuksessa", 95),),
    ((Stand.OBJECTION, Channel.ALL, "Sanoi puhelimessa: ei mainoksia", 41),),
    (),
    (
        (Stand.GIVEN, Channel.SMS, "Verkkolomake", 300),
        (Stand.WITHDRAWN, Channel.SMS, "Vastasi viestiin STOP", 12),
    ),
    ((Stand.OBJECTION, Channel.CALL, "Pyysi kirjeellä, ettei soiteta", 160),),
    (),
)
"""What one private person after the other said: state, channel, how, and how many days ago."""
_UNPROVEN = (Stand.GIVEN, Channel.EMAIL, "Vanhassa listassa: lupa = x", 380)
_OF_FIRM = (Stand.OBJECTION, Channel.EMAIL, "Toimisto pyysi sähköpostilla", 77)
_OF_CONTACT = (Stand.OBJECTION, Channel.ALL, "Kielsi puhelimessa", 25)
_EVERY = 5
_DUTIES = "Vastaa taloyhtiön remonteista, kertoi itse puhelimessa"
Said = tuple[Stand, Channel, str, int]


def add_permissions(register: Register) -> None:
    """Write the entries as one change; the same customers get the same."""
    ids = register.search.find(Query(), limit=_CUSTOMERS).first
    customers = register.customers.many(ids)
    persons = [one for one in customers if one.kind is CustomerKind.PRIVATE]
    with register.change(TITLE):
        for place, customer in enumerate(persons):
            for said in _PERSON_SAID[place % len(_PERSON_SAID)]:
                register.permissions.add(_entry(register, customer, said))
        for customer in persons[3 :: len(_PERSON_SAID)]:
            unproven = _entry(register, customer, _UNPROVEN)
            register.permissions.add(replace(unproven, proven=False))
        _of_firms(register, [one for one in customers if not one.is_person])


def _of_firms(register: Register, firms: list[Customer]) -> None:
    """Let one firm forbid email, a contact person everything, and confirm the duties of one."""
    for place, firm in enumerate(firms):
        people = register.customers.people_of(CustomerId(firm.id or 0))
        contact = ContactId(people[0][1].id or 0) if people else None
        if place % _EVERY == 0:
            register.permissions.add(_entry(register, firm, _OF_FIRM))
        elif contact and place % 2:
            ban = _entry(register, firm, _OF_CONTACT)
            register.permissions.add(replace(ban, contact_id=contact))
        elif contact:
            register.permissions.confirmations.save(_confirmed(register, firm, contact))


def _entry(register: Register, customer: Customer, said: Said) -> Permission:
    state, channel, how, ago = said
    return Permission(
        customer_id=CustomerId(customer.id or 0),
        channel=channel,
        state=state,
        how=how,
        on_day=_day(register, ago),
        proven=True,
        refusal_offered=state is Stand.EXISTING,
    )


def _confirmed(register: Register, firm: Customer, contact: ContactId) -> Confirmation:
    return Confirmation(
        customer_id=CustomerId(firm.id or 0),
        contact_id=contact,
        channel=Channel.EMAIL,
        condition=Condition.K3,
        reason=_DUTIES,
        on_day=_day(register, 18),
    )


def _day(register: Register, ago: int) -> date:
    return register.today() - timedelta(ago)
