"""The presets are whole: printed as they are, they leave no gap."""

from dataclasses import replace

import pytest

from register_app.fields.category import Category
from register_app.i18n import Catalogue
from register_app.notice.checks import gaps
from register_app.notice.compose import compose
from register_app.notice.facts import CategoryInUse, Channel, SubjectGroup
from register_app.notice.presets import (
    PURPOSES,
    RECIPIENTS,
    preset_purpose,
    preset_recipient,
    suggested_purposes,
    suggested_recipients,
    suggested_rules,
)
from register_app.processing.purpose import LegalBasis
from register_app.retention.presets import RULES, preset_rule
from register_app.retention.rule import DataClass
from tests.notice.samples import EVERYTHING, some_facts

PERSONS = (SubjectGroup.PERSONS,)


def test_every_preset_leaves_no_gap() -> None:
    facts = some_facts(
        purposes=tuple(map(preset_purpose, PURPOSES)),
        recipients=tuple(map(preset_recipient, RECIPIENTS)),
        rules=tuple(map(preset_rule, RULES)),
    )

    assert gaps(facts) == []


@pytest.mark.parametrize("channels", [(), (Channel.EMAIL,)])
@pytest.mark.parametrize("subjects", [PERSONS, tuple(SubjectGroup)])
def test_a_new_firm_prints_with_suggestions_alone(
    subjects: tuple[SubjectGroup, ...], channels: tuple[Channel, ...]
) -> None:
    facts = replace(
        EVERYTHING,
        subjects=subjects,
        purposes=suggested_purposes(subjects, channels),
        categories=(CategoryInUse(Category.IDENTITY),),
        recipients=suggested_recipients(),
        transfers=(),
        rules=suggested_rules(subjects, hetu=False, consent=False),
        channels=channels,
        duty="",
        officer=None,
    )

    assert gaps(facts) == []
    assert len(compose(facts, Catalogue.load("fi")).sections) == 18


@pytest.mark.parametrize("preset", PURPOSES)
def test_legitimate_interest_is_always_worded(preset: str) -> None:
    purpose = PURPOSES[preset]

    assert (purpose.basis is LegalBasis.LEGITIMATE_INTEREST) == (purpose.interest is not None)


def test_contact_persons_bring_a_purpose_of_their_own() -> None:
    with_contacts = suggested_purposes((SubjectGroup.CONTACTS,), ())

    assert "contact_persons" in {purpose.preset for purpose in with_contacts}
    assert "contact_persons" not in {purpose.preset for purpose in suggested_purposes(PERSONS, ())}


def test_marketing_is_suggested_only_where_it_is_done() -> None:
    assert "marketing" not in {purpose.preset for purpose in suggested_purposes(PERSONS, ())}
    assert suggested_purposes(PERSONS, (Channel.POST,))[-1].preset == "marketing"


def test_rules_follow_what_the_register_holds() -> None:
    all_rules = suggested_rules(tuple(SubjectGroup), hetu=True, consent=True)
    few_rules = suggested_rules(PERSONS, hetu=False, consent=False)

    wanted = {DataClass.CONTACTS, DataClass.PROSPECTS, DataClass.HETU, DataClass.CONSENTS}
    assert wanted <= {rule.data for rule in all_rules}
    assert not wanted & {rule.data for rule in few_rules}


def test_vouchers_are_kept_as_long_as_the_accounting_act_says() -> None:
    assert RULES["vouchers"].months == 6 * 12
    assert RULES["books"].months == 10 * 12
