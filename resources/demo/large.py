"""Write a list of any length for measurements: twelve columns, a few rows in a hundred damaged."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path

from xlsxwriter import Workbook

from resources.demo import words
from resources.demo.invent import business_ids, plain

LARGE_HEADINGS = (
    "Asiakasnro",
    "Nimi",
    "Y-tunnus",
    "Yhteyshenkilö",
    "Puhelin",
    "Matkapuhelin",
    "Sähköposti",
    "Osoite",
    "Postinumero",
    "Paikkakunta",
    "Asiakasryhmä",
    "Huom",
)
_MADE = datetime(2026, 10, 30, 9, 0)  # noqa: DTZ001  workbooks know no time zone
_DAMAGED_SHARE = 0.03
_MOBILE_AREAS = ("040", "041", "042", "043", "044", "045", "046", "047", "048", "050")
_NAME, _ID, _PHONE, _MOBILE, _EMAIL, _CODE, _CITY = 1, 2, 4, 5, 6, 8, 9
Line = list[str | int]


def make_large(path: Path, customers: int, seed: int = 1) -> None:
    """Write that many customers; no id, phone or e-mail comes twice, up to 900,000 of them."""
    rng = random.Random(seed)  # noqa: S311  a measurement must repeat itself
    with Workbook(path, {"constant_memory": True}) as workbook:
        workbook.set_properties({"created": _MADE})
        sheet = workbook.add_worksheet("Asiakkaat")
        sheet.write_row(0, 0, LARGE_HEADINGS)
        for number, business_id in enumerate(islice(business_ids(9_000_000), customers), 1):
            line = _line(number, business_id, rng)
            if rng.random() < _DAMAGED_SHARE:
                rng.choice(_DAMAGES)(line)
            for column, cell in enumerate(line):
                if isinstance(cell, str):
                    sheet.write_string(number, column, cell)
                else:
                    sheet.write_number(number, column, cell)


def _line(number: int, business_id: str, rng: random.Random) -> Line:
    stem, trade = _pick(words.STEMS_FI, rng), _pick(words.TRADES_FI, rng)
    first, last = _pick(words.FIRST_FI, rng), _pick(words.LAST_FI, rng)
    postcode, city = _pick(words.TOWNS_FI, rng).split(" ")
    area, local = _MOBILE_AREAS[number // 100_000 % 10], f"{number % 100_000:05}"
    return [
        10_000 + number,
        f"{stem} {trade} {number} Oy",
        business_id,
        f"{first} {last}",
        f"09 20{number:06}",
        f"{area} 000 {local}",
        f"{plain(first)}.{plain(last)}@yritys{number}.example",
        f"{_pick(words.STREETS_FI, rng)} {1 + number % 97}",
        postcode,
        city,
        _pick(words.GROUPS, rng),
        _pick(words.NOTES_FI, rng) if number % 4 == 0 else "",
    ]


def _pick(pool: Sequence[str], rng: random.Random) -> str:
    # Far quicker than choice, and the least bias does not matter here.
    return pool[int(rng.random() * len(pool))]


def _lose_zeros(line: Line) -> None:
    line[_MOBILE] = int(str(line[_MOBILE]).replace(" ", ""))
    line[_CODE] = int(line[_CODE])


def _join_town(line: Line) -> None:
    line[_CODE], line[_CITY] = f"{line[_CODE]} {str(line[_CITY]).upper()}", ""


def _join_phones(line: Line) -> None:
    line[_PHONE], line[_MOBILE] = f"{line[_PHONE]} / {line[_MOBILE]}", ""


def _break_letters(line: Line) -> None:
    line[_NAME] = f"Työmaa {line[_NAME]}".encode().decode("cp1252")


def _spoil_id(line: Line) -> None:
    text = str(line[_ID])
    line[_ID] = text[:-1] + str((int(text[-1]) + 1) % 10)


def _link_email(line: Line) -> None:
    line[_EMAIL] = f"mailto:{line[_EMAIL]}"


def _bare_id(line: Line) -> None:
    line[_ID] = int(str(line[_ID]).replace("-", ""))


_DAMAGES: tuple[Callable[[Line], None], ...] = (
    _lose_zeros,
    _join_town,
    _join_phones,
    _break_letters,
    _spoil_id,
    _link_email,
    _bare_id,
)
