"""What a view reads: at once or in the background, and only the newest answer."""

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from register_app.errors import DiskFull
from register_app.gui.reading import Reading
from register_app.gui.session import Session, translate
from register_app.register import Register


def _answers(reading: Reading) -> list[str]:
    found: list[str] = []
    reading.came.connect(found.append)
    return found


def test_what_is_little_comes_at_once(session: Session) -> None:
    reading = Reading(session, session)
    found = _answers(reading)

    reading.ask(lambda register: str(register.documents.count()), is_little=True)

    assert found == ["0"]


def test_only_the_newest_answer_is_told(session: Session, qtbot: QtBot) -> None:
    reading = Reading(session, session)
    found = _answers(reading)

    reading.ask(lambda _: "old", is_little=False)
    reading.ask(lambda _: "older than the next", is_little=False)
    with qtbot.waitSignal(reading.came):
        reading.ask(lambda _: "new", is_little=False)
    reading.ask(lambda _: "late", is_little=False)
    reading.ask(lambda _: "newest", is_little=True)
    session.close()

    assert found == ["new", "newest"]


def test_failure_is_told_to_the_person(session: Session, qtbot: QtBot) -> None:
    reading = Reading(session, session)

    reading.ask(_fail, is_little=False)

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert translate(DiskFull().message) in box.text()
    box.close()


def _fail(_: Register) -> None:
    raise DiskFull
