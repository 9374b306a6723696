"""Take the program through its main job with sample customers, and picture every page.

It is taken through once in light and once in dark.
"""

import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QTreeView,
)

from register_app import log, paths
from register_app.gui import constants, controls
from register_app.gui.camera import SCHEMES, Camera, nothing_missed, rest, until
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.garbage import Collector
from register_app.gui.go_to import GoTo
from register_app.gui.jobs import Work
from register_app.gui.languages import Languages
from register_app.gui.lines import CheckedLine
from register_app.gui.main_window import MainWindow, workspace
from register_app.gui.opening import Doors
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.deals.deals_page import DealsPage, View
from register_app.gui.pages.history.history_page import HistoryPage
from register_app.gui.pages.import_page import ImportPage
from register_app.gui.pages.importing.source_step import SourceStep
from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.pages.page import Page
from register_app.gui.pages.privacy.notice.gap_list import GapList
from register_app.gui.pages.privacy.notice.live_form import LiveForm
from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.pages.settings.settings_page import SettingsPage
from register_app.gui.pages.start import Draft, StartPage
from register_app.gui.pages.start_steps import Step
from register_app.gui.pages.tasks.tasks_page import TasksPage
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.samples import tell_year
from register_app.gui.session import Session, translate
from register_app.gui.sure_lanes import SureLanes
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.theme import Theme
from register_app.gui.tour_above import (
    look_at_backups,
    look_at_ban,
    look_at_condition,
    look_at_many,
    look_at_message,
    look_at_offer,
    look_at_requests,
    look_at_retention,
)
from register_app.gui.workspace import Workspace
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.samples.documents import most_told

if TYPE_CHECKING:
    from register_app.vault.vault import Vault

_FIRM = "Värikäs Seinä Oy"
_BUSINESS_ID = "1234567-1"
_DETAILS = {
    "firm_street": "Maalarinkatu 1",
    "firm_postcode": "00100",
    "firm_city": "HELSINKI",
    "firm_email": "toimisto@varikasseina.example",
}
_SOURCE = QT_TRANSLATE_NOOP("importer", "The firm's own Excel list")
_NOTE = QT_TRANSLATE_NOOP("tour", "Wants to be called in the afternoon.")
_NOTICE = "notice.pdf"
_WINDOW = (1280, 800)
_FIRST_PART = 2
"""The first tab of the customer's page after details and contact persons."""
_PAGES_OF_WORK: tuple[type[Page], ...] = (TasksPage, DealsPage, ListsPage, HistoryPage)
P = TypeVar("P", bound=Page)


class _Keyring:
    """Stands for the keyring of a computer: the tour leaves nothing in the real one."""

    name = "Keyring"

    def __init__(self) -> None:
        self._entries: dict[str, bytes] = {}

    def read(self, entry: str) -> bytes | None:
        return self._entries.get(entry)

    def write(self, entry: str, secret: bytes) -> None:
        self._entries[entry] = secret

    def delete(self, entry: str) -> None:
        self._entries.pop(entry, None)


def run(out: Path, language: str) -> int:
    """Save the pictures and the notice in `out`; nothing else on this computer is touched."""
    log.rest()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nobody is disturbed, and no desktop is needed
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # it says what it cannot show
    constants.make_lasting()
    QCoreApplication.setApplicationName("register_app")
    app = QApplication(["register-app"])
    collector = Collector(app)
    out.mkdir(parents=True, exist_ok=True)
    spoken = Languages()
    spoken.speak(language)
    theme = Theme(app)
    for scheme in SCHEMES:
        _walk(out, Camera(out, theme, scheme), language)
    collector.stop()
    return 0


def _walk(out: Path, camera: Camera, language: str) -> None:
    with tempfile.TemporaryDirectory() as folder, nothing_missed():
        tour = Tour(Path(folder) / "register", camera)
        try:
            tour.begin(language)
            tour.import_list()
            tour.find_and_edit()
            tour.look_at_customer()
            tour.look_at_pages()
            (out / _NOTICE).unlink(missing_ok=True)  # or the dialog asks whether to replace it
            tour.give_notice(out / _NOTICE)
            tour.make_offer()
            tour.look_round()
        finally:
            tour.end()


