"""Where the owner of a register wants its backups, and making one in each place that is there."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from register_app.backups import automatic, folders, ledgers
from register_app.backups.backup import Made
from register_app.backups.listing import Found, folder_of, read
from register_app.backups.store import BackupStore
from register_app.errors import Cancelled, RegisterError
from register_app.register import Register
from register_app.vault import safe_copy
from register_app.watch import UNWATCHED, Watch

PRESET: Final = safe_copy.FOLDER
"""The folder in the vault where backups go until somebody chooses another."""
MANY = 1_000
"""An import of more rows is worth a backup before it."""
_FOLDERS = "register-backups-*"
_FILES = "register-*.zip"


class Chosen(NamedTuple):
    """The places of one register."""

    first: Path
    second: Path | None

    @property
    def there(self) -> list[Path]:
        """The places that can be reached; the first one counts always."""
        is_there = self.second is not None and folders.is_there(self.second)
        return [self.first, self.second] if self.second and is_there else [self.first]


def places_of(register: Register) -> Chosen:
    """Return where the backups of a register go."""
    settings = register.settings.load()
    first = Path(settings.backup_folder or register.vault.folder / PRESET)
    return Chosen(first, Path(settings.backup_second) if settings.backup_second else None)


def make_due(register: Register, watch: Watch = UNWATCHED) -> list[Made]:
    """Make a backup wherever the newest is not of today's state; return what was made.

    Trouble with one place keeps the other from nothing; it is raised when both were tried.
    """
    chosen = places_of(register)
    if chosen.first == register.vault.folder / PRESET:
        folders.make(chosen.first)
    there = chosen.there
    parts = [watch.part(at / len(there), (at + 1) / len(there)) for at in range(len(there))]
    made, trouble = list[Made](), list[RegisterError]()
    for place, part in zip(there, parts, strict=True):
        try:
            one = automatic.take_due(register, place, part)
        except Cancelled:
            raise
        except RegisterError as error:
            trouble.append(error)
        else:
            made += [one] if one else []
    if trouble:
        raise trouble[0]
    return made


def make_before_many(register: Register, rows: int, watch: Watch = UNWATCHED) -> None:
    """Make a backup before an import of many rows, where backups are made at all."""
    if rows > MANY and register.settings.load().backup_on:
        make_due(register, watch)


def tell_erased(register: Register) -> None:
    """Let the ledgers beside the backups know at once who was erased: this disk may die first."""
    chosen = {folder_of(one, register.vault.vault_id) for one in places_of(register).there}
    others = {Path(row.path).parent for row in BackupStore(register.connection).rows()}
    for folder in chosen | others:
        if folders.is_there(folder):
            with suppress(RegisterError):  # the next backup in this place tells it
                ledgers.keep(register.vault, folder)


def discover(searched: Iterable[Path]) -> list[Found]:
    """Return the backups of any register in some places, the newest first; no key is needed."""
    found = {one.path.resolve(): one for place in searched for one in _in_place(place)}
    return sorted(found.values(), key=lambda one: one.made_at, reverse=True)


def _in_place(place: Path) -> Iterator[Found]:
    with suppress(OSError):  # a stick that is pulled out, a drive without a disk
        for folder in place.glob(_FOLDERS):
            for path in folder.glob(_FILES):
                with suppress(RegisterError):
                    yield read(path)
