"""What a person chooses for an import."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from register_app.customers.choices import HetuReason


class OnMatch(StrEnum):
    """What to do with a row about a customer who is known already."""

    SKIP = "skip"
    FILL = "fill"
    OVERWRITE = "overwrite"


class Options(NamedTuple):
    """The choices of one import."""

    source: str
    """Where the data comes from; required, for every customer must show it."""
    source_date: date
    on_match: OnMatch = OnMatch.FILL
    leave_out_wrong: bool = False
    """Keep a row without its wrong values, instead of holding the row back."""
    hetu_on: bool = False
    hetu_reason: HetuReason = HetuReason.OTHER
    from_person: bool = False
    """The people on the list gave the data themselves, so no notice is owed (GDPR Art. 14)."""
