"""Why something is erased (GDPR Art. 17(1))."""

from collections.abc import Mapping
from types import MappingProxyType

from register_app.i18n import QT_TRANSLATE_NOOP, Text

REQUEST = "request"
OVER = "retention"
GROUNDS: Mapping[str, Text] = MappingProxyType(
    {
        REQUEST: QT_TRANSLATE_NOOP("erasing", "The person asked for it"),
        "unneeded": QT_TRANSLATE_NOOP("erasing", "It is no longer needed"),
        OVER: QT_TRANSLATE_NOOP("erasing", "Its time of keeping is over"),
        "consent": QT_TRANSLATE_NOOP("erasing", "The consent was withdrawn"),
        "objection": QT_TRANSLATE_NOOP("erasing", "The person objected to the processing"),
        "unlawful": QT_TRANSLATE_NOOP("erasing", "It should never have been kept"),
    }
)
"""What is stored -> what it is called."""
