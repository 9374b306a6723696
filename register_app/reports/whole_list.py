"""Write the customers of a saved list into a file, those with bans among them, marked."""

from collections.abc import Callable
from pathlib import Path

from register_app.errors import RegisterError
from register_app.fields.field import table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.register import Register
from register_app.reports.cards import save_cards
from register_app.reports.formats import UnknownFormat
from register_app.reports.listing import Whose, customer_table, usable
from register_app.reports.saved_file import written
from register_app.reports.table_files import save_csv, save_xlsx
from register_app.segments.segment import Segment


class NoSuchList(RegisterError):
    """No saved list has the name asked for."""

    def __init__(self, register: Register) -> None:
        """Name the lists that there are."""
        names = ", ".join(segment.name for segment in register.segments.all())
        none = QT_TRANSLATE_NOOP("reports", "There are no saved lists: make one in the window.")
        some = QT_TRANSLATE_NOOP("reports", "Choose one of these: {endings}")
        super().__init__(
            QT_TRANSLATE_NOOP("reports", "There is no list of this name."),
            Message(some, {"endings": names}) if names else none,
        )


def list_named(register: Register, name: str) -> Segment:
    """Return a saved list by its name."""
    segment = register.segments.named(name)
    if segment is None:
        raise NoSuchList(register)
    return segment


def save_list(register: Register, segment: Segment, path: Path, translate: Translate) -> int:
    """Write who is on a list now, in the format of the file's ending; return how many.

    It is not for marketing: whoever has a ban is in it too, and marked. Nobody is in it whose
    data may only be kept. The audit notes it.
    """
    save = FORMATS.get(path.suffix.lower())
    if save is None:
        raise UnknownFormat(FORMATS)
    ids = register.segments.ids(segment.asked)
    with written(path) as part:
        save(part, register, usable(register, ids), translate)
        register.audit.exported(table_of(Segment), f"{path.suffix.lower()} {len(ids)}")
    return len(ids)


def _save_xlsx(path: Path, register: Register, whose: Whose, translate: Translate) -> None:
    save_xlsx(path, [customer_table(register, translate, whose)], at=register.now())


def _save_csv(path: Path, register: Register, whose: Whose, translate: Translate) -> None:
    save_csv(path, customer_table(register, translate, whose))


def _save_vcf(path: Path, register: Register, whose: Whose, translate: Translate) -> None:
    save_cards(path, register, translate, whose)


FORMATS: dict[str, Callable[[Path, Register, Whose, Translate], None]] = {
    ".xlsx": _save_xlsx,
    ".csv": _save_csv,
    ".vcf": _save_vcf,
}
"""How a list is written, by the ending of its file."""
