"""Say to the person why a file is refused or what is missing from it, and what to do next."""

from typing import Final

from register_app.errors import UnreadableFile
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.importer.refused import Reason, Refused

_SAVE_AS_XLSX: Final = QT_TRANSLATE_NOOP(
    "importer", "Open it in Excel or LibreOffice, save it as XLSX, and choose that file."
)
_CHOOSE_ANOTHER: Final = QT_TRANSLATE_NOOP(
    "importer", "Choose an Excel, OpenDocument, CSV or VCF file."
)
_SPLIT: Final = QT_TRANSLATE_NOOP(
    "importer",
    "Keep only the rows and columns you need, without pictures, "
    "or split the list into several files.",
)
_TEXTS: Final[dict[Reason, tuple[Text, Text]]] = {
    Reason.MISSING: (
        QT_TRANSLATE_NOOP("importer", "The file cannot be found."),
        QT_TRANSLATE_NOOP("importer", "Look where it is now, and choose it again."),
    ),
    Reason.CLOSED: (
        QT_TRANSLATE_NOOP("importer", "The file cannot be opened."),
        QT_TRANSLATE_NOOP(
            "importer",
            "Close it in other programs, or copy it to a folder of your own, and choose it again.",
        ),
    ),
    Reason.EMPTY: (
        QT_TRANSLATE_NOOP("importer", "This file is empty."),
        QT_TRANSLATE_NOOP(
            "importer", "Save it again in the program it comes from, and choose it again."
        ),
    ),
    Reason.NO_ROWS: (
        QT_TRANSLATE_NOOP("importer", "There are no rows in this list."),
        QT_TRANSLATE_NOOP(
            "importer",
            "Choose another sheet or file. A hidden sheet is read only when you choose it.",
        ),
    ),
    Reason.NO_SUCH_SHEET: (
        QT_TRANSLATE_NOOP("importer", "There is no sheet named “{sheet}” in this file."),
        QT_TRANSLATE_NOOP("importer", "Choose one of its sheets."),
    ),
    Reason.TOO_BIG: (
        QT_TRANSLATE_NOOP("importer", "This file is larger than {limit} MB."),
        _SPLIT,
    ),
    Reason.TOO_BIG_INSIDE: (
        QT_TRANSLATE_NOOP("importer", "This file is larger than {limit} MB when unpacked."),
        _SPLIT,
    ),
    Reason.TOO_MANY_ROWS: (
        QT_TRANSLATE_NOOP("importer", "This list has more than {limit} rows."),
        _SPLIT,
    ),
    Reason.TOO_MANY_COLUMNS: (
        QT_TRANSLATE_NOOP("importer", "This list has more than {limit} columns."),
        QT_TRANSLATE_NOOP(
            "importer",
            "Delete the columns you do not need, also stray cells far to the right, "
            "save the file, and choose it again.",
        ),
    ),
    Reason.TOO_LONG_CELL: (
        QT_TRANSLATE_NOOP("importer", "Row {row} holds a text that is too long for a list."),
        QT_TRANSLATE_NOOP("importer", "Shorten or remove it, and choose the file again."),
    ),
    Reason.TOO_HEAVY: (
        QT_TRANSLATE_NOOP(
            "importer",
            "This file is damaged, or it takes more memory or time than any list should.",
        ),
        QT_TRANSLATE_NOOP(
            "importer",
            "Open it in Excel or LibreOffice, copy only the rows and columns you need "
            "to a new file, save that as XLSX, and choose it.",
        ),
    ),
    Reason.OPEN_QUOTE: (
        QT_TRANSLATE_NOOP(
            "importer", "In row {row} a quotation mark is opened and not closed again."
        ),
        QT_TRANSLATE_NOOP(
            "importer", "Close or remove it in that row, save the file, and choose it again."
        ),
    ),
    Reason.PASSWORD: (
        QT_TRANSLATE_NOOP("importer", "This file is protected with a password."),
        QT_TRANSLATE_NOOP(
            "importer", "Open it in Excel, save it without a password, and choose it again."
        ),
    ),
    Reason.DAMAGED: (
        QT_TRANSLATE_NOOP("importer", "This file is damaged or incomplete."),
        QT_TRANSLATE_NOOP(
            "importer",
            "Fetch it again from where it came, or open it in Excel or LibreOffice "
            "and save it as a new XLSX file.",
        ),
    ),
    Reason.UNSAFE: (
        QT_TRANSLATE_NOOP(
            "importer",
            "This file is built as no spreadsheet program builds it, so it was not opened.",
        ),
        QT_TRANSLATE_NOOP(
            "importer",
            "Ask the sender where it comes from. If you trust it, open it in Excel or "
            "LibreOffice and save it as a new XLSX file.",
        ),
    ),
    Reason.PICTURE: (
        QT_TRANSLATE_NOOP("importer", "This file is a picture, whatever its name says."),
        _CHOOSE_ANOTHER,
    ),
    Reason.PDF: (
        QT_TRANSLATE_NOOP("importer", "This file is a PDF, not a list."),
        QT_TRANSLATE_NOOP(
            "importer", "Ask for the list as an Excel or CSV file, or choose another file."
        ),
    ),
    Reason.DOCUMENT: (
        QT_TRANSLATE_NOOP("importer", "This file is a text document or a slide show, not a list."),
        QT_TRANSLATE_NOOP(
            "importer",
            "Copy its table to a sheet in Excel, save it as XLSX, and choose that file.",
        ),
    ),
    Reason.WEB_PAGE: (
        QT_TRANSLATE_NOOP("importer", "This file is a web page or XML, whatever its name says."),
        _SAVE_AS_XLSX,
    ),
    Reason.OTHER_SHEET: (
        QT_TRANSLATE_NOOP("importer", "This kind of spreadsheet file cannot be read."),
        _SAVE_AS_XLSX,
    ),
    Reason.UNKNOWN: (
        QT_TRANSLATE_NOOP("importer", "This file is not a list that can be read."),
        _CHOOSE_ANOTHER,
    ),
}
_UNCALCULATED: Final = QT_TRANSLATE_NOOP(
    "importer",
    "Some formulas in this file have no result, so their cells are empty here. Open the file "
    "in Excel or LibreOffice and save it, then choose it again to have them.",
)
_DAMAGED_CARDS: Final = QT_TRANSLATE_NOOP(
    "importer", "%n cards in this file could be read only in part. Compare them with the file."
)
_LEFT_OUT: Final = {
    "picture": QT_TRANSLATE_NOOP("importer", "Pictures in the cards are not imported."),
    "birthday": QT_TRANSLATE_NOOP("importer", "Birthdays in the cards are not imported."),
    "other": QT_TRANSLATE_NOOP(
        "importer", "Some other details in the cards, such as chat names, are not imported."
    ),
}


def explain(refused: Refused) -> UnreadableFile:
    """Return the error that a person reads."""
    what, next_step = _TEXTS[refused.reason]
    return UnreadableFile(Message(what, refused.values), next_step)


def of_formulas(*, uncalculated: bool) -> tuple[Message, ...]:
    """Return what to tell about formulas without a result."""
    return (Message(_UNCALCULATED),) if uncalculated else ()


def of_cards(damaged: int, left_out: list[str]) -> tuple[Message, ...]:
    """Return what to tell about cards read in part."""
    told = [Message(_LEFT_OUT[what]) for what in left_out]
    return (Message(_DAMAGED_CARDS, n=damaged), *told) if damaged else tuple(told)
