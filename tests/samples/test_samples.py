"""The samples: customers, and an invented year of work with them."""

from datetime import date

import pytest

from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Done
from register_app.deals.deal import DealState
from register_app.fields.field import Record, fields_of
from register_app.permissions.entry import Permission, Stand
from register_app.register import Register
from register_app.samples.customers import add_customers
from register_app.samples.documents import add_documents, most_told
from register_app.samples.permissions import add_permissions
from register_app.samples.story import add_story
from register_app.watch import Watch

WATCH = Watch(lambda _: None, lambda: False)


@pytest.fixture
def told(register: Register) -> Register:
    """Return a register with the samples."""
    add_customers(register, "Esimerkit", WATCH)
    add_story(register)
    return register


def _records(register: Register) -> list[Record]:
    timeline, deals = register.timeline, register.deals
    sorts = (timeline.events, timeline.notes, register.tasks.records, deals.records, deals.lines)
    return [record for records in sorts for record in records.all()]


def test_every_sort_of_event_and_every_state_of_a_deal_is_shown(told: Register) -> None:
    assert {type(record).__name__ for record in _records(told)} == {
        *("ContactEvent", "Note", "Task", "Deal", "DealLine"),
    }
    assert {deal.state for deal in told.deals.records.all()} == set(DealState)


def test_only_tasks_and_days_to_wait_for_lie_in_the_future(told: Register) -> None:
    awaited = {"due", "valid_until", "due_on"}
    days = [
        getattr(record, field.name)
        for record in _records(told)
        for field in fields_of(type(record))
        if field.kind.name == "day" and field.name not in awaited
    ]

    assert max(day for day in days if isinstance(day, date)) <= told.today()


def test_a_deal_is_worth_its_lines(told: Register) -> None:
    for deal in told.deals.records.all():
        assert deal.id
        lines = told.deals.lines_of(deal.id)
        assert deal.net == sum(int(line.quantity * line.price) for line in lines)


def test_the_story_goes_with_one_undo(told: Register) -> None:
    done = told.history.next_undo()
    assert isinstance(done, Done)

    told.undo(done)

    assert _records(told) == []
    assert told.customers.count() > 200


def test_the_customer_with_most_deals_has_sample_documents(told: Register) -> None:
    customer = most_told(told)

    add_documents(told, customer, WATCH)

    documents = told.documents.of(customer)
    assert {document.kind for document in documents} == {"message", "photo", "minutes", "other"}
    assert all(document.bytes for document in documents)
    assert sum(document.event_id is not None for document in documents) == 2


def test_without_deals_nobody_has_most(register: Register) -> None:
    with pytest.raises(LookupError):
        most_told(register)


def test_samples_hold_every_answer_and_what_is_to_be_minded(told: Register) -> None:
    add_permissions(told)

    said = [entry for one in told.customers.records.all() for entry in _said(told, one)]
    assert {entry.state for entry in said} == set(Stand) - {Stand.LIFTED}
    assert any(entry.contact_id and entry.state is Stand.OBJECTION for entry in said)
    assert any(not entry.proven for entry in said)
    assert max(entry.on_day for entry in said) <= told.today()
    assert told.permissions.confirmations.all()


def _said(register: Register, customer: Customer) -> list[Permission]:
    return register.permissions.of(CustomerId(customer.id or 0))
