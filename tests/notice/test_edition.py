"""Versions of the notice: what still holds, and what comes next."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.notice.edition import Standing, digest, kept_as, next_version, standing
from register_app.notice.facts import Change, Channel
from register_app.processing.version import NoticeVersion
from tests.notice.samples import EVERYTHING, some_facts

DAY = date(2026, 11, 22)


def saved(version: str, trace: str = "") -> NoticeVersion:
    return NoticeVersion(version=version, day=DAY, digest=trace)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_trace_is_the_same_in_every_language(language: str) -> None:
    assert digest(some_facts(language=language)) == digest(EVERYTHING)


def test_trace_tells_nothing_of_version_day_and_history() -> None:
    later = some_facts(version="9", day=date(2030, 1, 1), changes=(Change("9", DAY, "Uutta"),))

    assert digest(later) == digest(EVERYTHING)


@pytest.mark.parametrize(
    "changes",
    [
        {"channels": (Channel.POST,)},
        {"duty": ""},
        {"controller": replace(EVERYTHING.controller, phone="050 111 2222")},
        {"purposes": EVERYTHING.purposes[1:]},
        {"categories": EVERYTHING.categories[1:]},
    ],
)
def test_trace_changes_with_what_the_notice_says(changes: dict[str, object]) -> None:
    assert digest(some_facts(**changes)) != digest(EVERYTHING)


def test_lone_surrogate_has_a_trace_too() -> None:
    assert digest(some_facts(duty="\ud800")) != digest(EVERYTHING)


def test_notice_without_a_saved_version_is_new() -> None:
    assert standing(EVERYTHING, [saved("2", digest(EVERYTHING))]) is Standing.NEW


def test_notice_that_says_the_same_still_holds() -> None:
    assert standing(EVERYTHING, [saved("3", digest(EVERYTHING))]) is Standing.SAME


def test_notice_that_says_something_else_has_changed() -> None:
    kept = [saved("3", digest(some_facts(duty="")))]

    assert standing(EVERYTHING, kept) is Standing.CHANGED


def test_version_saved_twice_counts_as_it_was_saved_last() -> None:
    kept = [saved("3", "older"), saved("3", "newer")]

    assert kept_as("3", kept) == kept[1]


@pytest.mark.parametrize(
    ("version", "following"),
    [
        ("1.0", "1.1"),
        ("1.9", "1.10"),
        ("3", "4"),
        ("2026-09", "2026-10"),
        ("v2 b", "v3 b"),
        ("ensimmäinen", "ensimmäinen 2"),
        ("", "2"),
    ],
)
def test_last_number_of_a_version_grows(version: str, following: str) -> None:
    assert next_version(version) == following
