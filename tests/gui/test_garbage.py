"""Circular garbage: collected, and only on the GUI thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.gui.garbage import Collector


class _Ring:
    """Refers to itself, and notes the thread on which it dies."""

    def __init__(self, died_on: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: died_on.append(threading.current_thread()))


def _litter(died_on: list[threading.Thread]) -> None:
    for _ in range(5000):
        _Ring(died_on)


@pytest.fixture
def collector(qapp: QApplication) -> Collector:
    """Collect by hand."""
    made = Collector(qapp)
    made._timer.stop()  # noqa: SLF001  the test says when
    return made


def test_garbage_of_a_thread_dies_on_the_gui_thread(qtbot: QtBot, collector: Collector) -> None:
    died_on: list[threading.Thread] = []
    worker = threading.Thread(target=_litter, args=(died_on,))
    worker.start()
    worker.join()
    assert died_on == []
    collector.sweep()

    assert len(died_on) == 5000
    assert set(died_on) == {threading.main_thread()}


def test_stopping_gives_the_collector_back(qtbot: QtBot, qapp: QObject) -> None:
    made = Collector(qapp)
    assert not gc.isenabled()
    made.stop()

    assert gc.isenabled()
    gc.disable()  # as every test of the window
