"""A plan counts and explains what an import would do, and stores nothing."""

from collections.abc import Sequence

import pytest

from register_app.customers.customer import CustomerId
from register_app.errors import Cancelled
from register_app.importer import mapping
from register_app.importer.match import Ground, Match
from register_app.importer.plan import Met, Outcome, Plan, known_customers, make_plan
from register_app.importer.row import Grade
from register_app.register import Register
from tests.builders import a_customer, stored
from tests.importer.tables import OPTIONS, a_table, customers

_HEADINGS = ("Nimi", "Y-tunnus", "Puh.", "Postinro")


def _plan(register: Register, *rows: Sequence[str]) -> Plan:
    table = a_table(_HEADINGS, *rows)
    matcher = known_customers(register)
    return make_plan(table, mapping.guess(table), OPTIONS, matcher, lambda _: None)


def test_plan_counts_every_row_once(register: Register) -> None:
    stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))

    plan = _plan(
        register,
        ("OJALA", "90000003", "", ""),
        ("Niemi Oy", "9000001-1", "", "100"),
        ("Salo Oy", "9000001-2", "", ""),
        ("", "", "", ""),
    )

    assert (plan.read, plan.new, plan.known, plan.rejected, plan.repaired) == (3, 1, 1, 1, 2)


def test_plan_stores_nothing(register: Register) -> None:
    _plan(register, ("Ojala Oy", "9000000-3", "", ""))

    assert customers(register) == []
    assert register.history.next_undo() is None


def test_rows_with_remarks_are_listed_with_their_outcome(register: Register) -> None:
    plan = _plan(register, ("Ojala", "", "", "100"), ("Niemi", "", "", ""), ("Salo", "1", "", ""))

    assert [(row.place, row.number, row.outcome) for row in plan.noted] == [
        (1, 2, Outcome.NEW),
        (3, 4, Outcome.REJECTED),
    ]
    assert [remark.grade for remark in plan.noted[0].remarks] == [Grade.REPAIRED]


def test_known_customer_is_met_with_the_ground(register: Register) -> None:
    (known,) = stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))

    plan = _plan(register, ("Oy Ojala", "9000000-3", "", ""))

    match = Match(known.id or 0, Ground.BUSINESS_ID, sure=True)
    assert plan.met == [Met(1, 2, "Oy Ojala", match)]
    assert plan.unsure == []


@pytest.mark.parametrize(
    ("fields", "row", "ground"),
    [
        ({"phone": ("+358401234567",)}, ("Ojala", "", "0401234567", ""), Ground.PHONE),
        ({"postcode": "00100"}, ("Oy OJALA", "", "", "100"), Ground.NAME),
    ],
)
def test_customer_of_the_register_is_known_by(
    register: Register, fields: dict[str, object], row: tuple[str, ...], ground: Ground
) -> None:
    stored(register, a_customer(name="Ojala Oy", **fields))

    assert [met.match.ground for met in _plan(register, row).met] == [ground]


def test_row_that_repeats_a_row_above_is_met(register: Register) -> None:
    plan = _plan(register, ("Ojala", "9000000-3", "", ""), ("OJALA OY", "90000003", "", ""))

    assert plan.met == [Met(2, 3, "OJALA OY", Match(-2, Ground.BUSINESS_ID, sure=True))]


def test_held_back_row_is_nobody_to_be_repeated(register: Register) -> None:
    plan = _plan(register, ("Ojala", "9", "0401234567", ""), ("Ojala", "", "0401234567", ""))

    assert (plan.rejected, plan.new, plan.known) == (1, 1, 0)


def test_customer_who_looks_like_another_is_new_and_listed(register: Register) -> None:
    (known,) = stored(register, a_customer(name="Liisa Ojala", phone=("+358401234567",)))

    plan = _plan(register, ("Matti Ojala", "", "0401234567", ""))

    match = Match(known.id or 0, Ground.PHONE, sure=False)
    assert (plan.new, plan.known) == (1, 0)
    assert plan.unsure == [Met(1, 2, "Matti Ojala", match)]


def test_customer_removed_since_is_not_known(register: Register) -> None:
    (known,) = stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)

    assert register.customers.find(CustomerId(known.id or 0)) is None
    assert _plan(register, ("Ojala Oy", "9000000-3", "", "")).met == []


def test_progress_is_told_and_may_stop_the_plan(register: Register) -> None:
    table = a_table(("Nimi",), *[(f"Ojala {number}",) for number in range(5_000)])
    told = []

    def tell(part: float) -> None:
        told.append(part)
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_plan(table, mapping.guess(table), OPTIONS, known_customers(register), tell)

    assert told == sorted(told)
    assert 0 < told[0] < told[-1] < 1
