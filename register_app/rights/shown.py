"""Plain data as people read it: labels, and values in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from register_app.customers.choices import STAGES
from register_app.customers.contact import Contact, Role
from register_app.db.privacy import PRIVACY, Privacy
from register_app.documents.document import KINDS
from register_app.fields.field import Field, fields_of
from register_app.fields.kinds import YES_NO
from register_app.i18n import Text, Translate
from register_app.reports.held import Plain
from register_app.rights.sorts import SORTS

_WORDS: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("customer", "stage"): STAGES,
    ("document", "kind"): KINDS,
}


def lines(table: str, plain: Plain, translate: Translate) -> Iterator[tuple[str, str]]:
    """Yield the fields of a row that say something, each with its label."""
    for field in _fields(table):
        text = shown(table, field, plain.get(field.name), translate)
        if text and _is_told(table, field):
            yield translate(field.label), text


def shown(table: str, field: Field, value: Any, translate: Translate) -> str:  # noqa: ANN401  plain data
    """Return a value in words; what others were hidden in is shown as it is."""
    if not value:
        return ""
    words = _WORDS.get((table, field.name), {}).get(str(value))
    text = words or field.kind.show(_value(field, value))
    return translate(text) if isinstance(text, Text) else text


def _value(field: Field, value: Any) -> Any:  # noqa: ANN401  of the field's kind
    if isinstance(value, list):
        return tuple(value)
    return bool(value) if field.kind is YES_NO else field.kind.from_row(value)


def _fields(table: str) -> tuple[Field, ...]:
    """Return the fields of a table; a contact person comes with what the person does."""
    record_type = SORTS[table].record_type
    if record_type is None:
        return ()
    more = (
        tuple(field for field in fields_of(Role) if field.editable)
        if record_type is Contact
        else ()
    )
    return (*fields_of(record_type), *more)


def _is_told(table: str, field: Field) -> bool:
    privacy = PRIVACY[table].get(field.name)
    return privacy is not Privacy.TECHNICAL or bool(field.kind.choices)
