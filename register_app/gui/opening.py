"""The work behind the door: make a vault, open one, protect it; each off the GUI thread."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from register_app.gui.jobs import Job, Progress, Then
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.keys import Way
from register_app.vault.os_keyring import Keyring, system_keyring
from register_app.vault.passphrase import Cost
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault

if TYPE_CHECKING:
    from register_app.vault.wreck import Wreck

Clock = Callable[[], datetime]
FindKeyring = Callable[[threading.Event], Keyring]


def keyring_of_computer(cancelled: threading.Event) -> Keyring:
    """Return the keyring of this computer; its calls end at a deadline or when cancelled."""
    return system_keyring(cancelled=cancelled)


class Background(Protocol):
    """Does work that needs no register off the GUI thread: the lanes, or a session."""

    def plain(
        self, work: Callable[[Progress], Any], then: Then, failed: Then | None = None
    ) -> Job:
        """Do it; `then` gets the result on the GUI thread, `failed` the error."""


class Doors(NamedTuple):
    """What it takes to open or make a register: a folder, a clock, a keyring."""

    folder: Path
    now: Clock
    find_keyring: FindKeyring = keyring_of_computer
    cost: Cost | None = None
    """What a try of a passphrase costs; None: what suits this computer."""

    def keyring(self, progress: Progress) -> Keyring:
        """Return the keyring, whose calls stop with the job."""
        cancelled = threading.Event()
        progress.on_cancel(cancelled.set)
        progress.check()
        return self.find_keyring(cancelled)


class Wish(NamedTuple):
    """How a register shall be protected."""

    way: Way
    passphrase: str = ""

    def protection(self, doors: Doors, firm: Settings, progress: Progress) -> Protection:
        """Return the protection, asking the computer for its keyring where it is needed."""
        keyring = None if self.way is Way.PASSPHRASE else doors.keyring(progress)
        return Protection(
            keyring=keyring,
            passphrase=self.passphrase,
            cost=doors.cost,
            own_words=firm.own_words,
        )


def create(doors: Doors, wish: Wish, firm: Settings, progress: Progress) -> Vault:
    """Make a register for a firm."""
    # loaded on first use: start-up is felt every day
    from register_app.creation import create_register  # noqa: PLC0415  as said

    protection = wish.protection(doors, firm, progress)
    return create_register(doors.folder, firm=firm, protection=protection, now=doors.now)


def open_with_keyring(doors: Doors, progress: Progress) -> Vault:
    """Open a vault with the key in the keyring alone."""
    vault = Vault.unlock_with_keyring(doors.folder, doors.keyring(progress))
    return _ready(vault, doors, progress)


def open_with_passphrase(doors: Doors, passphrase: str, progress: Progress) -> Vault:
    """Open a vault with a passphrase, and the keyring where both are needed."""
    both = Vault.way_in(doors.folder) is Way.BOTH
    keyring = doors.keyring(progress) if both else None
    vault = Vault.unlock_with_passphrase(doors.folder, passphrase, keyring=keyring)
    return _ready(vault, doors, progress)


def open_with_code(doors: Doors, code: str, progress: Progress) -> Vault:
    """Open a vault with the recovery code as it was typed."""
    return _ready(Vault.unlock_with_recovery_code(doors.folder, code), doors, progress)


class Given(NamedTuple):
    """What was typed at the door."""

    passphrase: str = ""
    code: str = ""
    """The recovery code, where the person was asked for it."""


def open_damaged(doors: Doors, given: Given, progress: Progress) -> "Wreck":
    """Unlock a register whose file is damaged, in the way it is protected; it is only read."""
    from register_app.vault.wreck import Wreck  # noqa: PLC0415  in need only

    if given.code:
        return Wreck.unlock_with_recovery_code(doors.folder, given.code)
    way = Vault.way_in(doors.folder)
    if way is Way.PASSPHRASE:
        return Wreck.unlock_with_passphrase(doors.folder, given.passphrase)
    keyring = doors.keyring(progress)
    if way is Way.KEYRING:
        return Wreck.unlock_with_keyring(doors.folder, keyring)
    return Wreck.unlock_with_passphrase(doors.folder, given.passphrase, keyring=keyring)


def pass_code(vault: Vault, doors: Doors, text: str, progress: Progress) -> None:
    """Take the second step with a one-time code or a spare code."""
    vault.pass_code(text, doors.now())
    _ready(vault, doors, progress)


def switch_code_off(vault: Vault, doors: Doors, _: Progress) -> None:
    """Ask for no one-time code any more, for who came with the recovery sheet."""
    vault.door.switch_off("", doors.now())


def protect(vault: Vault, doors: Doors, wish: Wish, progress: Progress) -> None:
    """Replace what opens a vault from day to day; the recovery code stays."""
    with Register(vault, doors.now) as register:
        firm = register.settings.load()
    vault.protect(wish.protection(doors, firm, progress))


def _ready(vault: Vault, doors: Doors, progress: Progress) -> Vault:
    """Bring a register of an older version up to date before it is shown."""
    if vault.needs_code:
        return vault
    with _locked_on_failure(vault):
        progress.check()
        Register(vault, doors.now).close(last=True)  # somebody may think on before going on
    return vault


@contextmanager
def _locked_on_failure(vault: Vault) -> Iterator[None]:
    try:
        yield
    except BaseException:
        vault.lock()
        raise
