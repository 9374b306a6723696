"""Write smaller lists of the same customers: a CSV of an older program, and contact cards."""

import csv
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import vobject

from resources.demo.cells import Row, Truth
from resources.demo.mangling import finnish_day, spaced

CSV_ENCODING = "cp1252"
CSV_HEADINGS = {
    "customer_no": "Asiakasnumero",
    "name": "Nimi",
    "business_id": "Y-tunnus",
    "mobile": "Matkapuhelin",
    "email": "E-mail",
    "street": "Katuosoite",
    "postcode": "Postinumero",
    "city": "Paikkakunta",
    "created": "Luotu",
    "notes": "Lisätiedot",
}
_LINES, _CARDS = 30, 10
_ZERO_LOST_EVERY = 5  # as if the list had gone through a spreadsheet once
_CARD_FIELDS = ("name", "contact_person", "contact_title", "mobile", "email", "street", "postcode")


def csv_rows(rows: Iterable[Row]) -> list[Row]:
    """Return the lines of the CSV: undamaged customers, some numbers without their zero."""
    names = tuple(CSV_HEADINGS)
    clean = (row for row in rows if _is_clean(row, names) and _fits_encoding(row, names))
    return [_line(row, place) for place, row in enumerate(islice(clean, _LINES))]


def card_rows(rows: Iterable[Row]) -> list[Row]:
    """Return the customers whose contact persons are on the cards."""
    clean = (row for row in rows if _is_clean(row, _CARD_FIELDS) and row.text("contact_person"))
    return list(islice(clean, _CARDS))


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """Write the CSV: Windows-1252, semicolons, and one note over two lines."""
    with path.open("w", encoding=CSV_ENCODING, newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(CSV_HEADINGS.values())
        for row in csv_rows(rows):
            writer.writerow(row.cells[name] or "" for name in CSV_HEADINGS)


def write_cards(path: Path, rows: Iterable[Row]) -> None:
    """Write the contact cards, one after another, in vCard 3.0."""
    cards = (_card(row) for row in card_rows(rows))
    path.write_text("".join(cards), encoding="utf-8", newline="")


def _is_clean(row: Row, names: Sequence[str]) -> bool:
    return (
        row.is_customer and row.copy_of is None and row.is_whole(names) and bool(row.text("name"))
    )


def _fits_encoding(row: Row, names: Sequence[str]) -> bool:
    together = "".join(row.text(name) for name in names)
    return together.encode(CSV_ENCODING, "ignore").decode(CSV_ENCODING) == together


def _line(row: Row, place: int) -> Row:
    expected: Truth = {name: row.expected[name] for name in CSV_HEADINGS}
    line = Row({name: row.text(name) for name in CSV_HEADINGS}, expected, number=place + 2)
    line.cells["created"] = finnish_day(row.text("created"))
    line.cells["mobile"] = spaced(row.text("mobile"))
    if place == 0:
        line.cells["notes"] = line.expected["notes"] = 'Soita ensin;\novi "B"'
    if place % _ZERO_LOST_EVERY == 0:
        line.damage("zeros lost", _without_zeros(row))
    return line


def _without_zeros(row: Row) -> dict[str, str]:
    return {
        "mobile": row.text("mobile")[4:],
        "postcode": row.text("postcode").lstrip("0"),
    }


def _card(row: Row) -> str:
    card = vobject.vCard()
    first, last = row.text("contact_person").rsplit(" ", 1)
    card.add("n").value = vobject.vcard.Name(family=last, given=first)
    card.add("fn").value = f"{first} {last}"
    card.add("org").value = [row.text("name")]
    if row.text("contact_title"):
        card.add("title").value = row.text("contact_title")
    mobile = card.add("tel")
    mobile.value, mobile.type_param = spaced(row.text("mobile")), "CELL"
    email = card.add("email")
    email.value, email.type_param = row.text("email"), "INTERNET"
    where = {"street": row.text("street"), "city": row.text("city"), "code": row.text("postcode")}
    card.add("adr").value = vobject.vcard.Address(**where)
    return str(card.serialize())
