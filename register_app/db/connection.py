"""Open the encrypted database, set it up, and turn driver errors into ours."""

import functools
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn, Protocol, TypeAlias

from sqlcipher3 import dbapi2

from register_app import errors
from register_app.db import pages

KEY_BYTES = 32
APPLICATION_ID = 0x52656741  # "RegA": tells a register from any other database
_PLAIN_FILE = b"SQLite format 3\0"
_PRIMARY_CODE = 0xFF  # an extended result code carries its family in the lowest byte
_BUSY_SECONDS = 5
_STATEMENTS_KEPT = 256
_ENOUGH_ROOM = 1 << 20
_HEX = tuple(b"%02x" % byte for byte in range(256))

# Each is read back once set: a driver built in another way must not be trusted with customers.
_SETTINGS = (
    ("cipher_status", "1"),  # tells whether pages are encrypted; it cannot be set
    ("cipher_log_level", "NONE"),  # the driver writes to standard error otherwise
    ("cipher_memory_security", "0"),  # halves the speed of writing; rows are in memory anyway
    ("secure_delete", "1"),  # what is deleted must not stay readable in free space
    ("temp_store", "2"),  # a temporary file would hold customers in clear
    ("mmap_size", "0"),
    ("foreign_keys", "1"),
    ("cell_size_check", "1"),
    ("trusted_schema", "0"),
    ("synchronous", "2"),  # what is told as saved survives a power cut
    ("wal_autocheckpoint", "200"),  # damage in the log loses what follows, so it is kept short
    ("journal_size_limit", "0"),
    ("cache_size", "-16384"),
)

Row: TypeAlias = tuple[Any, ...]
Values: TypeAlias = Sequence[object] | Mapping[str, object]


class Cursor(Protocol):
    """What is left of a statement that has run; read rows through `Connection`."""

    @property
    def lastrowid(self) -> int | None:
        """The row id of the last row inserted."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows."""

    def fetchone(self) -> Row | None:
        """Return the next row."""

    def fetchall(self) -> list[Row]:
        """Return the rows that are left."""


class _Driver(Protocol):
    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, values: Values = ..., /) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Values], /) -> Cursor: ...
    def set_key(self, key: bytearray, /) -> None: ...
    def interrupt(self) -> None: ...
    def close(self) -> None: ...


