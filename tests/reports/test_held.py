"""What is held about customers besides their own fields."""

import json
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from register_app.deals.deal import DealId, DealLine
from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.reports.export import export
from register_app.reports.extract import extract
from register_app.reports.held import held, parts
from tests.builders import TITLE, a_customer, a_part, stored

PARTS = (
    *("deals", "contacts", "note_entries", "tasks", "documents"),
    *("confirmations", "notices", "restrictions", "requests"),
)


def _with_parts(register: Register) -> list[int]:
    """Store two customers; the second has one record of each part."""
    customers = stored(register, a_customer(name="Tyhjä Oy"), a_customer(name="Täysi Oy"))
    with register.change(TITLE):
        for part in parts(register):
            part.records.save(a_part(part.name, customers[1]))
    return [customer.id or 0 for customer in customers]


def test_each_customer_has_every_part_empty_or_not(register: Register) -> None:
    empty, full = _with_parts(register)

    found = held(register, [empty, full])

    assert found[empty].pop("campaigns") == found[full].pop("campaigns") == []
    assert {name: len(records) for name, records in found[empty].items()} == dict.fromkeys(
        PARTS, 0
    )
    assert {name: len(records) for name, records in found[full].items()} == dict.fromkeys(PARTS, 1)


def test_a_deal_comes_with_its_lines_in_their_order(register: Register) -> None:
    _, full = _with_parts(register)
    with register.change(TITLE):
        for place, text in ((2, "Työ"), (1, "Maali")):
            line = DealLine(
                deal_id=DealId(1), place=place, description=text, quantity=Decimal("2.50")
            )
            register.deals.lines.save(line)

    lines = held(register, [full])[full]["deals"][0]["lines"]

    assert [(line["description"], line["quantity"]) for line in lines] == [
        ("Maali", "2.5"),
        ("Työ", "2.5"),
    ]


def test_the_extract_tells_all_parts_but_no_way_to_a_documents_file(register: Register) -> None:
    _, full = _with_parts(register)
    with register.change(TITLE):
        register.documents.records.delete(1)

    told = extract(register, full, with_secrets=True)

    assert set(PARTS) < told.keys()
    assert "salainen" not in json.dumps(told)


def test_no_export_tells_the_way_to_a_documents_file(register: Register, tmp_path: Path) -> None:
    _with_parts(register)
    told = b""

    for name in ("kaikki.xlsx", "kaikki.json"):
        export(register, tmp_path / name, Catalogue("en", {}))

    with zipfile.ZipFile(tmp_path / "kaikki.xlsx") as archive:
        told += b"".join(map(archive.read, archive.namelist()))
    told += (tmp_path / "kaikki.json").read_bytes()
    assert b"tarjous.pdf" in told
    assert b"salainen" not in told


def test_an_export_holds_tasks_of_the_firm_itself(register: Register, tmp_path: Path) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        register.tasks.records.save(a_part("tasks", customer, title="Sulje kirjanpito"))
        task = a_part("tasks", customer, title="Vuosiloma", due=date(2026, 12, 1))
        register.tasks.records.save(task.__class__(title=task.title, due=task.due))

    path = tmp_path / "kaikki.json"
    export(register, path, Catalogue("en", {}))

    told = json.loads(path.read_text("utf-8"))
    assert [task["title"] for task in told["tasks"]] == ["Vuosiloma"]
    assert [task["title"] for task in told["customers"][0]["tasks"]] == ["Sulje kirjanpito"]
