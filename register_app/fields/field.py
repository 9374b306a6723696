"""Declare a field once; list the fields of a record."""

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar, dataclass_transform, overload

from register_app.fields.category import Category
from register_app.fields.kinds import Kind
from register_app.i18n import Text

T = TypeVar("T")
R = TypeVar("R")


class Record(Protocol):
    """A frozen dataclass made by `record`, stored as one row."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int | None:
        """The row, or None before it is saved."""


class Field(NamedTuple):
    """One declared field of a record."""

    name: str
    kind: Kind[Any]
    label: Text
    category: Category | None
    required: bool
    editable: bool
    ordered: bool
    default: Any

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that hold it: the value, and its sort key when it orders lists."""
        return (self.name, f"{self.name}_key") if self.ordered else (self.name,)


@overload
def field(
    kind: Kind[T],
    label: Text,
    category: Category | None = None,
    *,
    editable: bool = True,
    ordered: bool = False,
) -> T: ...
@overload
def field(
    kind: Kind[T],
    label: Text,
    category: Category | None = None,
    *,
    default: T,
    editable: bool = True,
    ordered: bool = False,
) -> T: ...
@overload
def field(
    kind: Kind[T],
    label: Text,
    category: Category | None = None,
    *,
    default: None,
    editable: bool = True,
    ordered: bool = False,
) -> T | None: ...
def field(
    kind: Kind[T],
    label: Text,
    category: Category | None = None,
    *,
    default: Any = dataclasses.MISSING,
    editable: bool = True,
    ordered: bool = False,
) -> Any:
    """Declare a field; without a default it is required, `ordered` keeps a sort key beside it."""
    declared = Field(
        "", kind, label, category, default is dataclasses.MISSING, editable, ordered, default
    )
    return dataclasses.field(default=default, metadata={"declared": declared})


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def record(table: str) -> Callable[[type[R]], type[R]]:
    """Make a class a record: a value kept as one row of `table`."""

    def made(cls: type[R]) -> type[R]:
        made_class = dataclasses.dataclass(frozen=True, kw_only=True)(cls)
        made_class.__table__ = table  # type: ignore[attr-defined]  # read by table_of
        return made_class

    return made


def table_of(record_type: type[Record]) -> str:
    """Return the table that holds the records."""
    return str(vars(record_type)["__table__"])


@cache
def fields_of(record_type: type[Record]) -> tuple[Field, ...]:
    """Return the declared fields in their order; the one door to a declaration."""
    return tuple(
        own.metadata["declared"]._replace(name=own.name)
        for own in dataclasses.fields(record_type)
        if "declared" in own.metadata
    )


@cache
def field_named(record_type: type[Record], name: str) -> Field:
    """Return one declared field, or raise KeyError."""
    for found in fields_of(record_type):
        if found.name == name:
            return found
    raise KeyError(name)


def missing(record: Record) -> tuple[Field, ...]:
    """Return the required fields that are empty."""
    return tuple(
        declared
        for declared in fields_of(type(record))
        if declared.required and not getattr(record, declared.name)
    )
