"""What the law asks of a notice, and where each language says it."""

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
            "sv": "betjäna våra kunder väl",
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
