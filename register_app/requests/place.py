"""Where something about a person stands in the register."""

from typing import NamedTuple

from register_app.fields.field import field, record
from register_app.fields.kinds import NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP


class Place(NamedTuple):
    """A whole row, or one column of it.

    A customer or a contact person named by its own row stands for all that hangs on it.
    """

    table: str
    row: int
    column: str = ""


@record("request_place")
class RequestPlace:
    """A place that was ticked as being about the person of a request."""

    id: int | None = None
    request_id: int = field(NUMBER, QT_TRANSLATE_NOOP("request", "Request"), editable=False)
    table_name: str = field(TEXT, QT_TRANSLATE_NOOP("request", "Kind of record"), editable=False)
    row_id: int = field(NUMBER, QT_TRANSLATE_NOOP("request", "Number"), editable=False)
    column_name: str = field(
        TEXT, QT_TRANSLATE_NOOP("request", "Field"), default="", editable=False
    )

    @property
    def place(self) -> Place:
        """The place that was ticked."""
        return Place(self.table_name, self.row_id, self.column_name)
