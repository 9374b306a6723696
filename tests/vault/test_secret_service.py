"""A real keyring in a session of its own: what it answers when all is well, and when not."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage

from register_app import errors
from register_app.vault.os_keyring import Keyring, system_keyring
from register_app.vault.protection import Protection
from register_app.vault.secret_service import SecretService
from register_app.vault.vault import Vault
from tests.vault.doings import TODAY, prepare
from tests.vault.looks import notes
from tests.vault.session import IS_POSSIBLE, Session, screen

pytestmark = pytest.mark.skipif(not IS_POSSIBLE, reason="needs D-Bus, gnome-keyring and Xvfb")

ENTRY = "ab12.cd34"
SECRET = bytes(range(32))
SignIn = Callable[..., Session]


@pytest.fixture
def sign_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SignIn]:
    """Start sessions of one home; the newest is the one this process is in."""
    sessions: list[Session] = []
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    def start(**settings: str) -> Session:
        session = Session(tmp_path, **settings)
        sessions.append(session)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        return session

    yield start
    for session in sessions:
        session.end()


@pytest.fixture
def session(sign_in: SignIn) -> Session:
    """Sign in."""
    return sign_in()


@pytest.fixture
def stored(session: Session) -> Keyring:
    """Sign in, and store a secret."""
    assert session.address
    keyring = system_keyring()
    keyring.write(ENTRY, SECRET)
    return keyring


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a vault protected by the keyring, and locked."""
    folder = tmp_path / "vault"
    protection = Protection(keyring=system_keyring())
    Vault.create(folder, protection=protection, prepare=prepare, on=TODAY).lock()
    return folder


@pytest.mark.usefixtures("session")
def test_secrets_are_kept_read_and_removed() -> None:
    keyring = system_keyring()

    assert keyring.name == "Secret Service"
    assert keyring.read(ENTRY) is None
    keyring.write(ENTRY, SECRET)
    assert keyring.read(ENTRY) == SECRET
    keyring.write(ENTRY, bytes(32))
    assert keyring.read(ENTRY) == bytes(32)
    keyring.delete(ENTRY)
    keyring.delete(ENTRY)
    assert keyring.read(ENTRY) is None


@pytest.mark.usefixtures("session")
def test_vault_opens_with_a_real_keyring(folder: Path) -> None:
    Vault.unlock_with_keyring(folder, system_keyring()).lock()


def test_secret_outlives_the_session(session: Session, folder: Path, sign_in: SignIn) -> None:
    session.end()
    sign_in()

    Vault.unlock_with_keyring(folder, system_keyring()).lock()


def test_locked_keyring_is_told(stored: Keyring, session: Session) -> None:
    session.lock()

    with pytest.raises(errors.KeyringLocked):
        stored.read(ENTRY)
    with pytest.raises(errors.KeyringLocked):
        stored.read("never.stored")
    with pytest.raises(errors.KeyringLocked):
        stored.write(ENTRY, SECRET)


def test_open_vault_outlives_its_keyring(session: Session, folder: Path) -> None:
    vault = Vault.unlock_with_keyring(folder, system_keyring())
    keyring = system_keyring()
    for take_away, told in (
        (session.lock, errors.KeyringLocked),
        (session.end, errors.KeyringMissing),
    ):
        take_away()
        with pytest.raises(told):
            vault.protect(Protection(keyring=keyring))
        with closing(vault.connect()) as connection:
            connection.execute("INSERT INTO note (text) VALUES ('written meanwhile')")
    code = vault.new_recovery_code().text
    vault.lock()

    with Vault.unlock_with_recovery_code(folder, code) as again:
        assert notes(again) == ["written meanwhile"] * 2


