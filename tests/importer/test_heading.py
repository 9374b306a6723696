"""Headings of three languages, however they are written."""

import unicodedata

import pytest

from register_app import paths
from register_app.importer.heading import field_of, normal
from register_app.importer.targets import labels, target_named


def _spellings() -> list[tuple[str, str]]:
    lines = (paths.resources() / "importer" / "headings.txt").read_text("utf-8").splitlines()
    listed = [line.partition(": ") for line in lines if ": " in line and not line.startswith("#")]
    return [(field, word) for field, _, words in listed for word in words.split(" · ")]


def test_every_listed_spelling_names_its_field() -> None:
    assert len(_spellings()) > 600
    assert [(field, word) for field, word in _spellings() if field_of(word) != field] == []


def test_every_listed_field_is_a_target_or_says_nothing_of_the_customer() -> None:
    targets = {target_named(field) for field, _ in _spellings()}

    assert targets - labels().keys() == {""}


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Puh.", "phone"),
        ("GSM", "mobile"),
        ("Os.", "street"),
        ("Y_TUNNUS", "business_id"),
        ("POSTINRO", "postcode"),
        ("Post-nr:", "postcode"),
        ("E-mail*", "email"),
        (unicodedata.normalize("NFD", "Sähköposti"), "email"),
        ("Nimi (pakollinen)", "name"),
        ("Markkinointikielto [K/E]", "marketing_banned"),
        ("Puhelin\xadnumero", "phone"),
        ("Y - tunnus", "business_id"),
        ("posti numero", "postcode"),
        ("Verkkolaskuosoite / OVT", "einvoice_address"),
        ("Postinumero ja -toimipaikka", "postcode_city"),
        ("Puhelin / sähköposti", ""),
        ("Kengännumero", ""),
        (" ", ""),
        ("...", ""),
    ],
)
def test_heading_is_read_however_it_is_written(heading: str, field: str) -> None:
    assert field_of(heading) == field


def test_heading_is_compared_without_case_marks_and_blanks() -> None:
    assert normal("  Asiakkaan   NIMI:* ") == "asiakkaan nimi"
