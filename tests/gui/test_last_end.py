"""What the window says about a register that was not closed."""

from unittest import mock

import pytest
from pytestqt.qtbot import QtBot

from register_app import log
from register_app.db import integrity
from register_app.gui.last_end import EndCheck
from register_app.gui.session import Session
from register_app.vault.ending import LastEnd


def _check(session: Session, ended: LastEnd) -> EndCheck:
    session.register.vault.last_end = ended
    return EndCheck(session, session)


@pytest.mark.parametrize(
    ("ended", "word"),
    [
        (LastEnd.UNEXPECTED, "Everything saved is there"),
        (LastEnd.LOG_MISSING, "may be missing"),
        (LastEnd.LOG_CUT, "is missing"),
    ],
)
def test_what_became_of_it_is_told_when_it_is_known(
    session: Session, qtbot: QtBot, ended: LastEnd, word: str
) -> None:
    log.begin()
    check = _check(session, ended)
    with qtbot.waitSignal(check.told) as told:
        check.start()
    log.rest()

    assert word in told.args[0]
    assert "check problems=0" in log.read()


def test_a_register_that_was_closed_is_not_spoken_of(session: Session, qtbot: QtBot) -> None:
    check = _check(session, LastEnd.CLEAN)
    with qtbot.assertNotEmitted(check.told, wait=50):
        check.start()


def test_damage_is_told_as_such(session: Session, qtbot: QtBot) -> None:
    check = _check(session, LastEnd.UNEXPECTED)
    with (
        mock.patch.object(integrity, "problems", return_value=["page 3"]),
        qtbot.assertNotEmitted(check.told),
        qtbot.waitSignal(session.damage_found),
    ):
        check.start()
