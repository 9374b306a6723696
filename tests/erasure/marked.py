"""One person in every table: every text that may tell of a person is made of unused letters."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from register_app.customers.choices import CustomerKind
from register_app.db.kept import parents_of
from register_app.db.place import Place
from register_app.db.privacy import PRIVACY
from register_app.db.records import Records
from register_app.documents.readings.store import Reading
from register_app.drafts.store import Typed
from register_app.fields.field import Field, fields_of, table_of
from register_app.i18n import Message, Text
from register_app.prospects.prospect import Prospect, ProspectList
from register_app.register import Register
from register_app.segments.condition import Condition, Conditions, written
from register_app.segments.subject import Operator
from tests.db.every_record import RECORDS
from tests.erasure.page_reader import plain_pages

LETTERS = "𐎀𐎁𐎂𐎃𐎄𐎅𐎆𐎇𐎈𐎉𐎊𐎋"
"""Ugaritic: three bytes are enough to find one letter."""
TRACES = (b"\xf0\x90\x8e", b"\\ud800\\udf8")
"""How they begin in UTF-8, and as JSON escapes them."""
NAME = LETTERS[:8]
_TWO = re.compile(rb"\xf0\x90\x8e.\xf0\x90\x8e|ud800.udf8", re.DOTALL)
_NUMBERS = count(1)
_SHAPED = {"day": "2026-11-22", "time": "12:30", "decimal": "2.5"}
_LONG = 1_000


def marked(register: Register) -> list[Place]:
    """Put the person everywhere, now and in the past; return what has to be erased for it."""
    return Author(register).write()


def traces(register: Register) -> list[str]:
    """Return where a letter of the person is left: pages, the log, and files of the vault."""
    key = bytes(register.vault._key)  # noqa: SLF001  nobody else needs the key of a page reader
    folder = register.vault.folder
    found = [
        f"page {number}: {page[max(0, page.find(trace) - 60) : page.find(trace) + 40]!r}"
        for number, page in enumerate(plain_pages(register.vault.path, key), start=1)
        for trace in TRACES
        if trace in page
    ]
    index = bytes.fromhex(register.connection.value("SELECT key FROM search_index"))
    found += [
        f"index page {number}"
        for number, page in enumerate(plain_pages(folder / "index.db", index), start=1)
        for trace in TRACES
        if trace in page
    ]
    return [*found, *_in_files(folder)]


def _in_files(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        # two letters: the bytes of one stand in any large encrypted file by chance
        if path.is_file() and _TWO.search(path.read_bytes()):
            yield str(path)


def unmarked(register: Register) -> set[tuple[str, str]]:
    """Return the columns that may tell of a person, and in which no letter stands."""
    return {
        (table, column)
        for table, classes in PRIVACY.items()
        for column, privacy in classes.items()
        if privacy.is_personal and not _stands(register, table, column)
    }


def _stands(register: Register, table: str, column: str) -> bool:
    query = f"SELECT {column} FROM {table}"  # noqa: S608  our own table
    texts = (str(value).encode() for (value,) in register.connection.rows(query))
    return any(trace in text for text in texts for trace in TRACES)


def unwritable() -> set[tuple[str, str]]:
    """Return the columns that take no letters: days, numbers and words of the program."""
    return {
        (table_of(record), column)
        for record in RECORDS
        for field in fields_of(record)
        for column in field.columns
        if field.kind.name in _SHAPED
        or field.kind.sql_type == "INTEGER"
        or (field.kind.choices and not field.kind.is_open)
    }


class Author:
    """Writes the person into every record there is."""

    def __init__(self, register: Register) -> None:
        """Write into a register."""
        self._register = register
        self._changes = register.history._changes  # noqa: SLF001  the same way for every record
        self._person: dict[str, int] = {}

    def write(self) -> list[Place]:
        """Write it all, edit it all, and remove some; return the places to be ticked."""
        title = Message(Text("tests", "Add {name}"), {"name": NAME})
        with self._register.change(title):
            for record_type in RECORDS:
                self._add(record_type)
        with self._register.change(title):
            for record_type in reversed(RECORDS):
                if table_of(record_type) not in {"customer", "contact", "role", "breach"}:
                    self._come_and_go(record_type)
        self._register.readings.keep({self._person["document"]: Reading("read", LETTERS * 9)})
        shifted = LETTERS[3:] + LETTERS[:3]
        self._register.drafts.keep(
            [
                Typed(NAME, f"Soita: {NAME}"),
                Typed(shifted, shifted * 9, self._person["customer"]),
            ]
        )
        columns = [name for name, of in PRIVACY["breach"].items() if of.is_personal]
        return [
            Place("customer", self._person["customer"]),
            Place("prospect", self._prospect()),
            *(Place("breach", self._person["breach"], column) for column in columns),
        ]

    def _add(self, record_type: type) -> None:
        """Add a record, and edit each of its texts."""
        table = table_of(record_type)
        of: Records[Any] = Records(record_type, self._changes)
        make: Callable[..., Any] = record_type
        saved = of.save(make(**self._values(record_type), **self._pointers(record_type)))
        of.save(replace(saved, **self._values(record_type)))
        self._person[table] = saved.id

    def _come_and_go(self, record_type: type) -> None:
        """Add another record of the kind, and remove it again."""
        of: Records[Any] = Records(record_type, self._changes)
        make: Callable[..., Any] = record_type
        saved = of.save(make(**self._values(record_type), **self._pointers(record_type)))
        of.delete(saved.id)

    def _values(self, record_type: type) -> dict[str, Any]:
        table, pointers = table_of(record_type), self._pointers(record_type)
        return {
            field.name: self._value(table, field)
            for field in fields_of(record_type)
            if field.name not in pointers
        }

    def _pointers(self, record_type: type) -> dict[str, int | None]:
        pairs = parents_of(self._changes.connection, table_of(record_type))
        return {column: self._person.get(parent) for column, parent in pairs}

    def _value(self, table: str, field: Field) -> Any:  # noqa: ANN401  of any kind
        kind = field.kind
        if kind.name in _SHAPED:
            is_voucher = (table, field.name) == ("deal", "invoiced_on")  # which would be kept
            return None if is_voucher else kind.from_row(_SHAPED[kind.name])
        if kind.choices and not kind.is_open:
            return kind.choices[0][0]
        if kind.sql_type == "INTEGER":
            return 1
        is_personal = all(PRIVACY[table][column].is_personal for column in field.columns)
        number = f"{next(_NUMBERS):032}"
        return kind.from_row(self._text(table, field.name) if is_personal else number)

    def _text(self, table: str, name: str) -> str:
        """Return a text in the letters of the person: short, on lines, or long."""
        number = next(_NUMBERS)
        if table == "segment" and name == "conditions":
            return written(Conditions((Condition("name", Operator.IS, (NAME,)),)))
        if table in {"segment", "import_batch"} or name == "name":
            return NAME
        shift = LETTERS[number % len(LETTERS) :] + LETTERS[: number % len(LETTERS)]
        if name in {"text", "notes", "note", "what"}:
            return f'{shift} "{shift}"\n' + shift * (_LONG // len(shift))
        return f"{shift}{number}"

    def _prospect(self) -> int:
        prospects = self._register.prospects
        one = prospects.add(
            ProspectList(
                name="Messut",
                source="Messujärjestäjä",
                received_on=date(2026, 11, 1),
                expires_on=date(2027, 11, 1),
            ),
            [
                Prospect(
                    list_id=0,
                    kind=CustomerKind.COMPANY,
                    name=NAME,
                    contact_name=NAME,
                    email=(NAME,),
                )
            ],
        )
        return int(
            self._changes.connection.value("SELECT id FROM prospect WHERE list_id = ?", (one.id,))
        )
