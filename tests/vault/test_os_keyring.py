"""The keyrings of macOS and Windows through their own backends, and the backends refused."""

import base64
import threading
from types import SimpleNamespace
from typing import Any

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backends import Windows, macOS
from keyring.errors import KeyringError

from register_app import errors
from register_app.vault.os_keyring import Backend, SystemKeyring, system_keyring

ENTRY = "ab12.cd34"
SECRET = bytes(range(32))


class PlaintextKeyring:
    """What a file of passwords would be."""

    def get_password(self, service: str, username: str) -> str | None:
        """Read from a file."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write to a file."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove from a file."""


@pytest.mark.parametrize(
    "backend",
    [
        keyring.backends.null.Keyring(),  # type: ignore[no-untyped-call]  # no types
        keyring.backends.fail.Keyring(),  # type: ignore[no-untyped-call]  # no types
        keyring.backends.chainer.ChainerBackend(),  # type: ignore[no-untyped-call]  # no types
        PlaintextKeyring(),
    ],
)
def test_other_backends_are_refused(backend: Backend) -> None:
    with pytest.raises(errors.KeyringUnsafe):
        SystemKeyring("any", backend, seconds=1, cancelled=threading.Event())


class Keychain:
    """What the keychain of macOS answers."""

    class Error(Exception):
        """Any trouble."""

    class NotFound(Error):
        """There is no such item."""

    class KeychainDenied(Error):
        """The person said no."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.trouble: type[Exception] | None = None

    def find_generic_password(self, _: object, service: str, username: str) -> str:
        if self.trouble:
            raise self.trouble
        try:
            return self.items[service, username]
        except KeyError:
            raise self.NotFound from None

    def set_generic_password(self, _: object, service: str, username: str, password: str) -> None:
        self.items[service, username] = password

    def delete_generic_password(self, _: object, service: str, username: str) -> None:
        del self.items[service, username]


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    """Stand on a Mac."""
    keychain = Keychain()
    monkeypatch.setattr(macOS, "api", keychain, raising=False)
    monkeypatch.setattr("sys.platform", "darwin")
    return keychain


def test_mac_keeps_secrets_in_its_keychain(keychain: Keychain) -> None:
    mac = system_keyring()

    assert mac.name == "macOS Keychain"
    assert mac.read(ENTRY) is None
    mac.write(ENTRY, SECRET)
    assert keychain.items == {(f"register-app {ENTRY}", ENTRY): base64.b64encode(SECRET).decode()}
    assert mac.read(ENTRY) == SECRET
    mac.delete(ENTRY)
    assert keychain.items == {}


def test_person_who_says_no_has_refused(keychain: Keychain) -> None:
    keychain.trouble = Keychain.KeychainDenied

    with pytest.raises(errors.KeyringRefused):
        system_keyring().read(ENTRY)


@pytest.mark.parametrize("trouble", [Keychain.Error, KeyringError, ValueError])
def test_any_other_trouble_is_told(keychain: Keychain, trouble: type[Exception]) -> None:
    keychain.trouble = trouble

    with pytest.raises(errors.KeyringFailed):
        system_keyring().read(ENTRY)


@pytest.mark.parametrize("found", ["not base64!", "ä", ""])
def test_entry_that_we_did_not_write_opens_nothing(keychain: Keychain, found: str) -> None:
    keychain.items[f"register-app {ENTRY}", ENTRY] = found

    assert system_keyring().read(ENTRY) == b""


class NoSuchCredential(Exception):
    """What Windows raises for a missing credential."""

    winerror = 1168

    def __init__(self, function: str) -> None:
        super().__init__(function)
        self.funcname = function


class Credentials:
    """What the credential manager of Windows answers."""

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_LOCAL_MACHINE = 2
    CRED_PERSIST_ENTERPRISE = 3

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}

    def CredRead(self, *, Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N802, N803  as the system calls it
        assert Type == self.CRED_TYPE_GENERIC
        if TargetName not in self.items:
            raise NoSuchCredential("CredRead")
        item = self.items[TargetName]
        return {**item, "CredentialBlob": item["CredentialBlob"].encode("utf-16")}

    def CredWrite(self, credential: dict[str, Any], _: int) -> None:  # noqa: N802  as the system calls it
        self.items[credential["TargetName"]] = credential

    def CredDelete(self, *, Type: int, TargetName: str) -> None:  # noqa: N802, N803  as the system calls it
        assert Type == self.CRED_TYPE_GENERIC
        del self.items[TargetName]


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> Credentials:
    """Stand on Windows."""
    credentials = Credentials()
    monkeypatch.setattr(Windows, "win32cred", credentials, raising=False)
    monkeypatch.setattr(
        Windows, "pywintypes", SimpleNamespace(error=NoSuchCredential), raising=False
    )
    monkeypatch.setattr("sys.platform", "win32")
    return credentials


def test_windows_keeps_secrets_on_this_machine_only(credentials: Credentials) -> None:
    windows = system_keyring()

    assert windows.name == "Windows Credential Manager"
    assert windows.read(ENTRY) is None
    windows.write(ENTRY, SECRET)
    windows.write("other", bytes(32))
    assert set(credentials.items) == {f"register-app {ENTRY}", "register-app other"}
    assert {item["Persist"] for item in credentials.items.values()} == {2}
    assert windows.read(ENTRY) == SECRET
    windows.delete(ENTRY)
    assert windows.read(ENTRY) is None


def test_windows_without_its_interface_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Windows, "win32cred", raising=False)
    monkeypatch.setattr("sys.platform", "win32")

    with pytest.raises(errors.KeyringFailed):
        system_keyring()
