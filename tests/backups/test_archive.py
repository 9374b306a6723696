"""Whatever is offered as a backup is refused in words, or holds just what was written."""

import random
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from register_app import errors
from register_app.backups import backup, manifest
from register_app.backups.check import verify
from register_app.backups.refusals import (
    BackupDamaged,
    BackupMissing,
    BackupTooNew,
    NotABackup,
)
from register_app.register import Register, prepare
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.backups.kept import a_register, restore, unlock
from tests.fixtures import CHEAP, NOW, PASSPHRASE, now

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def whole(vault_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one backup of a register with a customer and two documents."""
    folder = tmp_path_factory.mktemp("whole")
    copied = Path(shutil.copytree(vault_template, folder / "vault"))
    with unlock(copied) as vault, Register(vault, now) as register:
        a_register(register)
        return backup.take(register, folder / "whole.zip", documents_inside=True).path


def _parts(path: Path) -> Parts:
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def _written(path: Path, parts: Parts, *, packed: bool = False) -> Path:
    how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", how) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return path


def _refused(path: Path, tmp_path: Path, *kinds: type[errors.RegisterError]) -> None:
    """Require that nothing is restored from a file, nor left of the attempt."""
    with pytest.raises(kinds):
        restore(path, tmp_path / "new", unlock, now=now)

    assert [one.name for one in tmp_path.iterdir() if "new" in one.name] == []


def test_it_is_a_plain_zip_that_other_programs_read(whole: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(whole) as opened:
        assert opened.testzip() is None
        names = opened.namelist()
        opened.extractall(tmp_path / "by-hand")

    assert {"manifest.json", "keys.json", "register.db"} < set(names)
    assert sum(name.startswith("documents/") for name in names) == 2
    with unlock(tmp_path / "by-hand") as vault, Register(vault, now) as register:
        assert register.customers.count() == 1


def test_nothing_in_it_can_be_read(whole: Path) -> None:
    content = whole.read_bytes()

    assert b"Kanarialintu" not in content
    assert b"SQLite format" not in content


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    _refused(tmp_path / "none.zip", tmp_path, BackupMissing)
    (tmp_path / "folder.zip").mkdir()
    _refused(tmp_path / "folder.zip", tmp_path, NotABackup)


@pytest.mark.parametrize("content", [b"", b"PK", b"\0" * 100_000, b"PK\5\6" + bytes(18)])
def test_other_files_are_no_backups(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    path.write_bytes(content)

    _refused(path, tmp_path, NotABackup)


@pytest.mark.parametrize(
    "name",
    [
        *("../outside", "/etc/outside", "documents/../outside", "C:\\outside"),
        *("documents/0", f"documents/{'A' * 32}", f"documents/{'0' * 33}", "index.db", "x" * 300),
    ],
)
def test_names_of_others_are_refused(whole: Path, tmp_path: Path, name: str) -> None:
    path = _written(tmp_path / "odd.zip", {**_parts(whole), name: b"something"})

    _refused(path, tmp_path, NotABackup)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_is_there_twice_is_refused(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path / "twice.zip"))
    with zipfile.ZipFile(path, "a") as target:
        target.writestr("keys.json", b"{}")

    _refused(path, tmp_path, NotABackup)


def test_packed_parts_are_refused_before_they_are_unpacked(whole: Path, tmp_path: Path) -> None:
    bomb = {**_parts(whole), f"documents/{'0' * 32}": bytes(10 << 20)}

    _refused(
        _written(tmp_path / "bomb.zip", bomb, packed=True),
        tmp_path,
        NotABackup,
    )


@pytest.mark.parametrize("name", ["manifest.json", "keys.json", "register.db"])
def test_a_part_that_is_missing_is_told(whole: Path, tmp_path: Path, name: str) -> None:
    parts = _parts(whole)
    del parts[name]

    _refused(_written(tmp_path / "less.zip", parts), tmp_path, NotABackup)


@pytest.mark.parametrize("which", ["documents/", "erased.ledger"])
def test_parts_that_the_manifest_does_not_tell_of_are_refused(
    whole: Path, tmp_path: Path, which: str
) -> None:
    parts = _parts(whole)
    one = next((name for name in parts if name.startswith(which)), "")
    parts = {**parts, which: b"{}\n"} if not one else {**parts, f"documents/{'0' * 32}": b""}

    _refused(_written(tmp_path / "more.zip", parts), tmp_path, BackupDamaged)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b"null", b'{"format": 1}', b"[" * 100_000, b"\xff\xfe"),
        b'{"format": 1, "parts": [{"name": 1}], "missing": []}',
    ],
)
def test_a_manifest_that_says_nothing_is_damage(
    whole: Path, tmp_path: Path, content: bytes
) -> None:
    path = _written(tmp_path / "odd.zip", {**_parts(whole), manifest.FILE: content})

    _refused(path, tmp_path, BackupDamaged)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"customers": 1', b'"customers": 2'),
        (b'"number": 0', b'"number": 7'),
        (b'"mac": "', b'"mac": "0'),
        (b'"mark": "', b'"mark": "\\ud800'),
        (b'"customers": 1', b'"customers": true'),
        (b'"customers": 1', b'"customers": "1"'),
        (b'"inside": true', b'"inside": false'),
        (b'"inside": true', b'"inside": 1'),
        (b'"bytes": ', b'"bytes": 1'),
        (b'"bytes": ', b'"bytes": "'),
        (b'+00:00"', b'"'),
        (b'"made_at": "2026', b'"made_at": "x026'),
    ],
)
def test_a_manifest_that_somebody_changed_is_damage(
    whole: Path, tmp_path: Path, old: bytes, new: bytes
) -> None:
    parts = _parts(whole)
    assert old in parts[manifest.FILE]
    parts[manifest.FILE] = parts[manifest.FILE].replace(old, new, 1)

    _refused(_written(tmp_path / "odd.zip", parts), tmp_path, BackupDamaged)


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"format": 1', b'"format": 2'), (b'"schema": ', b'"schema": 1')],
)
def test_what_a_newer_program_made_is_said(
    whole: Path, tmp_path: Path, old: bytes, new: bytes
) -> None:
    parts = _parts(whole)
    parts[manifest.FILE] = parts[manifest.FILE].replace(old, new, 1)

    _refused(_written(tmp_path / "later.zip", parts), tmp_path, BackupTooNew)


def _without_keys(parts: Parts, _: Parts) -> Parts:
    return {**parts, "keys.json": b"{}"}


def _with_other_keys(parts: Parts, other: Parts) -> Parts:
    return {**parts, "keys.json": other["keys.json"]}


def _with_other_register(parts: Parts, other: Parts) -> Parts:
    return {**parts, "register.db": other["register.db"]}


def _with_other_manifest(parts: Parts, other: Parts) -> Parts:
    return {**parts, manifest.FILE: other[manifest.FILE]}


@pytest.mark.parametrize(
    "mixed", [_without_keys, _with_other_keys, _with_other_register, _with_other_manifest]
)
def test_parts_of_two_vaults_never_open_together(
    whole: Path, tmp_path: Path, mixed: Callable[[Parts, Parts], Parts]
) -> None:
    (tmp_path / "a").mkdir()
    foreign = tmp_path / "a" / "vault"
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    with (
        Vault.create(foreign, protection=protection, prepare=prepare, on=NOW.date()) as vault,
        Register(vault, now) as register,
    ):
        other = backup.take(register, tmp_path / "a" / "b.zip", documents_inside=True).path
    path = _written(tmp_path / "mixed.zip", mixed(_parts(whole), _parts(other)))

    _refused(path, tmp_path, BackupDamaged)


def _is_sound(path: Path) -> bool:
    try:
        return verify(path, unlock, now=now).is_sound
    except (NotABackup, BackupDamaged, BackupTooNew):
        return False


def test_a_bit_that_flips_anywhere_is_told(whole: Path, tmp_path: Path) -> None:
    """Also one in a place that holds nothing, such as the time of a part."""
    content, chance = whole.read_bytes(), random.Random(6)  # noqa: S311  must repeat itself
    path, places = tmp_path / "flipped.zip", [chance.randrange(len(content)) for _ in range(15)]
    with zipfile.ZipFile(whole) as opened:
        places += [info.header_offset + chance.randrange(30) for info in opened.infolist()]
        places += [chance.randrange(opened.start_dir, len(content)) for _ in range(20)]

    for place in places:
        flipped = bytearray(content)
        flipped[place] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)

        assert not _is_sound(path), place


def test_bytes_before_and_behind_are_told(whole: Path, tmp_path: Path) -> None:
    content, path = whole.read_bytes(), tmp_path / "longer.zip"

    for longer in (b"#!" + content, content + b"\0"):
        path.write_bytes(longer)

        assert not _is_sound(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_no_backup(whole: Path, tmp_path: Path, share: float) -> None:
    content = whole.read_bytes()
    path = tmp_path / "cut.zip"
    path.write_bytes(content[: int(len(content) * share)])

    _refused(path, tmp_path, NotABackup)
