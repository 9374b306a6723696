"""Write a file for the person as a whole or not at all."""

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from register_app import errors
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.vault import folder as vault_folder


class NoFileThere(errors.Plain):
    """The name is that of a folder, a device or the like."""

    what = QT_TRANSLATE_NOOP("errors", "This is the name of a folder or a device, not of a file.")
    then = QT_TRANSLATE_NOOP("errors", "Nothing was written. Give another name.")


class FileOfRegister(errors.Plain):
    """A file of a register must never be written over, even when the person says so."""

    what = QT_TRANSLATE_NOOP("errors", "A file of this name is in the folder of the register.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was written: the register may need that file. Choose another folder or name.",
    )


PART = ".customer-register-"
"""How the names of our own unfinished files and folders begin."""
_ABANDONED = 3600
"""Seconds: nobody writes for so long without adding anything."""


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a place to write beside `path`, which takes the name of `path` once all is written.

    An older file of that name stays as it was when writing fails.
    """
    _require_replaceable(path)
    sweep(path.parent)
    part = _part_of(path)
    try:
        yield part
        _keep(part, path)
    except OSError as error:
        raise errors.of_disk(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def require_writable(path: Path) -> None:
    """Raise what keeps a file from being written, before work is done that it shall tell of."""
    _require_replaceable(path)
    part = _part_of(path)
    try:
        part.touch()
        part.unlink()
    except OSError as error:
        raise errors.of_disk(error) from error


def save(path: Path, content: bytes) -> None:
    """Write a file from bytes."""
    with written(path) as part:
        part.write_bytes(content)


def save_new(path: Path, content: bytes) -> None:
    """Write a secret into a new file that only its owner may read; never over another file."""
    try:
        # O_EXCL: a file that appears in between is not overwritten either
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise errors.of_disk(error) from error


def _require_replaceable(path: Path) -> None:
    try:
        if not path.name or (path.exists() and not path.is_file()):
            raise NoFileThere
        if path.exists() and vault_folder.holds(path):
            raise FileOfRegister
    except OSError as error:
        raise errors.of_disk(error) from error


def _part_of(path: Path) -> Path:
    """Return a name of its own: that of the person may be as long as names can be."""
    return path.with_name(f"{PART}{secrets.token_hex(8)}.part")


def sweep(folder: Path, *, older_than: float = _ABANDONED) -> None:
    """Remove what is left where the program was killed as it wrote: customers may be in it."""
    with suppress(OSError):
        for part in folder.glob(f"{PART}*"):
            if time.time() - part.lstat().st_mtime >= older_than:
                _remove(part)


def _remove(part: Path) -> None:
    if part.is_dir() and not part.is_symlink():
        shutil.rmtree(part)
    else:
        part.unlink()


def _keep(part: Path, path: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(path)
