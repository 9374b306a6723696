"""The tour's look at what opens above the pages: a message, a change of many, an offer."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from register_app.customers.customer import Customer
from register_app.customers.marketing.search import Mark
from register_app.customers.search import Filter, Query
from register_app.deals.deal import DealState
from register_app.fields.field import field_named
from register_app.gui.backups.care import BackupCare
from register_app.gui.camera import Camera, rest, until
from register_app.gui.forms.form import Form
from register_app.gui.pages.backups.found_table import FoundTable
from register_app.gui.pages.backups.restore_dialog import RestoreDialog
from register_app.gui.pages.customers.bulk_dialog import BulkDialog
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.customers.list_panel import ListPanel
from register_app.gui.pages.deals.deal_acts import DealActs
from register_app.gui.pages.deals.deals_page import DealsPage
from register_app.gui.pages.deals.paper_dialogs import OfferDialog
from register_app.gui.pages.documents.document_list import DocumentList
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.pages.documents.letter_pane import LetterPane
from register_app.gui.pages.documents.panes import PdfPane
from register_app.gui.pages.documents.viewer import Viewer
from register_app.gui.pages.lists.builder import Builder
from register_app.gui.pages.lists.condition_dialog import ConditionDialog
from register_app.gui.pages.lists.value_editors import RangesEditor
from register_app.gui.pages.permissions.dialogs import BanDialog
from register_app.gui.pages.permissions.matrix import Matrix
from register_app.gui.pages.permissions.signs import ChannelSigns
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.pages.privacy.retention.retention_tab import RetentionTab
from register_app.gui.pages.settings.backups import BackupsPart
from register_app.gui.pages.settings.settings_page import SettingsPage
from register_app.gui.session import translate
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.workspace import Workspace
from register_app.permissions.entry import Channel
from register_app.register import Register

_NOBODY_YET = "Tiina Telineinen"
W = TypeVar("W", bound=QObject)


def look_at_message(pages: QWidget, camera: Camera) -> None:
    """Open the message among the documents of the customer that is shown."""
    documents = _one(pages, DocumentList)
    stored = _one(pages, DocumentsTab).session.register.documents.records
    message = next(one for one in map(stored.get, documents.ids()) if one.kind == "message")
    documents.opened.emit(message.id)
    viewer = _one(pages, Viewer)
    until(lambda: isinstance(viewer.pane, LetterPane), "a message")
    camera.take(viewer, "document")
    viewer.reject()


def look_at_backups(pages: Workspace, camera: Camera) -> None:
    """Make a backup that is proven, and see how it would be restored; restore nothing."""
    page = _one(pages, SettingsPage)
    page.show_backups()
    part = _one(pages, BackupsPart)
    _one(pages, BackupCare).make()
    until(lambda: _one(part, FoundTable).topLevelItemCount(), "a backup")
    rest()
    camera.take(pages.window(), "settings-backups")
    page.restore()
    dialog = _one(pages, RestoreDialog)
    until(lambda: _one(dialog, FoundTable).topLevelItemCount(), "a backup to restore")
    rest()
    camera.take(dialog, "restore")
    dialog.reject()


def look_at_ban(pages: Workspace, register: Register, camera: Camera) -> None:
    """See the ban of a contact person, and how one is registered; register none."""
    banned = Query(filters=frozenset({(Filter.MARKETING, Mark.BAN_OF_PERSON.value)}))
    pages.show_customer(register.search.find(banned, limit=1).first[0])
    _one(pages, ChannelSigns).wanted.emit(Channel.EMAIL)
    matrix = _one(pages, Matrix)
    matrix.setCurrentIndex(matrix.model().index(1, 0))
    rest()
    camera.take(pages.window(), "banned")
    next(act for act in pages.acts if "F9" in act.keys).do()
    dialog = _one(pages, BanDialog)
    camera.take(dialog, "ban")
    dialog.reject()


def look_at_condition(page: QWidget, camera: Camera) -> None:
    """Begin a condition about postcodes for the list that is chosen; leave it as it was."""
    _one(page, Builder).add()
    dialog = _one(page, ConditionDialog)
    _one(dialog, SearchBox).insert(translate(field_named(Customer, "postcode").label).lower())
    rest()
    _one(_one(dialog, RangesEditor), QLineEdit).insert("00100–00990, 02100–02380")
    rest()
    camera.take(dialog, "condition")
    dialog.reject()


def look_at_many(pages: QWidget, camera: Camera) -> None:
    """See whom a change of every customer in the list would change; change nobody."""
    panel = _one(_one(pages, CustomersPage), ListPanel)
    panel.table.selectAll()
    panel.change_many()
    dialog = _one(pages, BulkDialog)
    form = _one(dialog, Form)
    what = next(one for one in dialog.findChildren(QComboBox) if one.findData("owner") >= 0)
    what.setCurrentIndex(what.findData("owner"))
    form.field("owner").write(_NOBODY_YET)
    act = next(
        one for one in dialog.findChildren(QPushButton) if one.property("look") == "primary"
    )
    form.edited.emit()
    until(act.isEnabled, "a count of customers")
    camera.take(dialog, "many")
    dialog.reject()


def look_at_requests(page: PrivacyPage, camera: Camera) -> None:
    """See what people ask, and the page of the most pressing request."""
    tab = page.show_tab(RequestsTab)
    if tab is None:
        raise LookupError(RequestsTab.__name__)
    rest()
    camera.take(page.window(), "requests")
    number = tab.table.current_id()
    if number is not None:
        tab.open_request(number)
    rest()
    camera.take(page.window(), "request")


def look_at_retention(page: PrivacyPage, camera: Camera) -> None:
    """See until when everything is kept, and what is past its time."""
    if page.show_tab(RetentionTab) is None:
        raise LookupError(RetentionTab.__name__)
    rest()
    camera.take(page.window(), "retention")


def look_at_offer(pages: QWidget, register: Register, camera: Camera) -> None:
    """Make the offer of an open deal."""
    papers = _one(_one(pages, DealsPage), DealActs).papers
    deal = next(one for one in register.deals.records.all() if one.state is DealState.OPEN)
    papers.make_offer(deal)
    dialog = _one(pages, OfferDialog)
    camera.take(dialog, "make-offer")
    dialog.accept()
    until(_is_shown(pages), "an offer")
    viewer = _one(pages, Viewer)
    camera.take(viewer, "offer")
    viewer.reject()


def _is_shown(pages: QWidget) -> Callable[[], bool]:
    return lambda: any(isinstance(one.pane, PdfPane) for one in pages.findChildren(Viewer))


def _one(inside: QObject, kind: type[W]) -> W:
    """Return the newest control of a kind; raise LookupError where there is none."""
    found = inside.findChildren(kind)
    if not found:
        raise LookupError(kind.__name__)
    return found[-1]
