"""The constants of Python under Qt."""

import subprocess
import sys

_MANY_CALLS = """
from PySide6.QtCore import QObject, Signal
from register_app.gui import constants

class Bell(QObject):
    rung = Signal()

constants.make_lasting()
bell = Bell()
for _ in range(60_000):
    bell.setObjectName("bell")
    bell.rung.emit()
print("alive")
"""


def test_calls_of_qt_never_use_the_constants_up() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, check=False
    )

    assert (done.stdout.strip(), done.returncode) == ("alive", 0)
