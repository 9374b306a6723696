"""Run the program with a window, from its start to its end."""

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from register_app import log, paths
from register_app.gui import clipboard, constants
from register_app.gui.application import Program
from register_app.gui.crash import CrashHook
from register_app.gui.doorbell import ring
from register_app.gui.fault import FaultWatch
from register_app.gui.garbage import Collector
from register_app.gui.locking import again
from register_app.gui.locking.return_to import ReturnTo
from register_app.gui.locking.system import listen
from register_app.gui.machine import Machine
from register_app.gui.opening import Doors
from register_app.gui.theme import Theme
from register_app.vault.seat import Seat


def run(
    vault_folder: Path | None = None,
    language: str | None = None,
    place: ReturnTo | None = None,
) -> int:
    """Show the window until it is closed, unless there is one; return the exit code."""
    folder = vault_folder or _usual_folder()
    seat = Seat(folder)
    if not seat.take():
        ring(seat)
        if seat.is_answered():
            return 0
    constants.make_lasting()
    QCoreApplication.setApplicationName("register_app")
    app = QApplication(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; the vault bears it
    hook, collector, fault = CrashHook(app), Collector(app), FaultWatch()
    log.begin()
    log.note(log.Event.START)
    Theme(app)
    clipboard.mark_own_copies()
    given: list[str] = []

    def begin_again(words: list[str]) -> None:
        given.extend(words)
        app.exit()  # closes no window, so nobody is asked

    doors = Doors(folder, _now)
    program = Program(doors, language, begin_again if again.is_possible() else None)
    app.commitDataRequest.connect(program.hurry, Qt.ConnectionType.DirectConnection)
    program.start(place, seat)
    fault.show()
    signals = listen(program.guard, program.window)
    code = app.exec()
    del signals
    program.end()
    log.note(log.Event.END)
    fault.end()
    hook.remove()
    collector.stop()
    if given:
        again.begin(given)
    return code


def _now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251  the one clock of the window


def _usual_folder() -> Path:
    """Return the folder named by the environment, the one that was open last, or the preset."""
    last = Machine.load().vault
    return Path(last) if last and not os.environ.get("REGISTER_APP_VAULT") else paths.data_folder()
