"""The extract as files."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import pyzipper
from pypdf import PdfReader

from register_app.blocklists.block_list import BlockList
from register_app.blocklists.keys import of_email
from register_app.customers.choices import CustomerKind, HetuReason
from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.i18n import Catalogue, Message
from register_app.permissions.entry import Channel
from register_app.register import Register
from register_app.reports.formats import UnknownFormat
from register_app.reports.held import parts
from register_app.rights.extract import Extract, draft
from register_app.rights.files import CopyMissing, Writing, save
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, a_part, stored, with_contact

FINNISH = Catalogue.load("fi")
NAME = "Väinö Äyräväinen"


@pytest.fixture
def extract(register: Register) -> Extract:
    """Return an extract that holds something of each sort."""
    person = a_customer(
        name=NAME, kind=CustomerKind.PRIVATE, hetu="010190-900P", hetu_reason=HetuReason.CREDIT
    )
    firm = a_customer(name="Rakennus Oy", notes=f"Avain: {NAME}")
    person, firm = stored(register, person, firm)
    assert person.id
    assert firm.id
    role = with_contact(register, CustomerId(firm.id), name=NAME)
    with register.change(TITLE):
        for part in ("deals", "note_entries", "tasks", "contacts"):
            _save(register, part, person)
        register.customers.save(replace(person, city="Turku"))
        letter = a_part("documents", person, file_name="sopimus.txt")
        register.documents.records.save(register.documents.seal(letter, b"Sopimus", UNWATCHED))
    register.audit.exported("customer", ".xlsx 2")
    one = BlockList("Kielto", "Liitto", frozenset({Channel.POST}), date(2026, 1, 1))
    kept = register.blocks.add(one, [of_email("vaino@posti.fi")])
    with register.change(Message(TITLE, {"name": NAME})) as change:
        register.customers.save(replace(firm, city="Turku"))
    places = [
        Place("block_list", kept.id),
        Place("change", change.id, "title_values"),
        Place("customer", person.id),
        Place("contact", role.contact_id),
        Place("customer", firm.id, "notes"),
    ]
    return draft(register, places, FINNISH).finished(FINNISH)


def _save(register: Register, part: str, person: object) -> None:
    (store,) = (one.records for one in parts(register) if one.name == part)
    store.save(a_part(part, person))  # type: ignore[arg-type]  # a customer


def _written(register: Register, extract: Extract, path: Path, password: str = "") -> Path:
    save(path, Writing(register, extract, FINNISH, password))
    return path


def test_the_pages_tell_in_plain_words(
    register: Register, extract: Extract, tmp_path: Path
) -> None:
    path = _written(register, extract, tmp_path / "ote.pdf")

    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    for said in (NAME, "010190-900P", "Portin koodi", "Kattoremontti", "Turku", "Avain:"):
        assert said in text


def test_a_program_reads_all_of_it(register: Register, extract: Extract, tmp_path: Path) -> None:
    path = _written(register, extract, tmp_path / "ote.json")

    assert json.loads(path.read_text("utf-8")) == extract.alone().plain


def test_the_archive_holds_pages_data_tables_and_copies(
    register: Register, extract: Extract, tmp_path: Path
) -> None:
    path = _written(register, extract, tmp_path / "ote.zip")

    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        (copy,) = extract.plain["copies"]
        assert archive.read(copy) == b"Sopimus"
        assert json.loads(archive.read("extract.json")) == extract.plain
        assert archive.read("extract.pdf").startswith(b"%PDF")
        text = archive.read("tables/note_entries.csv").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text), delimiter=";")
    assert (row["of"], row["text"], row["keep_until"]) == (
        "customers",
        "Portin koodi",
        "2029-11-02",
    )
    for table in ("customers", "contact_persons", "elsewhere", "deals", "history", "all_sources"):
        assert f"tables/{table}.csv" in names


@pytest.mark.parametrize("ending", ["pdf", "json", "zip"])
def test_the_same_is_written_twice(
    register: Register, extract: Extract, tmp_path: Path, ending: str
) -> None:
    one = _written(register, extract, tmp_path / f"one.{ending}").read_bytes()

    assert _written(register, extract, tmp_path / f"two.{ending}").read_bytes() == one


def test_an_archive_with_a_password_opens_with_it_alone(
    register: Register, extract: Extract, tmp_path: Path
) -> None:
    path = _written(register, extract, tmp_path / "ote.zip", "sälä sana")

    with pyzipper.AESZipFile(path) as archive:
        with pytest.raises(RuntimeError, match="password"):
            archive.read("extract.json")
        archive.setpassword("sälä sana".encode())
        assert json.loads(archive.read("extract.json")) == extract.plain


def test_no_copy_is_called_by_the_name_of_somebody_else(
    register: Register, tmp_path: Path
) -> None:
    person, _ = stored(
        register,
        a_customer(name=NAME, kind=CustomerKind.PRIVATE),
        a_customer(name="Pekka Toinen", kind=CustomerKind.PRIVATE),
    )
    with register.change(TITLE):
        letter = a_part("documents", person, file_name="valitus, Pekka Toinen.txt")
        register.documents.records.save(register.documents.seal(letter, b"Valitus", UNWATCHED))
    drafted = draft(register, [Place("customer", person.id or 0)], FINNISH)

    path = _written(register, drafted.finished(FINNISH), tmp_path / "ote.zip")

    with zipfile.ZipFile(path) as archive:
        (copy,) = [name for name in archive.namelist() if name.startswith("documents/")]
        assert copy.endswith("valitus, [peitetty].txt")
        assert archive.read(copy) == b"Valitus"
        assert "Toinen" not in archive.read("extract.json").decode()


def test_the_audit_notes_what_was_handed_out(
    register: Register, extract: Extract, tmp_path: Path
) -> None:
    _written(register, extract, tmp_path / "ote.zip")

    (customer,) = extract.plain["customers"]
    acts = [(one.act, one.fields) for one in register.audit.entries("customer", customer["id"])]
    assert acts[-2:] == [("show", "hetu"), ("save", "")]
    (document,) = extract.documents
    assert register.audit.entries("document", document.id or 0)[-1].act == "save"


def test_another_ending_is_refused(register: Register, extract: Extract, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        _written(register, extract, tmp_path / "ote.doc")


def test_who_is_not_in_the_register_is_told_so(register: Register, tmp_path: Path) -> None:
    nobody = draft(register, [], FINNISH).finished(FINNISH)

    path = _written(register, nobody, tmp_path / "ote.pdf")

    assert PdfReader(path).pages


def test_a_copy_that_cannot_be_read_is_named_and_nothing_is_written(
    register: Register, extract: Extract, tmp_path: Path
) -> None:
    [document] = extract.documents
    (register.vault.folder / "documents" / document.stored).unlink(missing_ok=True)
    (register.vault.folder / "documents" / "incoming" / document.stored).unlink(missing_ok=True)

    with pytest.raises(CopyMissing) as refusal:
        _written(register, extract, tmp_path / "ote.zip")

    assert refusal.value.message.values == {"number": document.id}
    assert not list(tmp_path.glob("*.zip"))
