"""The privacy notice as it prints."""

from dataclasses import replace

import pytest

from register_app.i18n import Catalogue
from register_app.notice.compose import compose
from register_app.notice.facts import NoticeFacts
from register_app.reports.notice_pdf import notice_pdf
from tests.notice.samples import BARE, EVERYTHING
from tests.reports.pdfs import body_of, bookmarks, read, roles, root_of, text_of

LANGUAGES = ("fi", "sv", "en")


def printed(facts: NoticeFacts, language: str = "fi") -> bytes:
    return notice_pdf(compose(replace(facts, language=language), Catalogue.load(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_notice_is_on_paper(language: str) -> None:
    notice = compose(replace(EVERYTHING, language=language), Catalogue.load(language))

    on_paper = body_of(notice_pdf(notice))

    for line in notice.plain_text().splitlines():
        for cell in line.removeprefix("• ").split(" | "):
            for part in cell.split(": "):
                assert " ".join(part.split()) in on_paper


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_a_bookmark(language: str) -> None:
    notice = compose(replace(EVERYTHING, language=language), Catalogue.load(language))

    assert [title for title, _ in bookmarks(notice_pdf(notice))] == [
        f"{section.number}. {section.title}" for section in notice.sections[1:]
    ]


def test_notice_says_what_it_is_and_in_which_language() -> None:
    reader = read(printed(EVERYTHING, "sv"))

    assert reader.metadata is not None
    assert reader.metadata.title == "Dataskyddsbeskrivning: kund- och marknadsföringsregister"
    assert reader.metadata.author == "Testaajan Maalaus Oy"
    assert root_of(reader)["/Lang"] == "sv"


def test_letters_come_out_of_the_pdf() -> None:
    text = text_of(printed(EVERYTHING))

    for name in ("Åke Öhman", "Žofia Šimková", "Щербаков & Čáđđi Oy"):
        assert name in text


def test_same_facts_give_the_same_bytes() -> None:
    assert printed(EVERYTHING) == printed(EVERYTHING)


def test_another_day_gives_another_file() -> None:
    assert EVERYTHING.day is not None
    later = replace(EVERYTHING, day=EVERYTHING.day.replace(year=2027))

    assert printed(EVERYTHING) != printed(later)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_with_gaps_can_be_looked_at(language: str) -> None:
    assert len(read(printed(BARE, language)).pages) >= 3


def test_objection_is_a_section_of_its_own_in_the_structure() -> None:
    assert roles(printed(EVERYTHING)).count("Sect") == 1
