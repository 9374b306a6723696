"""Entries about marketing, built for tests."""

from dataclasses import replace
from datetime import date
from typing import Any

from register_app.customers.customer import CustomerId
from register_app.permissions.entry import Channel, Permission, Stand

DAY = date(2026, 11, 22)


def said(state: Stand, channel: Channel = Channel.EMAIL, **fields: Any) -> Permission:  # noqa: ANN401  fields of any kind
    """Build an entry, proven unless it is said otherwise."""
    entry = Permission(
        customer_id=CustomerId(1),
        channel=channel,
        state=state,
        how="puhelimessa",
        on_day=DAY,
        proven=True,
    )
    return replace(entry, **fields)
