"""What is said about damage: which pages, and how much can be saved."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from register_app.gui.history.words import many
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.salvage.reading import PageClass, Table
from register_app.salvage.save import Damage

_PAGES: Mapping[PageClass, Text] = MappingProxyType(
    {
        PageClass.ROWS: QT_TRANSLATE_NOOP(
            "salvage", "{count} with entries ({tables}): what stood there is lost."
        ),
        PageClass.LONG: QT_TRANSLATE_NOOP(
            "salvage", "{count} with parts of long texts ({tables}): those entries are lost."
        ),
        PageClass.WAY: QT_TRANSLATE_NOOP(
            "salvage", "{count} that led to entries ({tables}): they are found without them."
        ),
        PageClass.SCHEMA: QT_TRANSLATE_NOOP(
            "salvage", "{count} with the plan of the file: the program knows it."
        ),
        PageClass.INDEX: QT_TRANSLATE_NOOP(
            "salvage", "{count} that only helped in looking things up: they are made anew."
        ),
        PageClass.FREE: QT_TRANSLATE_NOOP("salvage", "{count} that were empty: nothing is lost."),
        PageClass.UNKNOWN: QT_TRANSLATE_NOOP(
            "salvage", "{count} of which nobody can tell what they held."
        ),
    }
)
_BROKEN = QT_TRANSLATE_NOOP("salvage", "{broken} of {pages} pages of the file cannot be read:")
_NONE_BROKEN = QT_TRANSLATE_NOOP(
    "salvage", "Every page of the file can be read. What is wrong lies elsewhere."
)
_WHOLE = QT_TRANSLATE_NOOP("salvage", "{table}: all {saved}")
_LOSS = QT_TRANSLATE_NOOP("salvage", "{table}: {saved}, lost {lost}")
_LEAST = QT_TRANSLATE_NOOP("salvage", "{table}: {saved}, lost at least {lost}")
_OTHER = QT_TRANSLATE_NOOP("salvage", "Other (history, inner lists)")
_UNCLEAR = QT_TRANSLATE_NOOP(
    "salvage", "{count} entries can be read, but nobody can tell what they belong to."
)


def broken(damage: Damage) -> str:
    """Say which pages are broken, and what that means."""
    if not damage.broken:
        return translate(_NONE_BROKEN)
    return "\n".join(_pages(damage))


def counts(damage: Damage) -> str:
    """Say of each sort how much can be saved."""
    return "\n".join(_tables(damage))


def _pages(damage: Damage) -> Iterator[str]:
    yield translate(Message(_BROKEN, {"broken": len(damage.broken), "pages": damage.pages}))
    for sort, text in _PAGES.items():
        found = [page for page in damage.broken if page.sort is sort]
        if found:
            tables = sorted({many(page.table) or translate(_OTHER) for page in found})
            values = {"count": len(found), "tables": ", ".join(tables)}
            yield f"– {translate(Message(text, values))}"


def _tables(damage: Damage) -> Iterator[str]:
    others = Table("", 0, 0, is_sure=True)
    for table in damage.tables:
        if not many(table.name):
            others = _added(others, table)
        elif table.saved or table.lost or not table.is_sure:
            yield _line(many(table.name), table)
    yield _line(translate(_OTHER), others)
    if damage.unclear:
        yield translate(Message(_UNCLEAR, {"count": damage.unclear}))


def _line(called: str, table: Table) -> str:
    text = _WHOLE if table.is_sure and not table.lost else _LOSS if table.is_sure else _LEAST
    values = {"table": called, "saved": table.saved, "lost": table.lost}
    return translate(Message(text, values))


def _added(one: Table, other: Table) -> Table:
    return Table(
        one.name,
        one.saved + other.saved,
        one.lost + other.lost,
        is_sure=one.is_sure and other.is_sure,
    )
