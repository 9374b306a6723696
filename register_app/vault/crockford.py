"""Crockford's alphabet of 32 characters, and what people type who read them from paper."""

import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans("OIL", "011")


def typed_groups(text: str) -> list[str]:
    """Return the groups as typed, forgiving case, blanks, hyphens, O, I and L."""
    wide = unicodedata.normalize("NFKC", text).upper().translate(_FORGIVEN)
    return "".join(" " if _separates(character) else character for character in wide).split()


def _separates(character: str) -> bool:
    return character == "\u2212" or unicodedata.category(character) in {"Pd", "Zs", "Cc", "Cf"}
