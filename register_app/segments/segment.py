"""A saved search: a list of customers that is asked anew whenever it is shown."""

from register_app.fields.field import field, record
from register_app.fields.kinds import NOTE, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.segments.condition import Conditions, read


@record("segment")
class Segment:
    """A list under its name; who is on it follows from its conditions."""

    id: int | None = None
    name: str = field(TEXT, QT_TRANSLATE_NOOP("segment", "Name"))
    conditions: str = field(NOTE, QT_TRANSLATE_NOOP("segment", "Conditions"), editable=False)
    """As JSON: see `condition.written`."""
    note: str = field(NOTE, QT_TRANSLATE_NOOP("segment", "Note"), default="")

    @property
    def asked(self) -> Conditions:
        """Return the conditions; raise UnknownConditions where this program cannot read them."""
        return read(self.conditions)
