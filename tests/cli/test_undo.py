"""Taking changes back by command."""

from pathlib import Path

from register_app.register import Register
from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fixtures import PASSPHRASE, now


def test_the_last_change_is_taken_back(run: Commands, customer: int) -> None:
    run.json("set", str(customer), "city=Turku")

    assert run.json("undo") == {"undone": "Edit customer"}
    assert run.json("show", str(customer))["city"] == "Helsinki"


def test_an_import_is_taken_back_by_its_number(run: Commands, customer: int) -> None:
    answer = run("undo", "--batch", "1")

    assert answer.out.splitlines()[0] == "Taken back: Import “one.csv”, 1 customer"
    assert run.json("find")["count"] == 0


def test_an_import_under_later_changes_can_be_taken_back(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Nimi;Kaupunki\nToinen Oy;Oulu\n", encoding="utf-8")
    run.json("import", other, "--source", "x")

    run.json("undo", "--batch", "1")

    assert [found["name"] for found in run.json("find")["customers"]] == ["Toinen Oy"]


def test_what_was_edited_since_stays_and_is_counted(run: Commands, customer: int) -> None:
    run.json("set", str(customer), "city=Turku")

    told = run("undo", "--batch", "1").out

    assert "edited since" in told
    assert run.json("find")["count"] == 1


def test_a_number_too_large_for_any_import_is_told_like_another(run: Commands) -> None:
    assert run("undo", "--batch", str(1 << 63)).refusal.startswith(f"There is no import {1 << 63}")


def test_in_a_new_register_there_is_nothing_to_take_back(run: Commands) -> None:
    assert run("undo").refusal == "There is nothing to take back. Nothing was changed."


def test_an_import_is_found_among_other_changes_of_its_row(run: Commands, customer: int) -> None:
    run.json("undo", "--batch", "1")
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        done = register.history.next_redo()
        assert done
        register.redo(done)

    assert run("undo", "--batch", "1").code == 0


def test_an_unknown_import_is_refused(run: Commands, customer: int) -> None:
    refused = "There is no import 7 to take back."

    assert run("undo", "--batch", "7").refusal.startswith(refused)


def test_an_import_is_taken_back_once(run: Commands, customer: int) -> None:
    run.json("undo", "--batch", "1")

    assert run("undo", "--batch", "1").refusal.startswith("There is no import 1")


def _ban(run: Commands, customer: int) -> None:
    said = ("--channel", "all", "--state", "objection", "--how", "puhelimessa")
    run.json("consent", str(customer), *said)


def test_a_ban_stays_and_that_is_told(run: Commands, customer: int) -> None:
    _ban(run, customer)

    answer = run("undo")

    assert "in force" in answer.out
    refused = run.json("may-contact", str(customer), "--channel", "post")
    assert (refused["answer"], refused["reason"]) == (
        "no",
        "The organisation has forbidden direct marketing.",
    )


def test_a_ban_goes_when_it_was_never_said(run: Commands, customer: int) -> None:
    _ban(run, customer)

    assert run.json("undo", "--forget-bans") == {"undone": "Register a ban"}


def test_the_ban_of_a_list_taken_back_comes_again_with_an_old_list(
    run: Commands, tmp_path: Path
) -> None:
    banned, old = tmp_path / "banned.csv", tmp_path / "old.csv"
    banned.write_text("Nimi;Puhelin;Kielto\nAino Niemi;040 123 4567;x\n", encoding="utf-8")
    old.write_text("Nimi;Puhelin;Lupa\nAino Niemi;040 123 4567;x\n", encoding="utf-8")
    run.json("import", banned, "--source", "x")
    assert run.json("undo")["bans_kept"] == 1

    assert run.json("import", old, "--source", "x")["bans_back"] == 1
    run.json("undo")
    assert "a ban is recorded" in run("import", old, "--source", "x").out
