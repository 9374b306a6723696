"""What was read out of documents is kept, apart from the journal."""

import pytest

from register_app.documents.document import DocumentId
from register_app.documents.readings.store import Reading
from register_app.register import Register
from tests.builders import TITLE, a_customer, a_part, stored

READ = Reading("read", "Kanarialintu")


@pytest.fixture(autouse=True)
def documents(register: Register) -> None:
    """Store the rows of three documents."""
    [customer] = stored(register, a_customer())
    with register.change(TITLE):
        for number in range(3):
            register.documents.records.save(a_part("documents", customer, stored=f"{number:032}"))


def test_documents_wait_to_be_read_the_oldest_first(register: Register) -> None:
    assert register.readings.unread(most=2) == [1, 2]

    register.readings.keep({1: READ, 3: Reading("empty")})

    assert register.readings.unread(most=2) == [2]


def test_how_the_last_reading_went_is_told(register: Register) -> None:
    assert register.readings.outcome(1) is None

    for reading in (Reading("missing"), READ):
        register.readings.keep({1: reading})
        assert register.readings.outcome(1) == reading.outcome


def test_nothing_is_kept_of_a_document_that_has_gone(register: Register) -> None:
    register.readings.keep({2: READ})
    with register.change(TITLE):
        register.documents.remove(DocumentId(2))

    register.readings.keep({2: READ, 99: READ})

    assert register.readings.outcome(2) is None
    assert register.readings.outcome(99) is None
    assert register.readings.unread(most=9) == [1, 3]


def test_a_document_that_comes_back_is_read_again(register: Register) -> None:
    register.readings.keep({2: READ})
    with register.change(TITLE):
        register.documents.remove(DocumentId(2))
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert register.readings.unread(most=9) == [1, 2, 3]


def test_reading_is_no_change(register: Register) -> None:
    before = register.history.next_undo()

    register.readings.keep({1: READ})

    assert register.history.next_undo() == before
