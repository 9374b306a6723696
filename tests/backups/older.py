"""Backups as older programs made them: of a register with an older schema."""

import shutil
import zlib
from contextlib import closing
from pathlib import Path

from register_app.backups import zip_file
from register_app.backups.manifest import FILE, PURPOSE, Manifest, Part
from register_app.backups.zip_file import Entry
from register_app.db import migrate
from tests.backups.kept import unlock
from tests.fixtures import NOW


def older_backup(vault: Path, folder: Path) -> Path:
    """Pack a vault that has no newer schema yet, signed under its own key."""
    copied = Path(shutil.copytree(vault, folder / "older"))
    with unlock(copied) as opened:
        with closing(opened.connect(query_only=True)) as connection:
            schema = migrate.version_of(connection)
        files = [copied / name for name in ("register.db", "keys.json", "erased.ledger")]
        files += sorted((copied / "documents").glob("*"))
        parts = {
            path.relative_to(copied).as_posix(): path.read_bytes()
            for path in files
            if path.is_file()
        }
        said = Manifest(
            vault_id=opened.vault_id,
            token="0" * 32,
            number=0,
            made_at=NOW.isoformat(),
            schema=schema,
            mark="",
            customers=0,
            documents=0,
            parts=tuple(
                Part(name=name, bytes=len(content), crc=zlib.crc32(content))
                for name, content in parts.items()
            ),
        ).signed(opened.derived(PURPOSE))
    path = folder / "older.zip"
    entries = list[Entry]()
    with path.open("w+b") as target:
        for name, content in {**parts, FILE: said.to_json()}.items():
            begun = zip_file.begin(target, name)
            target.write(content)
            entries.append(begun._replace(size=len(content), crc=zlib.crc32(content)))
            zip_file.end(target, entries[-1])
        zip_file.finish(target, entries)
    return path
