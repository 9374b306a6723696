"""Seal a document into its encrypted file (the age format), and open it again, block by block."""

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO
from typing import NamedTuple, Protocol, Self

from register_app.documents.refusals import DocumentDamaged

_BLOCK = 1 << 20


class Readable(Protocol):
    """What is read in order."""

    def read(self, size: int, /) -> bytes:
        """Return so many bytes, or fewer; none at the end."""


class Writable(Protocol):
    """What is written in order."""

    def write(self, content: bytes, /) -> object:
        """Take all of it."""


class Content(NamedTuple):
    """What went through: how much, and its fingerprint."""

    bytes: int
    sha256: str


Progressed = Callable[[int], None]
"""Is told how many bytes are done; what it raises stops the work."""


def new_key() -> str:
    """Return a new secret key, for one file alone."""
    import pyrage  # noqa: PLC0415  loaded on first use

    return str(pyrage.x25519.Identity.generate())


def seal(source: Readable, target: Writable, key: str, progressed: Progressed) -> Content:
    """Encrypt all of the source; the memory it takes does not grow with it."""
    import pyrage  # noqa: PLC0415  loaded on first use

    recipient = pyrage.x25519.Identity.from_str(key).to_public()
    with _Digest() as digest:
        plain = _Blocks(source, lambda block: progressed(digest.add(block)))
        file = _Output(target)
        with _own_failures(plain, file):
            pyrage.encrypt_io(plain, file, [recipient])
        return digest.content()


def unseal(source: Readable, target: Writable, key: str, progressed: Progressed) -> Content:
    """Decrypt all of the source; raise DocumentDamaged when it is not what was sealed.

    Every block is proven before it is written, but that none is missing only at the end.
    """
    import pyrage  # noqa: PLC0415  loaded on first use

    with _Digest() as digest:
        file, plain = _Blocks(source), _Joined(target, digest, progressed)
        try:
            with _own_failures(file, plain):
                identity = pyrage.x25519.Identity.from_str(key)
                pyrage.decrypt_io(file, plain, [identity])
            plain.finish()
        except (pyrage.DecryptError, pyrage.IdentityError, _Broken) as error:
            raise DocumentDamaged from error
        return digest.content()


class _Broken(Exception):
    """The file is not as it was sealed."""


class _Side:
    """One side of the encryption; remembers what failed there, of which pyrage keeps a text."""

    failure: BaseException | None = None

    @contextmanager
    def _remembered(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            self.failure = error
            raise


@contextmanager
def _own_failures(*sides: _Side) -> Iterator[None]:
    """Raise what failed on one of the sides, as it was raised there."""
    try:
        yield
    except BaseException as error:
        for side in sides:
            if side.failure is not None:
                raise side.failure from None
        if isinstance(error, OSError):  # neither side had trouble: pyrage found a wrong block
            raise _Broken from error
        raise


class _Digest:
    """The size and fingerprint of what passes; whole blocks are counted on a second thread."""

    def __init__(self) -> None:
        self._sha256 = hashlib.sha256()
        self._bytes = 0
        self._pool = ThreadPoolExecutor(1)
        self._under_way: Future[None] | None = None

    def add(self, block: bytes) -> int:
        """Take the next block; return how many bytes there are by now."""
        self._wait()
        if len(block) < _BLOCK:  # a small document needs no thread
            self._sha256.update(block)
        else:
            self._under_way = self._pool.submit(self._sha256.update, block)
        self._bytes += len(block)
        return self._bytes

    def content(self) -> Content:
        """Return what passed."""
        self._wait()
        return Content(self._bytes, self._sha256.hexdigest())

    def _wait(self) -> None:
        if self._under_way is not None:
            self._under_way.result()
            self._under_way = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()


class _Blocks(_Side):
    """Reads large blocks and hands out the small pieces that are asked for."""

    def __init__(self, source: Readable, came: Callable[[bytes], None] | None = None) -> None:
        """Read from the source; `came` is told of each block before its first piece."""
        self._source = source
        self._came = came
        self._block = BytesIO()

    def read(self, size: int) -> bytes:
        """Return the next piece."""
        return self._block.read(size) or self._next().read(size)

    def _next(self) -> BytesIO:
        with self._remembered():
            block = self._source.read(_BLOCK)
            if self._came is not None:
                self._came(block)
        self._block = BytesIO(block)
        return self._block


class _Joined(_Side):
    """Takes small pieces and writes large blocks."""

    def __init__(self, target: Writable, digest: _Digest, progressed: Progressed) -> None:
        self._target = target
        self._digest = digest
        self._progressed = progressed
        self._pieces: list[bytes] = []
        self._held = 0

    def write(self, piece: bytes) -> int:
        """Take a piece."""
        self._pieces.append(piece)
        self._held += len(piece)
        if self._held >= _BLOCK:
            with self._remembered():
                self.finish()
        return len(piece)

    def finish(self) -> None:
        """Write what is left."""
        block = b"".join(self._pieces)
        self._pieces.clear()
        self._held = 0
        self._progressed(self._digest.add(block))
        self._target.write(block)

    def flush(self) -> None:
        """Wait for the end of the block: pyrage asks for more than is useful."""


class _Output(_Side):
    """Writes the encrypted file."""

    def __init__(self, target: Writable) -> None:
        self._target = target

    def write(self, piece: bytes) -> int:
        """Take a piece."""
        with self._remembered():
            self._target.write(piece)
        return len(piece)

    def flush(self) -> None:
        """Leave it to who opened the file."""
