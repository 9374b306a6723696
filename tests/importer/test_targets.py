"""Where a column can go."""

import pytest

from register_app.customers.customer import Customer
from register_app.fields.field import fields_of
from register_app.importer.targets import SPECIAL, labels, target_named


def test_every_field_a_person_edits_can_be_imported() -> None:
    kept = {"hetu_reason", "hetu_ended", "passive_since", "passive_reason", "source_date"}
    edited = {field.name for field in fields_of(Customer) if field.editable}

    assert labels().keys() == edited - kept | SPECIAL.keys()


def test_a_target_goes_by_its_name_in_lists() -> None:
    assert target_named("group") == "tags"
    assert target_named("billing_address") == "billing_street"
    assert target_named("contact_person") == "contact_person"
    assert target_named("modified") == ""


@pytest.mark.parametrize("name", ["hetu_reason", "batch", "shoe_size"])
def test_what_no_list_can_give_is_no_target(name: str) -> None:
    with pytest.raises(KeyError):
        target_named(name)
