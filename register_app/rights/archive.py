"""An archive of files: the same bytes for the same content, or encrypted under a password."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO, Any, TextIO

_MIDNIGHT = (0, 0, 0)


class Archive:
    """A new archive; every file in it is dated by the day of what it tells."""

    def __init__(self, archive: Any, day: date) -> None:  # noqa: ANN401  of either library
        """Add to an open archive; use `new_archive`."""
        self._archive = archive
        self._day = day

    @contextmanager
    def file(self, name: str) -> Iterator[IO[bytes]]:
        """Add a file, to be written before the next one."""
        make = getattr(self._archive, "zipinfo_cls", zipfile.ZipInfo)
        entry = make(name, (self._day.year, self._day.month, self._day.day, *_MIDNIGHT))
        entry.compress_type = zipfile.ZIP_DEFLATED
        with self._archive.open(entry, "w", force_zip64=True) as file:
            yield file

    @contextmanager
    def text(self, name: str, encoding: str = "utf-8") -> Iterator[TextIO]:
        """Add a file of text."""
        with self.file(name) as file:
            text = io.TextIOWrapper(file, encoding=encoding, newline="")
            yield text
            text.flush()
            text.detach()


@contextmanager
def new_archive(path: Path, day: date, password: str) -> Iterator[Archive]:
    """Make an archive: with a password in AES-256 (WinZip's AE-2), else plain."""
    if not password:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            yield Archive(archive, day)
        return
    # loaded on first use: start-up is felt every day
    import pyzipper  # noqa: PLC0415  as said

    with pyzipper.AESZipFile(path, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode())
        yield Archive(archive, day)
