"""How people on bought lists are shown."""

from typing import Any

from register_app.fields.field import field_named
from register_app.gui.forms.shown import said
from register_app.gui.tables.row_model import Column
from register_app.prospects.prospect import Prospect


def _column(called: str, letters: int) -> Column:
    field = field_named(Prospect, called)
    kind = field.kind

    def show(stored: Any) -> str:  # noqa: ANN401  whatever is stored
        return "" if stored is None else said(kind.show(kind.from_row(stored)))

    return Column(called, field.label, show, letters)


COLUMNS = tuple(
    _column(called, letters)
    for called, letters in (
        *(("name", 22), ("contact_name", 18), ("phone", 13), ("email", 20)),
        *(("mark", 24), ("told_on", 10), ("city", 12)),
    )
)
"""What is seen of each."""
