"""The Documents tab: files come in, are listed, and say what became of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.db.records import shape_of
from register_app.documents.document import Document
from register_app.documents.store import DocumentStore
from register_app.gui.pages.documents.document_dialog import DocumentDialog
from register_app.gui.pages.documents.document_list import DocumentList
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.session import Session
from register_app.register import Register
from register_app.retention.rule import DataClass
from tests.builders import TITLE, a_customer, a_part, stored
from tests.filing import papers as made
from tests.gui.hands import choose_file, dialog, keys, press, texts
from tests.gui.pages.documents import papers

HOSTILE = "lasku\u202efdp.exe"


def _table(tab: DocumentsTab) -> DocumentList:
    table = tab.findChild(DocumentList)
    assert isinstance(table, DocumentList)
    return table


def _details(qtbot: QtBot) -> DocumentDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DocumentDialog))
    found = dialog()
    assert isinstance(found, DocumentDialog)
    return found


def test_empty_tab_says_what_to_do(tab: DocumentsTab) -> None:
    assert "No documents yet" in texts(tab)
    assert "Attach files" in texts(tab)
    assert "Print" not in texts(tab)


def test_many_dropped_files_become_documents(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path, register: Register, customer: Customer
) -> None:
    paths = [tmp_path / f"tarjous {number}.pdf" for number in range(12)]
    for path in paths:
        path.write_bytes(papers.a_pdf() + path.name.encode())

    papers.drop(papers.files_mime(*paths), tab)
    _details(qtbot).reject()

    assert sorted(row[0] for row in papers.rows(tab)) == sorted(path.name for path in paths)
    assert {row[2] for row in papers.rows(tab)} == {"Offer"}
    assert all(path.exists() for path in paths)
    assert customer.id is not None
    assert len(register.documents.of(customer.id)) == 12


def test_dropped_message_goes_into_the_timeline_with_its_files(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path, register: Register, customer: Customer
) -> None:
    path = tmp_path / "viesti.eml"
    path.write_bytes(made.mail())

    papers.drop(papers.files_mime(path), tab)

    qtbot.waitUntil(lambda: "1 e-mails are in the timeline now" in texts(tab))
    assert sorted(row[0] for row in papers.rows(tab)) == ["Tarjous", "mitat.pdf"]
    assert customer.id is not None
    assert register.timeline.last_contact(customer.id) is not None


def test_message_without_a_file_is_taken_from_the_mail_program(
    qtbot: QtBot, tab: DocumentsTab, register: Register, customer: Customer
) -> None:
    mime = QMimeData()
    mime.setData("message/rfc822", QByteArray(made.mail()))

    papers.drop(mime, tab)

    qtbot.waitUntil(lambda: "1 e-mails are in the timeline now" in texts(tab))
    assert sorted(row[0] for row in papers.rows(tab)) == ["Tarjous", "mitat.pdf"]
    assert customer.id is not None
    assert register.timeline.last_contact(customer.id) is not None


def test_chosen_file_is_attached_and_its_details_are_asked(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path, register: Register, customer: Customer
) -> None:
    path = tmp_path / "paperi.pdf"
    path.write_bytes(papers.a_pdf())

    press("Attach files", tab)
    assert isinstance(dialog(), QFileDialog)
    choose_file(path)
    asked = _details(qtbot)
    asked.form.field("title").write("Katon tarjous")
    asked.form.field("kind").write("invoice")
    asked.form.left.emit("kind")
    asked.accept()

    assert customer.id is not None
    (document,) = register.documents.of(customer.id)
    assert (document.title, document.kind) == ("Katon tarjous", "invoice")
    assert document.retention is DataClass.VOUCHERS
    assert papers.rows(tab)[0][0] == "Katon tarjous"


def test_pasted_picture_is_named_by_its_moment(
    qtbot: QtBot, tab: DocumentsTab, register: Register
) -> None:
    QGuiApplication.clipboard().setImage(papers.a_picture())
    keys(qtbot, tab, "Ctrl+V")
    _details(qtbot).reject()

    assert papers.rows(tab)[0][0] == "Picture 2026-11-22 09.00.00.png"
    assert papers.rows(tab)[0][2] == "Photo"


def test_pasting_words_says_what_can_be_pasted(qtbot: QtBot, tab: DocumentsTab) -> None:
    QGuiApplication.clipboard().setText("words")
    tab.paste()

    assert "no picture and no file" in texts(tab)


def test_nothing_is_fetched_from_elsewhere(tab: DocumentsTab) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.pdf"), QUrl("file://server/share/a.pdf")])
    tab.take(mime)

    assert papers.rows(tab) == []


def test_hostile_name_is_shown_with_its_signs(
    tab: DocumentsTab, register: Register, customer: Customer
) -> None:
    papers.attached(register, customer, HOSTILE, b"MZ")
    tab.show_customer(customer)

    assert papers.rows(tab)[0][0] == "lasku[U+202E]fdp.exe"


def test_same_file_is_attached_again_only_when_the_person_says_so(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path, register: Register, customer: Customer
) -> None:
    content = papers.a_pdf()
    papers.attached(register, customer, "first.pdf", content)
    tab.show_customer(customer)
    path = tmp_path / "second.pdf"
    path.write_bytes(content)

    tab.take(papers.files_mime(path))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert "same content as “first.pdf”" in texts(dialog())
    assert len(papers.rows(tab)) == 1
    press("Attach once more", dialog())
    _details(qtbot).reject()

    assert {row[0] for row in papers.rows(tab)} == {"first.pdf", "second.pdf"}


def test_file_that_cannot_be_read_is_named(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    tab.take(papers.files_mime(tmp_path / "folder"))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    assert "folder: This is a folder" in texts(dialog())
    press("OK", dialog())


def test_list_is_sorted_by_its_headings(
    tab: DocumentsTab, register: Register, customer: Customer
) -> None:
    for name, size in (("b.txt", 300), ("a.txt", 20), ("c.txt", 1000)):
        papers.attached(register, customer, name, b"x" * size)
    tab.show_customer(customer)
    table = _table(tab)

    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in papers.rows(tab)] == ["a.txt", "b.txt", "c.txt"]
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in papers.rows(tab)] == ["c.txt", "b.txt", "a.txt"]


def test_removed_document_comes_back_with_undo(
    tab: DocumentsTab, session: Session, register: Register, customer: Customer
) -> None:
    papers.attached(register, customer, "a.txt", b"text")
    tab.show_customer(customer)
    _table(tab).choose_row(0)
    QTest.keyClick(_table(tab), Qt.Key.Key_Delete)
    press("Remove", dialog())
    assert papers.rows(tab) == []

    session.undo()
    assert [row[0] for row in papers.rows(tab)] == ["a.txt"]


def test_details_of_many_go_to_each(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path, register: Register, customer: Customer
) -> None:
    for name in ("lasku.txt", "kuva.txt"):
        (tmp_path / name).write_text(name)
    tab.take(papers.files_mime(tmp_path / "lasku.txt", tmp_path / "kuva.txt"))
    asked = _details(qtbot)
    asked.form.field("sender").write("Tiina")
    asked.accept()

    assert customer.id is not None
    documents = register.documents.of(customer.id)
    assert {document.sender for document in documents} == {"Tiina"}
    assert {document.kind for document in documents} == {"invoice", "other"}


def test_date_cannot_be_taken_away(
    tab: DocumentsTab, session: Session, register: Register, customer: Customer
) -> None:
    document = papers.attached(register, customer, "a.txt", b"text")
    asked = DocumentDialog(session, [document], "Edit", tab)
    asked.open()
    asked.form.field("on_day").write(None)
    asked.accept()

    assert asked.isVisible()
    assert "Write the date" in texts(asked)
    asked.form.load({"on_day": document.on_day})
    asked.reject()


_MANY = 600


@pytest.fixture
def many(tab: DocumentsTab, session: Session, customer: Customer, qtbot: QtBot) -> list[int]:
    """Store many documents, the first the newest; return their ids."""
    days = [session.register.today() - timedelta(age) for age in range(_MANY)]
    made = [
        a_part(
            "documents", customer, title=f"Tarjous {place:03}", on_day=day, stored=f"{place:032}"
        )
        for place, day in enumerate(days)
    ]
    with session.change(TITLE):
        ids = session.register.documents.records.add_rows(map(shape_of(Document).write, made))
    qtbot.waitUntil(lambda: len(_table(tab).ids()) == _MANY)
    return list(ids)


def test_rows_of_a_long_list_are_read_where_they_are_seen(
    tab: DocumentsTab, many: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    ordinary = DocumentStore.some

    def some(store: DocumentStore, ids: Sequence[int]) -> list[Document]:
        read.extend(ids)
        return ordinary(store, ids)

    monkeypatch.setattr(DocumentStore, "some", some)
    table = _table(tab)
    table.refresh()
    table.viewport().grab()
    assert many[0] in read
    assert many[-1] not in read

    table.scrollToBottom()
    table.viewport().grab()
    assert many[-1] in read


def test_document_chosen_and_place_of_a_long_list_stay(
    tab: DocumentsTab, session: Session, many: list[int], qtbot: QtBot
) -> None:
    table = _table(tab)
    table.choose(many[400])
    offset = table.verticalScrollBar().value()
    assert offset > 0

    with session.change(TITLE):
        session.register.documents.records.delete(many[0])
    qtbot.waitUntil(lambda: len(table.ids()) == _MANY - 1)

    assert table.current_id() == many[400]
    assert table.verticalScrollBar().value() == offset


def test_long_list_is_sorted_in_the_background(
    tab: DocumentsTab, many: list[int], qtbot: QtBot
) -> None:
    table = _table(tab)
    table.choose(many[0])

    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: table.ids()[0] == many[-1])

    assert table.current_id() == many[0]
    assert table.currentIndex().row() == _MANY - 1


@pytest.mark.usefixtures("many")
def test_document_that_is_attached_is_chosen_when_a_long_list_has_come(
    qtbot: QtBot, tab: DocumentsTab, tmp_path: Path
) -> None:
    (tmp_path / "uusi.txt").write_text("uusi", encoding="utf-8")

    papers.drop(papers.files_mime(tmp_path / "uusi.txt"), tab)
    _details(qtbot).reject()
    qtbot.waitUntil(lambda: len(_table(tab).ids()) == _MANY + 1)

    current = _table(tab).current()
    assert current is not None
    assert current.file_name == "uusi.txt"


@pytest.mark.usefixtures("many")
def test_no_document_of_another_customer_is_shown_while_a_long_list_is_read(
    qtbot: QtBot, tab: DocumentsTab, register: Register, customer: Customer
) -> None:
    tab.show_customer(stored(register, a_customer(name="Berg Ab"))[0])
    assert papers.rows(tab) == []

    tab.show_customer(customer)

    assert papers.rows(tab) == []
    qtbot.waitUntil(lambda: len(_table(tab).ids()) == _MANY)


@pytest.mark.parametrize(
    ("column", "in_order"), [(0, "abc"), (1, "bac"), (2, "bca"), (3, "cab"), (4, "acb")]
)
def test_any_column_orders_as_a_person_reads_it(
    tab: DocumentsTab, session: Session, customer: Customer, column: int, in_order: str
) -> None:
    details = (
        ("a", 2, "photo", 30, "aalto Oy"),
        ("B", 3, "contract", 40, "Öhman"),
        ("c", 1, "offer", 5, "Berg"),
    )
    with session.change(TITLE):
        for title, age, kind, size, sender in details:
            day = session.register.today() - timedelta(age)
            document = a_part(
                "documents", customer, title=title, on_day=day, stored=title * 32, kind=kind
            )
            session.register.documents.records.save(replace(document, bytes=size, sender=sender))

    _table(tab).sortByColumn(column, Qt.SortOrder.AscendingOrder)

    assert "".join(row[0] for row in papers.rows(tab)).lower() == in_order
