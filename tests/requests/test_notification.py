"""A recipient is told, or it is said why not; never both."""

from datetime import date

from register_app.requests.notification import Excuse, Notification
from register_app.requests.request import Received

TODAY = date(2026, 11, 22)


def test_a_recipient_is_told_or_excused() -> None:
    owed = Notification(request_id=1, recipient="Painotalo Oy")

    told = owed.told(Received.POST, on=TODAY)
    excused = told.excused(Excuse.IMPOSSIBLE, "Yritys on lopettanut")

    assert not owed.is_settled
    assert told.is_settled
    assert excused.is_settled
    assert (excused.told_on, excused.told_by) == (None, None)
    assert excused.told(Received.EMAIL, on=TODAY).excuse is None
