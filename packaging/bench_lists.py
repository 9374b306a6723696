"""Measure a list that goes out through the permission check against the same file without it.

Started as `bench_lists.py CUSTOMERS FOLDER RUNS`; prints one JSON object.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench_register import NOW, TITLE, fill, make_vault, now

from register_app.customers.customer import Customer, CustomerId
from register_app.customers.search import Query
from register_app.db.records import chunks
from register_app.fields.field import field_named
from register_app.i18n import Catalogue
from register_app.outreach.campaign import Plan
from register_app.outreach.mailing import Mailing
from register_app.outreach.send_out import send_out
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.reports.listing import Table, Texts, sayer
from register_app.reports.saved_file import written
from register_app.reports.table_files import save_xlsx

_SHARE = 0.6
_AT_ONCE = 500
_EACH_BANNED = 20
_ENGLISH = Catalogue("en", {})
_COLUMNS = (
    *("name", "aux_name", "company_form", "email", "phone", "street", "postcode", "city"),
    *("country", "language", "source"),
)
"""As many as the list has, filled in the same places."""
_MAILING = Mailing(
    name="Kevään kirje",
    plan=Plan(channel=Channel.POST),
    sender="Värikäs Seinä Oy",
    opt_out="kiellot@maalarit.example",
)


def _ban_some(register: Register, customers: Sequence[int]) -> None:
    with register.change(TITLE):
        register.permissions.add_many(
            Permission(
                customer_id=CustomerId(customer),
                channel=Channel.POST,
                state=Stand.OBJECTION,
                how="puhelu",
                on_day=NOW.date(),
            )
            for customer in customers[::_EACH_BANNED]
        )


def _plain(register: Register, customers: Sequence[int], path: Path) -> None:
    """Write the same columns of everybody, asking nothing."""
    says = [sayer(field_named(Customer, column), _ENGLISH) for column in _COLUMNS]
    refusing = _MAILING.refusing(_ENGLISH)("")

    def rows() -> Iterator[Texts]:
        for ids in chunks(customers, _AT_ONCE):
            found = {row[0]: row[1:] for row in register.customers.rows(ids, _COLUMNS)}
            for number in ids:
                cells = (say(cell) for say, cell in zip(says, found[number], strict=True))
                yield [str(number), *cells, _MAILING.sender, refusing]

    headings = ["Number", *_COLUMNS, "Sender", "How to refuse"]
    with written(path) as part:
        save_xlsx(part, [Table("List", headings, rows())], at=NOW)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _by_turns(register: Register, count: int, folder: Path, runs: int) -> dict[str, list[float]]:
    fill(register, count)
    customers = register.search.ids(Query())[: int(count * _SHARE)]
    _ban_some(register, customers)
    plain, checked = folder / "plain.xlsx", folder / "checked.xlsx"
    works: dict[str, Callable[[], object]] = {
        "plain": lambda: _plain(register, customers, plain),
        "checked": lambda: send_out(register, customers, _MAILING, checked, _ENGLISH),
    }
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            found[name].append(_seconds(work))
    return found


def main(arguments: Sequence[str]) -> int:
    """Measure both by turns, and print the seconds as JSON."""
    count, folder, runs = int(arguments[0]), Path(arguments[1]), int(arguments[2])
    with make_vault(folder / "vault") as vault, Register(vault, now) as register:
        print(json.dumps(_by_turns(register, count, folder, runs)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
