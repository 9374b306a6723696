"""What is to be done about a request, one after the other; each kind has its own steps."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from register_app.requests.request import Decision, Request, Right


class Step(StrEnum):
    """One step of a request."""

    IDENTIFY = "identify"
    FIND = "find"
    ACT = "act"
    DECIDE = "decide"
    ANSWER = "answer"
    CLOSE = "close"


class Standing(NamedTuple):
    """A step, whether it is done, and whether it is the next to do."""

    step: Step
    is_done: bool
    is_next: bool


_ALL = tuple(Step)
_STEPS: Mapping[Right, tuple[Step, ...]] = MappingProxyType(
    {
        # who wants no marketing gives no reasons and proves nothing (GDPR Art. 21(3))
        Right.MARKETING: (Step.FIND, Step.ACT, Step.ANSWER, Step.CLOSE),
        Right.AUTOMATED: (Step.IDENTIFY, Step.DECIDE, Step.ANSWER, Step.CLOSE),
    }
)
_NOBODY = frozenset({Decision.NO_DATA, Decision.NOT_IDENTIFIED, Decision.TAKEN_BACK})
"""Decisions after which nothing is done to data."""
_NOTHING = _NOBODY | {Decision.REFUSED}
_UNKNOWN = _NOBODY - {Decision.NO_DATA}


def steps_of(request: Request, *, is_found: bool, is_acted: bool) -> list[Standing]:
    """Return the steps of a request in their order.

    `is_found` says that places about the person were ticked, `is_acted` that what is asked was
    done to them.
    """
    decision = request.decision
    done = {
        Step.IDENTIFY: request.identity_on is not None or decision in _UNKNOWN,
        Step.FIND: is_found or decision in _NOBODY,
        Step.ACT: is_acted or decision in _NOTHING,
        Step.DECIDE: decision is not None,
        Step.ANSWER: request.answered_on is not None or decision is Decision.TAKEN_BACK,
        Step.CLOSE: request.closed_on is not None,
    }
    steps = _STEPS.get(request.kind, _ALL)
    open_ones = [] if done[Step.CLOSE] else [step for step in steps if not done[step]]
    following = next(iter(open_ones), None)
    return [Standing(step, done[step], step is following) for step in steps]
