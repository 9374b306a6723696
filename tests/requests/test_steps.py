"""The steps of a request."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.requests.request import Decision, Identity, Request, Right
from register_app.requests.steps import Step, steps_of

_DAY = date(2026, 11, 2)
_REQUEST = Request(name="Kaisa Kanarialintu", received_on=_DAY)
_IDENTIFIED = replace(_REQUEST, identity=Identity.KNOWN, identity_on=_DAY)
_DECIDED = replace(_IDENTIFIED, decision=Decision.GRANTED)
_ANSWERED = replace(_DECIDED, answered_on=_DAY)


def _next(request: Request, *, is_found: bool = False, is_acted: bool = False) -> Step | None:
    steps = steps_of(request, is_found=is_found, is_acted=is_acted)
    return next((standing.step for standing in steps if standing.is_next), None)


def test_a_request_is_led_from_the_identity_check_to_its_end() -> None:
    assert _next(_REQUEST) is Step.IDENTIFY
    assert _next(_IDENTIFIED) is Step.FIND
    assert _next(_IDENTIFIED, is_found=True) is Step.ACT
    assert _next(_IDENTIFIED, is_found=True, is_acted=True) is Step.DECIDE
    assert _next(_DECIDED, is_found=True) is Step.ACT
    assert _next(_DECIDED, is_found=True, is_acted=True) is Step.ANSWER
    assert _next(_ANSWERED, is_found=True, is_acted=True) is Step.CLOSE
    assert _next(_ANSWERED.closed(on=_DAY), is_found=True, is_acted=True) is None


def test_nothing_is_done_where_it_was_refused() -> None:
    refused = replace(_DECIDED, decision=Decision.REFUSED)

    assert _next(refused, is_found=True) is Step.ANSWER


def test_what_is_closed_early_has_nothing_left_to_do() -> None:
    assert _next(_REQUEST.closed(on=_DAY)) is None


@pytest.mark.parametrize("kind", Right)
def test_every_kind_ends_with_an_answer_and_the_closing(kind: Right) -> None:
    steps = steps_of(replace(_REQUEST, kind=kind), is_found=False, is_acted=False)

    assert [standing.step for standing in steps][-2:] == [Step.ANSWER, Step.CLOSE]


def test_who_wants_no_marketing_proves_nothing() -> None:
    steps = steps_of(replace(_REQUEST, kind=Right.MARKETING), is_found=True, is_acted=False)

    assert steps[0].step is Step.FIND


@pytest.mark.parametrize(
    ("decision", "following"),
    [
        (Decision.NOT_IDENTIFIED, Step.ANSWER),
        (Decision.NO_DATA, Step.IDENTIFY),
        (Decision.TAKEN_BACK, Step.CLOSE),
    ],
)
def test_nobody_is_looked_for_who_was_not_identified_or_wants_nothing_more(
    decision: Decision, following: Step
) -> None:
    assert _next(replace(_REQUEST, decision=decision)) is following
