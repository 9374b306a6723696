"""What is seen of a change of many customers before it is made."""

from dataclasses import replace

import pytest

from register_app.customers.bulk import Count, Example
from register_app.gui.pages.customers.bulk_preview import preview
from tests.builders import a_customer

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_line_tells_who_changes_from_what_to_what() -> None:
    before = a_customer(name="Aalto Oy", stage="offered", tags=("vip",))
    after = replace(before, stage="customer")
    grouped = replace(before, tags=("vip", "Messut"))

    lines = preview(Count(2, 2, (Example(before, after), Example(before, grouped)))).split("\n")

    assert lines == ["Aalto Oy: Offered → Customer", "Aalto Oy: vip → vip, Messut"]


def test_long_values_are_cut_and_the_others_counted() -> None:
    before = a_customer(name="A" * 99)

    told = preview(Count(100, 100, (Example(before, replace(before, owner="O" * 99)),)))

    assert told == f"{'A' * 40}…: – → {'O' * 40}…\n… and 99 more"
