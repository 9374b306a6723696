"""A walk through every window: what can be used says what it is, and Tab comes round to it."""

import re
from pathlib import Path

from tests.journeys.accessible import HOLDERS, Accessible, Role, State
from tests.journeys.desktop import ROOT, Desktop
from tests.journeys.person import FIELDS, Person
from tests.journeys.sheet import read_back
from tests.journeys.walk import faults

LIST = ROOT / "resources" / "demo" / "asiakkaat.xlsx"
PASSPHRASE = "sininen ovi aukeaa hitaasti"
SEARCH = "Search customers"
_READY = {State.ENABLED, State.FOCUSABLE}
_STOPS = HOLDERS | FIELDS | {Role.BUTTON, Role.CHECK_BOX}


class Inspector:
    """Looks at what is shown, and keeps what is wrong with it."""

    def __init__(self, person: Person) -> None:
        """Look over the shoulder of a person."""
        self._person = person
        self.found: list[str] = []

    def look(self, where: str, *, round_too: bool = False) -> None:
        """Look at every window that is shown; `round_too` goes round its controls with Tab."""
        self.found += [f"{where}: {fault}" for fault in faults(self._person.windows)]
        if round_too:
            self._go_round(where)

    def _go_round(self, where: str) -> None:
        """Go round with Tab: it must come to whatever can be written, ticked or pressed."""
        stops = set(self._person.go_round())
        for one, role, states in self._person.window.below():
            is_stop = role in _STOPS and states >= _READY and not _is_within(one)
            if is_stop and (role, one.name) not in stops:
                self.found.append(f"{where}: Tab never comes to {one.told()}")

    def look_into(self, keys: str, title: str) -> None:
        """Open a dialog with keys, look, and close it again."""
        self._person.keys(keys)
        self._person.find(Role.DIALOG, title)
        self.look(title)
        self._person.keys("Escape")
        self._person.gone(Role.DIALOG, title)


def _is_within(one: Accessible) -> bool:
    """Say whether it is the line within a box, which Tab takes for one."""
    parent = one.parent
    return parent is not None and parent.role in FIELDS


def _start(person: Person, inspector: Inspector, sheet: Path) -> None:
    """Go through the first start, and make the mistakes it tells of."""
    inspector.look("language")
    person.press("English")
    person.focus_on(Role.TEXT, "Name of the firm")
    person.press("Next")
    person.hear("Write the name of the firm")
    inspector.look("firm", round_too=True)
    person.fill("Name of the firm", "Koivurannan Maalaus Oy")
    person.press("Next")
    person.press("With a passphrase", Role.RADIO_BUTTON)
    person.fill("New passphrase", PASSPHRASE)
    person.press("Create the register")
    person.hear("The two are not the same")
    inspector.look("protection", round_too=True)
    person.fill("The same again", PASSPHRASE)
    person.press("Create the register")
    person.press("Save as PDF …")
    person.fill("File name:", str(sheet))
    person.press("Save")
    person.hear("Saved as")
    inspector.look("recovery sheet")


def _finish_start(person: Person, inspector: Inspector, sheet: Path) -> None:
    read_back(person, sheet)
    person.press("Next")
    person.find(Role.BUTTON, "Start empty")
    inspector.look("first data")
    person.press("Start empty")
    person.focus_on(Role.TEXT, SEARCH)
    inspector.look("no customers")


def _import(person: Person, inspector: Inspector) -> None:
    """Look at each step of the import."""
    person.press("Import a list…")
    person.press("Choose a file …")
    inspector.look("file dialog")
    person.fill("File name:", str(LIST))
    person.press("Open")
    person.focus_on(Role.LIST, "Sheets of the file")
    inspector.look("sheets")
    person.press("Next")
    person.find(Role.TABLE, re.compile("first rows"))
    inspector.look("columns", round_too=True)
    person.press("Next")
    person.hear("rows were read")
    for tab in ("Rejected", "Repaired", "To check", "Known"):
        person.press(re.compile(f"^{tab}"), Role.PAGE_TAB)
        inspector.look(f"check: {tab}")
    person.press("Next")
    person.focus_on(Role.TEXT, "Source of the data")
    inspector.look("source")
    person.press(re.compile("own Excel list"))
    person.press(re.compile(r"^Import \d+ rows"))
    person.hear("The list is imported")
    inspector.look("result")
    person.press("Done")


