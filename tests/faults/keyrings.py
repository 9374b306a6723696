"""The keyring goes while the register is open: the work goes on, and the next start tells it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from register_app.errors import RegisterError
from register_app.register import Register, prepare
from register_app.vault.folder import VaultState
from register_app.vault.os_keyring import system_keyring
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.builders import a_customer, stored
from tests.children import in_child
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.judge import Looked, look
from tests.fixtures import CHEAP, NOW, PASSPHRASE, now
from tests.vault.session import IS_POSSIBLE, Session


def _forget(session: Session) -> None:
    """Remove the file of the keyring, and have the daemon begin anew without it."""
    session.keyring_file.unlink()
    session.kill_keyring()


_WAYS: Mapping[str, Callable[[Session], object]] = {
    "locked": Session.lock,
    "killed": Session.kill_keyring,
    "its file removed": _forget,
    "gone with its session": Session.end,
}


def gone(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Take a real keyring away in each way."""
    if not IS_POSSIBLE:
        return
    for name, way in _WAYS.items():
        figure = Figure(f"keyring {name}")
        for _ in range(max(1, rounds // len(_WAYS))):
            place = ground.place()
            figure.rounds += 1
            figure.in_the_act += 1
            session = Session(place / "home")
            try:
                with pytest.MonkeyPatch.context() as patch:
                    for shown in ("DISPLAY", "WAYLAND_DISPLAY"):
                        patch.delenv(shown, raising=False)
                    patch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
                    _round(figure, place / "vault", partial(way, session))
            finally:
                session.end()
        yield figure


def _round(figure: Figure, folder: Path, take_away: Callable[[], object]) -> None:
    protection = Protection(keyring=system_keyring())
    with (
        Vault.create(folder, protection=protection, prepare=prepare, on=NOW.date()) as vault,
        Register(vault, now) as register,
    ):
        register.search.rebuild()
        stored(register, a_customer())
        code = vault.new_recovery_code().text
        take_away()
        stored(register, a_customer(name="Myöhempi Oy"))
    figure.notes += _at_the_door(figure, folder)
    with Vault.unlock_with_recovery_code(folder, code) as vault:
        vault.protect(Protection(passphrase=PASSPHRASE, cost=CHEAP))
        with Register(vault, now) as register:
            if register.customers.count() != 2:  # both that were told as saved
                figure.lost += 1
    looked = in_child(look, folder)
    if not isinstance(looked, Looked) or looked.problems:
        figure.half += 1
        figure.notes.append(f"{figure.fault}: {looked}")


def _at_the_door(figure: Figure, folder: Path) -> Iterator[str]:
    """Unlock as each day: it opens, or it is told why not."""
    if Vault.state(folder) is not VaultState.READY:
        figure.lost += 1
        yield f"{figure.fault}: the folder is taken for {Vault.state(folder)}"
    try:
        Vault.unlock_with_keyring(folder, system_keyring()).lock()
    except RegisterError:
        return
    except Exception as error:  # noqa: BLE001  whatever it is, it was not made for people
        figure.untold += 1
        yield f"{figure.fault}: {error!r}"
