"""From the search for a person to the file with all that is held."""

import json
import zipfile
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.gui.pages.extracting.extract_dialog import ExtractDialog
from register_app.gui.pages.extracting.hit_tree import HitTree
from register_app.gui.pages.extracting.passage_view import PassageView
from register_app.gui.pages.extracting.person_extract import PersonExtractDialog
from register_app.gui.session import Session
from register_app.rights.extract import Passage
from register_app.rights.masks import Span
from register_app.rights.person import Person
from tests.builders import TITLE, a_customer, a_part, stored
from tests.gui.conftest import OnScreen
from tests.gui.hands import button, choose_file, press, texts

NAME = "Väinö Äyräväinen"


@pytest.fixture
def above(on_screen: OnScreen) -> QWidget:
    """Show something to open dialogs above."""
    made = QWidget()
    made.resize(900, 700)
    on_screen(made)
    return made


@pytest.fixture
def person(session: Session) -> Customer:
    """Store a person, and somebody else with notes about both."""
    kind = CustomerKind.PRIVATE
    person, other = stored(
        session.register,
        a_customer(name=NAME, kind=kind, email=("vaino@posti.fi",)),
        a_customer(name="Kari Virtanen", kind=kind),
    )
    with session.change(TITLE):
        for text in ("Kari Virtanen soitti: vaino@posti.fi", f"{NAME} kävi"):
            session.register.timeline.notes.save(a_part("note_entries", other, text=text))
    return person


def _searched(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> PersonExtractDialog:
    dialog = PersonExtractDialog(session, person, above)
    dialog.open()
    qtbot.waitUntil(lambda: "found" in texts(dialog))
    return dialog


def _extracted(session: Session, person: Customer, above: QWidget, qtbot: QtBot) -> ExtractDialog:
    press("Write the extract…", _searched(session, person, above, qtbot))
    found = above.findChild(ExtractDialog)
    assert isinstance(found, ExtractDialog)
    qtbot.waitUntil(lambda: button("Save…", found).isEnabled())
    return found


def test_where_no_text_speaks_of_others_there_is_nothing_to_look_at(
    session: Session, above: QWidget, qtbot: QtBot
) -> None:
    [alone] = stored(session.register, a_customer(name=NAME, kind=CustomerKind.PRIVATE))
    places = [Place("customer", alone.id or 0)]
    dialog = ExtractDialog(session, places, Person.of(alone), above)
    dialog.open()
    qtbot.waitUntil(lambda: button("Save…", dialog).isEnabled())

    assert "No text was found that speaks of others" in texts(dialog)
    assert not dialog.findChildren(PassageView)[0].isVisible()
    dialog.reject()


def test_what_is_certain_is_ticked(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    dialog = _searched(session, person, above, qtbot)

    assert dialog.tree.places() == [Place("customer", person.id or 0), Place("note", 1)]
    assert "3 place(s) found." in texts(dialog)
    assert "2 ticked" in texts(dialog)


def test_the_space_bar_ticks_a_whole_sort(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    dialog = _searched(session, person, above, qtbot)
    tree = dialog.findChild(HitTree)
    assert isinstance(tree, HitTree)

    tree.setCurrentIndex(tree.model().index(1, 0))
    QTest.keyClick(tree, Qt.Key.Key_Space)

    assert Place("note", 2) in dialog.tree.places()


def test_another_search_keeps_what_was_ticked(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    dialog = _searched(session, person, above, qtbot)
    line = next(one for one in dialog.findChildren(QLineEdit) if one.text() == NAME)

    line.setText("Äyräväinen")
    press("Search", dialog)
    qtbot.waitUntil(lambda: "found" in texts(dialog))

    assert Place("note", 1) in dialog.tree.places()


def test_nobody_is_not_searched(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    dialog = _searched(session, person, above, qtbot)
    for line in dialog.findChildren(QLineEdit):
        line.clear()

    press("Search", dialog)

    assert "Write a name, an address or a number first." in texts(dialog)


def test_something_must_be_ticked(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    dialog = _searched(session, person, above, qtbot)
    dialog.tree.show_hits([], {}, ())

    press("Write the extract…", dialog)

    assert "Tick what is about this person first." in texts(dialog)


def test_others_are_hidden_in_what_is_written(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _extracted(session, person, above, qtbot)
    path = tmp_path / "ote.zip"

    press("Save…", dialog)
    choose_file(path)

    qtbot.waitUntil(path.exists)
    with zipfile.ZipFile(path) as archive:
        told = json.loads(archive.read("extract.json"))
    (note,) = told["elsewhere"]
    assert note["text"].endswith(" soitti: vaino@posti.fi")
    assert "Virtanen" not in json.dumps(told, ensure_ascii=False)


def test_a_password_locks_the_archive(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, path = _extracted(session, person, above, qtbot), tmp_path / "ote.zip"
    (line,) = dialog.findChildren(QLineEdit)

    line.setText("salasana")
    press("Save…", dialog)
    choose_file(path)

    qtbot.waitUntil(path.exists)
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(b"salasana")
        assert archive.read("extract.pdf").startswith(b"%PDF")


@pytest.mark.parametrize(("format_at", "ending"), [(1, "pdf"), (2, "json"), (3, "zip")])
def test_each_format_is_written(  # noqa: PLR0913, PLR0917  fixtures
    session: Session,
    person: Customer,
    above: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
    format_at: int,
    ending: str,
) -> None:
    dialog, path = _extracted(session, person, above, qtbot), tmp_path / f"ote.{ending}"
    dialog.findChildren(QComboBox)[1].setCurrentIndex(format_at)

    press("Save…", dialog)
    choose_file(path)

    qtbot.waitUntil(path.exists)


def test_another_language_is_gathered_anew(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    dialog = _extracted(session, person, above, qtbot)
    language = dialog.findChildren(QComboBox)[0]

    language.setCurrentIndex(1 - language.currentIndex())

    assert not button("Save…", dialog).isEnabled()
    qtbot.waitUntil(button("Save…", dialog).isEnabled)


def test_a_document_that_names_others_is_not_ticked(
    session: Session, person: Customer, above: QWidget, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        for place in range(2):
            document = a_part("documents", person, stored=f"{place:032}", file_name=f"{place}.pdf")
            session.register.documents.records.save(document)
    session.register.connection.execute(
        "INSERT INTO document_text VALUES (1, 'read', 'Läsnä: Kari Virtanen')"
    )
    dialog = ExtractDialog(
        session, [Place("customer", person.id or 0)], Person(names=(NAME,)), above
    )
    dialog.open()
    qtbot.waitUntil(lambda: button("Save…", dialog).isEnabled())

    copies = dialog.findChildren(QListWidget)[-1]
    states = [copies.item(row).checkState() for row in range(copies.count())]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    assert "names others" in copies.item(0).text()


def test_a_part_is_hidden_and_shown_by_hand(on_screen: OnScreen) -> None:
    view = PassageView()
    on_screen(view)
    text = "😀 Kari ja naapuri"
    view.show_passages([Passage(text, (Span(2, 6),)), Passage("Toinen", ())])
    editor = view.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)

    _select(editor, "naapuri")
    press("Hide the selected", view)
    assert view.chosen()[text] == (Span(2, 6), Span(10, 17))

    _select(editor, "Kari")
    press("Show the selected", view)
    assert view.chosen()[text] == (Span(10, 17),)
    assert view.chosen()["Toinen"] == ()


def _select(editor: QPlainTextEdit, words: str) -> None:
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    assert editor.find(words)
