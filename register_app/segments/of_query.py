"""Turn what is asked of the page of customers into the conditions of a list."""

from collections.abc import Iterable

from register_app.customers.search import Filter, Query
from register_app.segments import subject as about
from register_app.segments.condition import Condition, Conditions
from register_app.segments.subject import Operator

_FIELDS = {
    Filter.STATE: "state",
    Filter.KIND: "kind",
    Filter.STAGE: "stage",
    Filter.TAG: "tags",
    Filter.SOURCE: "source",
    Filter.OWNER: "owner",
    Filter.BATCH: "batch",
    Filter.MARKETING: about.MARKETING,
}


def conditions_of(query: Query, silent_months: int | None) -> Conditions:
    """Return conditions that find the same customers, today and later."""
    made = list(_of_filters(query.filters))
    if silent_months is not None:
        made.append(Condition(about.LAST_CONTACT, Operator.SILENT, (str(silent_months),)))
    text = " ".join(query.text.split())
    if text:
        made.append(Condition(about.WORDS, Operator.CONTAINS, (text,)))
    return Conditions(tuple(made))


def _of_filters(filters: Iterable[tuple[Filter, str]]) -> Iterable[Condition]:
    chosen = sorted(filters)
    for sort, field in _FIELDS.items():
        values = tuple(value for of, value in chosen if of is sort)
        if values:
            yield Condition(field, Operator.IS, values)
