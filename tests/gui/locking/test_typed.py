"""What is typed and not saved is found on every page and in every dialog; secrets are not."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.drafts.store import Typed
from register_app.fields.kinds import BUSINESS_ID
from register_app.gui.forms.form import Form, parts_of
from register_app.gui.labels import name
from register_app.gui.lines import UNKEPT, CheckedLine, SecretLine
from register_app.gui.locking.typed import typed
from register_app.gui.pages.page import Page
from register_app.gui.session import Session
from register_app.gui.tables.search_box import SearchBox
from register_app.i18n import Text
from tests.gui.conftest import OnScreen


class APage(Page):
    """A page on which customer 7 is at hand."""

    title = Text("tests", "Here")

    def __init__(self, session: Session) -> None:
        """Show nothing."""
        super().__init__(session)
        self.inside = QVBoxLayout(self)

    def customer_at_hand(self) -> int | None:
        """Return the customer."""
        return 7


def _on_page(session: Session, on_screen: OnScreen, *widgets: QWidget) -> APage:
    page = APage(session)
    for widget in widgets:
        page.inside.addWidget(widget)
    on_screen(page)
    return page


def test_typed_text_is_told_with_its_page_and_the_customer_at_hand(
    session: Session, on_screen: OnScreen
) -> None:
    line, text = QLineEdit("filled by the program"), QPlainTextEdit()
    name(line, "Subject")
    name(text, "Note")
    _on_page(session, on_screen, line, text)
    assert typed() == []

    QTest.keyClicks(line, "!")
    QTest.keyClicks(text, "Soita")

    assert typed() == [
        Typed("Here · Subject", "filled by the program!", 7),
        Typed("Here · Note", "Soita", 7),
    ]


def test_what_was_stored_is_not_told_again(session: Session, on_screen: OnScreen) -> None:
    line = QLineEdit()
    _on_page(session, on_screen, line)
    QTest.keyClicks(line, "Soita")
    line.setText("Soita")  # as a page does that shows what is stored

    assert typed() == []


def test_text_tidied_by_the_program_is_still_what_somebody_wrote(
    session: Session, on_screen: OnScreen
) -> None:
    line = CheckedLine("Business ID", BUSINESS_ID.parse)
    _on_page(session, on_screen, line)
    QTest.keyClicks(line.edit, "20774740")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)

    assert [one.text for one in typed()] == [line.text]


def test_form_tells_its_unsaved_fields_once_and_no_secret(
    session: Session, on_screen: OnScreen
) -> None:
    form = Form(parts_of(Customer, common=frozenset({"name", "hetu"})))
    _on_page(session, on_screen, form)
    form.load({"name": "Virtanen", "city": "Turku"})
    QTest.keyClick(form.editor("name"), Qt.Key.Key_End)
    QTest.keyClicks(form.editor("name"), " Oy")
    form.field("hetu").write("131052-308T")

    assert typed() == [Typed("Here · Name", "Virtanen Oy", 7)]


def test_dialog_above_a_page_tells_its_own_title(
    session: Session, on_screen: OnScreen, qtbot: QtBot
) -> None:
    page = _on_page(session, on_screen)
    dialog = QDialog(page)
    dialog.setWindowTitle("New note")
    line = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(line, "Soita")

    assert typed() == [Typed("New note", "Soita", 7)]

    dialog.reject()
    assert typed() == []


def test_secrets_and_what_only_asks_are_left_out(session: Session, on_screen: OnScreen) -> None:
    secret, search, number = SecretLine("Passphrase"), SearchBox("Search", ""), QSpinBox()
    shown, asking, fixed = SecretLine("Passphrase"), QLineEdit(), QLineEdit()
    _on_page(session, on_screen, secret, search, number, shown, asking, fixed)
    shown.reveal(True)  # noqa: FBT003  a slot
    asking.setProperty(UNKEPT, True)  # noqa: FBT003  Qt's argument
    for line in (secret.edit, search, number.lineEdit(), shown.edit, asking, fixed):
        QTest.keyClicks(line, "1")
    fixed.setReadOnly(True)

    assert typed() == []
