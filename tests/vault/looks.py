"""Looking at a vault from outside."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from register_app.vault import key_file
from register_app.vault.vault import Vault

AT_REST = ["keys.json", "keys.json.previous", "register.db", "register.lock", "register.salt"]


def names(folder: Path) -> list[str]:
    """Return the names of the files in the folder."""
    return sorted(path.name for path in folder.iterdir())


def contents(folder: Path) -> dict[str, bytes]:
    """Return what the files in the folder hold."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def notes(vault: Vault) -> list[str]:
    """Return the texts stored."""
    connection = vault.connect(query_only=True)
    texts = [text for (text,) in connection.rows("SELECT text FROM note")]
    connection.close()
    return texts


def slots(folder: Path) -> list[str]:
    """Return the ways in, as the key file names them."""
    return [slot["way"] for slot in json.loads((folder / "keys.json").read_text())["slots"]]


def change_keys(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change both copies of the key file as somebody does who knows how it is written."""
    for name in (key_file.NAME, key_file.PREVIOUS):
        values = json.loads((folder / name).read_text())
        change(values)
        values["sum"] = key_file.sum_of(values)
        (folder / name).write_text(json.dumps(values))


def put_back(folder: Path, contents: dict[str, bytes]) -> None:
    """Make the folder as it was."""
    for path in folder.iterdir():
        path.unlink()
    for name, content in contents.items():
        (folder / name).write_bytes(content)
