"""Damage to phones, e-mails and addresses: zeros lost, two in a cell, one in two."""

from datetime import date

from resources.demo.cells import REJECTED, Cell, Row, Shaped, Unsure
from resources.demo.invent import PRIVATE
from resources.demo.mangling import Damage, add_second, alike, put, spaced, swap, write_both

_WIDE = {ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}
_UNKNOWN, _SHORT = Unsure(("+358490000901", "049 000 0901")), Unsure((None, "12345"))


def _digits(number: str) -> int:
    return int(number[4:])


def _with_country(number: str) -> int:
    return int(number[1:])


def _rounded(number: str) -> str:
    return f"{_digits(number):.2E}".replace(".", ",")


def _trunk(number: str) -> str:
    return f"+358 (0){spaced(number)[1:]}"


def _other_phone(number: str) -> str:
    return f"{number[:-4]}{int(number[-4:]) + 5000:04}"


def _other_email(email: str) -> str:
    return f"vara.{email}"


def _domain_lost(email: str) -> str:
    return email.split("@", maxsplit=1)[0] + "@"


def _maybe_lower(email: str) -> Unsure:
    local, domain = email.split("@")
    return Unsure((email, email.upper(), f"{local.upper()}@{domain}"))


def _nothing(_: str) -> None:
    return None


def _is_aland(row: Row) -> bool:
    return row.text("phone").startswith("+35818")


def _is_abroad_ready(row: Row) -> bool:
    return row.text("kind") == PRIVATE and row.text("language") == "sv"


def _postcode_zero(row: Row) -> bool:
    return row.text("postcode").startswith("0")


def _postcode_full(row: Row) -> bool:
    return not _postcode_zero(row)


def _postcode_two_zeros(row: Row) -> bool:
    return row.text("postcode").startswith("00")


def _is_on_aland(row: Row) -> bool:
    return row.text("postcode").startswith("22")


def _in_postcode(postcode: str, city: str) -> dict[str, Cell]:
    return {"postcode": f"{postcode} {city.upper()}", "city": None}


def _in_city(postcode: str, city: str) -> dict[str, Cell]:
    return {"postcode": None, "city": f"{postcode}  {city}"}


def _abroad(row: Row, place: int) -> None:
    code, city, country = ((5003, "Bergen", "NO"), ("111 20", "Stockholm", "SE"))[place]
    row.damage("postcode: abroad", {"postcode": code, "city": city, "country": country})
    written = str(code)
    row.expected |= {"city": city, "country": country}
    row.expected["postcode"] = Unsure((written, written.replace(" ", "")))


PHONES: tuple[Damage, ...] = (
    swap("mobile: zero lost", 9, "0400001234 > 400001234", _digits),
    swap("mobile: plus lost", 4, "+358… > 358…", _with_country),
    swap("mobile: float text", 3, "a number pasted as text", lambda v: f"{_digits(v)}.0"),
    swap("mobile: power of ten", 2, "whole all the same", lambda v: f"{_digits(v) / 1e8}E8"),
    swap("mobile: rounded", 2, "4,00E+08: digits lost", _rounded, REJECTED),
    add_second("mobile: two, slash", 3, _other_phone, lambda a, b: f"{spaced(a)} / {spaced(b)}"),
    add_second("mobile: two, comma", 2, _other_phone, lambda a, b: f"{spaced(a)}, {spaced(b)}"),
    add_second("mobile: two, semicolon", 2, _other_phone, lambda a, b: f"{spaced(a)};{b}"),
    add_second("mobile: two, lines", 2, _other_phone, lambda a, b: f"{spaced(a)}\n{spaced(b)}"),
    add_second("mobile: two, word", 2, _other_phone, lambda a, b: f"{spaced(a)} tai {spaced(b)}"),
    swap(
        "mobile: remark", 3, "the rest goes to notes", lambda v: f"{spaced(v)} (Matti, iltaisin)"
    ),
    swap("mobile: puh.", 2, "the header once more", lambda v: f"puh. {spaced(v)}"),
    swap("mobile: GSM", 2, "the header once more", lambda v: f"GSM {spaced(v)}"),
    swap("mobile: trunk zero", 3, "+358 (0)40 …", _trunk),
    swap("mobile: 00358", 3, "the old way abroad", lambda v: f"00{v[1:]}"),
    swap("mobile: wide digits", 2, "from an e-mail", lambda v: spaced(v).translate(_WIDE)),
    swap("phone: Åland", 3, "not damaged: 018 is another region", spaced, fits=_is_aland),
    swap("phone: landline zero lost", 4, "09… > 9…", _digits),
    swap("phone: extension", 2, "the rest goes to notes", lambda v: f"{spaced(v)} alanro 12"),
    put("phone: abroad", "a number made for films", alike(("+46701740605",), "+46 70 174 06 05")),
    put("phone: unknown range", "kept, with a warning", [("049 000 0901", _UNKNOWN)]),
    put("phone: unlikely", "too short: kept with a warning, or not", [("12345", _SHORT)]),
    put(
        "phone: no number",
        "not one to keep",
        alike(REJECTED, "112", "+358", "soitetaan myöhemmin"),
    ),
    put(
        "phone: word for none", "no phone", alike(None, *"- ? . xxx tuntematon".split(), "ei ole")
    ),
)

