"""What a change did, told record by record in the words of the forms."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from register_app.db.change import KeptRow
from register_app.db.history import Written
from register_app.fields.field import Field, fields_of
from register_app.gui.history.words import (
    KEEP,
    act_called,
    called,
    label_of,
    value_of,
)
from register_app.records import RECORDS
from register_app.register import Register

MOST = 100
"""So many records are told one by one."""
_NOW = (1 << 63) - 1
"""No change comes after this one."""
_POINTERS = {"contact_id": "contact", "deal_id": "deal"}
_ALSO = frozenset({"value_class", "file_name"})
"""Fields that nobody edits but everybody sees."""
_DOT = " · "
Columns = Mapping[str, Any]
_NOTHING: Columns = {}


class FieldLine(NamedTuple):
    """A field before and after, for people."""

    label: str
    before: str
    after: str


class RecordLine(NamedTuple):
    """A record that was written."""

    title: str
    fields: tuple[FieldLine, ...] = ()


class Telling:
    """Tells what was written, with the names that records had after a change."""

    def __init__(self, register: Register, change_id: int) -> None:
        """Read through the register of the window."""
        self._journal = register.journal
        self._change = change_id
        self._images: dict[tuple[str, int], Columns] = {}

    def written(self, rows: Iterable[Written]) -> list[RecordLine]:
        """Return the first records of a change, one by one."""
        found: list[RecordLine] = []
        for row in rows:
            for number in range(row.first, row.last + 1):
                if len(found) == MOST:
                    return found
                found.append(self._line(row, number))
        return found

    def kept(self, rows: Mapping[tuple[str, int], KeptRow]) -> list[RecordLine]:
        """Return the first records that are left alone, with the fields that are."""
        found = []
        for (table, number), (owner, columns) in list(rows.items())[:MOST]:
            now = self._journal.after(_NOW, table, number) or self._image(table, number)
            own = {name: now.get(name) for name in columns}
            fields = tuple(self._fields(table, now, own)) if own else ()
            found.append(RecordLine(self._title(KEEP, table, now, owner), fields))
        return found

    def _line(self, row: Written, number: int) -> RecordLine:
        image = {**self._image(row.table, number), **row.before, **row.after}
        title = self._title(row.act, row.table, image, row.owner)
        if row.act == "update":
            fields = self._fields(row.table, {**image, **row.before}, row.after)
        elif row.act == "delete":
            fields = self._fields(row.table, row.before, _NOTHING)
        elif row.first == row.last:
            fields = self._fields(row.table, _NOTHING, image)
        else:
            fields = iter(())
        return RecordLine(title, tuple(fields))

    def _title(self, act: str, table: str, image: Columns, owner: int | None) -> str:
        of = "" if owner is None or table == "customer" else self._name("customer", owner)
        person = self._name("contact", image.get("contact_id")) if table == "role" else ""
        name = person or called(table, image)
        return _DOT.join(filter(None, (act_called(act, table), name, of)))

    def _fields(self, table: str, before: Columns, after: Columns) -> Iterator[FieldLine]:
        image = {**before, **after}
        old = {**image, **before} if before else _NOTHING
        new = {**image, **after} if after else _NOTHING
        for field in fields_of(RECORDS[table]):
            is_told = field.editable or field.name in _ALSO
            if not is_told or (table == "setting" and field.name != "value"):
                continue
            if field.name not in (after or before):
                continue
            texts = self._text(table, field, old), self._text(table, field, new)
            if any(texts) and not (_is_preset(field, image) and not (old and new)):
                yield FieldLine(label_of(table, field, image), *texts)

    def _text(self, table: str, field: Field, columns: Columns) -> str:
        pointed = _POINTERS.get(field.name)
        if pointed:
            return self._name(pointed, columns.get(field.name))
        return value_of(table, field, columns)

    def _name(self, table: str, number: int | None) -> str:
        return "" if number is None else called(table, self._image(table, number))

    def _image(self, table: str, number: int) -> Columns:
        place = table, number
        if place not in self._images:
            self._images[place] = self._journal.after(self._change, table, number)
        return self._images[place]


def _is_preset(field: Field, columns: Columns) -> bool:
    stored = columns.get(field.name)
    value = None if stored is None else field.kind.from_row(stored)
    return bool(value == field.default)
