"""Whose an email address of an organisation is."""

import pytest

from register_app.permissions.address import Mailbox, mailbox

NAMES = ["Maija Mäki-Virtanen", "Bo Ek"]


@pytest.mark.parametrize(
    ("address", "whose"),
    [
        ("info@firma.example", Mailbox.GENERAL),
        ("Myynti@firma.example", Mailbox.GENERAL),
        ("försäljning@firma.example", Mailbox.GENERAL),
        ("info+ale@firma.example", Mailbox.GENERAL),
        ("maija.maki-virtanen@firma.example", Mailbox.PERSONAL),
        ("mvirtanen@firma.example", Mailbox.PERSONAL),
        ("info@gmail.com", Mailbox.PERSONAL),
        ("firma@hotmail.com", Mailbox.PERSONAL),
        ("yritys@kolumbus.fi", Mailbox.PERSONAL),
        ("firma@firma.example", Mailbox.UNCLEAR),
        ("bodega@firma.example", Mailbox.UNCLEAR),
        ("", Mailbox.UNCLEAR),
    ],
)
def test_a_mailbox_is_told_by_its_name(address: str, whose: Mailbox) -> None:
    assert mailbox(address, NAMES) is whose
