"""A message that comes is a contact, and brings its files: one change."""

import itertools
from dataclasses import replace
from datetime import datetime

import pytest

from register_app.customers.customer import CustomerId
from register_app.documents.guess import MAILS
from register_app.errors import Cancelled, RecordGone
from register_app.filing import mail
from register_app.filing.arrival import arrived, keep
from register_app.filing.attach import draft_of
from register_app.filing.content import read
from register_app.filing.outcome import Outcome
from register_app.filing.reading import words_of
from register_app.filing.take_in import Incoming, TakenIn, take_in
from register_app.register import Register
from register_app.sandbox import limits
from register_app.timeline.contact_event import ContactEvent, ContactKind, Direction
from register_app.watch import UNWATCHED, Watch
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.filing import outlook, papers

SENT = datetime.fromisoformat("2026-10-05T08:30:00+00:00").astimezone()


@pytest.fixture
def customer_id(register: Register) -> CustomerId:
    """Store a customer with an address, and one of the firm."""
    [customer] = stored(register, a_customer(email=("toimisto@asiakas.example",)))
    with register.change(TITLE):
        settings = register.settings.load()
        register.settings.save(replace(settings, firm_email=("me@firma.example",)))
    return CustomerId(customer.id or 0)


def taken(
    register: Register, customer_id: CustomerId, held: bytes, name: str = "a.eml"
) -> TakenIn:
    return take_in(register, customer_id, [Incoming(name, held)], UNWATCHED)


def event_of(register: Register, customer_id: CustomerId) -> ContactEvent:
    (event,) = register.timeline.events.where("customer_id = ?", (customer_id,))
    return event


def test_message_is_a_contact_with_its_files_as_one_change(
    register: Register, customer_id: CustomerId
) -> None:
    role = with_contact(register, customer_id, email=("Matti@Asiakas.example",))

    held = papers.mail()

    ((document, event, (part,)),) = taken(register, customer_id, held).filed

    assert event == event_of(register, customer_id)
    assert (event.kind, event.direction, event.contact_id) == (
        ContactKind.EMAIL,
        Direction.IN,
        role.contact_id,
    )
    assert (event.on_day, event.at_time) == (SENT.date(), f"{SENT:%H:%M}")
    assert (event.subject, event.text) == ("Tarjous", "Hei, kattoremontti ensi viikolla.")
    assert (document.kind, document.title, document.sender) == (
        "message",
        "Tarjous",
        "Matti Meikäläinen <matti@asiakas.example>",
    )
    assert (part.file_name, part.contact_id, part.on_day) == (
        "mitat.pdf",
        role.contact_id,
        SENT.date(),
    )
    assert document.event_id == part.event_id == event.id
    assert register.documents.came_with(document) == [part]
    assert read(register, document, limit=1 << 20) == held
    assert read(register, part, limit=1 << 20).startswith(b"%PDF")
    done = register.history.next_undo()
    assert done is not None
    assert str(done.title.text) == "File e-mail"
    register.undo(done)
    assert register.documents.of(customer_id) == []
    assert register.timeline.last_contact(customer_id) is None


def test_message_of_outlook_is_a_contact_too(register: Register, customer_id: CustomerId) -> None:
    held = outlook.message(
        body="Hei.", sender=("", "me@firma.example"), files={"../mitat.pdf": papers.pdf("mitat")}
    )

    ((document, _, (part,)),) = taken(register, customer_id, held, "viesti.msg").filed

    event = event_of(register, customer_id)
    assert (event.direction, event.subject, event.text) == (Direction.OUT, "Tarjous", "Hei.")
    assert (document.kind, part.file_name) == ("message", "../mitat.pdf")


@pytest.mark.parametrize(
    ("sender", "recipient", "direction"),
    [
        ("toimisto@asiakas.example", "joku@muu.example", Direction.IN),
        ("ME@firma.example", "joku@muu.example", Direction.OUT),
        ("oma@gmail.example", "X <Toimisto@asiakas.example>", Direction.OUT),
        ("joku@muu.example", "me@firma.example", Direction.IN),
    ],
)
def test_addresses_tell_who_wrote(
    register: Register,
    customer_id: CustomerId,
    sender: str,
    recipient: str,
    direction: Direction,
) -> None:
    taken(register, customer_id, papers.mail(From=sender, To=recipient))

    assert event_of(register, customer_id).direction is direction


