"""What holds of all that was said about marketing."""

from datetime import date

import pytest

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.standing import refused_channels, standing


def _said(channel: Channel, state: Stand, *, proven: bool = False, contact: int = 0) -> Permission:
    return Permission(
        customer_id=CustomerId(1),
        contact_id=ContactId(contact) if contact else None,
        channel=channel,
        state=state,
        how="puhelimessa",
        on_day=date(2026, 11, 22),
        proven=proven,
    )


@pytest.mark.parametrize("later", [Stand.GIVEN, Stand.EXISTING])
def test_nothing_without_proof_lifts_a_ban(later: Stand) -> None:
    entries = [_said(Channel.EMAIL, Stand.OBJECTION), _said(Channel.EMAIL, later)]

    assert standing(entries) == {Channel.EMAIL: Stand.OBJECTION}


def test_a_proven_consent_lifts_a_ban() -> None:
    entries = [
        _said(Channel.EMAIL, Stand.OBJECTION),
        _said(Channel.EMAIL, Stand.GIVEN, proven=True),
    ]

    assert standing(entries) == {Channel.EMAIL: Stand.GIVEN}
    assert refused_channels(entries) == []


def test_a_ban_of_everything_stands_for_all() -> None:
    entries = [_said(Channel.SMS, Stand.OBJECTION), _said(Channel.ALL, Stand.OBJECTION)]

    assert refused_channels(entries) == [Channel.ALL]
    assert refused_channels(entries[:1]) == [Channel.SMS]


def test_a_contact_person_speaks_for_nobody_else() -> None:
    assert standing([_said(Channel.ALL, Stand.OBJECTION, contact=7)]) == {}
