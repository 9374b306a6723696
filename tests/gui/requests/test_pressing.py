"""Requests that press are counted beside the page's name, and named at the opening."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from register_app.breaches.breach import Breach
from register_app.gui.labels import Tone
from register_app.gui.languages import Languages
from register_app.gui.requests.pressing import PressingBreaches, PressingRequests, PrivacyMark
from register_app.gui.session import Session
from register_app.gui.sidebar import Mark
from register_app.requests.request import Request
from tests.builders import TITLE
from tests.fixtures import NOW
from tests.gui import hands
from tests.gui.conftest import OnScreen

TODAY = NOW.date()
_OVERDUE, _SOON, _LATER = date(2026, 10, 15), date(2026, 10, 28), TODAY


def _add(session: Session, *days: date) -> None:
    with session.change(TITLE):
        for received in days:
            session.register.requests.save(Request(name="Kaisa", received_on=received))


@pytest.fixture
def marks(session: Session) -> list[Mark]:
    """Collect what is counted."""
    found: list[Mark] = []
    made = PrivacyMark(session, session)
    made.counted.connect(found.append)
    made.count()
    return found


def test_what_presses_is_counted_as_it_comes_and_goes(session: Session, marks: list[Mark]) -> None:
    assert marks[-1].number == 0

    _add(session, _SOON, _LATER)
    assert (marks[-1].number, marks[-1].tone) == (1, Tone.WARY)

    _add(session, _OVERDUE)
    assert (marks[-1].number, marks[-1].tone) == (2, Tone.BAD)
    assert "overdue" in marks[-1].said
    assert "within a week" in marks[-1].said

    session.undo()
    assert marks[-1].number == 1


def test_other_changes_are_not_counted(session: Session, marks: list[Mark]) -> None:
    before = len(marks)

    with session.change(TITLE):
        settings = session.register.settings
        settings.save(settings.load())

    assert len(marks) == before


def test_the_pressing_ones_are_named_the_most_pressing_first(
    session: Session, on_screen: OnScreen, qtbot: QtBot
) -> None:
    _add(session, _LATER, _SOON, *(_OVERDUE + timedelta(day) for day in range(4)))
    box = PressingRequests(session)
    on_screen(box)

    lines = hands.texts(box).splitlines()

    assert lines[0].startswith("5 request")
    assert [line for line in lines if "15.11.2026" in line]
    assert any(line.startswith("and 1 more") for line in lines)
    with qtbot.waitSignal(box.wanted):
        hands.press("Show the requests", box)


def test_what_is_left_over_is_counted_in_the_language_of_the_window(
    session: Session, on_screen: OnScreen
) -> None:
    _add(session, _LATER, _SOON, *(_OVERDUE + timedelta(day) for day in range(4)))
    before = QLocale()
    spoken = Languages()
    spoken.speak("fi")
    box = PressingRequests(session)
    on_screen(box)
    lines = hands.texts(box)
    spoken.take_off()
    QLocale.setDefault(before)

    assert "ja 1 muu" in lines


def test_a_long_name_is_cut(session: Session, on_screen: OnScreen) -> None:
    with session.change(TITLE):
        session.register.requests.save(Request(name="x" * 190, received_on=_OVERDUE))
    box = PressingRequests(session)
    on_screen(box)

    assert "…" in hands.texts(box)


def test_a_breach_to_report_presses_until_the_ombudsman_is_told(
    session: Session, marks: list[Mark], on_screen: OnScreen
) -> None:
    breach = Breach(noticed_on=TODAY, noticed_at="00:00", what="Kannettava hävisi\nJunassa")
    with session.change(TITLE):
        breach = session.register.breaches.save(breach)
    assert (marks[-1].number, marks[-1].tone) == (1, Tone.BAD)
    assert "to report" in marks[-1].said
    card = PressingBreaches(session)
    on_screen(card)
    assert "Kannettava hävisi: By" in hands.texts(card)

    with session.change(TITLE):
        session.register.breaches.save(replace(breach, notified_on=TODAY))

    assert marks[-1].number == 0
