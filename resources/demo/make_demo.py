"""Make the sample lists: the customers of an imaginary painting firm, damaged in every way.

Run from the top of the repository: `python -m resources.demo.make_demo`. It writes, beside itself,
asiakkaat.xlsx (about 300 customers), asiakkaat.csv (30 of them, Windows-1252 and `;`) and
kortit.vcf (10 contact persons). The same version of this script makes the same lists; with the
same XlsxWriter and zlib also the same bytes. Everyone and everything in them is invented: business
ids above 9,000,000 or of a repeated pattern, personal identity codes of the range 900-999, phone
numbers with a local part that is never given out, e-mail under `.example`. Only the pairs of
postcode and town and the ids of e-invoice operators are real.

Tests read the same rows: `rows()` says which cell is damaged how, `EXPECTED` what must become of
it, `COPIES_OF` which rows repeat a customer. `DAMAGES` and `COPIES` are the tables of it all:

| Group of rows      | Table            | Carries                                               |
|--------------------|------------------|-------------------------------------------------------|
| encodings          | wrong_texts      | six ways of text read in another encoding             |
| identifiers        | wrong_numbers    | lost zeros, floats, FI, dashes, wrong check digits, E |
| phones, e-mails    | wrong_contacts   | lost zeros and plus, floats, two in a cell, mailto:   |
| addresses          | wrong_contacts   | lost zeros, postcode and city in one cell, dates      |
| names              | wrong_texts      | CAPS, surname first, Oy first, blanks, NFD, missing   |
| days, marks        | wrong_texts      | serials, texts; ban, permission and credit hold mixed |
| notes, formulas    | wrong_texts      | markup, =formula text, RTL mark; formulas, errors     |
| copies             | copies           | seven ways to be twice in the list, and a namesake    |

The sheet itself has title rows (one merged) above the header in row 5, empty and blank rows, a
totals row at the end, a hidden column (Hetu), a comment, a hidden sheet `Vanhat` and an empty
`Taul3`. Housing companies share their manager's phone and e-mail and are not copies.
"""

import random
import sys
from datetime import date
from functools import cache
from pathlib import Path

from xlsxwriter.utility import xl_range

from resources.demo.cells import Cell, Formula, Row, Truth, Value
from resources.demo.copies import add_copies
from resources.demo.invent import ASSOCIATION, COMPANY, HOUSING, PRIVATE, PUBLIC, SOLE, Inventor
from resources.demo.mangling import Damage, spaced
from resources.demo.other_lists import write_cards, write_csv
from resources.demo.workbook import FIRST_ROW, write_workbook
from resources.demo.wrong_contacts import ADDRESSES, EMAILS, PHONES
from resources.demo.wrong_numbers import NUMBERS
from resources.demo.wrong_texts import DAYS, ENCODINGS, MARKS, NAMES, NOTES

SEED = 20261030
# Field -> heading. The fields are what the headings mean; purchases has no field of its own.
HEADINGS = {
    "customer_no": "Asnro",
    "name": "Asiakkaan nimi",
    "kind": "Asiakastyyppi",
    "business_id": "Y-tunnus",
    "hetu": "Hetu",
    "contact_person": "Yht.hlö",
    "contact_title": "Tehtävä",
    "phone": "Puh.",
    "mobile": "GSM",
    "email": "Sähköposti",
    "street": "Os.",
    "postcode": "Postinro",
    "city": "Postitoimipaikka",
    "country": "Maa",
    "billing_address": "Laskutusosoite",
    "einvoice_address": "Verkkolaskuosoite",
    "einvoice_operator": "Välittäjä",
    "language": "Kieli",
    "group": "Asiakasryhmä",
    "status": "Tila",
    "created": "Asiakkuus alkoi",
    "last_order": "Viimeisin tilaus",
    "purchases": "Ostot 2025, €",
    "marketing_banned": "Markkinointikielto",
    "marketing_allowed": "Markkinointilupa",
    "credit_hold": "Luottokielto",
    "payment_terms": "Maksuehto",
    "reference": "Viitenumero",
    "iban": "Tilinumero",
    "source": "Lähde",
    "notes": "Huom.",
}
# Rare conditions stand first, for they need their few rows most.
DAMAGES: tuple[Damage, ...] = (
    *ENCODINGS,
    *NUMBERS,
    *PHONES,
    *EMAILS,
    *ADDRESSES,
    *NAMES,
    *DAYS,
    *MARKS,
    *NOTES,
)

