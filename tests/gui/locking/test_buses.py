"""Linux: the screen is locked, another user is in front, or the computer goes to sleep."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from register_app.gui.locking.buses import DesktopSignals
from register_app.gui.locking.guard import Reason
from tests.gui.locking import logind
from tests.gui.locking.logind import SESSION, Logind

pytestmark = pytest.mark.skipif(not logind.IS_POSSIBLE, reason="needs a message bus")
_GREETING = QDBusMessage.createMethodCall(
    "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId"
)
MANAGER = "/org/freedesktop/login1"


@pytest.fixture
def address() -> Iterator[str]:
    with logind.bus() as made:
        yield made


@pytest.fixture
def system(address: str) -> Iterator[Logind]:
    with closing(Logind(address)) as made:
        yield made


@pytest.fixture
def heard(qtbot: QtBot, address: str, system: Logind) -> Iterator[list[Reason]]:
    """Listen, and return what is heard; the session is known by then."""
    connection = QDBusConnection.connectToBus(address, "locking")
    signals = DesktopSignals(connection, connection)
    reasons: list[Reason] = []
    signals.heard.connect(reasons.append)
    qtbot.waitUntil(lambda: system.is_held() and bool(signals._own))  # noqa: SLF001  it listens
    connection.call(_GREETING)  # the bus answers in turn, so it knows by then who listens
    yield reasons
    signals.deleteLater()
    QDBusConnection.disconnectFromBus("locking")


@pytest.mark.parametrize("desktop", ["freedesktop", "gnome", "cinnamon", "mate", "xfce"])
def test_locked_screen_of_any_desktop_is_heard(
    qtbot: QtBot, heard: list[Reason], address: str, desktop: str
) -> None:
    signal = f"org.{desktop}.ScreenSaver.ActiveChanged"
    logind.tell(address, f"/org/{desktop}/ScreenSaver", signal, "b", False)  # noqa: FBT003
    logind.tell(address, f"/org/{desktop}/ScreenSaver", signal, "b", True)  # noqa: FBT003

    qtbot.waitUntil(lambda: heard == [Reason.SCREEN])


def test_lock_of_the_own_session_is_heard_and_of_others_not(
    qtbot: QtBot, heard: list[Reason], system: Logind
) -> None:
    system.tell(f"{MANAGER}/session/_32", "org.freedesktop.login1.Session.Lock")
    system.tell(SESSION, "org.freedesktop.login1.Session.Lock")

    qtbot.waitUntil(lambda: heard == [Reason.SCREEN])


@pytest.mark.parametrize(("name", "value"), [("LockedHint", True), ("Active", False)])
def test_hint_of_the_session_and_another_user_are_heard(
    qtbot: QtBot, heard: list[Reason], system: Logind, name: str, *, value: bool
) -> None:
    changed = "org.freedesktop.DBus.Properties.PropertiesChanged"
    body: tuple[object, ...] = ("org.freedesktop.login1.Session", {}, [name])
    system.tell(SESSION, changed, "sa{sv}as", *body)  # it is as it was before
    system.properties[name] = value
    system.tell(SESSION, changed, "sa{sv}as", *body)

    qtbot.waitUntil(lambda: Reason.SCREEN in heard)
    assert set(heard) == {Reason.SCREEN}


def test_sleep_waits_until_the_register_is_locked(
    qtbot: QtBot, heard: list[Reason], system: Logind
) -> None:
    sleep = "org.freedesktop.login1.Manager.PrepareForSleep"
    system.tell(MANAGER, sleep, "b", True)  # noqa: FBT003  what the signal tells
    qtbot.waitUntil(lambda: heard == [Reason.SLEEP])
    qtbot.waitUntil(lambda: not system.is_held())

    system.tell(MANAGER, sleep, "b", False)  # noqa: FBT003  it woke up

    qtbot.waitUntil(system.is_held)
    assert heard == [Reason.SLEEP]


def test_machine_without_buses_tells_nothing(qtbot: QtBot) -> None:
    assert qtbot
    nowhere = QDBusConnection("nowhere")

    signals = DesktopSignals(nowhere, nowhere)

    signals.deleteLater()
