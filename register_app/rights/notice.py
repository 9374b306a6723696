"""What the law adds to the data itself: sources, recipients, rights ... (GDPR Art. 15(1), (2))."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from register_app.customers.customer import Customer
from register_app.fields.field import table_of
from register_app.i18n import Translate
from register_app.notice.blocks import Section
from register_app.notice.closing import AUTHORITY
from register_app.notice.compose import compose
from register_app.notice.facts import NoticeFacts
from register_app.notice.sources import sources_of
from register_app.register import Register
from register_app.reports.extract import plain_record
from register_app.reports.held import Plain
from register_app.reports.notice import notice_facts
from register_app.rights.gather import Gathered
from register_app.segments.segment import Segment

_SECTIONS = range(1, 17)
"""Those of the notice that speak of the processing; the others are its front and its versions."""


def facts_for(register: Register, gathered: Gathered, language: str) -> NoticeFacts:
    """Return what the notice says, with no other sources than those of this person's data."""
    facts = notice_facts(register, language)
    holders = [*gathered.customers, *gathered.contacts]
    return replace(facts, sources=sources_of([holder["source"] for holder in holders]))


def sections_of(facts: NoticeFacts, translate: Translate) -> tuple[Section, ...]:
    """Return the sections of the notice that tell of the processing."""
    return tuple(one for one in compose(facts, translate).sections if one.number in _SECTIONS)


def told(
    register: Register, gathered: Gathered, facts: NoticeFacts, translate: Translate
) -> Plain:
    """Return it as plain data, in one language."""
    holders = [*gathered.customers, *gathered.contacts]
    return {
        "controller": {**vars(facts.controller), "contact": facts.contact.line},
        "sources": list(_sources(holders)),
        "campaigns": list(_campaigns(holders)),
        "exports": _exports(register, holders),
        "recipients": [plain_record(one) for one in register.recipients.all()],
        "transfers": [plain_record(one) for one in register.transfers.all()],
        "purposes": [plain_record(one) for one in register.purposes.all()],
        "retention_rules": [plain_record(one) for one in register.rules.all()],
        "automated_decisions": "none",
        "supervisory_authority": facts.authority or translate(AUTHORITY),
        "notice": [
            {"number": one.number, "title": one.title, "text": one.lines()}
            for one in sections_of(facts, translate)
        ],
    }


def _sources(holders: Iterable[Plain]) -> Iterator[Plain]:
    for holder in holders:
        yield {
            "id": holder["id"],
            "source": holder["source"],
            "source_date": holder["source_date"],
            "from_person": holder["from_person"],
            "import": holder["import"],
        }


def _campaigns(holders: Iterable[Plain]) -> Iterator[Plain]:
    """Yield to whom the data went with which list."""
    for holder in holders:
        for one in holder["campaigns"]:
            names = ("name", "channel", "on_day", "recipient", "address")
            yield {name: one[name] for name in names}


def _exports(register: Register, holders: Iterable[Plain]) -> list[Plain]:
    """Return the files of many customers that were written since the person came."""
    came = [holder["history"][0]["at"] for holder in holders if holder["history"]]
    records = (table_of(Customer), table_of(Segment))
    return [
        {"at": one.at, "record": one.record, "what": one.fields}
        for one in register.audit.exports(records, since=min(came, default=""))
    ]