_KINDS = {
    PRIVATE: ("yksityinen", "yksityishenkilö", "privat"),
    SOLE: ("toiminimi",),
    COMPANY: ("yritys", "yritys", "företag"),
    HOUSING: ("taloyhtiö",),
    ASSOCIATION: ("yhdistys",),
    PUBLIC: ("kunta",),
}
_LANGUAGES = {"fi": ("suomi", "fi"), "sv": ("ruotsi", "sv", "svenska")}
_UNMAPPED = ("purchases",)
_BLANK_AFTER = (41, 97, 98, 180, 263)
_BLANKS = " \u00a0 "


@cache
def rows() -> tuple[Row, ...]:
    """Return every row under the header, in order: customers, copies, blank rows, the totals."""
    rng = random.Random(SEED)  # noqa: S311  a sample must come out the same each time
    made = [_written(truth, rng) for truth in Inventor(rng).customers()]
    for damage in DAMAGES:
        _inflict(damage, made, rng)
    listed = add_copies(made, rng)
    for place in reversed(_BLANK_AFTER):
        listed.insert(place, Row({}, {}, is_customer=False))
    listed.append(Row(dict.fromkeys(("name", "street", "notes"), _BLANKS), {}, is_customer=False))
    listed.append(_totals(listed))
    for number, row in enumerate(listed, FIRST_ROW):
        row.number = number
    return tuple(listed)


def expected() -> dict[int, Truth]:
    """Return what a good import stores, by row number and field; None stands for nothing.

    A row whose name is REJECTED is refused as a whole.
    """
    customers = (row for row in rows() if row.is_customer)
    return {
        row.number: {name: row.expected[name] for name in row.expected if name not in _UNMAPPED}
        for row in customers
    }


def copies() -> dict[int, int]:
    """Return the rows that repeat a customer, each with the row of the original."""
    return {row.number: row.copy_of.number for row in rows() if row.copy_of}


def make(folder: Path) -> None:
    """Write the three sample lists into a folder."""
    write_workbook(folder / "asiakkaat.xlsx", rows(), HEADINGS)
    write_csv(folder / "asiakkaat.csv", rows())
    write_cards(folder / "kortit.vcf", rows())


def _written(truth: Truth, rng: random.Random) -> Row:
    full: Truth = dict.fromkeys(HEADINGS) | truth
    cells = {name: _cell(value) for name, value in full.items()}
    number = str(truth["customer_no"])
    cells["customer_no"] = number if number.startswith("0") else int(number)
    cells["kind"] = rng.choice(_KINDS[str(truth["kind"])])
    cells["language"] = rng.choice(_LANGUAGES[str(truth["language"])])
    cells["status"] = "aktiivinen"
    cells["mobile"] = _in_some_style(str(cells["mobile"]), rng)
    cells["purchases"] = rng.randrange(12_000, 900_000) / 100 if truth.get("last_order") else None
    return Row(cells, full)


def _cell(value: Value) -> Cell:
    if isinstance(value, tuple):
        return spaced(value[0]) if value[0].startswith("+") else value[0]
    return value if isinstance(value, str | date) else None


def _in_some_style(number: str, rng: random.Random) -> str:
    area, rest = number.split(" ", 1)
    styles = (number, f"{area}-{rest.replace(' ', '')}", f"{area}/{rest.replace(' ', '')}")
    return rng.choice((*styles, f"+358 {number[1:]}"))


def _inflict(damage: Damage, made: list[Row], rng: random.Random) -> None:
    fitting = [row for row in made if row.is_whole(damage.fields) and damage.fits(row)]
    for place, row in enumerate(rng.sample(fitting, damage.rows)):
        damage.apply(row, place)


def _totals(listed: list[Row]) -> Row:
    column = list(HEADINGS).index("purchases")
    amounts = (row.cells.get("purchases") for row in listed)
    total = round(sum(amount for amount in amounts if isinstance(amount, float)), 2)
    span = xl_range(FIRST_ROW - 1, column, FIRST_ROW + len(listed) - 2, column)
    cells: dict[str, Cell] = {
        "customer_no": "Yhteensä",
        "purchases": Formula(f"=SUM({span})", total),
    }
    return Row(cells, {}, is_customer=False)


EXPECTED: dict[int, Truth] = expected()
COPIES_OF: dict[int, int] = copies()

if __name__ == "__main__":
    make(Path(__file__).parent)
    sys.stdout.write(f"{len(EXPECTED)} customers written\n")
