"""Attaching files by command, and getting them back."""

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Commands
from tests.filing import papers


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a file to attach."""
    path = tmp_path / "lasku 7.pdf"
    path.write_bytes(b"%PDF-1.7\n" + os.urandom(100_000))
    return path


def test_a_file_goes_in_and_comes_out_byte_for_byte(
    run: Commands, customer: int, file: Path, tmp_path: Path
) -> None:
    content = file.read_bytes()

    answer = run.json("attach", str(customer), file, "--kind", "invoice", "--date", "2026-10-31")
    file.unlink()
    out = tmp_path / "ulos.pdf"
    written = run.json("document", str(answer["document"]), out)

    digest = hashlib.sha256(content).hexdigest()
    assert answer == written == {"document": 1, "bytes": len(content), "sha256": digest}
    assert out.read_bytes() == content


def test_the_extract_tells_of_it_but_not_of_its_key(
    run: Commands, customer: int, file: Path
) -> None:
    run.json("attach", str(customer), file, "--kind", "invoice", "--date", "31.10.2026")

    shown = run.json("show", str(customer))
    [document] = shown["documents"]
    assert (document["kind"], document["on_day"]) == ("invoice", "2026-10-31")
    assert (document["file_name"], document["retention"]) == ("lasku 7.pdf", "vouchers")
    assert "AGE-SECRET-KEY" not in str(shown)


def test_today_is_the_preset_day(run: Commands, customer: int, file: Path) -> None:
    run.json("attach", str(customer), file, "--kind", "offer")

    assert run.json("show", str(customer))["documents"][0]["on_day"] == "2026-11-22"


def test_people_are_told_the_number_and_of_the_same_content(
    run: Commands, customer: int, file: Path
) -> None:
    file.write_bytes(b"tilaus")
    command = ("attach", str(customer), file, "--kind", "offer")

    assert run(*command).out == "Attached as document 1: lasku 7.pdf\n"
    assert run(*command).out == (
        "Attached as document 2: lasku 7.pdf\n"
        "The customer had the very same content already, as document 1.\n"
    )


def test_people_are_warned_that_the_file_is_plain(
    run: Commands, customer: int, file: Path, tmp_path: Path
) -> None:
    run.json("attach", str(customer), file, "--kind", "offer")

    told = run("document", "1", tmp_path / "ulos.pdf").out

    assert told.startswith(
        f"The document is in {tmp_path / 'ulos.pdf'}. The file is not encrypted"
    )


@pytest.mark.parametrize("kind", ["banana", "", "Offer"])
def test_another_kind_is_wrong_usage(run: Commands, customer: int, file: Path, kind: str) -> None:
    told = run("attach", str(customer), file, "--kind", kind).misuse

    assert told.endswith(
        "Kinds: " + ("offer, order, minutes, invoice, contract, photo, drawing, message, other")
    )


def test_a_day_that_is_none_is_wrong_usage(run: Commands, customer: int, file: Path) -> None:
    told = run("attach", str(customer), file, "--kind", "offer", "--date", "2026-02-30").misuse

    assert told.startswith("--date: There is no such day in the calendar")


def test_a_customer_who_is_not_there_gets_no_document(run: Commands, file: Path) -> None:
    assert run("attach", "5", file, "--kind", "offer").refusal.startswith(
        "There is no customer 5."
    )


def test_a_missing_file_is_refused(run: Commands, customer: int, tmp_path: Path) -> None:
    told = run("attach", str(customer), tmp_path / "missing", "--kind", "offer").refusal

    assert told.startswith("The file cannot be found. Nothing was stored.")
    assert run.json("verify")["documents"] == 0


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_a_link_is_refused(run: Commands, customer: int, file: Path, tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(file)

    told = run("attach", str(customer), tmp_path / "link.pdf", "--kind", "offer").refusal

    assert told.startswith("This is a folder, a link or a device")


@pytest.mark.parametrize("number", ["2", "0", "-1", str(1 << 70)])
def test_a_document_that_is_not_there_is_refused(
    run: Commands, customer: int, tmp_path: Path, number: str
) -> None:
    told = run("document", "--", number, tmp_path / "ulos").refusal

    assert told.startswith(f"There is no document {number}.")
    assert not (tmp_path / "ulos").exists()


def test_a_document_cannot_be_written_where_no_folder_is(
    run: Commands, customer: int, file: Path, tmp_path: Path
) -> None:
    run.json("attach", str(customer), file, "--kind", "offer")

    assert run("document", "1", tmp_path / "missing" / "ulos").refusal


def test_an_attached_document_is_taken_back(run: Commands, customer: int, file: Path) -> None:
    run.json("attach", str(customer), file, "--kind", "offer")

    assert run.json("undo") == {"undone": "Attach document"}
    assert run.json("verify")["documents"] == 0
    assert run.json("show", str(customer))["documents"] == []


def test_the_whole_export_holds_every_document(
    run: Commands, customer: int, file: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        run.json("attach", str(customer), file, "--kind", "offer")

    run.json("export", tmp_path / "kaikki.zip")

    with zipfile.ZipFile(tmp_path / "kaikki.zip") as archive:
        for number in (1, 2):
            name = f"documents/{customer}/{number} lasku 7.pdf"
            assert archive.read(name) == file.read_bytes()
        assert "lasku 7.pdf" in archive.read("documents.csv").decode("utf-8-sig")
        assert b"AGE-SECRET-KEY" not in archive.read("register.json")


def test_words_of_an_attached_file_are_found(run: Commands, customer: int, tmp_path: Path) -> None:
    (tmp_path / "kirje.txt").write_text("Räystäskourut uusitaan", encoding="utf-8")

    run("attach", str(customer), tmp_path / "kirje.txt", "--kind", "offer")

    assert run.json("find", "räystäskourut")["count"] == 1


def test_people_are_told_what_cannot_be_found_in_it(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    (tmp_path / "rikki.pdf").write_bytes(b"%PDF-1.7\n")

    told = run("attach", str(customer), tmp_path / "rikki.pdf", "--kind", "offer").out

    assert "The words inside could not be read: the file came damaged" in told


def test_an_attached_message_is_a_contact_and_brings_its_files(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    (tmp_path / "viesti.eml").write_bytes(papers.mail())

    answer = run.json("attach", str(customer), tmp_path / "viesti.eml", "--kind", "other")

    shown = run.json("show", str(customer))
    assert answer["document"] == 1
    assert [one["file_name"] for one in shown["documents"]] == ["viesti.eml", "mitat.pdf"]
    assert run.json("find", "mitat")["count"] == 1
