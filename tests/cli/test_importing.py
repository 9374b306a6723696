"""Importing a list by command."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from register_app.backups import chosen
from register_app.cli import importing
from register_app.errors import DiskFull
from tests.cli.conftest import DAY, Commands

KEYS = ["batch", "read", "imported", "updated", "repaired", "rejected", "duplicates", "seconds"]
LIST = (
    "Nimi;Y-tunnus;Puhelin;Postinumero;Postitoimipaikka;Kummallinen\n"
    "Alfa Oy;2077474-0;040 000 0123;100;Helsinki;a\n"
    "Beta Oy;2077474-1;;20100;Turku;b\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write a list of a repaired and a rejected row."""
    path = tmp_path / "lista.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def _only_customer(run: Commands) -> dict[str, Any]:
    (customer,) = run.json("find")["customers"]
    return run.json("show", str(customer["id"]))


def test_a_list_is_imported_and_counted(run: Commands, path: Path) -> None:
    answer = run.json("import", path, "--source", "vanha lista")

    assert list(answer) == KEYS
    assert isinstance(answer.pop("seconds"), float)
    assert list(answer.values()) == [1, 2, 1, 0, 1, 1, 0]


def test_source_and_file_are_seen_on_the_customer(run: Commands, path: Path) -> None:
    run.json("import", path, "--source", "vanha lista")

    customer = _only_customer(run)

    assert (customer["source"], customer["source_date"]) == ("vanha lista", DAY)
    assert customer["import"]["file_name"] == "lista.csv"


def test_people_are_told_and_pointed_to_the_report(run: Commands, path: Path) -> None:
    assert run("import", path, "--source", "vanha lista").out == (
        "Import 1: 1 new customers of 2 rows, 0 updated, 1 repaired, 1 rejected, "
        "0 known already.\n--report OUT.xlsx lists the rejected rows with reasons.\n"
    )


def test_a_backup_is_made_before_a_long_list_comes_in(
    run: Commands, path: Path, tmp_path: Path
) -> None:
    run.json("import", path, "--source", "vanha lista")
    assert chosen.discover(tmp_path.rglob("backups")) == []
    rows = "".join(f"Ojala {number} Oy\n" for number in range(chosen.MANY + 1))
    path.write_text(f"Nimi\n{rows}", encoding="utf-8")

    run.json("import", path, "--source", "vanha lista")

    (backup,) = chosen.discover(tmp_path.rglob("backups"))
    assert backup.customers == 1


def test_a_list_without_a_source_is_refused(run: Commands, path: Path) -> None:
    assert "--source" in run("import", path).misuse
    assert "--source" in run("import", path, "--source", " ").misuse
    assert "too long" in run("import", path, "--source", "x" * 2000).misuse


def test_a_dry_run_stores_nothing(run: Commands, path: Path) -> None:
    answer = run.json("import", path, "--source", "vanha lista", "--dry-run")

    assert (answer["batch"], answer["imported"], answer["rejected"]) == (None, 1, 1)
    assert run.json("find")["count"] == 0
    told = run("import", path, "--source", "vanha lista", "--dry-run").out
    assert told.startswith("Nothing was stored.")


@pytest.mark.parametrize(
    ("choice", "updated", "phone"),
    [
        ("skip", 0, ["+358400000123"]),
        ("fill", 1, ["+358400000123"]),
        ("overwrite", 1, ["+358400000999"]),
    ],
)
def test_known_customers_are_met_as_chosen(
    run: Commands, path: Path, tmp_path: Path, choice: str, updated: int, phone: list[str]
) -> None:
    run.json("import", path, "--source", "vanha lista")
    again = tmp_path / "again.csv"
    again.write_text(
        "Nimi;Y-tunnus;Puhelin;Sähköposti\nAlfa Oy;2077474-0;040 000 0999;a@alfa.example\n",
        encoding="utf-8",
    )

    tried = run.json("import", again, "--source", "uusi", "--on-match", choice, "--dry-run")
    done = run.json("import", again, "--source", "uusi", "--on-match", choice)

    assert (tried["duplicates"], tried["updated"]) == (done["duplicates"], done["updated"])
    assert (done["duplicates"], done["updated"]) == (1, updated)
    assert _only_customer(run)["phone"] == phone


