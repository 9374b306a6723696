"""The places that were ticked for a request, and what of them goes with its person."""

from collections.abc import Iterable, Iterator

from register_app.db.place import Place
from register_app.db.privacy import PRIVACY
from register_app.fields.field import field, record
from register_app.fields.kinds import NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP

_REQUEST = "request"
_OF_THE_DESK = "by_whom"


def to_erase(places: Iterable[Place]) -> Iterator[Place]:
    """Yield what goes when a person is erased who was found in some places.

    A request outlives its person, so that it can be shown that it was answered: of a request that
    was ticked only the columns go that tell of the person.
    """
    for place in places:
        if place.table != _REQUEST or place.column:
            yield place
            continue
        for column, privacy in PRIVACY[_REQUEST].items():
            if privacy.is_personal and column != _OF_THE_DESK:
                yield Place(_REQUEST, place.row, column)


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
