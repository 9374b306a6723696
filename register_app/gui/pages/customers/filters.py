"""What a list of customers can be narrowed by, as chips and in their menu."""

from collections.abc import Sequence

from register_app.customers.choices import CustomerKind, State
from register_app.customers.customer import Customer
from register_app.customers.search import Filter
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.pages.customers import last_contact, marketing
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.words import stage_called
from register_app.gui.session import translate
from register_app.gui.tables.filter_chips import Condition, Group

_WORDS = ((Filter.TAG, "tags"), (Filter.OWNER, "owner"), (Filter.SOURCE, "source"))


def preset() -> list[tuple[Condition, bool]]:
    """Return the chips shown at first, and whether they hold."""
    return [
        (_of(Filter.STATE, "state", State.ACTIVE), True),
        (_of(Filter.KIND, "kind", CustomerKind.COMPANY), False),
        (_of(Filter.KIND, "kind", CustomerKind.PRIVATE), False),
        (Condition(Filter.STAGE, "offered", stage_called("offered")), False),
    ]


def offered(in_use: InUse, stages: Sequence[str]) -> list[Group]:
    """Return everything a list can be narrowed by."""
    return [
        Group(_label("state"), [_of(Filter.STATE, "state", state) for state in State]),
        Group(_label("kind"), [_of(Filter.KIND, "kind", kind) for kind in CustomerKind]),
        Group(_label("stage"), [Condition(Filter.STAGE, s, stage_called(s)) for s in stages]),
        *(
            Group(_label(field), [_word(sort, word) for word in in_use.words.get(field, ())])
            for sort, field in _WORDS
        ),
        last_contact.offered(),
        marketing.offered(),
    ]


def unknown(sort: str, value: str) -> Condition:
    """Return a condition that is no longer offered, called by its stored word."""
    return Condition(sort, value, value)


def _of(sort: Filter, field: str, value: State | CustomerKind) -> Condition:
    return Condition(sort, value.value, shown(field_named(Customer, field), value))


def _word(sort: Filter, word: str) -> Condition:
    return Condition(sort, word, word)


def _label(field: str) -> str:
    return translate(field_named(Customer, field).label)
