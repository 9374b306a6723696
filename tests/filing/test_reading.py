"""Reading the words of documents: what is found, what is told, and that it harms nothing."""

import itertools
import os
import resource
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from register_app.customers.customer import CustomerId
from register_app.customers.search import Query
from register_app.documents.document import Document
from register_app.documents.readings.store import Reading, ReadingStore
from register_app.errors import Cancelled
from register_app.filing import content, outcome, reading
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.child import LETTER, Task
from register_app.filing.outcome import Outcome, told
from register_app.filing.reading import read_pending, words_of
from register_app.register import Register
from register_app.sandbox import limits
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED, Watch
from tests.builders import a_customer, stored
from tests.children import killed_after
from tests.filing import outlook, papers
from tests.fixtures import PASSPHRASE, now
from tests.watching import stopped

MAY_GROW = 50_000_000


@pytest.fixture
def customer_id(register: Register) -> CustomerId:
    """Store a customer."""
    [customer] = stored(register, a_customer())
    return CustomerId(customer.id or 0)


def attached(register: Register, held: bytes, name: str = "liite") -> Document:
    draft = draft_of(CustomerId(1), name, on_day=register.today())
    return attach(register, draft, held, UNWATCHED)


def read(register: Register, held: bytes, name: str = "liite") -> Reading:
    """Attach and read a document; require that it is stored as it came."""
    document = attached(register, held, name)
    found = words_of(register, document.id or 0, UNWATCHED)
    assert content.read(register, document, limit=1 << 30) == held
    return found


@pytest.mark.usefixtures("customer_id")
@pytest.mark.parametrize(
    ("held", "words"),
    [
        (papers.pdf("kattoremontti", "loppusivu"), "kattoremontti loppusivu"),
        (papers.word_file(), "kattoremontti taulukossa ylätunniste"),
        (papers.odt_file(), "otsikko kattoremontti"),
        (papers.workbook(), "Sheet kattoremontti 12 TRUE toinen loppusiivous"),
        ("Hämeenlinna\x00 ja Åbo".encode("cp1252").replace(b"\0", b""), "Hämeenlinna ja Åbo"),
        ("\ufeffTyö".encode("utf-16"), "Työ"),
    ],
    ids=["pdf", "docx", "odt", "xlsx", "txt", "utf-16"],
)
def test_words_are_found_whatever_the_name_says(
    register: Register, held: bytes, words: str
) -> None:
    found = read(register, held, "kuva.jpg")

    assert (found.outcome, " ".join(found.words.split())) == (Outcome.READ, words)


@pytest.mark.usefixtures("customer_id")
def test_old_workbook_is_read(register: Register) -> None:
    assert read(register, papers.old_workbook()).outcome == Outcome.READ


@pytest.mark.usefixtures("customer_id")
def test_words_of_an_email_are_what_it_says_and_the_names_of_its_files(register: Register) -> None:
    found = read(register, papers.mail())

    for word in ("Tarjous", "matti@asiakas.example", "kattoremontti ensi", "mitat.pdf"):
        assert word in found.words
    assert "<p>" not in found.words


