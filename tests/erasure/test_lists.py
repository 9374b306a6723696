"""Names in saved lists and titles: those of the erased go, those that only look alike stay."""

import pytest

from register_app.db.place import Place
from register_app.erasure import lists
from register_app.erasure.values import Names
from register_app.erasure.wanted import Value
from register_app.i18n import Message, Text
from register_app.register import Register
from register_app.segments.condition import Condition, Conditions, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, stored


def named(text: str, name: str) -> bool:
    return Names([Value("customer", "name", name)]).are_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Terveiset: Virta", "Virta"),
        ("asiakkaat_virta.csv", "Virta"),
        ("Kaisa Lintulle kortti", "Kaisa Lintu"),
        ("soita +358401234567", "+358401234567"),
        ("åke", "Åke"),
        ('Ravintola "Ukko"', 'Ravintola "Ukko"'),
    ],
)
def test_a_name_is_found_as_words_of_its_own(text: str, name: str) -> None:
    assert named(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Virtanen Oy", "Virta"),
        ("Koskivirta", "Virta"),
        ("Åke Berg", "Åke"),
        ("maa@lintu.example", "a@lintu.example"),
        ("", "Åke"),
    ],
)
def test_a_name_is_not_found_in_that_of_another(text: str, name: str) -> None:
    assert not named(text, name)


def test_a_list_loses_a_condition_whatever_the_name_is_like() -> None:
    names = ["Åke", 'Ravintola "Ukko"', "Kaisa Lintu\\Oy"]
    town = Condition("city", Operator.IS, ("Oulu",))
    found = Names(Value("customer", "name", name) for name in names)
    every = [
        Segment(
            name="Oulu",
            conditions=written(Conditions((town, Condition("name", Operator.CONTAINS, (name,))))),
        )
        for name in names
    ]
    expected = Segment(name="Oulu", conditions=written(Conditions((town,))))

    assert list(lists.named(every, found)) == [(one, expected) for one in every]


def test_what_names_another_stays_when_a_person_of_a_like_name_goes(register: Register) -> None:
    person, other = stored(register, a_customer(name="Virta"), a_customer(name="Virtanen"))
    title = Message(Text("tests", "Add {name}"), {"name": "Virtanen"})
    with register.change(title):
        kept = register.segments.records.save(Segment(name="Virtanen ja muut", conditions="{"))
    with register.change(TITLE):
        register.tasks.records.save(Task(title="Soita", customer_id=other.id))

    register.erasure.erase(register.erasure.plan([Place("customer", person.id or 0)]))

    assert register.segments.records.all() == [kept]
    titles = register.connection.rows("SELECT title_values FROM change")
    assert any("Virtanen" in values for (values,) in titles)


def test_a_short_name_goes_from_the_titles_too(register: Register) -> None:
    person, other = stored(register, a_customer(name="Åke"), a_customer(name="Toinen Oy"))
    with register.change(Message(Text("tests", "Add {name}"), {"name": "Åke"})):
        for one in (person, other):
            register.tasks.records.save(Task(title="Soita", customer_id=one.id))

    register.erasure.erase(register.erasure.plan([Place("customer", person.id or 0)]))

    titles = register.connection.rows("SELECT title_values FROM change")
    assert not any("\\u00c5ke" in values for (values,) in titles)
