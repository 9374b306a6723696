"""A request: how far it is, and what it keeps of the identity check."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.requests.request import Decision, Received, Request, State

_DAY = date(2026, 11, 2)
_REQUEST = Request(name="Kaisa Kanarialintu", received_on=_DAY)


@pytest.mark.parametrize(
    ("request_", "state"),
    [
        (_REQUEST, State.OPEN),
        (replace(_REQUEST, extended_on=_DAY), State.EXTENDED),
        (replace(_REQUEST, decision=Decision.PARTLY), State.OPEN),
        (replace(_REQUEST, decision=Decision.PARTLY, answered_on=_DAY), State.ANSWERED),
        (replace(_REQUEST, decision=Decision.REFUSED, answered_on=_DAY), State.REFUSED),
        (replace(_REQUEST, decision=Decision.NOT_IDENTIFIED, answered_on=_DAY), State.REFUSED),
        (_REQUEST.closed(on=_DAY), State.CLOSED),
        (_REQUEST.closed(on=_DAY).opened_again(), State.OPEN),
    ],
)
def test_the_state_follows_from_what_was_done(request_: Request, state: State) -> None:
    assert request_.state is state


def test_it_waits_until_it_is_answered_or_closed() -> None:
    assert _REQUEST.is_waiting
    assert not replace(_REQUEST, answered_on=_DAY).is_waiting
    assert not _REQUEST.closed(on=_DAY).is_waiting


def test_what_came_electronically_is_answered_so() -> None:
    assert _REQUEST.is_electronic
    assert replace(_REQUEST, channel=Received.WEBSITE).is_electronic
    assert not replace(_REQUEST, channel=Received.POST).is_electronic
