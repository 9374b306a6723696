"""Test that a search becomes a list of the same customers."""

from dataclasses import replace
from datetime import date

from register_app.customers.choices import CustomerKind, State
from register_app.customers.customer import CustomerId
from register_app.customers.marketing.search import Mark
from register_app.customers.search import Filter, Query
from register_app.processing.notice_given import NoticeGiven
from register_app.register import Register
from register_app.segments.condition import Condition, Conditions, read, written
from register_app.segments.of_query import conditions_of
from register_app.segments.subject import Operator
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note
from tests.builders import TITLE, a_customer, stored

_QUERY = Query(
    "  puutalon   maali ",
    frozenset(
        {
            (Filter.STATE, "active"),
            (Filter.TAG, "kanta"),
            (Filter.TAG, "uusi"),
            (Filter.MARKETING, "ban"),
        }
    ),
)


def test_each_sort_of_filter_becomes_a_condition() -> None:
    made = conditions_of(_QUERY, 6)

    assert made == Conditions(
        (
            Condition("state", Operator.IS, ("active",)),
            Condition("tags", Operator.IS, ("kanta", "uusi")),
            Condition("marketing", Operator.IS, ("ban",)),
            Condition("last_contact", Operator.SILENT, ("6",)),
            Condition("words", Operator.CONTAINS, ("puutalon maali",)),
        )
    )
    assert read(written(made)) == made
    assert conditions_of(Query(), None) == Conditions()


def test_the_list_finds_whom_the_search_finds(register: Register) -> None:
    first, second, third, _ = stored(
        register,
        a_customer(name="Aalto", tags=("kanta",)),
        a_customer(name="Berg", tags=("kanta",), notes="puutalon maali"),
        a_customer(name="Cedar", tags=("kanta",)),
        a_customer(name="Dal", state=State.PASSIVE, notes="puutalon maali", tags=("uusi",)),
    )
    day = date(2026, 11, 1)
    with register.change(TITLE):
        register.timeline.notes.save(
            Note(customer_id=CustomerId(first.id or 0), on_day=day, text="Puutalon maalit valittu")
        )
        register.customers.save(replace(third, notes="puutalon maali"))
        register.timeline.log_contact(
            ContactEvent(customer_id=CustomerId(third.id or 0), on_day=day)
        )
    query = _QUERY._replace(
        filters=_QUERY.filters - {(Filter.MARKETING, "ban")}, silent_since=date(2026, 10, 22)
    )

    found = register.search.ids(query)

    assert found == [first.id, second.id]
    conditions = conditions_of(query, 1)
    assert register.segments.ids(conditions) == found
    assert register.segments.count(conditions) == 2
    assert register.segments.among(conditions, {second.id or 0, third.id or 0}) == {second.id}
    excluded = Conditions(exclude=conditions.include[-1:])
    assert register.segments.ids(excluded) == []


def test_nobody_is_found_by_words_while_the_index_is_made(register: Register) -> None:
    stored(register, a_customer(name="Aalto"))
    asked = conditions_of(Query("aalto"), None)
    assert register.segments.count(asked) == 1

    register.connection.execute("DROP TABLE search.state")

    assert register.segments.count(asked) == 0
    assert register.segments.among(asked, {1}) == set()
    register.search.rebuild()
    assert register.segments.count(asked) == 1


def test_a_list_follows_to_whom_the_notice_is_owed(register: Register) -> None:
    person, _ = stored(
        register,
        a_customer(kind=CustomerKind.PRIVATE),
        a_customer(name="Itse", kind=CustomerKind.PRIVATE, from_person=True),
    )
    asked = conditions_of(Query(filters=frozenset({(Filter.MARKETING, Mark.NOTICE_OWED)})), None)
    assert read(written(asked)) == asked
    assert register.segments.ids(asked) == [person.id]

    with register.change(TITLE) as change:
        given = NoticeGiven(customer_id=CustomerId(0), on_day=date(2026, 11, 1), how="kirje")
        register.notices.give(register.notices.owed(), given)

    assert register.segments.touched(change) == {person.id}
    assert register.segments.ids(asked) == []
