"""After a hard crash the next start tells where the program was."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from register_app import paths
from register_app.gui.crash import CrashDialog
from register_app.gui.fault import FaultWatch
from tests.builders import CANARY
from tests.gui.hands import dialog, texts

_FALL = """
import ctypes
from register_app.gui.fault import FaultWatch
watch = FaultWatch()
def fall(name):
    ctypes.string_at(0)
fall("{canary}")
"""


def test_places_of_a_fall_are_told_once_and_no_value(qtbot: QtBot) -> None:
    fallen = subprocess.run(
        [sys.executable, "-c", _FALL.format(canary=CANARY)],
        check=False,
        capture_output=True,
        cwd=Path(__file__).parents[2],
    )
    assert fallen.returncode
    watch = FaultWatch()
    watch.end()
    assert "Segmentation fault" in watch.last or "exception" in watch.last
    assert "<string>:6 fall" in watch.last
    assert CANARY not in watch.last
    assert str(Path.home()) not in watch.last

    watch.show()
    shown = dialog()
    assert isinstance(shown, CrashDialog)
    assert "broke off last time" in texts(shown)
    box = shown.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert "fall" in box.toPlainText()
    shown.close()

    again = FaultWatch()
    again.end()
    assert again.last == ""
    again.show()


def test_what_else_stands_in_the_file_is_not_told() -> None:
    path = paths.config_folder() / "register-app.fault"
    path.parent.mkdir(parents=True, exist_ok=True)
    inside = Path(paths.__file__).with_name("register.py")
    path.write_text(
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00 (most recent call first):\n"
        f'  File "{inside}", line 12 in close\n{CANARY}\nExtension modules: {CANARY}\n'
    )
    watch = FaultWatch()
    watch.end()

    assert watch.last.splitlines() == [
        "Fatal Python error: Segmentation fault",
        "Current thread:",
        "  register_app/register.py:12 close",
    ]


def test_a_machine_that_forbids_it_goes_without(
    machine_folder: Path,
) -> None:
    machine_folder.write_text("a file where the folder should be")
    watch = FaultWatch()
    watch.end()

    assert watch.last == ""
