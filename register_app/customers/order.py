"""Put customers in the order of any column, as people in Finland expect it."""

from array import array
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from register_app.customers.customer import Customer
from register_app.customers.search import CustomerSearch, Query
from register_app.customers.store import CustomerStore
from register_app.fields.field import Field, field_named

_UNKNOWN = -1


class Order:
    """Every customer in one order; made once, then it sorts the hits of each search."""

    def __init__(self, ids: Iterable[int]) -> None:
        """Keep the ids in their order."""
        self.ids = array("q", ids)
        self._places = array("l", [_UNKNOWN]) * (max(self.ids, default=0) + 1)
        for place, customer in enumerate(self.ids):
            self._places[customer] = place

    def of(self, hits: Iterable[int]) -> "array[int]":
        """Return the hits in this order; those that came after it was made stand last."""
        return array("q", sorted(hits, key=self._place))

    def _place(self, customer: int) -> int:
        place = self._places[customer] if customer < len(self._places) else _UNKNOWN
        return len(self.ids) if place == _UNKNOWN else place


def order_by(
    customers: CustomerStore, search: CustomerSearch, column: str, *, descending: bool
) -> Order:
    """Order all customers by a column: empty values last, equal ones by name."""
    key_of = _key_of(field_named(Customer, column))
    keys = {customer: key_of(stored) for customer, stored in customers.each([column])}
    return order_of(search, keys, descending=descending)


def order_of(search: CustomerSearch, keys: Mapping[int, str], *, descending: bool) -> Order:
    """Order all customers by what is known of each; who has nothing stands last."""
    by_name = search.ids(Query())
    filled = [customer for customer in by_name if keys.get(customer)]
    empty = [customer for customer in by_name if not keys.get(customer)]
    # sorting keeps equals as they were, also when it is reversed
    filled.sort(key=keys.__getitem__, reverse=descending)
    return Order(filled + empty)


def _key_of(field: Field) -> Callable[[Any], str]:
    @cache
    def key_of(stored: Any) -> str:  # noqa: ANN401  whatever the column holds
        return field.kind.sort_key(field.kind.from_row(stored))

    return key_of
