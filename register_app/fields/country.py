"""Countries: names in three languages read into ISO 3166 codes."""

from register_app.fields.kind import Parsed
from register_app.fields.text import fold, read_words
from register_app.i18n import QT_TRANSLATE_NOOP, Text

UNKNOWN = QT_TRANSLATE_NOOP("fields", "This country is not known here: check how it is written")

NAMES: dict[str, Text] = {
    "FI": QT_TRANSLATE_NOOP("country", "Finland"),
    "AX": QT_TRANSLATE_NOOP("country", "Åland"),
    "SE": QT_TRANSLATE_NOOP("country", "Sweden"),
    "EE": QT_TRANSLATE_NOOP("country", "Estonia"),
    "NO": QT_TRANSLATE_NOOP("country", "Norway"),
    "DK": QT_TRANSLATE_NOOP("country", "Denmark"),
    "IS": QT_TRANSLATE_NOOP("country", "Iceland"),
    "DE": QT_TRANSLATE_NOOP("country", "Germany"),
    "LV": QT_TRANSLATE_NOOP("country", "Latvia"),
    "LT": QT_TRANSLATE_NOOP("country", "Lithuania"),
    "PL": QT_TRANSLATE_NOOP("country", "Poland"),
    "NL": QT_TRANSLATE_NOOP("country", "Netherlands"),
    "BE": QT_TRANSLATE_NOOP("country", "Belgium"),
    "LU": QT_TRANSLATE_NOOP("country", "Luxembourg"),
    "FR": QT_TRANSLATE_NOOP("country", "France"),
    "ES": QT_TRANSLATE_NOOP("country", "Spain"),
    "PT": QT_TRANSLATE_NOOP("country", "Portugal"),
    "IT": QT_TRANSLATE_NOOP("country", "Italy"),
    "AT": QT_TRANSLATE_NOOP("country", "Austria"),
    "CH": QT_TRANSLATE_NOOP("country", "Switzerland"),
    "GB": QT_TRANSLATE_NOOP("country", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("country", "Ireland"),
    "CZ": QT_TRANSLATE_NOOP("country", "Czechia"),
    "SK": QT_TRANSLATE_NOOP("country", "Slovakia"),
    "HU": QT_TRANSLATE_NOOP("country", "Hungary"),
    "SI": QT_TRANSLATE_NOOP("country", "Slovenia"),
    "HR": QT_TRANSLATE_NOOP("country", "Croatia"),
    "RO": QT_TRANSLATE_NOOP("country", "Romania"),
    "BG": QT_TRANSLATE_NOOP("country", "Bulgaria"),
    "GR": QT_TRANSLATE_NOOP("country", "Greece"),
    "CY": QT_TRANSLATE_NOOP("country", "Cyprus"),
    "MT": QT_TRANSLATE_NOOP("country", "Malta"),
    "UA": QT_TRANSLATE_NOOP("country", "Ukraine"),
    "RU": QT_TRANSLATE_NOOP("country", "Russia"),
    "TR": QT_TRANSLATE_NOOP("country", "Türkiye"),
    "US": QT_TRANSLATE_NOOP("country", "United States"),
    "CA": QT_TRANSLATE_NOOP("country", "Canada"),
    "CN": QT_TRANSLATE_NOOP("country", "China"),
    "JP": QT_TRANSLATE_NOOP("country", "Japan"),
    "IN": QT_TRANSLATE_NOOP("country", "India"),
    "TH": QT_TRANSLATE_NOOP("country", "Thailand"),
    "VN": QT_TRANSLATE_NOOP("country", "Vietnam"),
    "AU": QT_TRANSLATE_NOOP("country", "Australia"),
}

_OTHER_NAMES = {
    "FI": "Suomi|FIN|Suomen tasavalta",
    "AX": "Ahvenanmaa|ALA|Aland Islands",
    "SE": "Ruotsi|Sverige|SWE",
    "EE": "Viro|Estland|Eesti|EST",
    "NO": "Norja|Norge|NOR",
    "DK": "Tanska|Danmark|DNK",
    "IS": "Islanti|Island",
    "DE": "Saksa|Tyskland|Deutschland|DEU",
    "LV": "Lettland|LVA",
    "LT": "Liettua|Litauen|LTU",
    "PL": "Puola|Polen|POL",
    "NL": "Alankomaat|Hollanti|Nederländerna|Holland|The Netherlands|NLD",
    "BE": "Belgia|Belgien|BEL",
    "LU": "Luxemburg",
    "FR": "Ranska|Frankrike|FRA",
    "ES": "Espanja|Spanien|ESP",
    "PT": "Portugali|PRT",
    "IT": "Italia|Italien|ITA",
    "AT": "Itävalta|Österrike|AUT",
    "CH": "Sveitsi|Schweiz|CHE",
    "GB": "Iso-Britannia|Englanti|Storbritannien|England|Great Britain|UK|GBR"
    "|Yhdistynyt kuningaskunta|Förenade kungariket|Skotlanti|Skottland|Scotland",
    "IE": "Irlanti|Irland|IRL",
    "CZ": "Tšekki|Tjeckien|Czech Republic|CZE",
    "SK": "Slovakien|SVK",
    "HU": "Unkari|Ungern|HUN",
    "SI": "Slovenien|SVN",
    "HR": "Kroatia|Kroatien|HRV",
    "RO": "Rumänien|ROU",
    "BG": "Bulgarien|BGR",
    "GR": "Kreikka|Grekland|GRC",
    "CY": "Kypros|Cypern|CYP",
    "MT": "MLT",
    "UA": "Ukraina|UKR",
    "RU": "Venäjä|Ryssland|RUS",
    "TR": "Turkki|Turkiet|Turkey|TUR",
    "US": "Yhdysvallat|Förenta staterna|USA|United States of America|Amerikan yhdysvallat",
    "CA": "Kanada|CAN",
    "CN": "Kiina|Kina|CHN",
    "JP": "Japani|JPN",
    "IN": "Intia|Indien|IND",
    "TH": "Thaimaa|THA",
    "VN": "Viet Nam|VNM",
    "AU": "Australien|AUS",
}
CODES = frozenset(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW".split()
)
_READ = {fold(name): code for code, name in NAMES.items()} | {
    fold(name): code for code, names in _OTHER_NAMES.items() for name in names.split("|")
}


def parse(text: str) -> Parsed[str]:
    """Read a code or a name; an unknown country is kept as it is written."""
    if text in CODES:
        return Parsed(text)
    read = read_words(text, limit=100)
    if not read.value:
        return read
    code = read.value.upper()
    if code not in CODES:
        code = _READ.get(fold(read.value), "")
    return Parsed(code) if code else read._replace(warning=UNKNOWN)


def show(value: str | None) -> str:
    """Return the country's marked English name, or what was written."""
    return NAMES.get(value or "", value or "")
