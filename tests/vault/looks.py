"""Looking at a vault from outside."""

import json
from pathlib import Path

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


def put_back(folder: Path, contents: dict[str, bytes]) -> None:
    """Make the folder as it was."""
    for path in folder.iterdir():
        path.unlink()
    for name, content in contents.items():
        (folder / name).write_bytes(content)
