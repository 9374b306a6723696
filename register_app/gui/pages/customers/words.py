"""What the values of a customer are called on screen, in tables and on cards."""

from collections.abc import Callable
from functools import cache
from typing import Any

from register_app.customers.choices import STAGES
from register_app.customers.customer import Customer
from register_app.fields.field import Field, fields_of
from register_app.gui.forms.shown import said, shown
from register_app.gui.pages.customers import last_contact, marketing
from register_app.gui.tables.row_model import Column

PRESET_COLUMNS = ("name", "kind", "city", "phone", "stage", "last_contact", "last_order")
_NO_COLUMNS = frozenset({"hetu", "hetu_reason", "hetu_ended", "notes", "batch", "batch_row"})
"""What is secret, too long for a table, or shown with the origin on the card."""
_USUAL = 12
_LETTERS = {
    "city": 11,
    "phone": 13,
    "last_order": 10,
    "email": 22,
    "street": 20,
    "source": 18,
}


def stage_called(stage: str) -> str:
    """Return what a stage is called; a firm's own stages are called as they are written."""
    return said(STAGES.get(stage, stage))


def value_called(field: Field, value: Any) -> str:  # noqa: ANN401  a value of the field's kind
    """Return a value of a customer for people, on one line."""
    text = stage_called(value) if field.name == "stage" else shown(field, value)
    return " ".join(text.split("\n"))


def columns() -> tuple[Column, ...]:
    """Return the columns that a list of customers can show, the usual ones first."""
    fields = [field for field in fields_of(Customer) if field.name not in _NO_COLUMNS]
    made = [
        Column(field.name, field.label, _cell_of(field), _letters_of(field)) for field in fields
    ]
    return tuple(sorted([*made, last_contact.column(), *marketing.columns()], key=_place))


def _letters_of(field: Field) -> int:
    """Return how wide a column is preset: for a few words, as wide as the longest."""
    words = [stage_called(stage) for stage in STAGES] if field.name == "stage" else []
    if field.kind.choices and not field.kind.is_open:
        words = [said(label) for _, label in field.kind.choices]
    return max(map(len, words), default=_LETTERS.get(field.name, _USUAL))


def _place(column: Column) -> int:
    is_usual = column.name in PRESET_COLUMNS
    return PRESET_COLUMNS.index(column.name) if is_usual else len(PRESET_COLUMNS)


def _cell_of(field: Field) -> Callable[[Any], str]:
    def cell(stored: Any) -> str:  # noqa: ANN401  whatever the column holds
        value = field.kind.from_row(stored)
        return "" if value is False else value_called(field, value)

    is_choice = field.name == "stage" or (field.kind.choices and not field.kind.is_open)
    return cache(cell) if is_choice else cell
