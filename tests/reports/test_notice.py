"""What the notice of a register says is true of that register."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from register_app.customers.choices import CustomerKind, HetuReason, State
from register_app.customers.customer import Customer
from register_app.fields.category import Category
from register_app.notice.facts import Channel, Protection, SourceKind, SubjectGroup
from register_app.permissions import entry
from register_app.processing.version import NoticeVersion
from register_app.register import Register, prepare
from register_app.reports.held import parts
from register_app.reports.notice import NoticeIncomplete, notice_facts, save_notice
from register_app.vault.protection import Protection as VaultProtection
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, NOW, PASSPHRASE, now


def _set(register: Register, **changes: Any) -> None:  # noqa: ANN401  fields of any kind
    with register.change(TITLE):
        register.settings.save(replace(register.settings.load(), **changes))


def _categories(register: Register) -> set[Category]:
    return {used.category for used in notice_facts(register, "fi").categories}


def _subjects(register: Register, *customers: Customer) -> set[SubjectGroup]:
    stored(register, *customers)
    return set(notice_facts(register, "fi").subjects)


def test_the_firm_is_the_controller(register: Register) -> None:
    _set(
        register,
        firm_name="Testi Oy",
        firm_business_id="1234567-1",
        firm_street="Testikatu 1",
        firm_postcode="00100",
        firm_city="HELSINKI",
        firm_phone=("+358401234567",),
        firm_email=("a@b.example", "c@d.example"),
    )

    controller = notice_facts(register, "fi").controller

    assert (controller.name, controller.business_id) == ("Testi Oy", "1234567-1")
    assert controller.address == "Testikatu 1, 00100 HELSINKI"
    assert (controller.phone, controller.email) == ("040 123 4567", "a@b.example, c@d.example")


def test_the_firm_answers_where_nobody_is_named(register: Register) -> None:
    _set(register, firm_name="Testi Oy", firm_email=("a@b.example",))
    firm = notice_facts(register, "fi").contact
    _set(register, contact_name="Niilo", contact_email=("n@b.example",))
    named = notice_facts(register, "fi").contact

    assert (firm.name, firm.email) == ("Testi Oy", "a@b.example")
    assert (named.name, named.email) == ("Niilo", "n@b.example")


def test_an_officer_is_told_when_appointed(register: Register) -> None:
    assert notice_facts(register, "fi").officer is None

    _set(register, officer_name="Oili", officer_email=("o@b.example",))

    officer = notice_facts(register, "fi").officer
    assert officer
    assert (officer.name, officer.email) == ("Oili", "o@b.example")


@pytest.mark.parametrize(
    ("fields", "group"),
    [
        ({"kind": CustomerKind.PRIVATE}, SubjectGroup.PERSONS),
        ({"kind": CustomerKind.SOLE_TRADER}, SubjectGroup.SOLE_TRADERS),
        ({"kind": CustomerKind.HOUSING_COMPANY}, SubjectGroup.CONTACTS),
    ],
)
def test_persons_are_told_by_the_kinds_there_are(
    register: Register, fields: dict[str, object], group: SubjectGroup
) -> None:
    assert _subjects(register) == set()
    assert _subjects(register, a_customer(**fields)) == {group}


def test_prospects_and_former_customers_are_told_when_there_are_any(register: Register) -> None:
    found = _subjects(
        register,
        a_customer(stage="request"),
        a_customer(state=State.PASSIVE, passive_reason="lopetti"),
    )

    assert {SubjectGroup.PROSPECTS, SubjectGroup.FORMER} < found


def test_a_contact_person_of_a_person_is_told(register: Register) -> None:
    (customer,) = stored(register, a_customer(kind=CustomerKind.PRIVATE))
    assert customer.id
    with_contact(register, customer.id)

    assert SubjectGroup.CONTACTS in notice_facts(register, "fi").subjects


def test_only_categories_that_somebody_filled_are_told(register: Register) -> None:
    assert _categories(register) == set()

    stored(register, a_customer(phone=("+358401234567",)))

    assert Category.CONTACT in _categories(register)
    assert _categories(register).isdisjoint({Category.NOTES, Category.HETU, Category.PERMISSIONS})


def test_a_kept_code_is_told_with_its_reason_and_protection(register: Register) -> None:
    stored(
        register,
        a_customer(kind=CustomerKind.PRIVATE, hetu="010190-900P", hetu_reason=HetuReason.CREDIT),
    )

    facts = notice_facts(register, "fi")

    assert facts.has(Category.HETU)
    assert facts.hetu_reasons == (HetuReason.CREDIT,)
    assert Protection.HETU_LOG in facts.protection


def test_entries_about_marketing_are_a_category(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id
    with register.change(TITLE):
        register.permissions.add(
            entry.Permission(
                customer_id=customer.id,
                channel=entry.Channel.EMAIL,
                state=entry.Stand.OBJECTION,
                how="puhelimessa",
                on_day=NOW.date(),
            )
        )

    assert Category.PERMISSIONS in _categories(register)


def test_sources_are_those_really_in_the_data(register: Register) -> None:
    stored(register, a_customer(source="YTJ"), a_customer(source="Kevätmessut"))

    sources = notice_facts(register, "fi").sources

    assert [(source.kind, source.name) for source in sources] == [
        (SourceKind.OPEN_COMPANY_DATA, ""),
        (None, "Kevätmessut"),
    ]


def test_a_passphrase_is_told_where_one_protects(register: Register) -> None:
    protection = notice_facts(register, "fi").protection

    assert Protection.PASSPHRASE in protection
    assert Protection.KEYRING not in protection


def test_backups_and_locking_are_told_while_they_are_on(register: Register) -> None:
    on = {Protection.BACKUPS, Protection.AUTO_LOCK}
    assert on <= set(notice_facts(register, "fi").protection)

    _set(register, backup_on=False, lock_minutes=0)

    assert not on & set(notice_facts(register, "fi").protection)


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_keyring_is_told_where_one_protects(tmp_path: Path, passphrase: str) -> None:
    both = VaultProtection(keyring=FakeKeyring(), passphrase=passphrase, cost=CHEAP)
    folder = tmp_path / "other"
    with (
        Vault.create(folder, protection=both, prepare=prepare, on=NOW.date()) as vault,
        Register(vault, now) as register,
    ):
        protection = notice_facts(register, "fi").protection

    assert Protection.KEYRING in protection
    assert (Protection.PASSPHRASE in protection) == bool(passphrase)


def test_the_firm_can_tell_only_of_its_own_measures(register: Register) -> None:
    _set(register, notice_measures=("training", "backups", "nonsense"))

    protection = notice_facts(register, "fi").protection

    assert Protection.TRAINING in protection
    assert Protection.PREMISES not in protection


def test_answers_of_the_settings_are_taken_over(register: Register) -> None:
    _set(
        register,
        notice_channels=("sms", "post", "nonsense"),
        notice_profiling=True,
        notice_web="testi.example/seloste",
        notice_duty="Nimi tarvitaan.",
    )

    facts = notice_facts(register, "sv")

    assert facts.language == "sv"
    assert facts.channels == (Channel.SMS, Channel.POST)
    assert facts.profiling
    assert (facts.web_address, facts.duty) == ("testi.example/seloste", "Nimi tarvitaan.")


def test_a_version_keeps_the_day_on_which_it_was_made(register: Register) -> None:
    assert notice_facts(register, "fi").day == NOW.date()
    with register.change(TITLE):
        register.notice_versions.save(NoticeVersion(version="1.0", day=date(2026, 1, 2)))
        register.notice_versions.save(NoticeVersion(version="0.9", day=date(2025, 1, 2)))

    facts = notice_facts(register, "fi")

    assert facts.day == date(2026, 1, 2)
    assert [change.version for change in facts.changes] == ["0.9", "1.0"]


def test_a_notice_with_gaps_is_not_written(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "seloste.pdf"

    with pytest.raises(NoticeIncomplete) as refused:
        save_notice(register, path, "fi")

    assert "controller.name" in {gap.field for gap in refused.value.gaps}
    assert not path.exists()


@pytest.mark.parametrize(
    ("record", "category"),
    [
        ("note_entries", Category.EVENTS),
        ("contacts", Category.EVENTS),
        ("tasks", Category.EVENTS),
        ("deals", Category.DEALS),
        ("documents", Category.DOCUMENTS),
    ],
)
def test_what_is_held_besides_the_details_is_named(
    register: Register, record: str, category: Category
) -> None:
    (customer,) = stored(register, a_customer())
    before = _categories(register)

    with register.change(TITLE):
        part = next(part for part in parts(register) if part.name == record)
        part.records.save(a_part(record, customer))

    assert category not in before
    assert category in _categories(register)
