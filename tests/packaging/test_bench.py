"""What the benchmarks say, and the registers they measure with."""

import bench_register
import pytest
from bench import Row

from register_app.customers.search import Filter, Query
from register_app.register import Register


@pytest.mark.parametrize(("value", "verdict"), [(2.4, "ok"), (2.5, "ok"), (2.6, "OVER")])
def test_row_says_whether_its_bound_is_kept(value: float, verdict: str) -> None:
    row = Row("import / bare floor", "24 s / 10 s", value, bound=2.5)

    assert row.verdict == verdict
    assert row.written().endswith(f"(at most 2.50 x)  {verdict}")


def test_row_without_a_measurement_says_why() -> None:
    assert Row("import / LibreOffice to CSV", "not installed").written().endswith("not installed")


def test_filled_register_holds_different_customers_that_are_found(register: Register) -> None:
    register.search.rebuild()
    bench_register.fill(register, 500)
    customers = register.customers.records.all()

    assert len({customer.name for customer in customers}) == 500
    assert len({customer.state for customer in customers}) == 2
    query = Query(f"{customers[0].name} {customers[0].city}", frozenset())
    assert register.search.find(query, limit=9).first == [customers[0].id]
    passive = Query("", frozenset({(Filter.STATE, "passive")}))
    assert 0 < register.search.find(passive, limit=9).count < 100
    assert all(register.customers.people_of(customer.id) for customer in customers if customer.id)
