"""A day with the program in a process and a home of its own, and the search for what it left."""

import base64
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from unittest import mock

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTabWidget, QWidget

from register_app import log
from register_app.gui import clipboard, constants
from register_app.gui.application import Program
from register_app.gui.fault import FaultWatch
from register_app.gui.opening import Doors
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.documents.show import show
from register_app.gui.pages.timeline.note_dialog import NoteDialog
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.timeline.note import Note
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.filing import papers
from tests.fixtures import PASSPHRASE, now
from tests.gui.hands import choose_file, dialog, press, shown, shown_button, write

MARK = "Qvistmarkka"
"""Stands in names, texts, names of files and folders."""
_PATIENCE = 30
W = TypeVar("W", bound=QWidget)


def begin(home: Path, vault: Path) -> int:
    """Write into a fresh vault whom the day is about; return the customer's id."""
    with Vault.unlock_with_passphrase(vault, PASSPHRASE) as opened, Register(opened, now) as made:
        (customer,) = stored(made, a_customer(name=f"{MARK} Oy", email=f"{MARK}@example.fi"))
        assert customer.id is not None
        with_contact(made, customer.id, name=f"Kaisa {MARK}")
        with made.change(TITLE):
            note = Note(customer_id=customer.id, on_day=made.today(), text=f"Soita {MARK}lle")
            made.timeline.notes.save(note)
    place = home / "Asiakirjat" / f"{MARK} kansio"
    place.mkdir(parents=True)
    (place / f"{MARK}.txt").write_text(f"Sopimus: {MARK}")
    (place / f"{MARK}.pdf").write_bytes(papers.pdf(MARK))
    return customer.id


def traces(home: Path, *left_out: Path) -> list[str]:
    """Return where the mark is found in a home, by name or by content in any coding."""
    forms = set(_forms())
    found = []
    for path in sorted(home.rglob("*")):
        if any(path.is_relative_to(place) for place in left_out):
            continue
        if MARK.casefold() in path.name.casefold():
            found.append(f"called so: {path}")
        if path.is_file():
            content = path.read_bytes().lower()
            found += [f"{form!r} in {path}" for form in forms if form in content]
    return found


def _forms() -> Iterator[bytes]:
    for coding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = MARK.encode(coding)
        yield plain.lower()
        for offset in range(3):  # Base64 looks another way at each place
            coded = base64.b64encode(bytes(offset) + plain)
            yield coded[4:-4].lower()


def _until(holds: Callable[[], object], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(what)
        QApplication.processEvents()
        time.sleep(0.005)
    QApplication.processEvents()


def _of(kind: type[W], inside: QWidget) -> W:
    found = inside.findChild(kind)
    assert isinstance(found, kind), kind
    return found


def _choose(path: Path) -> None:
    """Choose a file as who goes to its folder."""
    files = dialog()
    assert isinstance(files, QFileDialog)
    files.setDirectory(str(path.parent))
    QApplication.processEvents()
    choose_file(path)


def _pages(program: Program) -> Workspace:
    window = program.window
    _until(lambda: shown(QLineEdit, window), "a door")
    write(PASSPHRASE, "Passphrase", window)
    press("Open", window)
    _until(lambda: isinstance(window.centralWidget(), Workspace), "the pages")
    pages = window.centralWidget()
    assert isinstance(pages, Workspace)
    return pages


def _look_round(pages: Workspace, customer: int) -> None:
    """Visit every page, every part of the customer, and search everywhere."""
    for place in range(7):
        pages.show_place(place)
        QApplication.processEvents()
    pages.show_customer(customer)
    for tabs in pages.findChildren(QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            QApplication.processEvents()
    for box in pages.findChildren(SearchBox):
        box.setText(MARK)
    page = _of(CustomersPage, pages)
    page.open_apart(customer)
    pages.show_customer(customer)


def _work(pages: Workspace, home: Path, saved: Path) -> None:
    """Attach, show, hand out and save a document; copy something, and begin a note."""
    register = pages.session.register
    card = _of(CustomerCard, pages)
    tabs = _of(QTabWidget, card)
    names = [tabs.tabText(place) for place in range(tabs.count())]
    tabs.setCurrentIndex(next(at for at, name in enumerate(names) if "Documents" in name))
    _until(lambda: shown_button("Attach files", card), "the documents")
    press("Attach files", card)
    _choose(home / "Asiakirjat" / f"{MARK} kansio" / f"{MARK}.pdf")
    _until(lambda: register.documents.count() == 1, "a document")
    _until(lambda: QApplication.activeModalWidget() is not None, "its details")
    dialog().close()
    (document,) = register.documents.records.all()
    show(pages.session, document, pages).close()
    acts = DocumentActs(pages.session, pages)
    with mock.patch.object(QDesktopServices, "openUrl", return_value=True):
        acts.open_outside(document)
        _until(lambda: QApplication.activeModalWidget() is not None, "a question")
        press("Open a copy", dialog())
        _until(lambda: traces(home / ".cache"), "a plain copy")
    acts.save(document)
    _choose(saved / "asiakirja.pdf")
    _until((saved / "asiakirja.pdf").exists, "a saved document")
    clipboard.copy(MARK)
    owner = document.customer_id
    note = NoteDialog(
        pages.session,
        Note(customer_id=owner, on_day=register.today(), text=f"Kesken {MARK}"),
        pages,
    )
    note.open()


def main() -> None:
    """Live a day in the home of the environment; say what was found when it was locked."""
    home, vault, customer = Path(os.environ["HOME"]), Path(sys.argv[1]), int(sys.argv[2])
    saved = home / "Tallennettu"
    saved.mkdir()
    constants.make_lasting()
    app = QApplication([])
    app.setApplicationName("register_app")
    fault = FaultWatch()
    log.begin()
    program = Program(Doors(vault, now), "en")
    program.start()
    pages = _pages(program)
    _look_round(pages, customer)
    _work(pages, home, saved)
    titles = [window.windowTitle() for window in QApplication.topLevelWidgets()]
    program.lock()
    _until(lambda: shown(QLineEdit, program.window), "the door")
    found = traces(home, vault, saved, home / "Asiakirjat")
    found += [f"title: {title}" for title in titles if MARK in title]
    if MARK in QApplication.clipboard().text():
        found.append("in the clipboard")
    sys.stdout.writelines(f"{line}\n" for line in found)
    program.window.close()
    program.end()
    fault.end()
