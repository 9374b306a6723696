"""Email addresses: several in a cell, with the clutter that mail programs leave."""

import re
from string import ascii_letters, digits

from register_app.fields.kind import Parsed
from register_app.fields.text import read_visible
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_EMAIL = QT_TRANSLATE_NOOP("fields", "An email address has the form name@firm.fi: check it")
UNUSUAL = QT_TRANSLATE_NOOP("fields", "An unusual email address: send a message to test it")
SOME_LEFT_OUT = QT_TRANSLATE_NOOP("fields", "A part that is not an email address was left out")
CLUTTER_REMOVED = QT_TRANSLATE_NOOP("fields", "Signs around the email address were removed")
AT_WRITTEN = QT_TRANSLATE_NOOP("fields", "The @ sign was put in its place")

_LIMIT = 2000
_LOCAL = r"[a-z0-9_%+&-][a-z0-9_%+&'-]*(?:\.[a-z0-9_%+&'-]+)*"
_LABEL = r"[a-z0-9]+(?:-+[a-z0-9]+)*"
_USUAL = re.compile(rf"{_LOCAL}@(?:{_LABEL}\.)+[a-z]{{2,}}", re.ASCII | re.IGNORECASE)
_SIGN = r"[^\s@<>\"(),;:/\\|\[\]]"
_POSSIBLE = re.compile(rf"{_SIGN}+@{_SIGN}+\.{_SIGN}{{2,}}")
_SPLIT = re.compile(r"[\s,;|/<>\"()\[\]]+")
_AT = re.compile(r"\s*(?:\(at\)|\[at\]|\(ät\)|\[ät\]|\{at\})\s*", re.IGNORECASE)
_PREFIX = re.compile(r"(?:mailto:|e-?mail:|s-?posti:|sähköposti:)+", re.IGNORECASE)
_PLAIN = frozenset(f"{ascii_letters}{digits}-._~!$'*+".encode())
"""Signs that mean nothing of their own in such a link (RFC 6068)."""
_LONGEST = 254


def parse(text: str) -> Parsed[tuple[str, ...]]:
    """Read one or more addresses; words around them go to the rest."""
    if len(text) <= _LONGEST and _USUAL.fullmatch(text):
        return Parsed((_lower_domain(text),))
    read = read_visible(text, limit=_LIMIT, many_lines=True)
    if not read.value:
        return Parsed(None if read.problem else (), repair=read.repair, problem=read.problem)
    return _find(read.value).after(read)


def link(address: str) -> str:
    """Return the `mailto:` link of a stored address; "" where it is no address to write to."""
    if not _is_possible(address):
        return ""
    name, _, domain = address.rpartition("@")
    return f"mailto:{_quoted(name)}@{_quoted(domain)}"


def _quoted(text: str) -> str:
    return "".join(chr(sign) if sign in _PLAIN else f"%{sign:02X}" for sign in text.encode())


def _find(written: str) -> Parsed[tuple[str, ...]]:
    mended = _AT.sub("@", written)
    pieces = list(filter(None, _SPLIT.split(mended)))
    bare = [_PREFIX.sub("", piece).strip(".:'") for piece in pieces]
    taken = [address for address in bare if _is_possible(address)]
    if not taken:
        return Parsed(None, problem=NOT_EMAIL)
    repair = CLUTTER_REMOVED if any(address not in pieces for address in taken) else None
    rest = " ".join(pieces[n] for n, address in enumerate(bare) if not _is_possible(address))
    warning = SOME_LEFT_OUT if rest else None
    if not all(map(_USUAL.fullmatch, taken)):
        warning = UNUSUAL
    addresses = {address.casefold(): _lower_domain(address) for address in reversed(taken)}
    return Parsed(
        tuple(reversed(addresses.values())),
        repair=AT_WRITTEN if mended != written else repair,
        warning=warning,
        rest=rest,
    )


def _is_possible(address: str) -> bool:
    return len(address) <= _LONGEST and bool(_POSSIBLE.fullmatch(address))


def _lower_domain(address: str) -> str:
    name, _, domain = address.rpartition("@")
    return f"{name}@{domain.lower()}"
