"""Names of files as they came: shown so that nothing hides in them, and made harmless to save."""

import re
import unicodedata

from register_app.documents.media import Media

_LONGEST = 120
"""Bytes: short enough for every file system, with room for a number behind it."""
_LONGEST_ENDING = 16
_NAMELESS = "document"
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³]) *(\..*)?",
    re.IGNORECASE | re.DOTALL,
)
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters by their class that show nothing."""
_UNSHOWN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_OPENED = {
    "pdf": Media.PDF,
    "png": Media.PNG,
    "jpg": Media.JPEG,
    "jpeg": Media.JPEG,
    "txt": Media.TEXT,
    "csv": Media.CSV,
    "docx": Media.DOCX,
    "xlsx": Media.XLSX,
    "odt": Media.ODT,
    "ods": Media.ODS,
}
"""What other programs are trusted to open; all else can only be saved."""


def storable_name(file_name: str) -> str:
    """Return the name without what no row can hold: halves of letters, and NUL."""
    return re.sub("[\0\ud800-\udfff]", "\ufffd", file_name)


def shown_name(file_name: str) -> str:
    """Return the name with signs written out that turn the text around or do not show."""
    return "".join(f"[U+{ord(sign):04X}]" if _hides(sign) else sign for sign in file_name)


def save_name(file_name: str) -> str:
    """Return a harmless name for a file outside; its ending is the true one."""
    last = re.split(r"[/\\]", file_name)[-1]
    name = "".join(
        sign
        for sign in unicodedata.normalize("NFC", last)
        if sign not in _FORBIDDEN and not _hides(sign)
    )
    name = _shortened(_trimmed(name))
    return f"_{name}" if _RESERVED.fullmatch(name) else name or _NAMELESS


def true_ending(file_name: str) -> str:
    """Return by what a computer tells the kind of the file: in small letters, without the dot."""
    stem, dot, ending = save_name(file_name).rpartition(".")
    return ending.lower() if dot and stem else ""


def may_open(file_name: str, media: Media) -> bool:
    """Say whether another program may open it: a known kind, and the content agrees."""
    return _OPENED.get(true_ending(file_name)) is media


def _hides(sign: str) -> bool:
    return sign in _BLANK or unicodedata.category(sign) in _UNSHOWN


def _trimmed(name: str) -> str:
    """Cut what hides a file, looks like an option, or is dropped by Windows."""
    return name.lstrip(" .-").rstrip(" .")


def _shortened(name: str) -> str:
    """Cut the middle of a name that is too long, never inside a letter."""
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending.encode()) > _LONGEST_ENDING:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len((dot + ending).encode())
    stem = stem.encode()[:room].decode(errors="ignore")
    return _trimmed(stem) + dot + ending
