"""What holds of all that was said about marketing."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.permissions.entry import CHANNELS, MARKETING, Channel, Permission, Stand
from register_app.permissions.rules import Standing
from register_app.permissions.standing import banned_channels, held, own, unproven
from tests.permissions.said import DAY, said

LATER = DAY + timedelta(days=1)


def _standing(*entries: Permission, channel: Channel = Channel.EMAIL) -> Standing:
    return held(entries, channel).standing


def test_nothing_said_is_none() -> None:
    assert _standing() is Standing.NONE


@pytest.mark.parametrize("later", [Stand.GIVEN, Stand.EXISTING, Stand.WITHDRAWN])
def test_a_ban_outlives_whatever_is_said_later(later: Stand) -> None:
    assert _standing(said(Stand.OBJECTION), said(later, on_day=LATER)) is Standing.OBJECTION


def test_only_the_person_lifts_a_ban() -> None:
    lifted = said(Stand.LIFTED, on_day=LATER)

    assert _standing(said(Stand.OBJECTION), lifted) is Standing.NONE
    assert _standing(lifted, said(Stand.OBJECTION, on_day=LATER + timedelta(1))) is (
        Standing.OBJECTION
    )


def test_a_ban_written_down_by_mistake_is_lifted_the_same_day() -> None:
    assert _standing(said(Stand.OBJECTION, id=1), said(Stand.LIFTED, id=2)) is Standing.NONE


def test_a_ban_written_down_after_a_lifting_holds_though_the_clock_went_back() -> None:
    ban, lifted = said(Stand.OBJECTION, id=1), said(Stand.LIFTED, id=2, on_day=LATER)

    assert _standing(ban, lifted, said(Stand.OBJECTION, id=3)) is Standing.OBJECTION
    assert _standing(ban, lifted) is Standing.NONE


def test_lifting_one_channel_leaves_the_ban_of_the_others() -> None:
    entries = [said(Stand.OBJECTION, Channel.ALL), said(Stand.LIFTED, on_day=LATER)]

    assert held(entries, Channel.EMAIL).standing is Standing.NONE
    assert held(entries, Channel.SMS).standing is Standing.OBJECTION


def test_a_consent_counts_with_proof_alone() -> None:
    claim = said(Stand.GIVEN, proven=False)

    assert _standing(claim) is Standing.NONE
    assert unproven([claim], Channel.EMAIL) is claim
    assert unproven([claim], Channel.SMS) is None
    assert _standing(said(Stand.GIVEN)) is Standing.CONSENT


def test_a_consent_is_for_its_channel_and_purpose() -> None:
    consent = said(Stand.GIVEN, purpose="uutiskirje")

    assert held([consent], Channel.EMAIL, "uutiskirje").standing is Standing.CONSENT
    assert held([consent], Channel.EMAIL).standing is Standing.NONE
    assert held([said(Stand.GIVEN)], Channel.EMAIL, "uutiskirje").standing is Standing.CONSENT
    assert held([said(Stand.GIVEN, Channel.ALL)], Channel.EMAIL).standing is Standing.NONE


def test_a_withdrawal_of_one_purpose_leaves_the_others_but_not_marketing_at_large() -> None:
    entries = [said(Stand.GIVEN), said(Stand.WITHDRAWN, purpose="uutiskirje", on_day=LATER)]

    assert held(entries, Channel.EMAIL, "kutsut").standing is Standing.CONSENT
    assert held(entries, Channel.EMAIL, "uutiskirje").standing is Standing.WITHDRAWN
    assert held(entries, Channel.EMAIL, MARKETING).standing is Standing.WITHDRAWN


@pytest.mark.parametrize("written", ["Uutiskirje", " uutiskirje ", "MARKETING"])
def test_a_withdrawal_holds_however_its_purpose_is_written(written: str) -> None:
    entries = [said(Stand.GIVEN), said(Stand.WITHDRAWN, purpose=written, on_day=LATER)]

    assert held(entries, Channel.EMAIL, "uutiskirje").standing is Standing.WITHDRAWN


def test_of_one_day_the_withdrawal_holds_where_nobody_knows_the_hour() -> None:
    at_once = f"{DAY}T09:00:00+00:00"
    withdrawn = said(Stand.WITHDRAWN, id=1, recorded_at=at_once)
    consent = said(Stand.GIVEN, id=2, recorded_at=f"{LATER}T09:00:00+00:00")

    assert _standing(withdrawn, consent) is Standing.WITHDRAWN
    assert _standing(said(Stand.WITHDRAWN, id=1), said(Stand.GIVEN, id=2)) is Standing.WITHDRAWN


def test_of_one_day_the_last_word_holds_where_it_was_recorded_at_once() -> None:
    at_once = f"{DAY}T09:00:00+00:00"
    withdrawn = said(Stand.WITHDRAWN, id=1, recorded_at=at_once)
    anew = said(Stand.GIVEN, id=2, recorded_at=at_once)
    again = said(Stand.WITHDRAWN, id=3, recorded_at=at_once)

    assert _standing(withdrawn, anew) is Standing.CONSENT
    assert _standing(anew, withdrawn) is Standing.CONSENT
    assert _standing(withdrawn, anew, again) is Standing.WITHDRAWN


def test_a_consent_given_anew_ends_a_withdrawal() -> None:
    entries = [said(Stand.WITHDRAWN), said(Stand.GIVEN, on_day=LATER)]

    assert _standing(*entries) is Standing.CONSENT


def test_being_a_customer_outweighs_neither_consent_nor_withdrawal() -> None:
    existing = said(Stand.EXISTING, on_day=LATER)

    assert _standing(existing) is Standing.EXISTING
    assert _standing(said(Stand.GIVEN), existing) is Standing.CONSENT
    assert _standing(said(Stand.WITHDRAWN), existing) is Standing.WITHDRAWN


def test_whoever_must_not_be_called_is_not_called_by_a_machine() -> None:
    entries = [said(Stand.OBJECTION, Channel.CALL)]

    assert held(entries, Channel.AUTO).standing is Standing.OBJECTION
    assert held([said(Stand.OBJECTION, Channel.AUTO)], Channel.CALL).standing is Standing.NONE
    assert banned_channels(entries) == [Channel.CALL, Channel.AUTO]


def test_a_ban_of_everything_stands_for_all() -> None:
    assert banned_channels([said(Stand.OBJECTION, Channel.ALL)]) == [Channel.ALL]
    assert banned_channels([said(Stand.OBJECTION, Channel.SMS)]) == [Channel.SMS]


def test_a_contact_person_speaks_for_nobody_else() -> None:
    assert own([said(Stand.OBJECTION, contact_id=7)]) == []


_ENTRIES = st.lists(
    st.builds(
        said,
        st.sampled_from([one for one in Stand if one is not Stand.LIFTED]),
        st.sampled_from(Channel),
        id=st.integers(1, 99),
        recorded_at=st.sampled_from(["", f"{DAY}T09:00:00+00:00"]),
        on_day=st.dates(DAY, LATER + timedelta(days=30)),
        purpose=st.sampled_from([MARKETING, "uutiskirje"]),
        proven=st.booleans(),
    )
)


@given(_ENTRIES, st.sampled_from(CHANNELS), st.randoms())
def test_no_order_of_entries_makes_a_ban_disappear(
    entries: list[Permission], channel: Channel, chance: object
) -> None:
    mixed = [*entries, said(Stand.OBJECTION, channel, purpose="uutiskirje")]
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # a random.Random

    assert held(mixed, channel).standing is Standing.OBJECTION


@given(_ENTRIES, st.sampled_from(CHANNELS), st.randoms())
def test_the_order_of_recording_is_no_matter(
    entries: list[Permission], channel: Channel, chance: object
) -> None:
    numbered = [replace(one, id=n) for n, one in enumerate(entries)]
    mixed = numbered.copy()
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # a random.Random

    assert held(mixed, channel).standing is held(numbered, channel).standing
