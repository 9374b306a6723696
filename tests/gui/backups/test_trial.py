"""A restored register on trial: what is decided, and where the folders lie then."""

from datetime import date
from pathlib import Path

import pytest

from register_app.gui.backups import trial
from register_app.gui.backups.trial import Decided, Trial
from register_app.gui.machine import Machine
from tests.fixtures import NOW

_DAY = date(2026, 11, 22)


@pytest.fixture
def now(tmp_path: Path) -> Trial:
    """Begin a trial of a restored register beside the former one."""
    made = Trial(tmp_path / "vault-restored", tmp_path / "vault", "2026-11-20T09:00:00+00:00")
    for folder in (made.restored, made.former):
        folder.mkdir()
        (folder / "register.db").write_text(folder.name)
    trial.begin(made)
    return made


def test_the_usual_folder_is_taken_where_nothing_is(tmp_path: Path) -> None:
    assert trial.restored_folder(tmp_path / "vault", NOW) == tmp_path / "vault"
    (tmp_path / "vault").mkdir()
    assert trial.restored_folder(tmp_path / "vault", NOW) == tmp_path / "vault"
    (tmp_path / "vault" / "keys.json").touch()

    beside = trial.restored_folder(tmp_path / "vault", NOW)

    assert beside == tmp_path / "vault-restored-2026-11-22-0900"
    beside.mkdir()
    assert trial.restored_folder(tmp_path / "vault", NOW).name.endswith("-0900-2")


def test_only_the_restored_register_is_on_trial(now: Trial) -> None:
    assert trial.under_way(now.restored) == now
    assert trial.under_way(now.former) is None


def test_what_is_kept_takes_the_usual_place_and_nothing_is_deleted(now: Trial) -> None:
    backup = now.former / "backups" / "register-backups-01234567" / "register-1.zip"
    backup.parent.mkdir(parents=True)
    backup.touch()

    decided = trial.keep(now, _DAY)

    aside = now.former.with_name("vault-before-restore-2026-11-22")
    assert decided == Decided(now.former, aside)
    assert (now.former / "register.db").read_text() == "vault-restored"
    assert (aside / "register.db").read_text() == "vault"
    assert backup.exists()  # backups go on where they were
    assert trial.under_way(now.restored) is None
    assert Machine.load() == Machine(vault=str(now.former))


def test_a_stop_between_the_two_steps_is_made_good(now: Trial) -> None:
    now.former.rename(now.former.with_name("vault-before-restore-2026-11-22"))

    decided = trial.keep(now, _DAY)

    assert decided.folder == now.former
    assert (now.former / "register.db").read_text() == "vault-restored"


def test_a_folder_that_cannot_be_renamed_stays(
    now: Trial, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)

    assert trial.keep(now, _DAY) == Decided(now.restored, now.former)
    assert (now.former / "register.db").read_text() == "vault"


def test_going_back_leaves_the_restored_one_where_it_is(now: Trial) -> None:
    assert trial.go_back(now) == Decided(now.former, now.restored)
    assert (now.restored / "register.db").exists()
    assert trial.under_way(now.restored) is None
