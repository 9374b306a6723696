"""Guess what kind of document a file is, from its name and its content."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from register_app.documents.media import Media

PICTURES = frozenset(
    {Media.PNG, Media.JPEG, Media.GIF, Media.WEBP, Media.TIFF, Media.BMP, Media.HEIC}
)
MAILS = frozenset({Media.EML, Media.MSG})
_NORDIC = {
    "offer": "tarjous offert anbud",
    "invoice": "lasku faktura kuitti kvitto",
    "order": "tilaus beställning orderbekräftelse",
    "contract": "sopimus avtal kontrakt",
    "minutes": "pöytäkirja muistio kokous protokoll",
    "drawing": "piirustus pohjakuva pohjapiirros ritning",
}
"""Words that count at the beginning and at the end of compounds too: hyvityslasku, offertbrev."""
_ENGLISH = {
    "offer": "offer quote quotation",
    "invoice": "invoice receipt",
    "order": "order",
    "contract": "contract agreement",
    "minutes": "minutes",
    "drawing": "drawing floorplan",
}
_DRAWINGS = frozenset({"dwg", "dxf", "ifc", "skp"})
_WORD = re.compile(r"[^\W\d_]+")
_OTHER = "other"


def kind_of(file_name: str, media: Media, kinds: Sequence[str]) -> str:
    """Return the kind that fits best among those that the firm uses."""
    guessed = _by_name(file_name) or _by_content(file_name, media)
    if media in MAILS:
        guessed = "message"
    return next((kind for kind in (guessed, _OTHER, *kinds) if kind in kinds), _OTHER)


def _by_name(file_name: str) -> str:
    written = _WORD.findall(unicodedata.normalize("NFC", file_name).casefold())
    return _first(_NORDIC, written, _begins_or_ends) or _first(_ENGLISH, written, _is)


def _first(
    kinds: Mapping[str, str], written: Sequence[str], fits: Callable[[str, str], bool]
) -> str:
    for kind, words in kinds.items():
        if any(fits(one, word) for one in written for word in words.split()):
            return kind
    return ""


def _begins_or_ends(written: str, word: str) -> bool:
    return written.startswith(word) or written.endswith(word)


def _is(written: str, word: str) -> bool:
    return written.removesuffix("s") == word.removesuffix("s")


def _by_content(file_name: str, media: Media) -> str:
    if media in PICTURES:
        return "photo"
    ending = file_name.rpartition(".")[2].lower()
    return "drawing" if ending in _DRAWINGS else _OTHER
