"""A notice that is legally empty is not printed, and the field to fill is named."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.customers.choices import HetuReason
from register_app.fields.category import Category
from register_app.i18n import Catalogue
from register_app.notice.checks import gaps, is_vague
from register_app.notice.facts import (
    ContactPoint,
    Controller,
    NoticeFacts,
    Source,
    SubjectGroup,
)
from register_app.notice.presets import preset_purpose
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.recipient import Recipient, RecipientRole
from register_app.processing.transfer import Safeguard, Transfer
from register_app.retention.presets import preset_rule
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from tests.notice.samples import BARE, EVERYTHING, some_facts, without


def fields_lacking(facts: NoticeFacts) -> list[tuple[str, int]]:
    return [(gap.field, gap.item) for gap in gaps(facts)]


def controller(**changes: str) -> NoticeFacts:
    return some_facts(controller=replace(EVERYTHING.controller, **changes))


def rules(*changed: RetentionRule) -> NoticeFacts:
    return some_facts(rules=(*EVERYTHING.rules, *changed))


def rules_without(data: DataClass) -> NoticeFacts:
    return some_facts(rules=tuple(rule for rule in EVERYTHING.rules if rule.data is not data))


LAST = len(EVERYTHING.rules)
CASES: dict[str, tuple[NoticeFacts, tuple[str, int]]] = {
    "no version": (some_facts(version=" "), ("version", -1)),
    "no day": (some_facts(day=None), ("day", -1)),
    "no firm": (controller(name=""), ("controller.name", -1)),
    "no business id": (controller(business_id=""), ("controller.business_id", -1)),
    "wrong check digit": (controller(business_id="2077474-1"), ("controller.business_id", -1)),
    "no way to reach the firm": (
        controller(address="", phone="", email=""),
        ("controller.email", -1),
    ),
    "nobody to ask": (
        some_facts(contact=replace(EVERYTHING.contact, name="")),
        ("contact.name", -1),
    ),
    "nowhere to object": (
        some_facts(contact=ContactPoint(name="Åke Öhman", address="Kuusitie 3")),
        ("contact.email", -1),
    ),
    "officer nobody reaches": (some_facts(officer=ContactPoint(name="Ilo")), ("officer", -1)),
    "no subjects": (some_facts(subjects=()), ("subjects", -1)),
    "no purposes": (
        some_facts(purposes=(), channels=(), rules=EVERYTHING.rules),
        ("purposes", -1),
    ),
    "nameless purpose": (
        some_facts(purposes=(Purpose(basis=LegalBasis.CONTRACT),), channels=()),
        ("purposes.name", 0),
    ),
    "purpose without basis": (
        some_facts(purposes=(*EVERYTHING.purposes, Purpose(name="Kilpailut"))),
        ("purposes.basis", len(EVERYTHING.purposes)),
    ),
    "interest not told": (
        some_facts(
            purposes=(
                *EVERYTHING.purposes,
                Purpose(name="Arvonnat", basis=LegalBasis.LEGITIMATE_INTEREST, interest=" "),
            )
        ),
        ("purposes.interest", len(EVERYTHING.purposes)),
    ),
    "preset without an interest": (
        some_facts(
            purposes=(
                preset_purpose("marketing"),
                Purpose(preset="bookkeeping", basis=LegalBasis.LEGITIMATE_INTEREST),
            )
        ),
        ("purposes.interest", 1),
    ),
    "marketing without a purpose": (
        some_facts(purposes=(preset_purpose("bookkeeping"),)),
        ("purposes", -1),
    ),
    "empty register": (some_facts(categories=()), ("categories", -1)),
    "identity codes without a ground": (some_facts(hetu_reasons=()), ("hetu_reasons", -1)),
    "no sources": (some_facts(sources=()), ("sources", -1)),
    "nameless source": (some_facts(sources=(Source(name=" "),)), ("sources.name", 0)),
    "nameless recipient": (
        some_facts(recipients=(Recipient(purpose="arvonta", role=RecipientRole.PROCESSOR),)),
        ("recipients.name", 0),
    ),
    "recipient without a purpose": (
        some_facts(recipients=(Recipient(name="Apu Oy", role=RecipientRole.PROCESSOR),)),
        ("recipients.purpose", 0),
    ),
    "recipient without a role": (
        some_facts(recipients=(Recipient(preset="bank"),)),
        ("recipients.role", 0),
    ),
    "transfer to nowhere": (
        some_facts(transfers=(Transfer(safeguard=Safeguard.ADEQUACY),)),
        ("transfers.country", 0),
    ),
    "transfer without a safeguard": (
        some_facts(transfers=(Transfer(country="US"),)),
        ("transfers.safeguard", 0),
    ),
    "safeguard nobody can see": (
        some_facts(transfers=(Transfer(country="US", safeguard=Safeguard.STANDARD_CLAUSES),)),
        ("transfers.copy_from", 0),
    ),
    "no retention": (some_facts(rules=()), ("rules", -1)),
    "nameless rule": (
        rules(RetentionRule(months=12, start=StartEvent.ENTRY)),
        ("rules.name", LAST),
    ),
    "negative time": (
        rules(RetentionRule(name="Avaimet", months=-1, start=StartEvent.ENTRY)),
        ("rules.months", LAST),
    ),
    "time from nothing": (rules(RetentionRule(name="Avaimet", months=12)), ("rules.months", LAST)),
    "as long as necessary": (
        rules(RetentionRule(name="Avaimet", criterion="Säilytetään niin kauan kuin on tarpeen.")),
        ("rules.criterion", LAST),
    ),
    "customers kept for ever": (rules_without(DataClass.CUSTOMERS), ("rules", -1)),
    "contact persons kept for ever": (rules_without(DataClass.CONTACTS), ("rules", -1)),
    "prospects kept for ever": (rules_without(DataClass.PROSPECTS), ("rules", -1)),
    "identity codes kept for ever": (rules_without(DataClass.HETU), ("rules", -1)),
    "consents kept for ever": (rules_without(DataClass.CONSENTS), ("rules", -1)),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_missing_is_named(case: str) -> None:
    facts, gap = CASES[case]

    assert fields_lacking(facts) == [gap]


def test_a_whole_notice_has_no_gaps() -> None:
    assert gaps(EVERYTHING) == []


def test_a_bare_notice_lacks_everything_it_must_have() -> None:
    assert {field for field, _ in fields_lacking(BARE)} == {
        "version",
        "day",
        "controller.name",
        "controller.business_id",
        "controller.email",
        "contact.name",
        "contact.email",
        "subjects",
        "purposes",
        "categories",
        "sources",
        "rules",
    }


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_gaps_are_told_in_the_language_of_the_person(language: str) -> None:
    translate = Catalogue.load(language)

    assert all(translate(gap.message) != str(gap.message.text) for gap in gaps(BARE))


def test_a_rule_for_identity_codes_is_not_asked_where_there_are_none() -> None:
    facts = replace(without(Category.HETU), rules=rules_without(DataClass.HETU).rules)

    assert gaps(replace(facts, hetu_reasons=())) == []


def test_company_customers_alone_need_no_rule_for_persons() -> None:
    facts = some_facts(
        subjects=(SubjectGroup.CONTACTS,),
        categories=(),
        purposes=(preset_purpose("contact_persons"),),
        channels=(),
        rules=(preset_rule("contacts"),),
    )

    assert fields_lacking(facts) == [("categories", -1)]


def test_marketing_named_by_the_firm_counts_as_marketing() -> None:
    own = Purpose(name="Suoramarkkinointi kylällä", basis=LegalBasis.CONSENT)

    assert gaps(some_facts(purposes=(own,))) == []


def test_own_criterion_stands_for_a_time() -> None:
    facts = rules(RetentionRule(name="Avaimet", criterion="Kunnes avain on palautettu"))

    assert gaps(facts) == []


def test_business_id_is_read_as_the_form_reads_it() -> None:
    firm = Controller("A", "20774740", "Kuusitie 3", "040 123 4567", "")

    assert gaps(some_facts(controller=firm)) == []


def test_identity_codes_with_a_ground_are_no_gap() -> None:
    assert gaps(some_facts(hetu_reasons=(HetuReason.LAW,), day=date(2026, 1, 1))) == []


@pytest.mark.parametrize(
    "criterion",
    [
        "niin kauan kuin on tarpeen",
        "Säilytetään niin kauan kuin tarpeen.",
        "Tietoja säilytetään vain tarpeellisen ajan",
        "Toistaiseksi",
        "Så länge det behövs",
        "Uppgifterna sparas så länge som det är nödvändigt.",
        "as long as necessary",
        "We keep the data only as long as it is needed.",
        " ",
    ],
)
def test_as_long_as_necessary_alone_is_vague(criterion: str) -> None:
    assert is_vague(criterion)


@pytest.mark.parametrize(
    "criterion",
    [
        "niin kauan kuin on tarpeen takuun voimassaolon ajan",
        "så länge avtalet gäller",
        "as long as necessary for the warranty, at most 10 years",
        "2 vuotta",
    ],
)
def test_a_criterion_that_tells_something_is_not_vague(criterion: str) -> None:
    assert not is_vague(criterion)
