"""Guessing what kind of document a file is."""

import pytest

from register_app.documents.document import KINDS
from register_app.documents.guess import kind_of
from register_app.documents.media import Media


@pytest.mark.parametrize(
    ("file_name", "kind"),
    [
        ("Tarjous 12 Katto.pdf", "offer"),
        ("tarjouspyyntö.docx", "offer"),
        ("Offert_2026.pdf", "offer"),
        ("quotation-7.pdf", "offer"),
        ("hyvityslasku.pdf", "invoice"),
        ("FAKTURA.PDF", "invoice"),
        ("Invoices 2026.xlsx", "invoice"),
        ("tilausvahvistus.pdf", "order"),
        ("orderbekräftelse.pdf", "order"),
        ("huoltosopimus.pdf", "contract"),
        ("ramavtal.pdf", "contract"),
        ("aloituskokous.docx", "minutes"),
        ("po\u0308yta\u0308kirja.odt", "minutes"),
        ("pohjapiirros 1.pdf", "drawing"),
        ("talo.dwg", "drawing"),
        ("memory.docx", "other"),
        ("border.txt", "other"),
        ("laskelma.xlsx", "other"),
    ],
)
def test_name_tells_the_kind(file_name: str, kind: str) -> None:
    assert kind_of(file_name, Media.OTHER, tuple(KINDS)) == kind


def test_picture_is_a_photo_unless_its_name_says_more() -> None:
    assert kind_of("IMG_0042.jpg", Media.JPEG, tuple(KINDS)) == "photo"
    assert kind_of("lasku.jpg", Media.JPEG, tuple(KINDS)) == "invoice"


def test_mail_is_a_message_whatever_it_is_about() -> None:
    assert kind_of("tarjous.eml", Media.EML, tuple(KINDS)) == "message"


def test_only_kinds_of_the_firm_are_guessed() -> None:
    assert kind_of("lasku.pdf", Media.PDF, ("offer", "other")) == "other"
    assert kind_of("lasku.pdf", Media.PDF, ("takuu", "offer")) == "takuu"
    assert kind_of("lasku.pdf", Media.PDF, ()) == "other"
