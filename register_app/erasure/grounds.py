"""Why something is erased (GDPR Art. 17(1)), as it is noted and as it is called."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from register_app.i18n import QT_TRANSLATE_NOOP, Text


class Ground(StrEnum):
    """Why something is erased."""

    REQUEST = "request"
    UNNEEDED = "unneeded"
    OVER = "retention"
    CONSENT = "consent"
    OBJECTION = "objection"
    UNLAWFUL = "unlawful"
    EXPIRED = "expired"
    """What went by itself at its date."""
    AGAIN = "ledger"
    """An older register came back, and the ledger knew better."""


CALLED: Mapping[str, Text] = MappingProxyType(
    {
        Ground.REQUEST: QT_TRANSLATE_NOOP("erasure", "The person asked for it"),
        Ground.UNNEEDED: QT_TRANSLATE_NOOP("erasure", "It is no longer needed"),
        Ground.OVER: QT_TRANSLATE_NOOP("erasure", "Its time of keeping is over"),
        Ground.CONSENT: QT_TRANSLATE_NOOP("erasure", "The consent was withdrawn"),
        Ground.OBJECTION: QT_TRANSLATE_NOOP("erasure", "The person objected to the processing"),
        Ground.UNLAWFUL: QT_TRANSLATE_NOOP("erasure", "It should never have been kept"),
        Ground.EXPIRED: QT_TRANSLATE_NOOP("erasure", "It went by itself at its date"),
        Ground.AGAIN: QT_TRANSLATE_NOOP(
            "erasure", "Erased again after an older register came back"
        ),
    }
)
CHOSEN = tuple(one for one in Ground if one not in {Ground.EXPIRED, Ground.AGAIN})
"""The grounds that a person names."""