class Tour:
    """A visit to every page, by the controls that a person uses."""

    def __init__(self, folder: Path, camera: Camera) -> None:
        """Make a window, and keep the register in `folder`."""
        keyring = _Keyring()
        self._doors = Doors(folder, _now, lambda _: keyring)
        self._camera = camera
        self._lanes = SureLanes()
        self._window = MainWindow(lambda: False)
        self._window.resize(*_WINDOW)
        self._window.show()
        self._vaults: list[Vault] = []
        self._session: Session | None = None

    def begin(self, language: str) -> None:
        """Make a register at the first start."""
        self._show_start(Draft(), language)
        self._take("start-language")
        page = self._show_start(Draft(step=2), language)
        for line, text in zip(page.findChildren(CheckedLine), (_FIRM, _BUSINESS_ID), strict=True):
            line.edit.insert(text)
        self._take("start-firm")
        controls.press(page)
        rest()
        self._take("start-protection")
        controls.press(page)
        until(lambda: self._vaults, "a register")
        sheet = page.findChildren(Step)[-1]
        until(lambda: all(one.isEnabled() for one in controls.buttons(sheet)), "a recovery sheet")
        self._take("start-sheet")
        self._vaults[0].confirm_recovery_code(on=_now().date())  # nobody is here to type it
        sheet.done.emit()
        self._take("start-first-data")

    def import_list(self) -> None:
        """Import the sample list, step by step."""
        pages = self._show_pages()
        pages.open_import()
        page = controls.one(pages, ImportPage)
        steps = controls.one(page, QStackedWidget)
        self._take("import-file")
        page.open_file(paths.resources() / "demo" / "asiakkaat.xlsx")
        until(lambda: steps.currentIndex() or controls.primary(page).isEnabled(), "sheets")
        if not steps.currentIndex():
            page.go_on()
        until(steps.currentIndex, "columns")
        self._take("import-columns")
        page.go_on()
        until(lambda: controls.primary(page).isEnabled(), "a check")
        self._take("import-check")
        tabs = controls.one(page, QTabWidget)
        tabs.setCurrentIndex(1)
        repairs = tabs.currentWidget()
        if isinstance(repairs, QTreeView):
            repairs.expand(repairs.model().index(0, 0))
        self._take("import-repairs")
        page.go_on()
        controls.one(controls.one(page, SourceStep), CheckedLine).edit.insert(translate(_SOURCE))
        self._take("import-source")
        page.go_on()
        until(lambda: steps.currentIndex() == steps.count() - 1, "a result")
        self._take("import-result")
        page.leave()

    def find_and_edit(self) -> None:
        """Find a customer while typing, edit it, and take the edit back."""
        pages = self._pages
        customers = controls.one(pages, CustomersPage)
        table, search = controls.one(customers, RecordTable), controls.one(customers, SearchBox)
        until(lambda: table.model().rowCount(), "customers")
        self._take("customers")
        count = table.model().rowCount()
        search.insert("koivu")
        until(lambda: 0 < table.model().rowCount() < count, "an answer")
        table.selectRow(0)
        self._take("search")
        customers.actions()[0].trigger()
        dialog = controls.one(pages, FormDialog)
        controls.write(dialog.form.editor("notes"), translate(_NOTE))
        self._camera.take(dialog, "edit")
        dialog.accept()
        self._take("edited")
        next(act for act in pages.acts if "Ctrl+Z" in act.keys).do()
        search.clear()
        until(lambda: table.model().rowCount() == count, "every customer again")
        rest()
        pages.show_customer(self._register.customers.roles.all()[0].customer_id)
        controls.one(controls.one(pages, CustomerCard), QTabWidget).setCurrentIndex(1)
        self._take("contact-persons")

    def look_at_customer(self) -> None:
        """Tell a year of work, and look at each part of the page of one customer."""
        pages = self._pages
        self._work(tell_year)
        pages.show_customer(most_told(self._register))
        tabs = controls.one(controls.one(pages, CustomerCard), QTabWidget)
        for place in range(_FIRST_PART, tabs.count()):
            tabs.setCurrentIndex(place)
            rest()
            self._take(f"customer-{place}")
        look_at_message(pages, self._camera)
        look_at_ban(pages, self._register, self._camera)
        look_at_many(pages, self._camera)

    def look_at_pages(self) -> None:
        """Look at the pages between the customers and privacy as they are with samples."""
        for kind in _PAGES_OF_WORK:
            page = self._go_to(kind)
            rest()
            self._take(kind.__name__.removesuffix("Page").lower())
            if isinstance(page, DealsPage):
                self._look_at_views(page)
            elif isinstance(page, ListsPage):
                look_at_condition(page, self._camera)

    def _look_at_views(self, deals: DealsPage) -> None:
        for view in (View.TABLE, View.SUMS):
            deals.show_view(view)
            rest()
            self._take(f"deals-{view.name.lower()}")

    def give_notice(self, path: Path) -> None:
        """Answer what only the firm knows, and save the privacy notice."""
        privacy = self._go_to(PrivacyPage)
        look_at_requests(privacy, self._camera)
        look_at_retention(privacy, self._camera)
        privacy.show_tab(NoticeTab)
        page = controls.one(self._pages, NoticeTab)
        gaps = controls.one(page, GapList)
        until(lambda: gaps.count, "what the notice lacks")
        self._take("notice-lacking")
        controls.one(gaps, QPushButton, "fill").click()
        rest()
        for form in page.findChildren(LiveForm):
            for called, text in _DETAILS.items():
                if form.isVisible() and form.shows(called):
                    controls.write(form.editor(called), text)
            form.keep()
        until(lambda: not gaps.count, "a notice that lacks nothing")
        rest()
        self._take("notice")
        page.actions()[0].trigger()
        until(lambda: page.findChild(QFileDialog), "a question for the file")
        files = controls.one(page, QFileDialog)
        controls.one(files, QLineEdit, "fileNameEdit").setText(str(path.absolute()))
        files.accept()
        until(path.exists, "the notice as a file")

    def make_offer(self) -> None:
        """Make an offer, now that the firm's details are there."""
        self._go_to(DealsPage)
        look_at_offer(self._pages, self._register, self._camera)

    def look_round(self) -> None:
        """Go to anything by typing; see the settings, and the closed door."""
        next(act for act in self._pages.acts if "Ctrl+K" in act.keys).do()
        dialog = controls.one(self._pages, GoTo)
        controls.one(dialog, QLineEdit).insert("mä")
        rest()
        self._camera.take(dialog, "go-to")
        dialog.reject()
        self._go_to(SettingsPage)
        self._take("settings")
        look_at_backups(self._pages, self._camera)
        self._close()
        self._window.show_content(UnlockPage(self._doors, self._lanes, at_once=False))
        self._take("door")

    def end(self) -> None:
        """Close everything."""
        self._close()
        self._window.empty()
        self._lanes.finish()
        self._window.hide()
        self._window.deleteLater()

    def _show_start(self, draft: Draft, language: str) -> StartPage:
        page = StartPage(self._doors, self._lanes, draft, language)
        page.created.connect(self._vaults.append)
        self._window.show_content(page)
        return page

    def _show_pages(self) -> Workspace:
        self._register = Register(self._vaults[0], _now)
        self._session = Session(self._register, self._lanes)
        self._pages = workspace(self._session, self._doors)
        self._window.show_content(self._pages)
        return self._pages

    def _go_to(self, kind: type[P]) -> P:
        """Show a page as its place in the sidebar does."""
        page = controls.one(self._pages, kind)
        for act in self._pages.acts:
            if act.title == translate(page.title):
                act.do()
        return page

    def _work(self, work: Work) -> None:
        """Do background work and wait until the pages know of it."""
        done: list[bool] = []
        if self._session is not None:
            self._session.write(work, lambda _: done.append(True))
        until(lambda: done, "the end of background work")
        rest()

    def _take(self, called: str) -> None:
        self._camera.take(self._window, called)

    def _close(self) -> None:
        self._window.empty()
        if self._session is not None:
            self._session.close()
            self._session = None
        for vault in self._vaults:
            vault.lock()


def _now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251  the one clock of the tour