def test_dismissed_question_is_a_refusal(
    stored: Keyring, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.lock()
    # the keyring itself has no screen and gives up at once, as when a person says no
    monkeypatch.setenv("DISPLAY", ":4711")

    with pytest.raises(errors.KeyringRefused):
        stored.read(ENTRY)


@pytest.mark.usefixtures("stored")
def test_wrong_password_at_sign_in_leaves_it_locked(session: Session, sign_in: SignIn) -> None:
    session.end()
    sign_in(password="another")

    with pytest.raises(errors.KeyringLocked):
        system_keyring().read(ENTRY)


def test_sign_in_without_a_password_has_no_keyring_yet(sign_in: SignIn) -> None:
    sign_in(password="")
    keyring = system_keyring()

    assert keyring.read(ENTRY) is None
    with pytest.raises(errors.KeyringLocked):
        keyring.write(ENTRY, SECRET)


def test_deleted_keyring_file_is_a_lost_entry(
    session: Session, folder: Path, sign_in: SignIn
) -> None:
    session.end()
    session.keyring_file.unlink()
    sign_in()

    with pytest.raises(errors.KeyringEntryLost):
        Vault.unlock_with_keyring(folder, system_keyring())


def test_truncated_keyring_file_never_opens_and_never_harms(
    session: Session, folder: Path, sign_in: SignIn
) -> None:
    session.end()
    session.keyring_file.write_bytes(session.keyring_file.read_bytes()[:50])
    before = (folder / "register.db").read_bytes()
    sign_in()

    with pytest.raises((errors.KeyringEntryLost, errors.KeyringLocked)):
        Vault.unlock_with_keyring(folder, system_keyring())

    assert (folder / "register.db").read_bytes() == before


def test_item_of_another_program_does_not_stand_in_for_ours(stored: Keyring) -> None:
    with closing(secretstorage.dbus_init()) as bus:
        attributes = {"service": f"register-app {ENTRY}", "username": ENTRY, "another": "one"}
        secretstorage.get_default_collection(bus).create_item("shadow", attributes, b"stranger")

    assert stored.read(ENTRY) == SECRET


def test_killed_keyring_is_told(stored: Keyring, session: Session) -> None:
    session.kill_keyring()

    # the bus starts a new one, which nobody has unlocked
    with pytest.raises((errors.KeyringLocked, errors.KeyringMissing)):
        stored.read(ENTRY)


def test_ended_session_is_told(stored: Keyring, session: Session) -> None:
    session.end()

    with pytest.raises(errors.KeyringMissing):
        stored.read(ENTRY)


@pytest.mark.parametrize("address", [None, "", "nonsense", "unix:path=/nowhere"])
def test_computer_without_a_bus_has_no_keyring(
    monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    with pytest.raises(errors.KeyringMissing):
        system_keyring()


def test_bus_without_a_keyring_has_none(sign_in: SignIn, tmp_path: Path) -> None:
    config = tmp_path / "bus.conf"
    config.write_text(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
        '<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/>'
        '<allow own="*"/><deny own="org.freedesktop.secrets"/></policy></busconfig>'
    )
    sign_in(password="", bus=str(config))

    with pytest.raises(errors.KeyringMissing):
        system_keyring()


def test_choice_of_another_backend_changes_nothing(
    stored: Keyring, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config.parent))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    assert system_keyring().read(ENTRY) == SECRET
    assert stored.read(ENTRY) == SECRET


def test_question_that_nobody_answers_ends(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    with screen() as display:
        session = sign_in(display=display)
        monkeypatch.setenv("DISPLAY", display)
        system_keyring().write(ENTRY, SECRET)
        session.lock()

        with pytest.raises(errors.KeyringTimeout):
            SecretService(seconds=0.5).get_password(f"register-app {ENTRY}", ENTRY)
        with pytest.raises(errors.KeyringTimeout):
            system_keyring(seconds=0.5).read(ENTRY)
        cancelled = threading.Event()
        keyring = system_keyring(cancelled=cancelled)
        threading.Timer(0.2, cancelled.set).start()
        with pytest.raises(errors.Cancelled):
            keyring.read(ENTRY)
        session.end()
