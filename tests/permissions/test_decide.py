"""May we contact this person: the answer, its reason and its law."""

from dataclasses import replace
from typing import Any

import pytest

from register_app.permissions.decide import Answer, Block, Decision, Obstacle, Situation, decide
from register_app.permissions.entry import Channel
from register_app.permissions.rules import Condition, Standing, Subject, rules
from tests.permissions.test_rules import CELLS

PERSON = Situation(subject=Subject.PRIVATE, channel=Channel.EMAIL)
CONTACT = Situation(subject=Subject.CONTACT, channel=Channel.EMAIL)


def _decided(situation: Situation, **changed: Any) -> Decision:  # noqa: ANN401  of any field
    return decide(replace(situation, **changed), rules())


@pytest.mark.parametrize(("subject", "channel", "standing", "said", "law"), CELLS)
def test_every_cell_is_answered_with_its_conditions_confirmed(
    subject: Subject, channel: Channel, standing: Standing, said: str, law: str
) -> None:
    decision = decide(
        Situation(
            subject=subject, channel=channel, standing=standing, confirmed=frozenset(Condition)
        ),
        rules(),
    )

    named = [] if said in {"YES", "NO"} else said.split("_")
    assert decision.answer is (Answer.NO if said == "NO" else Answer.YES)
    assert [str(one) for one in decision.conditions] == named
    assert decision.open == ()
    assert law in decision.law or law == "-"
    assert decision.reason


@pytest.mark.parametrize("obstacle", Obstacle)
def test_an_obstacle_outweighs_every_permission(obstacle: Obstacle) -> None:
    decision = _decided(PERSON, standing=Standing.CONSENT, obstacle=obstacle)

    assert decision.answer is Answer.NO
    assert decision.law


def test_a_restriction_names_its_article() -> None:
    assert _decided(PERSON, obstacle=Obstacle.RESTRICTED).law == "GDPR Art. 18"


def test_a_ban_names_the_person_or_the_organisation() -> None:
    person = _decided(PERSON, standing=Standing.OBJECTION)
    organisation = _decided(CONTACT, standing=Standing.COMPANY_BAN)

    assert person.law == "917/2014 §200; GDPR Art. 21"
    assert "person" in person.reason
    assert organisation.law == "917/2014 §202; §200"
    assert "organisation" in organisation.reason


def test_a_contact_person_is_asked_about_until_the_duties_are_confirmed() -> None:
    asked = _decided(CONTACT)
    confirmed = _decided(CONTACT, confirmed=frozenset({Condition.K3}))

    assert (asked.answer, asked.open) == (Answer.ASK, (Condition.K3,))
    assert (confirmed.answer, confirmed.open) == (Answer.YES, ())
    assert confirmed.conditions == asked.conditions


def test_an_unclear_address_is_a_persons_own_until_confirmed() -> None:
    asked = _decided(CONTACT, is_address_unclear=True)

    assert asked.answer is Answer.ASK
    assert "address" in asked.reason


def test_an_existing_customer_was_offered_a_refusal_or_is_asked_about() -> None:
    existing = replace(PERSON, standing=Standing.EXISTING)

    assert _decided(existing).open == (Condition.K2,)
    assert _decided(existing, refusal_offered=True).is_yes
    assert _decided(existing, channel=Channel.AUTO, refusal_offered=True).answer is Answer.NO


def test_a_claimed_consent_is_called_unproven() -> None:
    assert "proof" in _decided(PERSON, is_unproven=True).reason
    assert "no consent" in _decided(PERSON).reason


def test_without_a_written_interest_a_letter_is_asked_about() -> None:
    letter = replace(PERSON, channel=Channel.POST)

    assert _decided(letter).is_yes
    assert _decided(letter, interest_documented=False).open == (Condition.K5,)


@pytest.mark.parametrize("channel", [Channel.CALL, Channel.POST])
def test_a_prospect_is_looked_for_on_a_block_list_first(channel: Channel) -> None:
    prospect = replace(PERSON, channel=channel, is_prospect=True)

    assert _decided(prospect).answer is Answer.ASK
    assert _decided(prospect, block=Block.FREE).is_yes
    blocked = _decided(prospect, block=Block.HIT, standing=Standing.CONSENT)
    assert blocked.answer is Answer.NO


def test_a_customer_on_a_block_list_is_warned_of() -> None:
    decision = _decided(PERSON, channel=Channel.CALL, block=Block.HIT)

    assert decision.is_yes
    assert decision.warning


def test_a_withdrawn_consent_is_named() -> None:
    assert "withdrawn" in _decided(PERSON, standing=Standing.WITHDRAWN).reason
