"""The one door to the system's keyring: never chosen by chance, never waited on for ever."""

import base64
import binascii
import sys
import threading
from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeVar

from register_app import errors
from register_app.vault.deadline import within
from register_app.vault.secret_service import SecretService

LONGEST_WAIT = 30.0
_T = TypeVar("_T")


class Keyring(Protocol):
    """Keeps small secrets for the person signed in; each call asks the system anew."""

    @property
    def name(self) -> str:
        """Which keyring this is, for the key file and the About box."""

    def read(self, entry: str) -> bytes | None:
        """Return the secret of an entry, or None when there is none."""

    def write(self, entry: str, secret: bytes) -> None:
        """Store a secret under an entry."""

    def delete(self, entry: str) -> None:
        """Remove an entry."""


class Backend(Protocol):
    """What the keyring library calls a backend."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return a secret."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Store a secret."""

    def delete_password(self, service: str, username: str, /) -> None:
        """Remove a secret."""


class SystemKeyring:
    """A keyring of the operating system, each call on a thread and with a deadline."""

    def __init__(
        self, name: str, backend: Backend, *, seconds: float, cancelled: threading.Event
    ) -> None:
        """Use a backend of one of the three systems; any other is refused."""
        if type(backend).__module__ not in _SAFE:
            raise errors.KeyringUnsafe
        self._name = name
        self._backend = backend
        self._seconds = seconds
        self._cancelled = cancelled

    @property
    def name(self) -> str:
        """Which keyring this is."""
        return self._name

    def read(self, entry: str) -> bytes | None:
        """Return the secret of an entry, or None when there is none."""
        text = self._call(lambda: self._backend.get_password(_service(entry), entry))
        try:
            return None if text is None else base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return b""  # not written by us: it opens nothing, and must not be overwritten

    def write(self, entry: str, secret: bytes) -> None:
        """Store a secret under an entry."""
        text = base64.b64encode(secret).decode("ascii")  # not every keyring keeps raw bytes
        self._call(lambda: self._backend.set_password(_service(entry), entry, text))

    def delete(self, entry: str) -> None:
        """Remove an entry."""
        self._call(lambda: self._backend.delete_password(_service(entry), entry))

    def _call(self, work: Callable[[], _T]) -> _T:
        return _told(work, seconds=self._seconds, cancelled=self._cancelled)


class _System(NamedTuple):
    name: str
    backend: Callable[[float], Backend]


def system_keyring(
    *, seconds: float = LONGEST_WAIT, cancelled: threading.Event | None = None
) -> Keyring:
    """Return this computer's keyring; raise KeyringMissing where there is none."""
    system = _SYSTEMS.get(sys.platform, _LINUX)
    cancelled = cancelled or threading.Event()
    seconds = min(seconds, LONGEST_WAIT)
    backend = _told(lambda: system.backend(seconds), seconds=seconds, cancelled=cancelled)
    return SystemKeyring(system.name, backend, seconds=seconds, cancelled=cancelled)


def _secret_service(seconds: float) -> Backend:
    service = SecretService(seconds=seconds)
    service.check()
    return service


def _mac(_seconds: float) -> Backend:
    from keyring.backends.macOS import Keyring as Keychain  # noqa: PLC0415  loaded on first use

    keychain: Backend = Keychain()  # type: ignore[no-untyped-call]  # no types
    return keychain


def _windows(_seconds: float) -> Backend:
    from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415  loaded on first use

    credentials = WinVaultKeyring()  # type: ignore[no-untyped-call]  # no types
    credentials.persist = "local machine"  # its preset would roam with the profile
    backend: Backend = credentials
    return backend


_SAFE = {
    "register_app.vault.secret_service",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
}
_LINUX = _System("Secret Service", _secret_service)
_SYSTEMS = {
    "darwin": _System("macOS Keychain", _mac),
    "win32": _System("Windows Credential Manager", _windows),
}


def _service(entry: str) -> str:
    """Return a name of its own for each entry: Windows would move a second one elsewhere."""
    return f"register-app {entry}"


def _told(work: Callable[[], _T], *, seconds: float, cancelled: threading.Event) -> _T:
    """Do the work within the deadline, and turn what it raises into what a person can be told."""
    try:
        return within(work, seconds=seconds, cancelled=cancelled)
    except errors.RegisterError:
        raise
    except Exception as error:
        from keyring.errors import KeyringLocked  # noqa: PLC0415  loaded on first use

        if isinstance(error, KeyringLocked):
            raise errors.KeyringRefused from error
        raise errors.KeyringFailed from error
