"""Whether a vault is sound, and in which state it is; asked in a process of its own.

Sound: it opens, every page, index, reference and document is whole, the search finds everybody,
no file is left over or empty, and no file holds plain text.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from register_app.customers.search import Query
from register_app.register import Register
from register_app.reports.condition import examine
from register_app.vault.vault import Vault
from tests.builders import CANARY
from tests.db.every_record import snapshot
from tests.db.replay import newest
from tests.erasure.page_reader import plain_pages
from tests.fixtures import PASSPHRASE, now

MARK = "\U00013100"
"""Begins a word that one person alone has, in letters of an unused script."""
_WORD = re.compile(MARK.encode() + b"(?:\xf0\x93\x80[\x80-\x89]){6}")
_AT_REST = {"register.db", "index.db", "keys.json", "keys.json.previous", "register.lock"}
_MAY_BE = {
    "register.salt",
    "erased.ledger",
    "documents",
    "backups",
    "index.db-wal",
    "index.db-shm",
}
_EMPTY = {"register.lock", "index.db-wal"}
_RANDOM = {"document": {"stored", "key"}}
"""Columns that differ each time the same is done."""


class Looked(NamedTuple):
    """What was seen."""

    problems: tuple[str, ...]
    state: str
    """The same for the same content; it tells what was done last."""


def look(folder: Path) -> Looked:
    """Open a register as the program does, and examine all of it."""
    problems = list(_plain_texts(folder))
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        problems += examine(register).problems
        everybody = {customer.id for customer in register.customers.records.all()}
        if set(register.search.ids(Query())) != everybody:
            problems.append("the search does not find everybody")
        if not problems:
            problems += _residue(vault, register)
        state = _state(register)
    return Looked((*problems, *from_outside(folder)), state)


def from_outside(folder: Path, *secrets: str) -> list[str]:
    """Return what is wrong with a locked vault for those who only see its files."""
    return [*_left_over(folder), *_plain_texts(folder, *secrets)]


def marked(number: int) -> str:
    """Return the word of one person."""
    return MARK + "".join(chr(0x13000 + int(digit)) for digit in f"{number:06}")


def _state(register: Register) -> str:
    rows = snapshot(register)
    said = hashlib.sha256()
    for table in sorted(rows):
        dropped = _RANDOM.get(table, set())
        columns = register.connection.rows(f"SELECT name FROM pragma_table_info('{table}')")  # noqa: S608  our own table
        kept = [place for place, (name,) in enumerate(columns) if name not in dropped]
        for number in sorted(rows[table]):
            said.update(repr((table, [rows[table][number][place] for place in kept])).encode())
    erased = len(register.erasure.receipts())
    return f"change {newest(register)}, {erased} erased, {said.hexdigest()[:12]}"


def _residue(vault: Vault, register: Register) -> Iterator[str]:
    """Look for the words of those who are gone in every page."""
    receipts = register.erasure.receipts()
    if any(receipt.residue for receipt in receipts):
        yield "a receipt tells of a residue"
    here = {customer.name for customer in register.customers.records.all()}
    gone = sum(receipt.erased.get("customer", 0) for receipt in receipts)
    if gone:
        key = bytes(vault._key)  # noqa: SLF001  nobody else needs the key of a page reader
        files = (vault.path, *vault.folder.glob("backups/*.db"))
        content = b"".join(page for path in files for page in plain_pages(path, key))
        for word in set(_WORD.findall(content)) - {name.encode() for name in here}:
            yield f"{word.decode()!a} is gone, and stands in a page"


def _left_over(folder: Path) -> Iterator[str]:
    """Name the files that do not belong into a locked vault."""
    for path in folder.iterdir():
        if path.name not in _AT_REST | _MAY_BE:
            yield f"{path.name} is left over"
        elif path.is_file() and not path.stat().st_size and path.name not in _EMPTY:
            yield f"{path.name} is empty"
    for path in (*folder.glob("documents/incoming/*"), *folder.glob("backups/*")):
        is_copy = path.parent.name == "backups" and path.is_file() and path.stat().st_size
        if not is_copy or path.suffix == ".new":
            yield f"{path.name} is left over in {path.parent.name}"


def _plain_texts(folder: Path, *secrets: str) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            if any(word.encode() in content for word in (CANARY, MARK, *secrets)):
                yield f"{path.name} holds plain text"
