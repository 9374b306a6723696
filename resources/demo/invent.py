"""Invent customers of a painting firm: plausible, complete, and nobody's."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import count, product

from resources.demo import words
from resources.demo.cells import Truth

PRIVATE, SOLE, COMPANY = "private person", "sole trader", "company"
HOUSING, ASSOCIATION, PUBLIC = "housing company", "association", "public body"

_MAIL = ("posti.example", "kotiposti.example", "lanka.example")
_PLAIN = str.maketrans("åäöÅÄÖõÕšŠžŽáć", "aaoAAOoOsSzZac")
_OPENED = date(2015, 3, 2)
_CENTURY = date(2000, 1, 1)
_LISTED = date(2026, 10, 30)
_MANAGED_TOGETHER = 4


def check_digit(seven: str) -> str:
    """Return the check digit of a Y-tunnus, or "" for a number that is never issued."""
    rest = sum(int(d) * w for d, w in zip(seven, (7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
    return "" if rest == 1 else str((11 - rest) % 11)


def business_ids(first: int) -> Iterator[str]:
    """Yield valid ids from a number on; those above 9,000,000 have never been given out."""
    numbers = (f"{number:07}" for number in count(first))
    return (f"{n}-{check_digit(n)}" for n in numbers if check_digit(n))


def early_ids() -> Iterator[str]:
    """Yield valid ids that begin with a zero and show that they are made up."""
    runs = (f"0{a}{b}{a}{b}{a}{b}" for a, b in product("987654321", repeat=2))
    return (f"{n}-{check_digit(n)}" for n in runs if check_digit(n))


def personal_code(born: date, separator: str, individual: int) -> str:
    """Return a personal identity code of the artificial range 900-999, given to nobody."""
    digits = f"{born:%d%m%y}{900 + individual % 100}"
    check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(digits) % 31]
    return f"{digits[:6]}{separator}{digits[6:]}{check}"


def iban(serial: int) -> str:
    """Return a Finnish IBAN of a bank that does not exist, with its check digits right."""
    account = f"9999{serial:010}"
    return f"FI{98 - int(account + '151800') % 97:02}{account}"


def plain(text: str) -> str:
    """Return text as an address on the net writes it."""
    letters = text.translate(_PLAIN).lower()
    return "".join(one for one in letters if one.isascii() and (one.isalnum() or one == "-"))


class Inventor:
    """Hand out customers; no name, number or address twice, unless a manager is shared."""

    def __init__(self, rng: random.Random) -> None:
        """Prepare the pools; the same random source gives the same customers."""
        self._rng = rng
        self._serial = count(1)
        self._ids = business_ids(9_000_001)
        self._early = early_ids()
        self._people_fi = self._pairs(words.FIRST_FI, words.LAST_FI)
        self._people_sv = self._pairs(words.FIRST_SV, words.LAST_SV)
        self._firms_fi = self._pairs(words.STEMS_FI, words.TRADES_FI)
        self._firms_sv = self._pairs(words.STEMS_SV, words.TRADES_SV)
        self._strangers = iter(words.TRUE_STRANGERS)
        self._houses = iter(self._house_names())
        self._clubs = iter(words.CLUBS)
        self._bodies = iter(words.PUBLIC)
        self._manager: Truth = {}

    def customers(self) -> list[Truth]:
        """Return the whole list in a mixed order, numbered."""
        makers: tuple[tuple[Callable[[], Truth], int], ...] = (
            (self._person, 154),
            (self._stranger, len(words.TRUE_STRANGERS)),
            (self._sole_trader, 34),
            (self._company, 64),
            (self._housing_company, 28),
            (self._association, len(words.CLUBS)),
            (self._public_body, len(words.PUBLIC)),
        )
        made = [make() for make, how_many in makers for _ in range(how_many)]
        self._rng.shuffle(made)
        return [truth | {"customer_no": f"{901 + n:04}"} for n, truth in enumerate(made)]

    def _person(self) -> Truth:
        swedish = self._sometimes(5)
        first, last = next(self._people_sv if swedish else self._people_fi)
        return self._private(first, last, swedish=swedish)

    def _stranger(self) -> Truth:
        return self._private(*next(self._strangers), swedish=False)

    def _private(self, first: str, last: str, *, swedish: bool) -> Truth:
        truth = self._anyone(PRIVATE, f"{first} {last}", swedish=swedish)
        truth["email"] = (f"{plain(first)}.{plain(last)}@{self._rng.choice(_MAIL)}",)
        if self._sometimes(6):
            truth["hetu"] = self._personal_code()
        return truth

    def _personal_code(self) -> str:
        born = date(1944, 1, 1) + timedelta(days=self._rng.randrange(22_000))
        separator = self._rng.choice("--Y" if born < _CENTURY else "AAB")
        return personal_code(born, separator, next(self._serial))

    def _sole_trader(self) -> Truth:
        swedish = self._sometimes(6)
        first, last = next(self._people_sv if swedish else self._people_fi)
        shapes = ("Fma {0} {1}", "{0} {1} Fma") if swedish else ("Tmi {0} {1}", "{0} {1} Tmi")
        truth = self._anyone(SOLE, self._rng.choice(shapes).format(first, last), swedish=swedish)
        domain = f"{plain(last)}-{plain(first)}.example"
        return truth | {"business_id": next(self._ids), "email": (f"{plain(first)}@{domain}",)}

    def _company(self) -> Truth:
        swedish = self._sometimes(5)
        stem, trade = next(self._firms_sv if swedish else self._firms_fi)
        truth = self._anyone(
            COMPANY, f"{stem} {trade} {'Ab' if swedish else 'Oy'}", swedish=swedish
        )
        self._number(truth, next(self._early if self._sometimes(4) else self._ids))
        self._staff(truth, f"{plain(stem)}-{plain(trade)}.example", swedish=swedish)
        if self._sometimes(4):
            truth["billing_address"] = (
                f"PL {self._rng.randrange(2, 90)}, {truth['postcode']} {truth['city']}"
            )
        return truth

    def _housing_company(self) -> Truth:
        name = next(self._houses)
        swedish = name.startswith("Bostads")
        truth = self._anyone(HOUSING, name, swedish=swedish)
        self._number(truth, next(self._ids))
        self._staff(truth, f"isannointi-{next(self._serial)}.example", swedish=swedish)
        return truth | self._managed(truth)

    def _managed(self, truth: Truth) -> Truth:
        # One manager looks after several housing companies: same person, phone and e-mail in
        # each of their rows, and still different customers.
        if not self._manager or self._sometimes(_MANAGED_TOGETHER):
            shared = ("contact_person", "phone", "mobile", "email")
            title = "disponent" if truth["language"] == "sv" else "isännöitsijä"
            self._manager = {name: truth.get(name) for name in shared} | {"contact_title": title}
        return self._manager

    def _association(self) -> Truth:
        name = next(self._clubs)
        swedish = "rf" in name.replace(".", "")
        truth = self._anyone(ASSOCIATION, name, swedish=swedish)
        if self._sometimes(2):
            truth["business_id"] = next(self._ids)
        self._staff(truth, f"{plain(name)}.example", swedish=swedish)
        return truth | {"contact_title": "sekreterare" if swedish else "sihteeri"}

    def _public_body(self) -> Truth:
        name, postcode, city = next(self._bodies)
        truth = self._anyone(PUBLIC, name, swedish=name.endswith("kommun"))
        truth |= {"postcode": postcode, "city": city}
        self._number(truth, next(self._ids))
        self._staff(truth, f"{plain(name.split(',')[0])}.example", swedish=name.endswith("kommun"))
        return truth

    def _anyone(self, kind: str, name: str, *, swedish: bool) -> Truth:
        created = _OPENED + timedelta(days=self._rng.randrange(3_900))
        spare = (_LISTED - created).days
        truth: Truth = {"kind": kind, "name": name, "language": "sv" if swedish else "fi"}
        truth |= self._place(swedish=swedish)
        truth |= {"created": created, "status": "active", "group": self._rng.choice(words.GROUPS)}
        truth |= {"mobile": (f"+35840000{next(self._serial):04}",), "phone": self._landline(truth)}
        truth |= {"source": self._rng.choice(words.SOURCES), "payment_terms": "14 pv netto"}
        if self._sometimes(2):
            truth["last_order"] = created + timedelta(days=self._rng.randrange(spare))
        if self._sometimes(3):
            truth["notes"] = self._rng.choice(words.NOTES_SV if swedish else words.NOTES_FI)
        if self._sometimes(12):
            truth["iban"] = iban(next(self._serial))
        return truth

    def _place(self, *, swedish: bool) -> Truth:
        towns = words.TOWNS_FI
        if swedish:
            towns = words.TOWNS_AX if self._sometimes(3) else words.TOWNS_SV
        postcode, city = self._rng.choice(towns).split(" ")
        street = self._rng.choice(words.STREETS_SV if swedish else words.STREETS_FI)
        flat = self._rng.choice(("", "", "", " A 4", " B 12", " as. 2"))
        return {
            "street": f"{street} {self._rng.randrange(1, 60)}{flat}",
            "postcode": postcode,
            "city": city,
        }

    def _landline(self, truth: Truth) -> tuple[str, ...] | None:
        # No local number begins with 0 or 100, so these ring nowhere.
        postcode = str(truth["postcode"])
        if postcode.startswith("22"):
            return (f"+35818100{next(self._serial):04}",)
        if postcode.startswith(("00", "01", "02")) and self._sometimes(2):
            return (f"+3589000{next(self._serial):04}",)
        return None

    def _number(self, truth: Truth, business_id: str) -> None:
        truth["business_id"] = business_id
        if self._sometimes(2):
            truth["einvoice_address"] = f"0037{business_id.replace('-', '')}"
            truth["einvoice_operator"] = self._rng.choice(words.OPERATORS)

    def _staff(self, truth: Truth, domain: str, *, swedish: bool) -> None:
        first, last = next(self._people_sv if swedish else self._people_fi)
        local = "info" if self._sometimes(3) else f"{plain(first)}.{plain(last)}"
        titles = words.TITLES_SV if swedish else words.TITLES_FI
        truth |= {"contact_person": f"{first} {last}", "email": (f"{local}@{domain}",)}
        truth["contact_title"] = self._rng.choice(titles) if self._sometimes(2) else None

    def _house_names(self) -> list[str]:
        shapes = ("Asunto Oy {}", "As Oy {}", "{} Asunto-osakeyhtiö")
        finnish = [self._rng.choice(shapes).format(name) for name in words.HOUSES_FI]
        return finnish + [f"Bostads Ab {name}" for name in words.HOUSES_SV]

    def _pairs(self, first: Sequence[str], second: Sequence[str]) -> Iterator[tuple[str, str]]:
        pairs = list(product(first, second))
        self._rng.shuffle(pairs)
        return iter(pairs)

    def _sometimes(self, one_in: int) -> bool:
        return self._rng.randrange(one_in) == 0
