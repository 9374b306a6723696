"""Waiting for calls that hang."""

import threading

import pytest

from register_app.errors import Cancelled, KeyringTimeout
from register_app.vault.deadline import within


def test_answer_comes_back() -> None:
    assert within(lambda: 5, seconds=30, cancelled=threading.Event()) == 5


def test_error_comes_back() -> None:
    def fail() -> None:
        raise TimeoutError("of the work itself")

    with pytest.raises(TimeoutError, match="itself"):
        within(fail, seconds=30, cancelled=threading.Event())


@pytest.fixture
def hanging() -> threading.Event:
    """Return what hanging work waits for."""
    return threading.Event()


@pytest.mark.parametrize("seconds", [-1.0, 0.0, 0.1])
def test_hanging_work_is_left_behind_at_the_deadline(
    hanging: threading.Event, seconds: float
) -> None:
    with pytest.raises(KeyringTimeout):
        within(hanging.wait, seconds=seconds, cancelled=threading.Event())

    hanging.set()


def test_hanging_work_can_be_cancelled(hanging: threading.Event) -> None:
    cancelled = threading.Event()

    def work() -> None:
        cancelled.set()
        hanging.wait()

    with pytest.raises(Cancelled):
        within(work, seconds=30, cancelled=cancelled)

    hanging.set()


def test_nothing_is_waited_for_once_cancelled() -> None:
    cancelled = threading.Event()
    cancelled.set()

    with pytest.raises(Cancelled):
        within(lambda: 5, seconds=30, cancelled=cancelled)
