"""How the list was left: kept in the session, so that a new language does not lose it."""

from dataclasses import dataclass, field

from register_app.gui.pages.customers import filters
from register_app.gui.pages.customers.customer_list import BY_NAME
from register_app.gui.session import Session
from register_app.gui.tables.filter_chips import Condition

_PROPERTY = "customers_view"


@dataclass
class ListView:
    """What was looked for, in which order, and who was chosen."""

    text: str = ""
    chips: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Which conditions are shown, and which hold."""
    sorting: tuple[str, bool] = BY_NAME
    chosen: int | None = None

    def keep(self, shown: list[Condition], on: list[Condition]) -> None:
        """Note the chips."""
        self.chips = {condition.key: condition in on for condition in shown}


def view_of(session: Session) -> ListView:
    """Return the view that this session keeps."""
    kept = session.property(_PROPERTY)
    if isinstance(kept, ListView):
        return kept
    made = ListView(chips={chip.key: is_on for chip, is_on in filters.preset()})
    session.setProperty(_PROPERTY, made)
    return made
