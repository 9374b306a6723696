"""Taking in what is dropped: what can be kept is kept, the rest is told of."""

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from register_app.customers.customer import CustomerId
from register_app.errors import Cancelled
from register_app.filing.content import read
from register_app.filing.take_in import Incoming, take_in
from register_app.register import Register
from register_app.retention.rule import DataClass
from register_app.watch import UNWATCHED
from tests.builders import a_customer, stored
from tests.watching import stopping_after

PDF = b"%PDF-1.4\n"


@pytest.fixture
def customer_id(register: Register) -> CustomerId:
    """Store a customer."""
    [customer] = stored(register, a_customer())
    assert customer.id is not None
    return customer.id


def written(folder: Path, name: str, content: bytes = PDF, *, on: date | None = None) -> Incoming:
    """Write a file, and return it as it comes in."""
    path = folder / name
    path.write_bytes(content)
    if on is not None:
        moment = datetime(on.year, on.month, on.day, 12).astimezone().timestamp()
        os.utime(path, (moment, moment))
    return Incoming(name, path)


def test_many_files_are_one_change(
    register: Register, customer_id: CustomerId, tmp_path: Path
) -> None:
    files = [written(tmp_path, f"{number}.pdf", PDF + bytes([number])) for number in range(5)]

    taken = take_in(register, customer_id, files, UNWATCHED)

    assert register.documents.of(customer_id) == list(reversed(taken.attached))
    done = register.history.next_undo()
    assert done is not None
    assert (str(done.title.text), done.title.n) == ("Attach %n documents", 5)
    register.undo(done)
    assert register.documents.of(customer_id) == []


def test_progress_goes_on_from_file_to_file(register: Register, customer_id: CustomerId) -> None:
    told: list[float] = []
    files = [Incoming("a", bytes(2 << 20)), Incoming("b", b"")]

    take_in(register, customer_id, files, UNWATCHED._replace(progress=told.append))

    assert told == sorted(told)
    assert {0.25, 0.5, 1.0} <= set(told)


def test_kind_and_its_retention_are_guessed(register: Register, customer_id: CustomerId) -> None:
    taken = take_in(register, customer_id, [Incoming("lasku 7.pdf", PDF)], UNWATCHED)

    (document,) = taken.attached
    assert (document.kind, document.retention) == ("invoice", DataClass.VOUCHERS)


def test_file_keeps_its_day_and_what_is_at_hand_is_of_today(
    register: Register, customer_id: CustomerId, tmp_path: Path
) -> None:
    files = [
        written(tmp_path, "old.pdf", PDF + b"1", on=date(2019, 3, 4)),
        written(tmp_path, "ahead.pdf", PDF + b"2", on=date(2040, 1, 1)),
        Incoming("picture.png", b"\x89PNG\r\n\x1a\n"),
    ]

    taken = take_in(register, customer_id, files, UNWATCHED)

    today = register.today()
    assert [document.on_day for document in taken.attached] == [date(2019, 3, 4), today, today]


def test_known_content_waits_for_the_person(register: Register, customer_id: CustomerId) -> None:
    first = take_in(register, customer_id, [Incoming("a.pdf", PDF)], UNWATCHED).attached[0]
    same = Incoming("b.pdf", PDF)

    taken = take_in(register, customer_id, [same], UNWATCHED)

    assert (taken.attached, [(k.incoming, k.document) for k in taken.known]) == (
        (),
        [(same, first)],
    )
    assert register.documents.of(customer_id) == [first]
    again = take_in(register, customer_id, [same], UNWATCHED, again=True)
    assert register.documents.of(customer_id) == [*again.attached, first]


def test_the_same_file_twice_is_attached_once(register: Register, customer_id: CustomerId) -> None:
    taken = take_in(register, customer_id, [Incoming("a", PDF), Incoming("b", PDF)], UNWATCHED)

    assert [document.file_name for document in taken.attached] == ["a"]
    assert [known.incoming.file_name for known in taken.known] == ["b"]


def test_what_cannot_be_read_keeps_nobody_else_out(
    register: Register, customer_id: CustomerId, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    files = [
        Incoming("folder", tmp_path / "folder"),
        written(tmp_path, "good.pdf"),
        Incoming("gone.pdf", tmp_path / "gone.pdf"),
    ]

    taken = take_in(register, customer_id, files, UNWATCHED)

    assert [document.file_name for document in taken.attached] == ["good.pdf"]
    assert [(one.file_name, type(one.error).__name__) for one in taken.refused] == [
        ("folder", "NotAPlainFile"),
        ("gone.pdf", "SourceMissing"),
    ]


def test_nothing_is_left_when_it_is_stopped(
    register: Register, customer_id: CustomerId, tmp_path: Path
) -> None:
    files = [written(tmp_path, f"{number}.pdf", os.urandom(100_000)) for number in range(3)]

    with pytest.raises(Cancelled):
        take_in(register, customer_id, files, stopping_after(2))

    assert register.documents.of(customer_id) == []
    place = register.vault.folder / "documents"
    assert [path for path in place.rglob("*") if path.is_file()] == []


def test_large_file_is_taken_whole(
    register: Register, customer_id: CustomerId, tmp_path: Path
) -> None:
    content = PDF + os.urandom(3_000_000)

    taken = take_in(register, customer_id, [written(tmp_path, "a.pdf", content)], UNWATCHED)

    (document,) = taken.attached
    assert read(register, document, limit=1 << 30) == content


def test_taking_nothing_in_is_no_change(register: Register, customer_id: CustomerId) -> None:
    before = register.history.next_undo()

    assert take_in(register, customer_id, [], UNWATCHED) == ((), (), (), ())
    assert register.history.next_undo() == before
