"""Write a file for the person as a whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from register_app import errors


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a place to write beside `path`, which takes the name of `path` once all is written.

    An older file of that name stays as it was when writing fails.
    """
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


def _part_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def _keep(part: Path, path: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(path)
