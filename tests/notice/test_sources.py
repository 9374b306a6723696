"""Sources that people write are recognised, the others are told as they are."""

import pytest

from register_app.notice.facts import Source, SourceKind
from register_app.notice.sources import recognise, sources_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Asiakkaalta itseltään", SourceKind.SELF),
        ("asiakas.", SourceKind.SELF),
        ("Kunden själv", SourceKind.SELF),
        ("the customer", SourceKind.SELF),
        ("Työnantaja", SourceKind.EMPLOYER),
        ("Puhelu", SourceKind.SELF),
        ("tarjouspyyntö", SourceKind.SELF),
        ("Webbformulär", SourceKind.SELF),
        ("Laskutusjärjestelmä", SourceKind.OWN_RECORDS),
        ("vanha asiakas", SourceKind.OWN_RECORDS),
        ("Suosittelija", SourceKind.REFERRAL),
    ],
)
def test_common_sources_are_known(text: str, kind: SourceKind) -> None:
    assert recognise(text) == Source(kind)


@pytest.mark.parametrize(
    "text", ["YTJ", "PRH:n avoin data 1.11.2026", "FODS", "haettu kaupparekisteristä"]
)
def test_open_company_data_is_a_public_source(text: str) -> None:
    assert recognise(text) == Source(SourceKind.OPEN_COMPANY_DATA, public=True)


def test_website_is_a_public_source() -> None:
    assert recognise("Yrityksen verkkosivut").public


@pytest.mark.parametrize("text", ["Asiakaslista 2019.xlsx", "Messut, asiakas kävi", "ytjkone"])
def test_other_sources_are_told_as_written(text: str) -> None:
    assert recognise(f" {text} ") == Source(name=text)


def test_each_source_is_told_once_in_a_steady_order() -> None:
    texts = ["Öljymessut", "", "ytj", "Asiakas", "asiakas itse", "YTJ 2024", "Arvonta"]

    assert sources_of(texts) == (
        Source(SourceKind.SELF),
        Source(SourceKind.OPEN_COMPANY_DATA, public=True),
        Source(name="Arvonta"),
        Source(name="Öljymessut"),
    )
    assert sources_of(texts[::-1]) == sources_of(texts)
