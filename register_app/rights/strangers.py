"""The contact persons of a person, who are somebody else."""

from register_app.customers.choices import PERSONS
from register_app.db.privacy import PRIVACY
from register_app.reports.held import Plain
from register_app.rights.gather import Gathered
from register_app.rights.spots import name_set

_HIDES = frozenset(
    name
    for name, privacy in PRIVACY["contact"].items()
    if privacy.is_telling or name in {"notes", "source"}
)


class Strangers:
    """Hides who they are, unless they are the person too."""

    def __init__(self, gathered: Gathered, hidden: str) -> None:
        """Put `hidden` in place of names and addresses."""
        self._own = {name_set(name) for name in gathered.own.names}
        self._asked = {one["id"] for one in gathered.contacts}
        self._hidden = hidden

    def left_out(self, customer: Plain) -> Plain:
        """Return a customer without who such people are; a firm is its people."""
        if customer["kind"] not in PERSONS:
            return customer
        people = [
            self._nameless(one) if self._is_stranger(one) else one
            for one in customer["contact_persons"]
        ]
        strangers = {one["id"] for one in customer["contact_persons"] if self._is_stranger(one)}
        history = [
            {
                **event,
                "before": self._nameless(event["before"]),
                "after": self._nameless(event["after"]),
            }
            if event["record"] == "contact" and event["id"] in strangers
            else event
            for event in customer["history"]
        ]
        return {**customer, "contact_persons": people, "history": history}

    def _is_stranger(self, contact: Plain) -> bool:
        is_own = name_set(contact["name"]) in self._own
        return contact["id"] not in self._asked and not is_own

    def _nameless(self, columns: Plain) -> Plain:
        return {
            name: self._hidden if name in _HIDES and value else value
            for name, value in columns.items()
        }