class Connection:
    """One open database; only `interrupt` may be called from another thread."""

    __slots__ = ("__weakref__", "_closing", "_driver", "_path", "_query_only")

    def __init__(self, driver: _Driver, path: Path, *, query_only: bool) -> None:
        """Wrap a driver's connection that has its key already; use `connect`."""
        self._driver = driver
        self._path = path
        self._query_only = query_only
        self._closing = threading.Lock()

    def execute(self, sql: str, values: Values = ()) -> Cursor:
        """Run one statement."""
        try:
            return self._driver.execute(sql, values)
        except dbapi2.Error as error:
            self._fail(error)

    def executemany(self, sql: str, rows: Iterable[Values]) -> Cursor:
        """Run one statement for each row; inside a transaction, or it commits row by row."""
        try:
            return self._driver.executemany(sql, rows)
        except dbapi2.Error as error:
            self._fail(error)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query."""
        try:
            return self._driver.execute(sql, values).fetchall()
        except dbapi2.Error as error:
            self._fail(error)

    def each(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """Yield the rows of a query as they are read; finish it before the next write."""
        try:
            yield from self._driver.execute(sql, values)
        except dbapi2.Error as error:
            self._fail(error)

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        try:
            return self._driver.execute(sql, values).fetchone()
        except dbapi2.Error as error:
            self._fail(error)

    def value(self, sql: str, values: Values = ()) -> Any:  # noqa: ANN401  whatever is stored
        """Return the first value of the first row, or None."""
        row = self.row(sql, values)
        return row[0] if row else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is written inside, or nothing of it."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            if not self._path.exists():  # the system would go on writing into a deleted file
                raise errors.StorageLost  # noqa: TRY301  rolled back like any other failure
            self.execute("COMMIT")
        except BaseException:
            if self.in_transaction:  # a full disk or an interrupt has rolled back already
                self.execute("ROLLBACK")
            raise

    def mark_as_ours(self) -> None:
        """Write into a new file that this program made it, with the transaction under way."""
        self.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    @property
    def is_ours(self) -> bool:
        """Tell whether this program made the file, and finished making it."""
        return bool(self.value("PRAGMA application_id") == APPLICATION_ID)

    @property
    def can_write(self) -> bool:
        """Say whether it was opened for more than reading."""
        return not self._query_only

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""
        return bool(self._driver.in_transaction)

    def interrupt(self) -> None:
        """Stop the running statement, from any thread; it ends with `Cancelled`."""
        with self._closing, suppress(dbapi2.ProgrammingError):  # closed in between: nothing runs
            self._driver.interrupt()

    def attach(
        self, path: Path, key: bytes | bytearray, name: str, *, durable: bool = True
    ) -> None:
        """Attach another encrypted file, made when missing.

        A file that can be built anew may give up durability: it is never damaged by a power
        cut, but may lose its last transactions.
        """
        _check_name(name)
        if not path.exists():  # attaching opens as this connection was opened: without making
            connect(path, key, create=True).close()
        with _written(key) as text:
            self.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (str(path.absolute()), text))
        self.execute(f"PRAGMA {name}.cache_size = -16384")
        self.execute(f"PRAGMA {name}.journal_size_limit = 0")
        self.execute(f"PRAGMA {name}.synchronous = {'FULL' if durable else 'NORMAL'}")
        if not self._query_only:
            self.execute(f"PRAGMA {name}.journal_mode = WAL")

    def detach(self, name: str) -> None:
        """Let an attached file go."""
        _check_name(name)
        self.execute(f"DETACH DATABASE {name}")

    def fold_log(self) -> None:
        """Bring what stands in the log into the file itself."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def is_folded(self) -> bool:
        """Bring what stands in the log into the file; say no while somebody still reads it."""
        busy, *_ = self.row("PRAGMA main.wal_checkpoint(TRUNCATE)") or (1,)
        return not busy

    def is_level(self) -> bool:
        """Copy what it can from the log into the file; say whether the file holds all then."""
        busy, logged, copied = self.row("PRAGMA main.wal_checkpoint(PASSIVE)") or (1, 0, 0)
        return not busy and bool(logged == copied)

    def vacuum(self) -> None:
        """Write the file anew without free pages; what was removed is gone from it."""
        self.execute("VACUUM main")

    def close(self, *, last: bool = False) -> None:
        """Close; the `last` connection leaves one plain file without a log beside it."""
        if last and not self._query_only:
            # another open connection or a full disk: the log keeps all, a later close folds it in
            with suppress(errors.RegisterError):
                self.execute("PRAGMA busy_timeout = 100")
                self.fold_log()
                self.execute("PRAGMA journal_mode = DELETE")
        with self._closing:
            self._driver.close()

    def use_key(self, key: bytes | bytearray) -> None:
        """Give the key, try it, and set the connection up; `connect` does it."""
        with _written(key) as text:
            self._driver.set_key(text)
        for name, value in _SETTINGS:
            self.execute(f"PRAGMA {name} = {value}")
            if str(self.value(f"PRAGMA {name}")) != value:
                raise errors.NoEncryption
        self.row("SELECT 1 FROM sqlite_schema")  # the first read is what tries the key
        if self._query_only:
            self.execute("PRAGMA query_only = ON")
        else:
            self.execute("PRAGMA journal_mode = WAL")

    def _fail(self, error: Exception) -> NoReturn:
        ours = _ours(error, self._path, query_only=self._query_only)
        if ours is None:
            raise error
        raise ours from error


def connect(
    path: Path, key: bytes | bytearray, *, create: bool = False, query_only: bool = False
) -> Connection:
    """Open an encrypted database under its raw key of 32 bytes; `create` makes a missing one."""
    require_encryption()
    _check_key(key)
    path = path.absolute()
    if not create:
        _check_file(path)
    connection = Connection(_open(path, create=create), path, query_only=query_only)
    try:
        connection.use_key(key)
    except errors.VaultDamaged as damage:
        connection.close()
        if path.stat().st_size % pages.PAGE or pages.fits(path, key):
            raise
        raise errors.WrongKey from damage
    except BaseException:
        connection.close()
        raise
    return connection


