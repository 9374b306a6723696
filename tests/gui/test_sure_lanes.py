"""Background work that always reports."""

from functools import partial

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from register_app.gui.jobs import Progress
from register_app.gui.sure_lanes import SureLanes


def _echo(number: int, _: Progress) -> int:
    return number


def test_every_result_arrives(qtbot: QtBot) -> None:
    lanes = SureLanes()
    arrived: list[int] = []
    for number in range(500):
        lanes.plain(partial(_echo, number), arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 500)

    assert sorted(arrived) == list(range(500))


def test_one_after_the_other_arrives_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    lanes = SureLanes()
    threads: list[tuple[QThread, QThread]] = []

    def arrive(worker: QThread) -> None:
        threads.append((worker, QThread.currentThread()))

    for _ in range(200):
        before = len(threads)
        lanes.plain(lambda _: QThread.currentThread(), arrive)
        qtbot.waitUntil(lambda: len(threads) > before)  # noqa: B023  asked at once

    assert all(here is QThread.currentThread() for _, here in threads)
    assert all(worker is not here for worker, here in threads)


def test_failure_nobody_handles_is_told(qtbot: QtBot) -> None:
    lanes = SureLanes()
    told: list[BaseException] = []
    lanes.failed.connect(told.append)
    lanes.plain(lambda _: 1 // 0, lambda _: None)
    qtbot.waitUntil(lambda: bool(told))

    assert isinstance(told[0], ZeroDivisionError)