def test_person_written_to_is_found(register: Register, customer_id: CustomerId) -> None:
    role = with_contact(register, customer_id, email=("maija@asiakas.example",))

    taken(
        register,
        customer_id,
        papers.mail(From="me@firma.example", To="a@b.example, Maija <maija@asiakas.example>"),
    )

    assert event_of(register, customer_id).contact_id == role.contact_id


@pytest.mark.parametrize(
    "day", ["Mon, 05 Oct 2099 08:30:00 +0000", "Thu, 01 Jan 1970 00:00:00 +0000"]
)
def test_day_that_cannot_be_is_that_of_the_file(
    register: Register, customer_id: CustomerId, day: str
) -> None:
    taken(register, customer_id, papers.mail(Date=day))

    event = event_of(register, customer_id)
    assert (event.on_day, event.at_time) == (register.today(), "")


def test_message_without_anything_is_a_contact_all_the_same(
    register: Register, customer_id: CustomerId
) -> None:
    filed = taken(register, customer_id, b"From: \nTo: \nSubject: \n\n").filed

    ((document, _, parts),) = filed
    event = event_of(register, customer_id)
    assert (event.subject, event.text, event.at_time, document.title, parts) == ("",) * 4 + ((),)


def test_message_that_cannot_be_opened_is_a_document(
    register: Register, customer_id: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    (document,) = taken(
        register, customer_id, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.msg"
    ).attached
    (other,) = taken(register, customer_id, b"teksti", "a.eml").attached
    monkeypatch.setattr(mail, "MAX_MAIL", 3)
    (large,) = taken(register, customer_id, papers.mail()).attached
    monkeypatch.setattr(mail, "MAX_MAIL", 1 << 20)
    monkeypatch.setattr(limits, "SECONDS", 0)
    (slow,) = taken(register, customer_id, papers.mail(Subject="hidas")).attached

    assert [one.event_id for one in (document, other, large, slow)] == [None] * 4
    assert mail.letter_of(register, document, UNWATCHED) is None


def test_files_beyond_what_a_message_may_bring_stay_in_it(
    register: Register, customer_id: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = papers.mail()
    monkeypatch.setattr(mail, "MAX_MAIL", len(held))
    monkeypatch.setattr("register_app.filing.reading._SPARE", -len(held) + 600)

    ((_, _, parts),) = taken(register, customer_id, held).filed

    assert (event_of(register, customer_id).subject, parts) == ("Tarjous", ())


def test_messages_deep_inside_each_other_stay_in_the_outermost(
    register: Register, customer_id: CustomerId
) -> None:
    ((document, _, parts),) = taken(register, customer_id, papers.deep_mail()).filed

    assert parts == ()
    assert words_of(register, document.id or 0, UNWATCHED).outcome == Outcome.READ


@pytest.mark.no_cover
def test_nothing_is_left_of_a_message_that_is_stopped_at_any_step(
    register: Register, customer_id: CustomerId
) -> None:
    files = [Incoming("a.eml", papers.mail())]
    place = register.vault.folder / "documents"
    for step in itertools.count():
        asked = iter([*[False] * step, *[True] * 99])
        try:
            take_in(register, customer_id, files, Watch(lambda _: None, asked.__next__))
        except Cancelled:
            assert register.documents.of(customer_id) == []
            assert [path for path in place.rglob("*") if path.is_file()] == []
        else:
            break
    assert step > 3
    assert len(register.documents.of(customer_id)) == 2


def test_message_of_a_customer_who_is_gone_is_refused(
    register: Register, customer_id: CustomerId
) -> None:
    draft = draft_of(CustomerId(99), "a.eml", on_day=register.today())
    (media, *_) = (one for one in MAILS if one.value == "eml")

    with (
        arrived(register, draft, papers.mail(), media, UNWATCHED) as message,
        pytest.raises(RecordGone),
    ):
        keep(register, [message])


def test_many_that_come_are_counted_with_their_files(
    register: Register, customer_id: CustomerId
) -> None:
    files = [Incoming("a.eml", papers.mail()), Incoming("b.txt", b"teksti")]

    take_in(register, customer_id, files, UNWATCHED)

    done = register.history.next_undo()
    assert done is not None
    assert (str(done.title.text), done.title.n) == ("Attach %n documents", 3)
