"""Damage to texts, days and marks: encodings, name order, and columns of opposite meaning."""

import unicodedata

from resources.demo.cells import REJECTED, Formula, Row, Unsure
from resources.demo.invent import COMPANY, PRIVATE
from resources.demo.mangling import Damage, alike, finnish_day, put, recode, serial, swap

# What a spreadsheet makes of TOSI and EPÄTOSI, and what such a mark means.
TRUE, FALSE = True, False
_MARKS_AND_MARKUP = (
    "<b>Tärkeä</b> asiakas",
    '<img src="http://kuva.example/x.png">',
    '=HYPERLINK("http://ansa.example","Klikkaa")',
    "=1+1",
    "+358 on suuntanumero",
    "@SUM(A1:A9)",
    "-2+3 astetta talvella",
    "'heittomerkki alussa",
    "Avain: \u202e4321\u202c, lue oikealta",
    '100 % \\ alennus _ei_ käy; O\'Neil "pomo"',
    "Perhe \U0001f469\u200d\U0001f469\u200d\U0001f467 ja koira \U0001f415",
    "Ensin rivi\nsitten toinen\tja sarkain",
    "Sauli soitti; Сауна maalataan; báhppa",
    "pitkä tarina " * 250 + "loppu",
)


def _last_first(name: str) -> str:
    first, last = name.rsplit(" ", 1)
    return f"{last} {first}"


def _with_comma(name: str) -> str:
    first, last = name.rsplit(" ", 1)
    return f"{last}, {first}"


def _either_order(name: str) -> Unsure:
    return Unsure((name, _last_first(name), _with_comma(name)))


def _form_first(name: str) -> str:
    rest, form = name.rsplit(" ", 1)
    return f"{form} {rest}"


def _blanks(text: str) -> str:
    doubled = text.replace(" ", "\u00a0 ")
    return f"  {doubled} "


def _maybe_blanks(text: str) -> Unsure:
    doubled = _blanks(text).strip()
    return Unsure((text, doubled, doubled.replace("\u00a0", " ")))


def _with_title(name: str) -> str:
    return f"{name}, puheenjohtaja"


def _with_phone(name: str) -> str:
    return f"{name} p. 0400 009 123"


def _apart(written: str) -> str:
    return unicodedata.normalize("NFD", written)


def _calculated(text: str) -> Formula:
    return Formula(f'="{text}"&""', text)


def _is_private(row: Row) -> bool:
    return row.text("kind") == PRIVATE


def _is_company(row: Row) -> bool:
    return row.text("kind") == COMPANY and row.text("name").endswith((" Oy", " Ab"))


def _has_umlaut(row: Row) -> bool:
    return not row.text("name").isascii()


def _contradiction(row: Row, _: int) -> None:
    kind = "marketing_banned: and allowed"
    row.damage(kind, {"marketing_banned": "kyllä", "marketing_allowed": "x"})
    row.expected |= {"marketing_banned": True, "marketing_allowed": True}


ENCODINGS: tuple[Damage, ...] = (
    recode("name: 1252 as cp850", 2, "cp1252", "cp850", proof="öÖ"),
    recode("name: Mac as 1252", 2, "mac_roman", "cp1252", proof="ä"),
    recode("name: cp850 as 1252", 3, "cp850", "cp1252", proof="ä"),
    recode("name: UTF-8 as 1252", 5, "utf-8", "cp1252"),
    recode("name: UTF-8 as cp850", 3, "utf-8", "cp850"),
    recode("name: UTF-8 as Mac", 3, "utf-8", "mac_roman"),
)

NAMES: tuple[Damage, ...] = (
    swap(
        "name: missing", 1, "a customer without name", lambda _: None, REJECTED, fits=_is_private
    ),
    swap("name: question mark", 1, "the same", lambda _: "?", REJECTED, fits=_is_private),
    swap("name: parts of letters", 3, "a¨ for ä", _apart, fits=_has_umlaut),
    swap("name: surname first", 6, "Ojaranta Maija", _last_first, _either_order, fits=_is_private),
    swap("name: comma", 3, "Ojaranta, Maija", _with_comma, _either_order, fits=_is_private),
    swap("name: form first", 5, "Oy before the name", _form_first, _form_first, fits=_is_company),
    swap("name: capitals", 6, "ALL CAPS", str.upper, lambda v: Unsure((v, v.upper()))),
    swap("name: blanks", 4, "double and no-break blanks", _blanks, _maybe_blanks),
    swap(
        "contact_person: with title",
        2,
        "two things in one cell",
        _with_title,
        lambda v: Unsure((v, _with_title(v))),
    ),
    swap(
        "contact_person: with phone",
        2,
        "two things in one cell",
        _with_phone,
        lambda v: Unsure((v, _with_phone(v))),
    ),
    put("contact_person: word for none", "a person is her own", alike(None, "-", "ei ole", "?")),
)

DAYS: tuple[Damage, ...] = (
    swap("created: serial number", 6, "45323 for 1.2.2024", serial),
    swap("created: Finnish text", 8, "1.2.2024 as text", finnish_day),
    swap("created: ISO text", 4, "2024-02-01 as text", str),
    swap("created: words", 2, "summer is not a day", lambda _: "kesällä 2019", REJECTED),
    put("last_order: word for none", "never", alike(None, "-", "ei ole")),
)

MARKS: tuple[Damage, ...] = (
    Damage(
        "marketing_banned: and allowed",
        ("marketing_banned", "marketing_allowed"),
        2,
        "both columns say yes: the ban wins, both are kept",
        lambda row: row.expected.get("marketing_banned") is None,
        _contradiction,
    ),
    put("marketing_banned: yes", "NO mail", alike(TRUE, "kyllä", "x", "K", "TOSI", TRUE, "1", 1)),
    put("marketing_banned: no", "no ban", alike(FALSE, "ei", "E", "EPÄTOSI", FALSE, 0)),
    put("marketing_banned: unclear", "ask", alike(REJECTED, "kysy ensin", "vain kesällä")),
    put("marketing_allowed: yes", "without proof", alike(TRUE, "kyllä", "x", "TOSI", TRUE, "ja")),
    put("marketing_allowed: no", "a refusal", alike(FALSE, "ei", "EPÄTOSI", FALSE, "nej")),
    put("credit_hold: yes", "nothing to do with marketing", alike(TRUE, "X", "x", "kyllä", TRUE)),
    swap("status: ceased", 8, "no damage", lambda _: "passiivinen", lambda _: "passive"),
    swap("kind: left out", 10, "name and Y-tunnus tell", lambda _: None, fits=_is_company),
    swap("payment_terms: number", 5, "14 for 14 pv", lambda _: 14, lambda _: "14"),
    put(
        "purchases: text",
        "an amount as text; the column has no field",
        alike(None, "1\u00a0234,50", "1234,50", "n. 500 €"),
    ),
)

NOTES: tuple[Damage, ...] = (
    put(
        "notes: hostile", "arrives letter by letter", [(text, text) for text in _MARKS_AND_MARKUP]
    ),
    put("notes: no result", "a formula never calculated", alike(None, Formula('=AE9&" soita"'))),
    put("notes: error", "a formula that failed", alike(None, Formula("=NA()", "#N/A"))),
    swap("city: formula", 2, "a formula with its result", _calculated),
)
