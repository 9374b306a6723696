"""Every item the law asks for is told, and nothing that is not so."""

from collections.abc import Callable
from dataclasses import fields, replace
from xml.etree import ElementTree as ET

import pytest

from register_app import paths
from register_app.customers.choices import HetuReason
from register_app.fields.category import Category
from register_app.i18n import Catalogue, Message, Text
from register_app.notice.blocks import Box, Notice, Table
from register_app.notice.compose import compose
from register_app.notice.facts import (
    CategoryInUse,
    Channel,
    ContactPoint,
    Controller,
    NoticeFacts,
    Protection,
    Source,
    SourceKind,
    SubjectGroup,
)
from register_app.notice.presets import preset_purpose
from register_app.notice.what import GROUPS
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.recipient import Recipient, RecipientRole
from register_app.processing.transfer import Safeguard, Transfer
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from tests.notice.law import HEADINGS, ITEMS, LANGUAGES
from tests.notice.samples import BARE, EVERYTHING, some_facts, without


def composed(facts: NoticeFacts, language: str = "fi") -> Notice:
    return compose(replace(facts, language=language), Catalogue.load(language))


def section(notice: Notice, number: int) -> str:
    return replace(notice, sections=(notice.sections[number],)).plain_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_eighteen_headings_are_in_order(language: str) -> None:
    notice = composed(EVERYTHING, language)

    assert tuple(part.title for part in notice.sections) == HEADINGS[language]
    assert [part.number for part in notice.sections] == list(range(18))
    assert notice.title == HEADINGS[language][0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("item", ITEMS)
def test_every_item_of_the_law_is_told(item: str, language: str) -> None:
    number, words = ITEMS[item]

    assert words[language] in section(composed(EVERYTHING, language), number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bare_notice_has_all_sections_too(language: str) -> None:
    notice = composed(BARE, language)

    assert tuple(part.title for part in notice.sections) == HEADINGS[language]
    assert all(part.blocks for part in notice.sections)


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("facts", [EVERYTHING, BARE], ids=["everything", "bare"])
def test_nothing_is_left_in_english(facts: NoticeFacts, language: str) -> None:
    translated = finished_texts(language)
    catalogue = Catalogue.load(language)
    lacking = []

    def strict(message: Text | Message) -> str:
        text = message if isinstance(message, Text) else message.text
        if (text.context, str(text)) not in translated:
            lacking.append(text)
        return catalogue(message)

    compose(replace(facts, transfers=(), language=language), strict)

    assert lacking == []


def finished_texts(language: str) -> set[tuple[str, str]]:
    path = paths.resources() / "i18n" / f"register_{language}.ts"
    root = ET.parse(path).getroot()  # noqa: S314  our own resource
    return {
        (context.findtext("name", ""), entry.findtext("source", ""))
        for context in root.iter("context")
        for entry in context.iter("message")
        if entry.findtext("translation") and entry.find("translation[@type]") is None
    }


@pytest.mark.parametrize("category", Category)
def test_a_category_nobody_has_filled_is_not_named(category: Category) -> None:
    name = Catalogue.load("fi")(GROUPS[category])

    assert f"\n{name} |" in section(composed(EVERYTHING), 5)
    assert f"\n{name} |" not in section(composed(without(category)), 5)


@pytest.mark.parametrize(
    ("language", "word"),
    [("fi", "henkilötunnu"), ("sv", "personbeteckning"), ("en", "identity code")],
)
def test_identity_code_is_named_only_when_stored(language: str, word: str) -> None:
    stored = composed(EVERYTHING, language).plain_text().lower()
    not_stored = composed(without(Category.HETU), language).plain_text().lower()

    assert word in stored
    assert word not in not_stored


def test_only_fields_in_use_are_told() -> None:
    used = CategoryInUse(Category.CONTACT, frozenset({"phone"}))

    text = section(composed(some_facts(categories=(used,))), 5)

    assert "Yhteystiedot | puhelinnumerot\n" in text
    assert "sähköposti" not in text


def test_ground_for_identity_codes_is_told() -> None:
    facts = some_facts(hetu_reasons=(HetuReason.RENTING, HetuReason.COLLECTION))

    assert "Perusteemme: perintä; vuokraus tai lainaus." in section(composed(facts), 5)


def test_officer_who_is_not_appointed_is_said_so() -> None:
    text = section(composed(some_facts(officer=None)), 2)

    assert "Emme ole nimittäneet tietosuojavastaavaa." in text
    assert "Tietosuojavastaavamme" not in text


def test_interest_is_told_only_for_that_basis() -> None:
    contract = Purpose(preset="customer_care", basis=LegalBasis.CONTRACT)

    text = section(composed(some_facts(purposes=(contract,))), 4)

    assert "Haluamme palvella" not in text
    assert "punninneet" not in text


def test_the_firms_own_words_win_over_the_preset() -> None:
    own = Purpose(
        preset="customer_care",
        name="Vanhat asiakkaat",
        basis=LegalBasis.LEGITIMATE_INTEREST,
        interest="Tunnemme kotisi.",
    )

    text = section(composed(some_facts(purposes=(own,))), 4)

    assert "Vanhat asiakkaat | Oikeutettu etumme (6 artiklan 1 kohdan f alakohta)\n" in text
    assert "Tunnemme kotisi." in text
    assert "Asiakassuhteen hoito" not in text


def test_objection_stands_in_a_box_of_its_own() -> None:
    boxes = [
        (part.number, block)
        for part in composed(EVERYTHING).sections
        for block in part.blocks
        if isinstance(block, Box)
    ]

    [(number, box)] = boxes
    assert number == 12
    assert box.title == "Voit kieltää suoramarkkinoinnin milloin tahansa"
    assert box.texts[-1] == "Ilmoita meille: tietosuoja@testaajan.example"


def test_objection_to_interests_is_told_only_when_there_are_some() -> None:
    facts = some_facts(purposes=(preset_purpose("bookkeeping"),))

    assert "erityiseen tilanteeseesi" in section(composed(EVERYTHING), 12)
    assert "erityiseen tilanteeseesi" not in section(composed(facts), 12)


@pytest.mark.parametrize(
    ("channels", "said", "unsaid"),
    [
        ((), "Tällä hetkellä emme tee suoramarkkinointia.", "917/2014"),
        ((Channel.POST, Channel.CALL), "puhelu, kirje.", "917/2014"),
        ((Channel.AUTO,), "917/2014", "Tällä hetkellä"),
    ],
)
def test_ways_of_marketing_are_those_in_use(
    channels: tuple[Channel, ...], said: str, unsaid: str
) -> None:
    text = section(composed(some_facts(channels=channels)), 12)

    assert said in text
    assert unsaid not in text
    assert "Voit kieltää suoramarkkinoinnin" in text


def test_no_consent_is_asked_where_no_purpose_rests_on_it() -> None:
    facts = some_facts(purposes=(preset_purpose("bookkeeping"),), hetu_reasons=())

    assert "Tällä hetkellä emme pyydä suostumuksia." in section(composed(facts), 14)


def test_consent_to_keep_the_identity_code_can_be_withdrawn() -> None:
    facts = some_facts(
        purposes=(preset_purpose("bookkeeping"),), hetu_reasons=(HetuReason.CONSENT,)
    )

    assert "Voit peruuttaa suostumuksesi" in section(composed(facts), 14)


def test_giving_data_is_voluntary_where_nothing_asks_for_it() -> None:
    facts = some_facts(
        purposes=(preset_purpose("marketing"),),
        categories=(CategoryInUse(Category.CONTACT),),
        duty="",
    )

    assert "Tietojen antaminen on vapaaehtoista." in section(composed(facts), 7)


def test_own_words_on_duty_are_added() -> None:
    assert "Avainkoodi: tarvitaan" in section(composed(EVERYTHING), 7)


def test_nobody_receives_data() -> None:
    text = section(composed(some_facts(recipients=())), 8)

    assert "kenellekään yrityksemme ulkopuolelle" in text
    assert "Käsittelijä saa" not in text


def test_contract_with_processors_is_told_only_when_there_are_some() -> None:
    bank = Recipient(preset="bank", role=RecipientRole.CONTROLLER)

    text = section(composed(some_facts(recipients=(bank,))), 8)

    assert "Pankki | maksut | Itsenäinen rekisterinpitäjä" in text
    assert "Käsittelijä saa" not in text


def test_recipient_is_named_with_its_sort() -> None:
    assert "Alihankkija: Щербаков & Čáđđi Oy | tilaamasi" in section(composed(EVERYTHING), 8)


def test_no_transfers_is_said_so() -> None:
    text = section(composed(some_facts(transfers=())), 9)

    assert "Emme siirrä tietojasi" in text
    assert "suojatoimi" not in text


@pytest.mark.parametrize("safeguard", Safeguard)
def test_each_safeguard_is_told(safeguard: Safeguard) -> None:
    transfer = Transfer(country="Atlantis", safeguard=safeguard)

    assert "Atlantis | " in section(composed(some_facts(transfers=(transfer,))), 9)


def test_retention_until_an_event_names_the_event() -> None:
    rules = (
        RetentionRule(
            data=DataClass.BANS, preset="bans", months=0, start=StartEvent.MARKETING_ENDED
        ),
        RetentionRule(name="Vuokra-avaimet", criterion="Kunnes avain on palautettu."),
        RetentionRule(
            name="Kampanja", months=3, start=StartEvent.CAMPAIGN_ENDED, criterion="Ei pidempään."
        ),
        RetentionRule(name="Tarjous", months=18, start=StartEvent.LAST_CONTACT),
    )

    text = section(composed(some_facts(rules=rules)), 10)

    assert "Suoramarkkinointikielto | Niin kauan kuin teemme suoramarkkinointia |" in text
    assert "Vuokra-avaimet | Kunnes avain on palautettu. |" in text
    assert "Kampanja | 3 kuukautta kampanjan päättymisestä. Ei pidempään. |" in text
    assert "Tarjous | 18 kuukautta viimeisestä yhteydenotosta |" in text


@pytest.mark.parametrize("start", StartEvent)
@pytest.mark.parametrize("months", [0, 1, 12, 24])
def test_every_time_can_be_told(start: StartEvent, months: int) -> None:
    rule = RetentionRule(name="Jokin", months=months, start=start)

    [row] = table_of(composed(some_facts(rules=(rule,))), 10).rows

    assert row[1]
    assert "{" not in row[1]


def table_of(notice: Notice, number: int) -> Table:
    return next(block for block in notice.sections[number].blocks if isinstance(block, Table))


def test_protection_is_never_left_out() -> None:
    only_log = without(Category.HETU)
    facts = replace(only_log, protection=(Protection.HETU_LOG,))

    assert "riskiä vastaavilla" in section(composed(facts), 11)


def test_people_are_told_that_they_are_not_profiled() -> None:
    facts = some_facts(profiling=False, purposes=(preset_purpose("bookkeeping"),))

    text = section(composed(facts), 15)

    assert "Emme profiloi sinua." in text
    assert "Luoton" not in text


def test_another_authority_can_be_named() -> None:
    text = section(composed(some_facts(authority="Uusi virasto, PL 1")), 16)

    assert "Uusi virasto, PL 1" in text
    assert "Lintulahdenkuja" not in text


def test_history_shows_the_newest_version_first() -> None:
    versions = [row[0] for row in table_of(composed(EVERYTHING), 17).rows]

    assert versions == ["3", "2", "1"]


def test_this_version_is_listed_once() -> None:
    facts = some_facts(version="2", web_address="")

    assert [row[0] for row in table_of(composed(facts), 17).rows] == ["2", "1"]


@pytest.mark.parametrize(
    ("language", "day"), [("fi", "22.11.2026"), ("sv", "22.11.2026"), ("en", "22 November 2026")]
)
def test_day_is_written_as_the_language_does(language: str, day: str) -> None:
    assert day in section(composed(EVERYTHING, language), 0)


def test_people_reach_the_firm_where_no_contact_is_named() -> None:
    facts = some_facts(contact=ContactPoint())

    assert "toimisto@testaajan.example, 040 123 4567" in section(composed(facts), 12)


def test_a_firm_that_tells_no_address_is_named_at_least() -> None:
    facts = some_facts(contact=ContactPoint(), controller=Controller(name="Testaaja Oy"))

    assert "Testaaja Oy" in section(composed(facts), 12)


def test_told_within_a_month_only_when_data_comes_from_others() -> None:
    facts = some_facts(sources=(Source(SourceKind.SELF),))

    assert "kuukauden kuluessa" in section(composed(EVERYTHING), 6)
    assert "kuukauden kuluessa" not in section(composed(facts), 6)


MARKUP = '<b>&amp;{firm}%n</b> <img src="/etc/passwd"/>'
PLACES: dict[str, Callable[[], NoticeFacts]] = {
    "firm": lambda: some_facts(controller=Controller(*(MARKUP for _ in fields(Controller)))),
    "contact": lambda: some_facts(contact=ContactPoint(*(MARKUP for _ in fields(ContactPoint)))),
    "officer": lambda: some_facts(officer=ContactPoint(name=MARKUP)),
    "purpose": lambda: some_facts(
        purposes=(Purpose(name=MARKUP, basis=LegalBasis.LEGITIMATE_INTEREST, interest=MARKUP),)
    ),
    "source": lambda: some_facts(sources=(Source(name=MARKUP),)),
    "duty": lambda: some_facts(duty=MARKUP),
    "recipient": lambda: some_facts(recipients=(Recipient(name=MARKUP, purpose=MARKUP),)),
    "transfer": lambda: some_facts(
        transfers=(Transfer(country=MARKUP, recipient=MARKUP, copy_from=MARKUP),)
    ),
    "rule": lambda: some_facts(rules=(RetentionRule(name=MARKUP, criterion=MARKUP, law=MARKUP),)),
    "authority": lambda: some_facts(authority=MARKUP),
    "web address": lambda: some_facts(web_address=MARKUP),
    "version": lambda: some_facts(version=MARKUP),
}


@pytest.mark.parametrize("place", PLACES)
def test_markup_in_any_answer_comes_out_as_it_is(place: str) -> None:
    assert MARKUP in composed(PLACES[place]()).plain_text()


def test_subject_groups_are_those_in_use() -> None:
    text = section(composed(some_facts(subjects=(SubjectGroup.CONTACTS,))), 3)

    assert "yhteyshenkilöt" in text
    assert "yksityishenkilöt" not in text
