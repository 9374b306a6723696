"""Take in a ban list of others: of each row only what it is known by, and of that only traces."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList
from register_app.blocklists.keys import Key, Sort
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.importer.mapping import Mapping
from register_app.importer.row import ListRow
from register_app.importer.rows import rows_of
from register_app.importer.table import Table
from register_app.permissions.entry import Channel
from register_app.register import Register
from register_app.watch import UNWATCHED, Watch

COVERS = {Sort.PHONE: Channel.CALL, Sort.EMAIL: Channel.EMAIL, Sort.ADDRESS: Channel.POST}
"""What a list is about, by what it holds, unless a person says otherwise."""


class NothingToKnow(RegisterError):
    """No row of a list says whom it is about."""

    def __init__(self) -> None:
        """Say what a block list has to hold."""
        super().__init__(
            QT_TRANSLATE_NOOP(
                "blocks", "The list holds no phone numbers, email addresses or postal addresses."
            ),
            QT_TRANSLATE_NOOP(
                "blocks",
                "Nothing was kept. A postal address needs the name, the street and the postcode.",
            ),
        )


class Known(NamedTuple):
    """What a list holds: rows, and by what its people can be known."""

    rows: int
    unknown: int
    """Rows by which nobody can be known."""
    sorts: dict[Sort, int]

    @property
    def covers(self) -> frozenset[Channel]:
        """The channels that such a list is about."""
        return frozenset(COVERS[sort] for sort in self.sorts if sort in COVERS)


def look(table: Table, mapping: Mapping, today: date, watch: Watch = UNWATCHED) -> Known:
    """Count what a list holds; nothing is kept."""
    rows, unknown, sorts = 0, 0, dict[Sort, int]()
    for row in rows_of(table, mapping, today, watch):
        found = _known(row)
        rows += 1
        unknown += not found
        for sort in {key.sort for key in found}:
            sorts[sort] = sorts.get(sort, 0) + 1
    return Known(rows, unknown, sorts)


def take_in(
    register: Register,
    table: Table,
    mapping: Mapping,
    block_list: BlockList,
    watch: Watch = UNWATCHED,
) -> BlockList:
    """Keep the traces of a list; raise NothingToKnow where there are none."""
    rows = rows_of(table, mapping, register.today(), watch.part(0.0, 0.7))
    found = (key for row in rows for key in _known(row))
    return register.blocks.add(block_list, _some(found), watch.part(0.7, 1.0))


def _some(found: Iterator[Key]) -> Iterator[Key]:
    first = next(found, None)
    if first is None:
        raise NothingToKnow
    yield first
    yield from found


def _known(row: ListRow) -> list[Key]:
    """Return what tells who a row is about; a business is known by its id on no outside list."""
    values = row.values
    found = [keys.of_phone(number) for number in values.get("phone", ())]
    found += [keys.of_email(address) for address in values.get("email", ())]
    name, street = values.get("name", ""), values.get("street", "")
    found += keys.of_address(name, street, values.get("postcode", ""))
    return [key for key in found if key.sort in COVERS]
