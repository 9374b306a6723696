"""Whatever writes into a register: every store and every process once."""

from collections.abc import Callable
from dataclasses import replace

from register_app.customers import bulk
from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import DealId, DealState
from register_app.fields.field import field_named
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.deal_papers import make_invoice, make_offer
from register_app.filing.take_in import Incoming, take_in
from register_app.importer.options import OnMatch
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.processing.purpose import Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.transfer import Transfer
from register_app.register import Register
from register_app.reports.notice_edition import Edition, note
from register_app.retention.rule import RetentionRule
from register_app.samples.customers import add_customers
from register_app.samples.documents import add_documents, most_told
from register_app.samples.story import add_story
from register_app.tasks.task import Repeat
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_contact, a_customer, a_part, stored, with_contact
from tests.db.replay import newest
from tests.fixtures import NOW
from tests.importer.tables import imported
from tests.reports.papers import a_deal, firm

TODAY = NOW.date()
Act = Callable[[Register], object]


def _customer(register: Register) -> Customer:
    return register.customers.records.all()[0]


def _id(register: Register) -> CustomerId:
    return CustomerId(_customer(register).id or 0)


def _import(register: Register) -> None:
    imported(
        register,
        ("Nimi", "Y-tunnus", "Yhteyshenkilö", "Markkinointilupa"),
        ("Ojala Oy", "90000003", "Liisa Ojala", "kyllä"),
        ("Aalto Oy", "2077474-0", "Matti Meikä", "ei"),
    )


def _import_again(register: Register) -> None:
    imported(
        register,
        ("Nimi", "Y-tunnus", "Paikkakunta"),
        ("Ojala Oy", "90000003", "Oulu"),
        ("Uusi Oy", "0112038-9", "Kemi"),
        on_match=OnMatch.OVERWRITE,
    )


def _edit(register: Register) -> None:
    stored(register, replace(_customer(register), name="Zorn Oy", city="Kemi", tags=("vip",)))


def _person(register: Register) -> None:
    role = with_contact(register, _id(register))
    with register.change(TITLE):
        register.customers.roles.save(role.left(on=TODAY))
        contact = register.customers.contacts.get(role.contact_id)
        register.customers.contacts.save(replace(contact, notes="Lomalla"))


def _bulk(edit: bulk.Edit) -> Act:
    def run(register: Register) -> None:
        ids = [customer.id or 0 for customer in register.customers.records.all()]
        with register.change(edit.titled(0)):
            bulk.run(register.customers, edit, ids, UNWATCHED)

    return run


def _timeline(register: Register) -> None:
    timeline, customer = register.timeline, _customer(register)
    with register.change(TITLE):
        register.tasks.follow_up(a_part("tasks", customer, silent_months=3))
        written = timeline.notes.save(a_part("note_entries", customer))
        event = timeline.log_contact(a_part("contacts", customer))
        register.documents.records.save(
            a_part("documents", customer, event_id=event.id, stored=f"{newest(register):032}")
        )
    with register.change(TITLE):
        timeline.notes.save(replace(written, pinned=True))
        timeline.remove_contact(event.id or 0)


def _tasks(register: Register) -> None:
    draft = a_part("tasks", _customer(register), due=TODAY, repeat=Repeat.MONTHLY)
    with register.change(TITLE):
        task = register.tasks.records.save(draft)
    with register.change(TITLE):
        register.tasks.finish(task, TODAY)
        register.tasks.records.delete(register.tasks.open()[-1].id or 0)


def _deals(register: Register) -> None:
    firm(register)
    deal = a_deal(register, state=DealState.OPEN, offered_on=None, invoice_number="")
    number = DealId(deal.id or 0)
    make_offer(register, deal, UNWATCHED)
    won = replace(register.deals.get(number), state=DealState.WON, invoiced_on=None)
    make_invoice(register, won, UNWATCHED)
    with register.change(TITLE):
        register.deals.save(replace(won, id=None, number="", invoice_number=""), (), on=TODAY)
    with register.change(TITLE):
        register.deals.delete(number, on=TODAY)


def _documents(register: Register) -> None:
    customer = _id(register)
    document = attach(register, draft_of(customer, "a.txt", on_day=TODAY), b"Terve", UNWATCHED)
    files = [Incoming("lasku.pdf", b"%PDF-1.4\n"), Incoming("kuva.png", b"\x89PNG\r\n\x1a\n")]
    take_in(register, customer, files, UNWATCHED)
    with register.change(TITLE):
        register.documents.records.save(replace(document, title="Tervehdys"))
    with register.change(TITLE):
        register.documents.records.delete(document.id or 0)


def _permissions(register: Register) -> None:
    given = Permission(
        customer_id=_id(register),
        channel=Channel.EMAIL,
        state=Stand.GIVEN,
        how="Puhelu",
        on_day=TODAY,
    )
    with register.change(TITLE):
        register.permissions.add(given)
        register.permissions.add_many([given, replace(given, channel=Channel.POST)])


def _notice(register: Register) -> None:
    firm(register)
    with register.change(TITLE):
        note(register, Edition("2.0", "Uutta"))


def _retention(register: Register) -> None:
    with register.change(TITLE):
        register.purposes.save(Purpose(name="Huolto"))
        register.recipients.save(Recipient(name="Tilitoimisto"))
        register.transfers.save(Transfer(country="US"))
        rule = register.rules.save(RetentionRule(name="Tarjoukset", months=24))
        register.rules.save(replace(rule, months=36))
    with register.change(TITLE):
        register.rules.delete(rule.id or 0)


def add_samples(register: Register) -> None:
    add_customers(register, "Esimerkit", UNWATCHED)
    add_story(register)
    add_documents(register, most_told(register), UNWATCHED)


def _undo(register: Register) -> None:
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)


def redo(register: Register) -> None:
    done = register.history.next_redo()
    assert done is not None
    register.redo(done)


def _undo_the_oldest(register: Register) -> None:
    oldest = register.history.find(1)
    assert oldest is not None
    register.undo(oldest)


def _contact(register: Register) -> None:
    with register.change(TITLE):
        register.customers.contacts.save(a_contact())


ACTS: dict[str, Act] = {
    "add": lambda register: stored(register, a_customer(name="Aalto Oy"), a_customer()),
    "person of nobody": _contact,
    "import": _import,
    "import again": _import_again,
    "edit": _edit,
    "person": _person,
    "bulk field": _bulk(bulk.setting(field_named(Customer, "stage"), "offered", called="Stage")),
    "bulk group": _bulk(bulk.adding(("vip", "Messut"))),
    "bulk passive": _bulk(bulk.passivating(reason="Lopetti", on=TODAY)),
    "timeline": _timeline,
    "tasks": _tasks,
    "deals": _deals,
    "documents": _documents,
    "permissions": _permissions,
    "notice": _notice,
    "retention": _retention,
    "undo": _undo,
    "redo": redo,
    "undo in the middle": _undo_the_oldest,
}
BACK = frozenset({"undo", "redo", "undo in the middle"})
"""The acts that take others back, or bring them again."""
