"""A process apart: fed through a pipe, listened to, and ended in any case."""

import sys

import pytest

from register_app.errors import Cancelled
from register_app.sandbox.frames import Frame
from register_app.sandbox.process import Died, Feed, Process, Program
from register_app.watch import UNWATCHED, Watch


def started(task: str, feed: Feed) -> Process:
    return Process(Program("tests.sandbox.shown", ""), task, feed, most=1 << 20)


def test_what_is_fed_is_answered() -> None:
    with started("count", lambda pipe: [pipe.write(b"x" * 300_000) for _ in range(3)]) as process:
        assert list(process.frames(UNWATCHED)) == [Frame(b"N", b"900000")]


def test_process_that_ends_before_all_is_fed_has_said_why() -> None:
    with started("deaf", lambda pipe: pipe.write(b"x" * (8 << 20))) as process:
        assert list(process.frames(UNWATCHED)) == [Frame(b"N", b"deaf")]


def test_failure_of_the_feeder_is_raised_whatever_was_answered() -> None:
    def fail(_pipe: object) -> None:
        raise ZeroDivisionError

    with started("count", fail) as process, pytest.raises(ZeroDivisionError):
        list(process.frames(UNWATCHED))


def test_failure_while_reading_is_told() -> None:
    with started("fail", lambda _pipe: None) as process:
        assert list(process.frames(UNWATCHED)) == [Frame(b"R", b"ValueError")]


def test_process_that_is_killed_has_died() -> None:
    with started("die", lambda _pipe: None) as process, pytest.raises(Died):
        list(process.frames(UNWATCHED))


def test_process_that_hangs_is_ended_when_nobody_wants_it() -> None:
    with (
        started("hang", lambda pipe: pipe.write(b"x" * (8 << 20))) as process,
        pytest.raises(Cancelled),
    ):
        list(process.frames(Watch(print, iter([False, False, True]).__next__)))


def test_frozen_program_starts_itself_with_the_hidden_argument(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = Program("some.module", "--hidden")
    from_source = program.command()

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert from_source == [sys.executable, "-P", "-m", "some.module"]
    assert program.command() == [sys.executable, "--hidden"]