@functools.cache
def require_encryption() -> None:
    """Refuse a driver that would write plain text; cheap, and safe to ask at every start."""
    if not hasattr(dbapi2.Connection, "set_key"):
        raise errors.NoEncryption
    with closing(dbapi2.connect(":memory:")) as driver:
        if not driver.execute("PRAGMA cipher_version").fetchone():
            raise errors.NoEncryption


def is_encrypted(path: Path) -> bool:
    """Tell whether the file on disk begins like anything but a plain database."""
    with path.open("rb") as file:
        start = file.read(len(_PLAIN_FILE))
    return len(start) == len(_PLAIN_FILE) and start != _PLAIN_FILE


def _open(path: Path, *, create: bool) -> _Driver:
    try:
        driver: _Driver = dbapi2.connect(
            str(path),
            timeout=_BUSY_SECONDS,
            isolation_level=None,  # the driver would begin transactions of its own
            cached_statements=_STATEMENTS_KEPT,
            flags=dbapi2.SQLITE_OPEN_READWRITE | (dbapi2.SQLITE_OPEN_CREATE if create else 0),
        )
    except dbapi2.Error as error:
        raise _ours(error, path, query_only=False) or error from error
    return driver


def _check_file(path: Path) -> None:
    """Refuse what opens with any key (an empty file) or with none."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise errors.VaultMissing from None
    except OSError as error:
        raise errors.StorageLost from error
    if size < pages.PAGE:
        raise errors.VaultDamaged
    try:
        encrypted = is_encrypted(path)
    except OSError as error:
        raise errors.FolderReadOnly from error
    if not encrypted:
        raise errors.VaultDamaged


def _check_key(key: bytes | bytearray) -> None:
    # anything but 64 hexadecimal digits is silently taken for a passphrase
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")


def _check_name(name: str) -> None:
    if not name.isidentifier() or not name.isascii():
        raise ValueError("the name of an attached file is a plain word")


@contextmanager
def _written(key: bytes | bytearray) -> Iterator[bytearray]:
    """Write a raw key as the driver wants it, and wipe it afterwards."""
    _check_key(key)
    text = bytearray(b"x'")
    for byte in key:
        text += _HEX[byte]
    text += b"'"
    try:
        yield text
    finally:
        text[:] = bytes(len(text))


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", None) or 0) & _PRIMARY_CODE


_ERRORS: dict[int, type[errors.Plain]] = {
    dbapi2.SQLITE_CORRUPT: errors.VaultDamaged,
    dbapi2.SQLITE_NOTADB: errors.VaultDamaged,
    dbapi2.SQLITE_BUSY: errors.VaultBusy,
    dbapi2.SQLITE_LOCKED: errors.VaultBusy,
    dbapi2.SQLITE_INTERRUPT: errors.Cancelled,
    dbapi2.SQLITE_FULL: errors.DiskFull,
    dbapi2.SQLITE_READONLY: errors.FolderReadOnly,
    dbapi2.SQLITE_PERM: errors.FolderReadOnly,
}


def _ours(error: Exception, path: Path, *, query_only: bool) -> errors.RegisterError | None:
    """Return the error a person can act on, or None for a bug of the program."""
    code = _code(error)
    if code == dbapi2.SQLITE_READONLY and query_only:
        return None
    if code in {dbapi2.SQLITE_CANTOPEN, dbapi2.SQLITE_IOERR}:
        return _storage_trouble(path, opening=code == dbapi2.SQLITE_CANTOPEN)
    known = _ERRORS.get(code)
    return known() if known else None


def _storage_trouble(path: Path, *, opening: bool) -> errors.RegisterError:
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return errors.StorageLost()
    if free < _ENOUGH_ROOM:
        return errors.DiskFull()
    return errors.FolderReadOnly() if opening else errors.StorageLost()
