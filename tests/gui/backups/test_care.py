"""Backups are made and proven while the register is open, and what is amiss is told."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from register_app.backups import chosen
from register_app.gui.backups.care import BackupCare
from register_app.gui.backups.words import newest_of, state_of
from register_app.gui.backups.work import Standing
from register_app.gui.labels import Tone
from register_app.gui.machine import Machine
from register_app.gui.session import Session
from tests.backups.kept import choose
from tests.fixtures import NOW


@pytest.fixture
def care(session: Session) -> BackupCare:
    """See to the backups of a register."""
    return BackupCare(session)


def _pass_days(session: Session, days: int) -> None:
    later = NOW + timedelta(days)
    session.register.now = lambda: later


def _stands(qtbot: QtBot, care: BackupCare) -> Standing:
    with qtbot.waitSignal(care.changed) as told:
        care.look()
    (standing,) = told.args or []
    assert isinstance(standing, Standing)
    return standing


def _act(qtbot: QtBot, care: BackupCare) -> Standing:
    """Let a quiet moment come, in which something is done."""
    with qtbot.waitSignal(care.changed, timeout=20_000) as told:
        care.act()
    (standing,) = told.args or []
    assert isinstance(standing, Standing)
    return standing


def test_without_a_backup_it_is_said_when_one_comes(care: BackupCare, qtbot: QtBot) -> None:
    said, tone = state_of(_stands(qtbot, care))

    assert "There is no backup yet." in said
    assert tone is Tone.WARY


def test_quiet_moments_make_the_backup_of_the_day_and_then_prove_it(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    standing = _act(qtbot, care)

    assert len(standing.listed) == 1
    said, tone = state_of(standing)
    assert said.startswith("Restorable, proven on 22")
    assert tone is Tone.GOOD
    assert newest_of(standing).startswith("Newest backup: 22")
    today = session.register.today()
    assert not standing.wants_backup(today)
    assert not standing.wants_proof(today)


def test_each_week_the_newest_is_proven_again_though_nothing_has_changed(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    first = _act(qtbot, care)

    _pass_days(session, 8)

    second = _act(qtbot, care)
    assert len(second.listed) == 1
    assert first.proven_on is not None
    assert second.proven_on == first.proven_on + timedelta(8)


def test_the_day_makes_no_backup_where_nobody_wants_it(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    choose(session.register, backup_daily=False)

    assert not _stands(qtbot, care).wants_backup(session.register.today())


def test_a_proof_that_is_older_than_thirty_days_turns_red(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(care.changed, timeout=20_000):
        care.make()

    _pass_days(session, 31)
    with qtbot.waitSignal(care.marked) as marked:
        care.look()

    (mark,) = marked.args or []
    assert (mark.number, mark.tone) == (1, Tone.BAD)
    assert "more than 30 days ago" in mark.said


def test_backups_that_were_never_proven_turn_red_too(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    chosen.make_due(session.register)
    _pass_days(session, 31)

    said, tone = state_of(_stands(qtbot, care))

    assert "No backup has been proven restorable" in said
    assert tone is Tone.BAD


def test_a_failure_is_told_until_a_try_goes_well(
    session: Session, care: BackupCare, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(session.register, backup_folder=str(tmp_path / "stick"))
    standing = _failed(qtbot, care)
    assert "The folder for the backups cannot be reached." in state_of(standing)[0]
    assert state_of(standing)[1] is Tone.BAD

    (tmp_path / "stick").mkdir()
    with qtbot.waitSignal(care.changed, timeout=20_000) as told:
        care.make()

    assert state_of((told.args or [])[0])[1] is Tone.GOOD


def _failed(qtbot: QtBot, care: BackupCare) -> Standing:
    with qtbot.waitSignal(care.changed, timeout=20_000) as told:
        care.make()
    (standing,) = told.args or []
    assert isinstance(standing, Standing)
    return standing


def test_a_backup_that_cannot_be_restored_is_told(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    (made,) = chosen.make_due(session.register)
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    made.path.write_bytes(content)

    with qtbot.waitSignal(care.changed, timeout=20_000) as told:
        care.prove()

    said, tone = state_of((told.args or [])[0])
    assert "cannot be restored: This backup is damaged" in said
    assert tone is Tone.BAD


def test_backups_on_the_disk_of_the_register_are_told_after_a_week(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    chosen.make_due(session.register)
    with qtbot.assertNotEmitted(care.told):
        _stands(qtbot, care)
    _pass_days(session, 7)

    with qtbot.waitSignal(care.told) as told:
        care.look()

    assert "on the same disk as the register" in str(told.args)
    with qtbot.assertNotEmitted(care.told):  # once a day is enough
        _stands(qtbot, care)


def test_a_second_place_that_is_away_is_told_after_a_week_unless_put_off(
    session: Session, care: BackupCare, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(session.register, backup_second=str(stick))
    chosen.make_due(session.register)
    shutil.rmtree(stick)
    with qtbot.assertNotEmitted(care.told):
        _stands(qtbot, care)
    _pass_days(session, 7)
    with qtbot.waitSignal(care.told) as told:
        care.look()
    assert "has not been there since 22.11.2026" in str(told.args)

    care.put_off()
    _pass_days(session, 8)
    with qtbot.waitSignal(care.told):
        care.look()
    care.put_off()

    assert Machine.load().quiet_until == "2026-12-01"


def test_a_second_place_that_was_never_there_is_told_at_once(
    session: Session, care: BackupCare, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(session.register, backup_second=str(tmp_path / "stick"))
    chosen.make_due(session.register)

    with qtbot.waitSignal(care.told) as told:
        care.look()

    assert "No backup has reached the second place yet" in str(told.args)


def test_leaving_stops_what_is_done_in_quiet_moments(
    session: Session, care: BackupCare, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(care.changed):
        care.make()
        session.leaving.emit()

    assert chosen.discover([session.register.vault.folder / "backups"]) == []
