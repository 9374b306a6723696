"""The time that nobody can set."""

import time

import pytest

from register_app.vault.uptime import uptime
from tests.children import in_child


def test_it_goes_on_from_process_to_process() -> None:
    before = uptime()
    there = in_child(uptime)

    assert 0 < before <= there <= uptime()


def test_it_does_without_a_clock_that_counts_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)

    assert 0 < uptime() <= time.monotonic()
