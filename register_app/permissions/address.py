"""Tell a general mailbox from a person's own: the law treats them differently."""

from collections.abc import Collection
from enum import StrEnum

from register_app.fields.text import fold


class Mailbox(StrEnum):
    """Whose an email address of an organisation is."""

    GENERAL = "general"
    PERSONAL = "personal"
    UNCLEAR = "unclear"


_GENERAL = frozenset(
    (
        "info myynti toimisto asiakaspalvelu laskutus tilaukset posti yritys kundtjanst "
        "forsaljning sales office contact admin hallinto huolto"
    ).split()
)
_FREE = frozenset(
    "gmail hotmail outlook kolumbus elisanet luukku suomi24 saunalahti netti".split()
)
"""Mail of persons; in a company's record such an address is somebody's own."""
_SHORTEST = 2
"""A name of one letter says nothing."""


def mailbox(address: str, names: Collection[str] = ()) -> Mailbox:
    """Say whose an organisation's address is; `names` are those of its contact persons."""
    local, _, domain = address.rpartition("@")
    if _FREE.intersection(fold(domain).split(".")[:-1]):
        return Mailbox.PERSONAL
    plain = fold(local)
    if plain.split("+")[0] in _GENERAL:
        return Mailbox.GENERAL
    words = {word for name in names for word in fold(name).replace("-", " ").split()}
    if any(word in plain for word in words if len(word) > _SHORTEST):
        return Mailbox.PERSONAL
    return Mailbox.UNCLEAR
