"""The first hour with the program: from a list in Excel to a register and its notice."""

import re
from pathlib import Path

import pypdf

from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.vault import Vault
from tests.journeys.accessible import Accessible, Role
from tests.journeys.desktop import ROOT, Desktop
from tests.journeys.person import Person
from tests.journeys.sheet import read_back

FIRM = "Koivurannan Maalaus Oy"
LIST = ROOT / "resources" / "demo" / "asiakkaat.xlsx"
SEARCH = "Search customers"
UNDO = re.compile("^Undo: ")


def _choose_file(person: Person, path: Path, act: str) -> None:
    person.fill("File name:", str(path))
    person.press(act)


def _start(person: Person, sheet: Path) -> str:
    """Go through the first start; return the recovery code."""
    person.press("English")
    person.hear("Step 2 of 5. Your firm")
    person.focus_on(Role.TEXT, "Name of the firm")
    person.type(FIRM)
    person.fill("Business ID (Y-tunnus)", "1234567-2")
    person.press("Next")
    person.hear("The check digit")
    person.fill("Business ID (Y-tunnus)", "1234567-1")
    person.press("Next")
    person.focus_on(Role.RADIO_BUTTON, re.compile("sign-in"))
    person.press("Create the register")
    person.press("Save as PDF …")
    _choose_file(person, sheet, "Save")
    person.hear("Saved as")
    code = read_back(person, sheet)
    person.press("Next")
    return code


def _import(person: Person) -> None:
    person.press("Import a list")
    person.press("Choose a file …")
    _choose_file(person, LIST, "Open")
    person.focus_on(Role.LIST, "Sheets of the file")
    person.press("Next")
    person.find(Role.TABLE, re.compile("first rows"))
    person.press("Next")
    person.hear("rows were read")
    person.press("Next")
    person.focus_on(Role.TEXT, "Source of the data")
    person.press(re.compile("own Excel list"))
    person.press(re.compile(r"^Import \d+ rows"))
    person.hear("The list is imported")
    person.press("Done")


def _customer_with_mobile(table: Accessible) -> tuple[str, str]:
    """Return the name and the number of a customer in the list."""
    phones = [table.heading(column) for column in range(table.columns())]
    column = next(at for at, one in enumerate(phones) if one and one.name == "Phone")
    for row in range(table.rows()):
        called, phone = table.cell(row, 0), table.cell(row, column)
        if called and phone and re.fullmatch(r"04[\d ]+", phone.name):
            return called.name, phone.name
    raise AssertionError("Nobody has a mobile phone.")


def _fewer(table: Accessible, *, than: int) -> int:
    rows = table.rows()
    return rows if 0 < rows < than else 0


def _names(table: Accessible) -> list[str]:
    cells = [table.cell(row, 0) for row in range(table.rows())]
    return [cell.name for cell in cells if cell]


def _find(person: Person) -> None:
    """Find somebody by the phone number that calls, grouped as the phone shows it."""
    person.focus_on(Role.TEXT, SEARCH)
    table = person.find(Role.TABLE, "Customers")
    person.until(lambda: table.rows() > 200, "whole list")
    called, phone = _customer_with_mobile(table)
    digits = phone.replace(" ", "")
    person.type(f"{digits[:3]} {digits[3:6]} {digits[6:8]}")
    some = person.until(lambda: _fewer(table, than=200), "shorter list")
    person.type(f" {digits[8:]}")
    person.until(lambda: _fewer(table, than=min(some, 5)), "list of few")
    person.until(lambda: called in _names(table), f"hit called {called}")


def _narrow(person: Person) -> None:
    """Show the companies alone, then everybody again."""
    person.keys("Ctrl+F")
    person.focus_on(Role.TEXT, SEARCH)
    person.keys("Escape")
    table = person.find(Role.TABLE, "Customers")
    everybody = person.until(lambda: _fewer(table, than=1000), "list")
    person.turn("Company")
    person.until(lambda: _fewer(table, than=everybody), "list of companies")
    person.turn("Company")
    person.until(lambda: table.rows() == everybody, "list of everybody")


def _edit(person: Person) -> None:
    """Move the customer to another town, twice back and once again."""
    person.press("Edit")
    person.fill("Town", "Äänekoski")
    person.press("Save")
    person.hear("Saved.")
    person.read(re.compile("Äänekoski"))
    person.find(Role.BUTTON, re.compile("^Undo: Edit"))
    person.keys("Ctrl+Z")
    person.gone(Role.LABEL, re.compile("Äänekoski"))
    person.keys("Ctrl+Shift+Z")
    person.read(re.compile("Äänekoski"))
    person.press(UNDO)
    person.gone(Role.LABEL, re.compile("Äänekoski"))
    person.hear("Undone: Edit")


def _give_notice(person: Person, notice: Path) -> str:
    """Fill in what the privacy notice lacks, save it, and return what it says."""
    person.turn("Privacy", Role.RADIO_BUTTON)
    person.focus_on(Role.BUTTON, "Register a request…")
    person.keys("Alt+2")
    person.press(re.compile("^Fill in: Give the address"))
    person.focus_on(Role.TEXT, "Email")
    person.type("info@koivuranta.example")
    person.keys("Tab")
    person.hear("Ready to save")
    person.press("Save as PDF …")
    _choose_file(person, notice, "Save")
    person.hear("Saved as notice.pdf")
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(notice).pages)


def _lock_and_open(person: Person) -> None:
    person.keys("Ctrl+L")
    person.focus_on(Role.BUTTON, "Open")
    assert not person.seen(Role.RADIO_BUTTON, "Customers")
    person.keys("Return")
    person.find(Role.BUTTON, "Save as PDF …")  # on the tab that was left


def test_a_list_becomes_a_register(desk: Desktop) -> None:
    with desk.program() as person:
        code = _start(person, desk.home / "sheet.pdf")
        _import(person)
        _find(person)
        _edit(person)
        _narrow(person)
        notice = _give_notice(person, desk.home / "notice.pdf")
        _lock_and_open(person)

    with Vault.unlock_with_recovery_code(desk.vault, RecoveryCode.read(code).text) as vault:
        assert vault.recovery_confirmed
    assert FIRM in notice
    assert "info@koivuranta.example" in notice
