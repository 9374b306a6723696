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
from tests.notice.samples import BARE, EVERYTHING, some_facts, without

LANGUAGES = ("fi", "sv", "en")
HEADINGS = {
    "fi": (
        "Tietosuojaseloste: asiakas- ja markkinointirekisteri",
        "Kuka vastaa tiedoista (rekisterinpitäjä)",
        "Keneen otat yhteyttä",
        "Keiden tietoja rekisterissä on",
        "Miksi ja millä perusteella käsittelemme tietoja",
        "Mitä tietoja tallennamme",
        "Mistä tiedot saadaan",
        "Onko tietojen antaminen pakollista",
        "Kenelle tietoja annetaan",
        "Siirrot EU:n ja ETA:n ulkopuolelle",
        "Kuinka kauan säilytämme tietoja",
        "Miten suojaamme tiedot",
        "Suoramarkkinointi ja oikeutesi kieltää se",
        "Muut oikeutesi",
        "Suostumuksen peruuttaminen",
        "Profilointi ja automaattiset päätökset",
        "Valitus tietosuojavaltuutetulle",
        "Muutokset tähän selosteeseen",
    ),
    "sv": (
        "Dataskyddsbeskrivning: kund- och marknadsföringsregister",
        "Vem ansvarar för uppgifterna (personuppgiftsansvarig)",
        "Vem du kontaktar",
        "Vems uppgifter registret gäller",
        "Varför och på vilken rättslig grund",
        "Vilka uppgifter vi sparar",
        "Varifrån uppgifterna kommer",
        "Måste du lämna uppgifterna",
        "Till vem vi lämnar uppgifter",
        "Överföring utanför EU och EES",
        "Hur länge vi sparar uppgifterna",
        "Hur vi skyddar uppgifterna",
        "Direktmarknadsföring och din rätt att förbjuda den",
        "Dina övriga rättigheter",
        "Återkallelse av samtycke",
        "Profilering och automatiserade beslut",
        "Klagomål till dataombudsmannen",
        "Ändringar i denna beskrivning",
    ),
    "en": (
        "Privacy notice: customer and marketing register",
        "Who is responsible (controller)",
        "Whom to contact",
        "Whose data we hold",
        "Why and on what legal basis",
        "What data we hold",
        "Where the data comes from",
        "Do you have to give the data",
        "Who receives the data",
        "Transfers outside the EU/EEA",
        "How long we keep the data",
        "How we protect the data",
        "Direct marketing and your right to refuse it",
        "Your other rights",
        "Withdrawing consent",
        "Profiling and automated decisions",
        "Complaint to the Data Protection Ombudsman",
        "Changes to this notice",
    ),
}
# item of GDPR Arts 13 and 14: the section that tells it, and what it says there
ITEMS = {
    "13(1)(a) controller": (1, {"fi": "2077474-0", "sv": "2077474-0", "en": "2077474-0"}),
    "13(1)(a) contact": (
        1,
        dict.fromkeys(LANGUAGES, "Kuusitie 3 B, 00100 Helsinki"),
    ),
    "13(1)(b) officer": (
        2,
        {
            "fi": "Tietosuojavastaavamme",
            "sv": "Vårt dataskyddsombud",
            "en": "Our data protection officer",
        },
    ),
    "13(1)(c) purpose": (
        4,
        {
            "fi": "Tarjoukset ja tilaukset",
            "sv": "Offerter och beställningar",
            "en": "Offers and orders",
        },
    ),
    "13(1)(c) contract": (
        4,
        {"fi": "6 artiklan 1 kohdan b", "sv": "artikel 6.1 b", "en": "Article 6(1)(b)"},
    ),
    "13(1)(c) consent": (
        4,
        {"fi": "6 artiklan 1 kohdan a", "sv": "artikel 6.1 a", "en": "Article 6(1)(a)"},
    ),
    "13(1)(c) legal obligation": (
        4,
        {"fi": "6 artiklan 1 kohdan c", "sv": "artikel 6.1 c", "en": "Article 6(1)(c)"},
    ),
    "14(1)(d) categories": (
        5,
        {"fi": "Yhteystiedot", "sv": "Kontaktuppgifter", "en": "Contact details"},
    ),
    "13(1)(d) legitimate interest": (
        4,
        {
            "fi": "Haluamme palvella asiakkaitamme hyvin",
            "sv": "Vi vill betjäna våra kunder väl",
            "en": "We want to serve our customers well",
        },
    ),
    "13(1)(e) recipients": (
        8,
        {"fi": "Tilitoimisto", "sv": "Bokföringsbyrå", "en": "Accounting firm"},
    ),
    "13(1)(f) transfer": (
        9,
        {
            "fi": "vakiosopimuslausekkeet",
            "sv": "standardavtalsklausuler",
            "en": "Standard contractual clauses",
        },
    ),
    "13(1)(f) copy of the safeguard": (
        9,
        dict.fromkeys(LANGUAGES, "uutiskirje.example/ehdot"),
    ),
    "13(2)(a) storage period": (
        10,
        {
            "fi": "6 vuotta sen kalenterivuoden lopusta, jonka aikana tilikausi päättyi",
            "sv": "6 år från utgången av det kalenderår då räkenskapsperioden gick ut",
            "en": "6 years from the end of the calendar year in which the financial year ended",
        },
    ),
    "13(2)(b) access": (
        13,
        {
            "fi": "Oikeus saada pääsy tietoihin",
            "sv": "Rätt till tillgång",
            "en": "Access (Article 15)",
        },
    ),
    "13(2)(b) rectification": (13, {"fi": "Oikaisu", "sv": "Rättelse", "en": "Rectification"}),
    "13(2)(b) erasure": (13, {"fi": "Poistaminen", "sv": "Radering", "en": "Erasure"}),
    "13(2)(b) restriction": (
        13,
        {
            "fi": "Käsittelyn rajoittaminen",
            "sv": "Begränsning av behandling",
            "en": "Restriction of processing",
        },
    ),
    "13(2)(b) portability": (
        13,
        {"fi": "Siirto järjestelmästä toiseen", "sv": "Dataportabilitet", "en": "portability"},
    ),
    "13(2)(b) objection": (
        13,
        {"fi": "Vastustaminen", "sv": "Rätt att göra invändningar", "en": "Objection"},
    ),
    "12(3) one month": (
        13,
        {"fi": "kuukauden kuluessa", "sv": "inom en månad", "en": "within one month"},
    ),
    "13(2)(c) withdrawing consent": (
        14,
        {
            "fi": "Voit peruuttaa suostumuksesi milloin tahansa",
            "sv": "Du kan när som helst återkalla ditt samtycke",
            "en": "You may withdraw your consent at any time",
        },
    ),
    "13(2)(d) complaint": (
        16,
        {
            "fi": "Tietosuojavaltuutetun toimisto, Lintulahdenkuja 4, 00530 Helsinki, PL 800, "
            "00531 Helsinki, 029 566 6700, tietosuoja@om.fi, tietosuoja.fi",
            "sv": "Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors, PB 800, "
            "00531 Helsingfors",
            "en": "Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, Finland",
        },
    ),
    "13(2)(e) what must be given": (
        7,
        {"fi": "edellyttää laki", "sv": "krävs enligt lag", "en": "required by law"},
    ),
    "13(2)(e) consequence": (
        7,
        {
            "fi": "Ilman niitä emme voi tehdä tarjousta",
            "sv": "Utan dem kan vi inte ge en offert",
            "en": "Without them we cannot make an offer",
        },
    ),
    "14(2)(f) source": (
        6,
        dict.fromkeys(LANGUAGES, "Jukolan osoiterekisteri 2019"),
    ),
    "14(2)(f) public source": (
        6,
        {
            "fi": "kaupparekisteri (julkinen lähde)",
            "sv": "handelsregistret (en offentlig källa)",
            "en": "Trade Register (a public source)",
        },
    ),
    "13(2)(f) automated decisions": (
        15,
        {
            "fi": "pelkästään automaattiseen käsittelyyn",
            "sv": "enbart på automatiserad behandling",
            "en": "only on automated processing",
        },
    ),
    "13(2)(f) profiling": (
        15,
        {"fi": "Ryhmittelemme asiakkaita", "sv": "Vi grupperar kunder", "en": "We group"},
    ),
    "13(3) new purpose": (
        17,
        {"fi": "uuteen tarkoitukseen", "sv": "nytt ändamål", "en": "new purpose"},
    ),
    "21(4) objection to marketing": (
        12,
        {
            "fi": "Sinulla on oikeus milloin tahansa vastustaa",
            "sv": "Du har rätt att när som helst invända",
            "en": "You have the right to object at any time",
        },
    ),
}


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

    assert "yhteyshenkilöistä" in text
    assert "yksityishenkilöistä" not in text