def _customers(person: Person, inspector: Inspector) -> None:
    person.focus_on(Role.TEXT, SEARCH)
    person.hear("/ 275 customers")
    inspector.look("customers", round_too=True)
    inspector.look_into("F2", "Edit customer")
    inspector.look_into("Ctrl+K", "Go to")
    inspector.look_into("F1", "Customers")
    person.keys("Ctrl+N")
    person.find(Role.DIALOG, "New customer")
    inspector.look("new customer", round_too=True)
    person.keys("Escape")
    person.press("People", Role.PAGE_TAB)
    person.press("Add contact person")
    person.find(Role.DIALOG, re.compile("contact person", re.IGNORECASE))
    inspector.look("contact person")
    person.keys("Escape")
    person.focus_on(Role.TEXT, SEARCH)
    inspector.look_into("F9", "Register a ban")
    person.press("Permissions", Role.PAGE_TAB)
    person.find(Role.TABLE, "May we contact: persons and channels")
    inspector.look("permissions", round_too=True)
    person.keys("Ctrl+F")
    person.focus_on(Role.TEXT, SEARCH)


def _many(person: Person, inspector: Inspector) -> None:
    """Look at what changes many customers at once."""
    person.keys("Down")
    person.focus_on(Role.TABLE, "Customers")
    person.keys("Ctrl+A")
    person.press(re.compile(r"^Change \d+ "))
    person.find(Role.DIALOG, re.compile(r"^Change \d+ "))
    inspector.look("many customers", round_too=True)
    person.keys("Escape")


def _deals(person: Person, inspector: Inspector) -> None:
    """Look at the deals, before there is one and after."""
    person.turn("Deals", Role.RADIO_BUTTON)
    person.find(Role.BUTTON, "Write the first deal")
    inspector.look("no deals")
    person.press("New deal")
    person.fill("Search for a customer", "koivu")
    inspector.look("whose deal", round_too=True)
    person.press("Go on")
    person.find(Role.DIALOG, "New deal")
    inspector.look("new deal", round_too=True)
    person.fill("Title", "Katon maalaus")
    person.press("Save")
    person.find(Role.LIST, "Offer")
    inspector.look("board", round_too=True)
    for view in ("Table", "Sums"):
        person.turn(view, Role.RADIO_BUTTON)
        inspector.look(view, round_too=True)


def _history(person: Person, inspector: Inspector) -> None:
    person.turn("History", Role.RADIO_BUTTON)
    person.focus_on(Role.TEXT, "Search the history")
    person.ready(Role.BUTTON, "Take back…")
    inspector.look("history", round_too=True)
    person.press("Take back…")
    person.hear("This will happen")
    inspector.look("take back", round_too=True)
    person.keys("Escape")


def _privacy(person: Person, inspector: Inspector) -> None:
    person.turn("Privacy", Role.RADIO_BUTTON)
    _requests(person, inspector)
    person.keys("Alt+2")
    person.find(Role.BUTTON, re.compile("^Fill in: "))
    inspector.look("privacy", round_too=True)
    person.press("Edit: Customer care")
    person.press("Show as text", Role.CHECK_BOX)
    person.find(Role.TEXT, "Privacy notice as text")
    inspector.look("notice as text")


def _requests(person: Person, inspector: Inspector) -> None:
    """Look at the requests of people, before there is one and after."""
    person.focus_on(Role.BUTTON, "Register a request…")
    inspector.look("no requests", round_too=True)
    person.press("Register a request…")
    person.fill("Name of the person", "Kaisa Koivu")
    inspector.look("new request", round_too=True)
    person.press("Save")
    person.focus_on(Role.BUTTON, "Note the check…")
    inspector.look("request", round_too=True)
    person.keys("Escape")
    person.focus_on(Role.TREE, "Requests")
    inspector.look("requests", round_too=True)


def _settings(person: Person, inspector: Inspector) -> None:
    person.turn("Settings", Role.RADIO_BUTTON)
    person.focus_on(Role.TEXT, "Name of the firm")
    inspector.look("settings", round_too=True)
    for tab in ("Papers", "Contents"):
        person.press(tab, Role.PAGE_TAB)
        inspector.look(f"settings {tab}", round_too=True)
    person.press("Backups", Role.PAGE_TAB)
    person.press("Back up now")
    person.hear("Restorable, proven on")
    inspector.look("backups", round_too=True)
    person.press("Restore …")
    person.find(Role.DIALOG, re.compile("."))
    inspector.look("restore")
    person.keys("Escape")
    person.gone(Role.DIALOG, re.compile("."))
    person.press("Protection", Role.PAGE_TAB)
    inspector.look("protection", round_too=True)
    for title in ("Change how it is opened", "New recovery sheet", "Try the recovery code"):
        person.press(re.compile(f"^{title}"))
        person.find(Role.DIALOG, re.compile("."))
        inspector.look(title)
        person.keys("Escape")
        person.gone(Role.DIALOG, re.compile("."))


def test_every_control_says_what_it_is(desk: Desktop) -> None:
    sheet = desk.home / "sheet.pdf"
    with desk.program() as person:
        inspector = Inspector(person)
        _start(person, inspector, sheet)
        _finish_start(person, inspector, sheet)
        _import(person, inspector)
        _customers(person, inspector)
        _many(person, inspector)
        _deals(person, inspector)
        _history(person, inspector)
        _privacy(person, inspector)
        _settings(person, inspector)

    assert inspector.found == []