EMAILS: tuple[Damage, ...] = (
    swap("email: mailto", 4, "copied as a link", lambda v: f"mailto:{v}"),
    swap("email: semicolon", 3, "copied from a recipients' line", lambda v: f"{v};"),
    swap("email: display name", 3, "copied with its name", lambda v: f'"Asiakas" <{v}>'),
    swap("email: blanks", 3, "a blank before and a no-break one after", lambda v: f" {v}\u00a0"),
    swap("email: capitals", 3, "typed with Caps Lock", str.upper, _maybe_lower),
    swap("email: no domain", 2, "cut off", _domain_lost, REJECTED),
    swap("email: no @", 2, "typed without", lambda v: v.replace("@", " "), REJECTED),
    swap("email: word for none", 4, "no e-mail", lambda _: "ei ole", _nothing),
    add_second("email: two, comma", 2, _other_email, lambda a, b: f"{a}, {b}"),
    add_second("email: two, semicolon", 2, _other_email, lambda a, b: f"{a}; {b}"),
    add_second("email: two, slash", 2, _other_email, lambda a, b: f"{a} / {b}"),
    add_second("email: two, lines", 2, _other_email, lambda a, b: f"{a}\n{b}"),
)

ADDRESSES: tuple[Damage, ...] = (
    Damage(
        "postcode: abroad",
        ("postcode", "city", "country"),
        2,
        "four digits of Norway get no zero in front",
        _is_abroad_ready,
        _abroad,
    ),
    swap("postcode: Åland prefix", 2, "AX-22100", lambda v: f"AX-{v}", fits=_is_on_aland),
    swap(
        "postcode: zeros lost, format 00000",
        6,
        "100 that shows as 00100",
        lambda v: Shaped(int(v), "00000"),
        fits=_postcode_two_zeros,
    ),
    swap("postcode: zero lost", 12, "02100 > 2100", int, fits=_postcode_zero),
    swap("postcode: number", 12, "no zero to lose", int, fits=_postcode_full),
    swap("postcode: float text", 2, "a number pasted as text", lambda v: f"{int(v)}.0"),
    swap("postcode: FI prefix", 3, "FI-00100", lambda v: f"FI-{v}"),
    swap(
        "postcode: letters",
        2,
        "O for 0",
        lambda v: f"OO{v[2:]}",
        REJECTED,
        fits=_postcode_two_zeros,
    ),
    swap(
        "postcode: four digits",
        2,
        "0010: no zero was lost, another digit was",
        lambda v: v[:4],
        REJECTED,
        fits=_postcode_zero,
    ),
    write_both("postcode: with city", 7, "00100 HELSINKI in one cell", _in_postcode),
    write_both("city: with postcode", 5, "the same, one column further", _in_city),
    swap("city: capitals", 9, "as on an envelope", str.upper, lambda v: Unsure((v, v.upper()))),
    swap("street: became a date", 2, "3/4 > 3 April", lambda _: date(2026, 4, 3), REJECTED),
    swap("street: word for none", 3, "no address", lambda _: "tuntematon", _nothing),
)
