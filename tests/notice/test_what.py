"""The notice tells of every field that somebody may fill."""

import pytest

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.fields.field import Field, fields_of
from register_app.notice import what
from register_app.notice.blocks import Table
from register_app.notice.facts import CategoryInUse, NoticeFacts

FIELDS = [
    pytest.param(field, id=f"{record_type.__name__}.{field.name}")
    for record_type in (Customer, Contact, Role)
    for field in fields_of(record_type)
    if field.category is not None
]


@pytest.mark.parametrize("field", FIELDS)
def test_no_field_is_kept_in_silence(field: Field) -> None:
    assert field.category is not None
    used = CategoryInUse(field.category, frozenset({field.name}))
    blocks = what.data(NoticeFacts(language="en", categories=(used,)), str)

    assert isinstance(blocks[0], Table)
    ((_, told),) = blocks[0].rows
    assert told
