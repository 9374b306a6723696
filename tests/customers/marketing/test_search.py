"""Lists narrowed by what was said about marketing."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import CustomerId
from register_app.customers.marketing.search import CHANNELS as CHANNELS_IN_SQL
from register_app.customers.marketing.search import Mark
from register_app.customers.search import Filter, Query
from register_app.outreach.first_contact import give
from register_app.outreach.record import record
from register_app.permissions.entry import CHANNELS, Channel, Permission, Stand
from register_app.permissions.rules import Standing
from register_app.permissions.standing import held, own
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.permissions.said import DAY, said

_CUSTOMERS = 150
_SEED = 7


def _found(register: Register, word: str) -> set[int]:
    return set(register.search.ids(Query(filters=frozenset({(Filter.MARKETING, word)}))))


def _some(chance: random.Random, customer: int) -> list[Permission]:
    return [
        replace(
            said(chance.choice(list(Stand)), chance.choice(list(Channel))),
            customer_id=CustomerId(customer),
            on_day=DAY - timedelta(chance.randint(0, 3)),
            proven=chance.random() < 0.7,
            purpose=chance.choice(("marketing", "marketing", "uutiskirje")),
        )
        for _ in range(chance.randint(0, 5))
    ]


@pytest.fixture(params=["followed", "rebuilt"])
def told(register: Register, request: pytest.FixtureRequest) -> dict[int, list[Permission]]:
    """Store customers of whom this and that was said, in any order."""
    chance = random.Random(_SEED)  # noqa: S311  invented entries, no secret
    made = stored(register, *(a_customer(name=f"Koe {n}") for n in range(_CUSTOMERS)))
    entries = {one.id or 0: _some(chance, one.id or 0) for one in made}
    with register.change(TITLE):
        register.permissions.add_many(entry for said in entries.values() for entry in said)
    if request.param == "rebuilt":
        register.search.rebuild()
    return {one: register.permissions.of(CustomerId(one)) for one in entries}


def _whose(
    told: dict[int, list[Permission]], holds: Callable[[Sequence[Permission]], bool]
) -> set[int]:
    return {customer for customer, entries in told.items() if holds(own(entries))}


@pytest.mark.parametrize("channel", CHANNELS)
def test_index_says_of_each_channel_what_the_entries_say(
    register: Register, told: dict[int, list[Permission]], channel: Channel
) -> None:
    for mark, standing in ((Mark.BAN, Standing.OBJECTION), (Mark.CONSENT, Standing.CONSENT)):
        wanted = _whose(told, lambda said: held(said, channel).standing is standing)  # noqa: B023  asked at once

        assert wanted
        assert _found(register, mark.of(channel)) == wanted


def test_index_knows_the_channels() -> None:
    assert tuple(map(str, CHANNELS)) == CHANNELS_IN_SQL


def test_a_ban_of_any_channel_and_what_lacks_proof_are_found(register: Register) -> None:
    first, second, third = (
        CustomerId(one.id or 0)
        for one in stored(register, *(a_customer(name=f"Koe {n}") for n in range(3)))
    )
    for entry in (
        said(Stand.OBJECTION, Channel.POST, customer_id=first),
        said(Stand.GIVEN, customer_id=second, proven=False),
        said(Stand.EXISTING, customer_id=third, refusal_offered=True),
    ):
        record(register, [entry])

    assert _found(register, Mark.BAN) == {first}
    assert _found(register, Mark.UNPROVEN) == {second}
    assert _found(register, Mark.TOLD) == {third}


def test_a_contact_persons_ban_is_found_apart_and_goes_when_it_is_lifted(
    register: Register,
) -> None:
    firm = stored(register, a_customer())[0]
    number = CustomerId(firm.id or 0)
    role = with_contact(register, number, name="Kaisa Karhu")
    ban = said(Stand.OBJECTION, Channel.ALL, customer_id=number, contact_id=role.contact_id)
    record(register, [ban])
    assert _found(register, Mark.BAN_OF_PERSON) == {number}
    assert _found(register, Mark.BAN) == set()

    lifted = replace(ban, state=Stand.LIFTED, on_day=DAY)
    record(register, [lifted])

    assert _found(register, Mark.BAN_OF_PERSON) == set()


def test_a_ban_after_a_lifting_is_found_though_the_clock_went_back(register: Register) -> None:
    number = CustomerId(stored(register, a_customer())[0].id or 0)
    ban = said(Stand.OBJECTION, Channel.ALL, customer_id=number)
    record(register, [ban])
    record(register, [replace(ban, state=Stand.LIFTED)])
    assert _found(register, Mark.BAN) == set()

    record(register, [replace(ban, on_day=DAY - timedelta(365))])

    assert _found(register, Mark.BAN) == {number}


def test_undo_of_a_consent_takes_it_from_the_lists(register: Register) -> None:
    number = CustomerId(stored(register, a_customer())[0].id or 0)
    record(register, [said(Stand.GIVEN, customer_id=number)])
    assert _found(register, Mark.CONSENT.of("email")) == {number}

    done = register.history.next_undo()
    assert done is not None
    register.undo(done)

    assert _found(register, Mark.CONSENT.of("email")) == set()


def test_whoever_is_still_to_be_told_of_the_processing_is_found(register: Register) -> None:
    person, firm, _ = stored(
        register,
        a_customer(kind=CustomerKind.PRIVATE),
        a_customer(name="Kontakti Oy"),
        a_customer(name="Itse", kind=CustomerKind.PRIVATE, from_person=True),
    )
    assert person.id
    assert firm.id
    with_contact(register, firm.id)

    assert _found(register, Mark.NOTICE_OWED) == {person.id, firm.id}
    give(register, register.notices.owed(), on=DAY, how="kirje")
    assert _found(register, Mark.NOTICE_OWED) == set()
    register.search.rebuild()
    assert _found(register, Mark.NOTICE_OWED) == set()
