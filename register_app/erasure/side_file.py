"""A sealed file beside the register that holds what a proof looks for, until it is proven.

Its key stands in the register and goes with the last step; without it nobody reads the file.
"""

import json
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

from register_app import errors
from register_app.documents import sealed
from register_app.documents.refusals import DocumentDamaged
from register_app.erasure.wanted import Value
from register_app.vault.key_file import sync_folder

_ENDING: Final = ".erasing"


class Content(NamedTuple):
    """What is still to be done: values to look for, and files of documents to remove."""

    values: frozenset[Value] = frozenset()
    files: tuple[str, ...] = ()


def write(folder: Path, content: Content) -> tuple[str, str]:
    """Write it so that it lasts through a power cut; return its name and its key."""
    name, key = f"{secrets.token_hex(16)}{_ENDING}", sealed.new_key()
    text = json.dumps({"values": sorted(content.values), "files": content.files})
    try:
        with errors.disk_told():
            with (folder / name).open("xb") as file:
                (folder / name).chmod(0o600)
                sealed.seal(BytesIO(text.encode()), file, key, lambda _: None)
                file.flush()
                os.fsync(file.fileno())
            sync_folder(folder)
    except BaseException:
        remove(folder, name)
        raise
    return name, key


def read(folder: Path, name: str, key: str) -> Content | None:
    """Return what it holds; None where it was lost or damaged."""
    plain = BytesIO()
    try:
        with (folder / name).open("rb") as file:
            sealed.unseal(file, plain, key, lambda _: None)
    except (OSError, DocumentDamaged):
        return None
    kept = json.loads(plain.getvalue())
    return Content(frozenset(Value(*one) for one in kept["values"]), tuple(kept["files"]))


def remove(folder: Path, name: str) -> None:
    """Remove it."""
    with suppress(OSError):
        (folder / name).unlink()


def remove_others(folder: Path, names: Iterable[str]) -> None:
    """Remove what an erasure left that never happened."""
    known = set(names)
    for path in folder.glob(f"*{_ENDING}"):
        if path.name not in known:
            remove(folder, path.name)
