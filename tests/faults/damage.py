"""Files of a vault damaged while nobody used it: noticed or harmless, and left as they are."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from register_app.db.pages import PAGE, PageReader
from register_app.db.tree import INDEX_INNER, INDEX_LEAF, TABLE_INNER, TABLE_LEAF, kind_of
from register_app.db.tree import inner as below
from register_app.errors import RegisterError
from register_app.vault.folder import VaultState
from register_app.vault.vault import Vault
from tests.backups.kept import restore
from tests.builders import TITLE, a_customer, a_part
from tests.children import begun, in_child
from tests.faults.backup_stories import BACKUP, keep_backup, unlock
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.harms import HARMS, IN_PLACE
from tests.faults.judge import Looked, look
from tests.faults.register_stories import import_list, undo
from tests.faults.story import opened
from tests.fixtures import PASSPHRASE, now

_KINDS = {
    TABLE_LEAF: "table leaf",
    TABLE_INNER: "table inner",
    INDEX_LEAF: "index leaf",
    INDEX_INNER: "index inner",
}
_OPEN = {VaultState.READY, VaultState.DAMAGED, VaultState.TOO_NEW}
"""What a folder with a damaged vault is taken for; never for one to begin in."""


class Target(NamedTuple):
    """What is damaged: files that get the same harm, and the stretches it may hit."""

    name: str
    files: tuple[str, ...]
    stretches: Sequence[slice]
    look: Callable[[Path], Looked] = look
    """How it is looked at; what is seen of the whole one is what is to be seen."""


def damaged(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Damage each kind of page and each file in every way."""
    whole = ground.vault(ground.empty)
    begun(_fill, whole).join()
    targets = [*_pages(whole), *_files(whole)]
    for target in targets:
        looked = in_child(target.look, ground.vault(whole))
        assert isinstance(looked, Looked), looked
        assert not looked.problems, looked.problems
        figure = Figure(f"damage: {target.name}")
        for number in range(max(1, rounds // len(targets))):
            figure.add(_round(ground, whole, target, number, looked.state))
        yield figure


def _fill(folder: Path) -> None:
    """Make a register with pages of every kind, and every file that there may be."""
    keep_backup(folder)
    with opened(folder) as register:
        with register.change(TITLE):
            for number in range(80):
                customer = register.customers.save(a_customer(name=f"Nro {number}"))
                note = a_part(
                    "note_entries", customer, text="Pitkä " * (3000 if number < 9 else 9)
                )
                register.timeline.notes.save(note)
        import_list(0, 150)(register)
        undo(register)  # which leaves free pages


def _round(ground: Ground, whole: Path, target: Target, number: int, state: str) -> Figure:
    names = list(IN_PLACE if "page" in target.name and number % 4 else HARMS)
    name = names[number % len(names)]
    stretch = target.stretches[number * len(target.stretches) // 7 % len(target.stretches)]
    if number >= len(names):
        stretch = ground.chance.choice(target.stretches)
    vault = ground.vault(whole)
    harmed: dict[Path, bytes] = {}
    for path in (vault / file for file in target.files):
        content = bytearray(path.read_bytes())
        HARMS[name](content, stretch, ground.chance)
        path.write_bytes(content)
        harmed[path] = bytes(content)
    figure = Figure(target.name, 1, 1)
    if Vault.state(vault) not in _OPEN:
        figure.lost += 1
        figure.notes.append(f"{name}: the folder is taken for {Vault.state(vault)}")
    looked = in_child(target.look, vault)
    if _is_noticed(figure, looked, state, name):
        changed = [path.name for path, content in harmed.items() if _rest(path) != content[PAGE:]]
        left = [path.name for path in vault.parent.iterdir() if path != vault]
        if changed not in ([], ["index.db"]) or left:
            figure.half += 1
            figure.notes.append(f"{name}: {changed} changed and {left} left, though it was told")
    ground.clear(vault)
    return figure


def _is_noticed(figure: Figure, looked: object, state: str, name: str) -> bool:
    """Say whether the damage was told; where it was not, it must have harmed nothing."""
    if isinstance(looked, Looked):
        if not looked.problems and looked.state != state:
            figure.lost += 1
            figure.notes.append(f"{name}: unnoticed, and another state")
        return bool(looked.problems)
    if isinstance(looked, type) and issubclass(looked, RegisterError):
        return True
    figure.untold += 1
    figure.notes.append(f"{name}: it answers {looked}")
    return False


def _rest(path: Path) -> bytes:
    """Return a file without its first page, which notes how it is opened."""
    return path.read_bytes()[PAGE:]


def _files(vault: Path) -> Iterator[Target]:
    documents = sorted(path for path in (vault / "documents").iterdir() if path.is_file())
    keys = ("keys.json", "keys.json.previous")
    for name, files in (
        ("key file", keys[:1]),
        ("both key files", keys),
        ("search index", ("index.db",)),
        ("ledger of erasures", ("erased.ledger",)),
        ("document", (f"documents/{documents[0].name}",)),
    ):
        size = (vault / files[0]).stat().st_size
        step = max(1, size // 64)
        stretches = [slice(at, min(size, at + step)) for at in range(0, size, step)]
        yield Target(name, files, stretches)
    size = (vault / BACKUP).stat().st_size
    stretches = [slice(at, min(size, at + PAGE)) for at in range(0, size, PAGE)]
    yield Target("backup", (BACKUP,), stretches, _restored)


def _restored(vault: Path) -> Looked:
    """Restore the backup that lies in a vault, and look at what came of it."""
    into = vault.with_name("restored")
    restore(vault / BACKUP, into, unlock, now=now)
    return look(into)


def _pages(vault: Path) -> Iterator[Target]:
    """Yield the pages of the register by what they are for."""
    with Vault.unlock_with_passphrase(vault, PASSPHRASE) as unlocked:
        connection = unlocked.connect(query_only=True)
        roots = [number for (number,) in connection.rows("SELECT rootpage FROM sqlite_schema")]
        connection.close()
        plain = _plain(unlocked.reader())
    kinds = {1: "schema"}
    waiting = [number for number in [1, *roots] if number]
    while waiting:
        number = waiting.pop()
        kinds.setdefault(number, _KINDS[kind_of(plain[number], number)])
        waiting += below(plain[number], number)
    for number, page in plain.items():
        kinds.setdefault(number, "overflow" if any(page[4:]) else "free")
    for kind in sorted(set(kinds.values())):
        numbers = [number for number, name in kinds.items() if name == kind]
        stretches = [slice((number - 1) * PAGE, number * PAGE) for number in numbers]
        yield Target(f"{kind} page", ("register.db",), stretches)


def _plain(reader: PageReader) -> dict[int, bytes]:
    return {
        number: block.page(place)
        for block in reader.file()
        for place, number in enumerate(block.numbers)
    }
