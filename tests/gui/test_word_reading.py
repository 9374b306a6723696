"""Words of documents are read in the background while the window goes on."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.documents.document import DocumentId
from register_app.filing.outcome import Outcome
from register_app.gui import word_reading
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.gui.word_reading import WordReading
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.filing import papers
from tests.gui.pages.documents.papers import attached


@pytest.fixture
def lanes(qtbot: QtBot) -> SureLanes:
    """Return the lanes of a window."""
    return SureLanes()


@pytest.fixture
def session(register: Register, lanes: SureLanes) -> Iterator[Session]:
    """Return the register as the window sees it."""
    yield Session(register, lanes)
    lanes.finish()


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer())[0]


@pytest.fixture
def reading(session: Session, qtbot: QtBot) -> Iterator[WordReading]:
    """Read, and be at rest."""
    made = WordReading(session)
    with qtbot.waitSignal(made.rested):
        pass
    yield made
    made.deleteLater()


def test_what_nobody_read_before_is_read_at_the_beginning(
    session: Session, customer: Customer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_reading, "_LETTERS_AT_ONCE", 0)
    for word in ("yksi", "kaksi"):
        attached(session.register, customer, "a.pdf", papers.pdf(word))

    reading = WordReading(session)
    with qtbot.waitSignal(reading.rested):
        pass

    assert session.register.readings.unread(most=9) == []
    reading.deleteLater()


def test_new_documents_are_read_when_they_come(
    session: Session, reading: WordReading, customer: Customer, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(reading.rested):
        document = attached(session.register, customer, "a.pdf", papers.pdf("yksi"))
        session.refilled.emit()
        session.refilled.emit()
    assert session.register.readings.outcome(document.id or 0) == Outcome.READ

    with qtbot.waitSignal(reading.rested), session.change(TITLE):
        session.register.documents.remove(DocumentId(document.id or 0))
    with qtbot.waitSignal(reading.rested):
        session.undo()
    assert session.register.readings.outcome(document.id or 0) == Outcome.READ


def test_locking_stops_the_reading_and_it_goes_on_the_next_time(
    session: Session, reading: WordReading, customer: Customer, lanes: SureLanes
) -> None:
    attached(session.register, customer, "a.pdf", papers.long_pdf(100_000))

    reading.start()
    lanes.finish()

    assert session.register.readings.unread(most=9) == [1]


def test_a_fault_of_the_program_is_not_hidden(
    session: Session,
    reading: WordReading,
    customer: Customer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attached(session.register, customer, "a.pdf", papers.pdf("yksi"))
    monkeypatch.setattr("subprocess.Popen", None)

    with qtbot.captureExceptions() as faults:
        reading.start()
        qtbot.waitUntil(lambda: bool(faults))

    assert faults[0][0] is TypeError
