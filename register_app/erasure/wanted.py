"""What a proof looks for: the values of the erased, in every form in which they were written."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from register_app.db.privacy import PRIVACY, Privacy
from register_app.documents.document import SECRETS

SHORTEST = 5
"""Bytes: a shorter text stands in any file by chance, and says nothing of a person."""
_WHOLE = 64
"""A longer text is looked for by samples, so that a part that was left is found too."""
_SAMPLE = 20
_STEP = 40
_MOST = 500
_PARTS = frozenset({"first_name", "last_name", "customer_no", "reference", "name_key"})
"""Of a name only the whole tells of one person; and numbers may stand in any text."""


class Value(NamedTuple):
    """One value of the erased, and the column that held it."""

    table: str
    column: str
    text: str

    @property
    def is_telling(self) -> bool:
        """Say whether it names a person or leads to one, wherever it stands."""
        return PRIVACY[self.table][self.column].is_telling and self.column not in _PARTS


def values_of(table: str, row: dict[str, object]) -> Iterator[Value]:
    """Yield what may tell of a person in a row or in an image of it."""
    if table == "kept_record":
        yield from _of_kept(str(row["table_name"]), json.loads(str(row["image"])))
        return
    classes = PRIVACY[table]
    for column, value in row.items():
        if isinstance(value, str) and value and _is_wanted(table, column, classes):
            yield Value(table, column, value)


def _is_wanted(table: str, column: str, classes: Mapping[str, Privacy]) -> bool:
    """Say whether a value must be gone; the keys of a document lead to its content."""
    return classes[column].is_personal or (table == "document" and column in SECRETS)


def _of_kept(table: str, image: dict[str, Any]) -> Iterator[Value]:
    for line in image.pop("lines", ()):
        yield from values_of("deal_line", line)
    yield from values_of("customer", image.pop("buyer", {}))
    yield from values_of(table, image)


def written(values: Iterable[Value]) -> dict[bytes, Value]:
    """Return the bytes to look for, each with a value that it is of."""
    found: dict[bytes, Value] = {}
    for value in values:
        for text in parts_of(value.text):
            for form in _forms(text):
                if len(form) >= SHORTEST:
                    found.setdefault(form, value)
    return found


def parts_of(text: str) -> Iterator[str]:
    """Yield the lines of a text, long ones by samples: lists are kept one value a line."""
    for line in text.splitlines():
        if len(line) <= _WHOLE:
            yield line.strip()
        else:
            step = max(_STEP, len(line) // _MOST)
            for start in range(0, len(line) - _SAMPLE, step):
                yield line[start : start + _SAMPLE]
            yield line[-_SAMPLE:]


def _forms(text: str) -> set[bytes]:
    """Return a text as columns hold it, and as the two writers of JSON do."""
    return {
        text.encode(),
        json.dumps(text)[1:-1].encode(),
        json.dumps(text, ensure_ascii=False)[1:-1].encode(),
    }