@pytest.mark.usefixtures("customer_id")
@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda _: papers.locked_pdf(), Outcome.PROTECTED),
        (papers.locked_workbook, Outcome.PROTECTED),
        (lambda _: papers.pdf()[:700], Outcome.DAMAGED),
        (lambda _: papers.word_file()[:9000], Outcome.DAMAGED),
        (lambda _: papers.odt_file()[:5000], Outcome.DAMAGED),
        (lambda _: papers.workbook()[:3000], Outcome.DAMAGED),
        (lambda _: papers.old_workbook()[:2000], Outcome.OTHER),
        (lambda _: outlook.message(body="x" * 9000)[:6000], Outcome.OTHER),
        (lambda _: papers.endless_message(), Outcome.DAMAGED),
        (lambda _: papers.deep_xml(), Outcome.DAMAGED),
        (lambda _: papers.laughs(), Outcome.UNSAFE),
        (lambda _: papers.hidden_laughs(), Outcome.DAMAGED),
        (lambda _: papers.bomb(), Outcome.UNSAFE),
        (papers.far_cell, Outcome.TOO_HEAVY),
        (lambda _: papers.pdf(""), Outcome.EMPTY),
        (lambda _: papers.long_pdf(0), Outcome.DAMAGED),
        (lambda _: papers.long_pdf(1).replace(b"[4 0 R", b"[9 0 R"), Outcome.DAMAGED),
        (lambda _: papers.slides(), Outcome.OTHER),
        (lambda _: b"", Outcome.EMPTY),
        (lambda _: bytes(range(256)) * 40, Outcome.OTHER),
        (lambda _: b"PK\x03\x04" + bytes(range(256)) * 40, Outcome.DAMAGED),
        (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 40, Outcome.OTHER),
        (lambda _: b"%PDF-1.7\n" + bytes(range(256)) * 40, Outcome.DAMAGED),
        (lambda _: b"{\\rtf1 x}", Outcome.OTHER),
        (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(99), Outcome.PICTURE),
    ],
)
def test_what_cannot_be_read_is_stored_whole_and_says_why(
    register: Register, make: Callable[[Path], bytes], why: Outcome, tmp_path: Path
) -> None:
    held = make(tmp_path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

    found = read(register, held)

    assert found == Reading(why)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 < before + MAY_GROW


@pytest.mark.usefixtures("customer_id")
def test_hundred_thousand_pages_are_read_from_the_first_ones(register: Register) -> None:
    found = read(register, papers.long_pdf(100_000))

    assert found.outcome == Outcome.CUT_PAGES
    assert found.words.count(papers.WORD) == outcome.MAX_PAGES


@pytest.mark.usefixtures("customer_id")
def test_very_long_text_is_read_from_its_beginning(register: Register) -> None:
    found = read(register, b"sana " * 500_000)

    assert (found.outcome, len(found.words)) == (Outcome.CUT, outcome.MAX_LETTERS - 1)


@pytest.mark.usefixtures("customer_id")
def test_too_large_document_is_not_even_opened(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_FILE", 3)

    assert read(register, b"sana") == Reading(Outcome.TOO_LARGE)


@pytest.mark.usefixtures("customer_id")
def test_reading_that_takes_too_long_is_ended(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 0)

    assert read(register, papers.pdf("hidas")) == Reading(Outcome.TOO_HEAVY)


@pytest.mark.usefixtures("customer_id")
def test_document_whose_file_is_gone_has_no_words(register: Register) -> None:
    document = attached(register, b"sana")
    (register.vault.folder / "documents" / document.stored).unlink()

    assert words_of(register, document.id or 0, UNWATCHED) == Reading(Outcome.MISSING)
    assert words_of(register, 99, UNWATCHED) == Reading(Outcome.MISSING)


@pytest.mark.usefixtures("customer_id")
def test_all_that_nobody_has_read_is_read_and_found(register: Register) -> None:
    for word in ("ensimmäinen", "toinen"):
        attached(register, papers.pdf(word))

    assert read_pending(register, UNWATCHED) == 2

    assert read_pending(register, UNWATCHED) == 0
    assert register.readings.outcome(2) == Outcome.READ
    assert list(register.search.ids(Query("toinen"))) == [1]


@pytest.mark.usefixtures("customer_id")
def test_who_stops_the_reading_leaves_the_rest_for_the_next_time(register: Register) -> None:
    for word in ("ensimmäinen", "toinen"):
        attached(register, papers.pdf(word))

    with pytest.raises(Cancelled):
        read_pending(register, stopped())
    with pytest.raises(Cancelled):
        read_pending(register, Watch(lambda _: None, iter([False] * 3 + [True]).__next__))

    assert register.readings.unread(most=9) == [1, 2]
    assert read_pending(register, UNWATCHED) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_what_is_killed_while_reading_is_read_the_next_time(vault_folder: Path) -> None:
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        stored(register, a_customer())
        for number in range(3):
            attached(register, papers.pdf(f"sivu {number}"))

    assert killed_after(60, _read_and_die, vault_folder)

    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert register.readings.unread(most=9) == [2, 3]
        assert read_pending(register, UNWATCHED) == 2
        assert {register.readings.outcome(one) for one in range(1, 4)} == {Outcome.READ}


def _read_and_die(folder: Path) -> None:
    """Die when the second document is read and not kept yet."""
    keep, times = ReadingStore.keep, itertools.count()

    def dying(store: ReadingStore, readings: Mapping[int, Reading]) -> None:
        if next(times):
            os.kill(os.getpid(), signal.SIGKILL)
        keep(store, readings)

    with (
        pytest.MonkeyPatch.context() as patch,
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        patch.setattr(ReadingStore, "keep", dying)
        read_pending(register, UNWATCHED)


@pytest.mark.usefixtures("customer_id")
def test_letter_alone_is_read_to_its_end(register: Register) -> None:
    document = attached(register, papers.mail())

    with reading.process(register, document, Task.LETTER, most=1 << 20) as process:
        ((letter, _),) = process.frames(UNWATCHED)

    assert letter == LETTER


def test_every_outcome_has_something_to_tell_or_nothing() -> None:
    silent = {one for one in Outcome if told(one) is None}

    assert silent == {Outcome.READ, Outcome.PICTURE}
    assert told(None) is None