def test_a_column_is_sent_to_a_field(run: Commands, path: Path) -> None:
    run.json("import", path, "--source", "x", "--map", "Kummallinen=owner")

    assert _only_customer(run)["owner"] == "a"


def test_names_of_lists_and_no_field_at_all_are_understood(run: Commands, path: Path) -> None:
    mapped = ("--map", "Kummallinen=group", "--map", "Puhelin=")

    run.json("import", path, "--source", "x", *mapped)

    customer = _only_customer(run)
    assert (customer["tags"], customer["phone"]) == (["a"], [])


@pytest.mark.parametrize(
    ("mapped", "told"),
    [
        ("Kummallinen=nonsense", "Fields: kind, name"),
        ("Outo=owner", "Columns: Nimi, Y-tunnus"),
        ("Kummallinen", 'write it as "Header=field"'),
    ],
)
def test_a_wrong_mapping_names_what_is_right(
    run: Commands, path: Path, mapped: str, told: str
) -> None:
    assert told in run("import", path, "--source", "x", "--map", mapped).misuse
    assert run.json("find")["count"] == 0


def test_a_list_without_names_is_refused(run: Commands, path: Path) -> None:
    refusal = run("import", path, "--source", "x", "--map", "Nimi=").refusal

    assert refusal.startswith("No column of the list holds the names of the customers.")


def test_a_sheet_is_chosen_by_name(run: Commands, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Vanhat").append(["Nimi", "Kaupunki"])
    book["Vanhat"].append(["Vanha Oy", "Turku"])
    path = tmp_path / "kirja.xlsx"
    book.save(path)

    answer = run.json("import", path, "--source", "x", "--sheet", "Vanhat")

    assert answer["imported"] == 1
    assert "Vanha Oy" in run("find").out


def test_an_unreadable_file_changes_nothing(run: Commands, tmp_path: Path) -> None:
    picture = tmp_path / "kuva.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))

    assert run("import", picture, "--source", "x").refusal
    assert run("import", tmp_path / "none.csv", "--source", "x").refusal
    assert run.json("find")["count"] == 0


def test_the_report_names_row_column_and_reason(run: Commands, path: Path, tmp_path: Path) -> None:
    report = tmp_path / "raportti.xlsx"

    told = run("import", path, "--source", "x", "--report", report).out

    assert "--report" not in told
    rows = list(openpyxl.load_workbook(report).worksheets[0].iter_rows(values_only=True))
    assert "Beta Oy" in rows[1]
    assert "Y-tunnus" in rows[1]
    assert 3 in rows[1] or "3" in rows[1]


def test_a_report_that_cannot_be_written_is_noticed_before_the_import(
    run: Commands, path: Path, tmp_path: Path
) -> None:
    report = tmp_path / "no such folder" / "raportti.xlsx"

    assert run("import", path, "--source", "x", "--report", report).refusal
    assert run.json("find")["count"] == 0


@pytest.fixture
def filling_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk be full when the report is written."""

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(importing, "write_report", full)


@pytest.mark.usefixtures("filling_disk")
def test_a_report_lost_at_the_end_is_told(run: Commands, path: Path, tmp_path: Path) -> None:
    report = ("--report", tmp_path / "raportti.xlsx")

    refusal = run("import", path, "--source", "x", *report).refusal

    assert refusal.startswith("The disk is full.")
    assert "undo --batch 1" in refusal
    assert run.json("find")["count"] == 1


@pytest.mark.usefixtures("filling_disk")
def test_a_report_lost_in_a_dry_run_is_told(run: Commands, path: Path, tmp_path: Path) -> None:
    report = ("--report", tmp_path / "raportti.xlsx", "--dry-run")

    assert run("import", path, "--source", "x", *report).refusal.startswith("The disk is full.")
