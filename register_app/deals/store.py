"""Deals and their lines as stored; the customer's stage and value class follow them."""

import dataclasses
from collections.abc import Sequence
from datetime import date

from register_app.customers.customer import CustomerId
from register_app.customers.store import CustomerStore
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.deals import rules
from register_app.deals.deal import Deal, DealId, DealLine, DealState
from register_app.deals.search import DAY, DealSearch
from register_app.fields.day import months_after
from register_app.i18n import Text
from register_app.settings import SettingStore

_SOLD = ", ".join(f"'{state}'" for state in rules.SOLD)
_ALL = -1
"""What SQL takes for no limit."""
_POINTERS = ("document", "task")
"""What may point to a deal, and stays when the deal goes."""


class DealStore:
    """The deals of a register."""

    def __init__(self, changes: Changes, customers: CustomerStore, settings: SettingStore) -> None:
        """Write through the changes."""
        self._changes = changes
        self._connection = changes.connection
        self._customers = customers
        self._settings = settings
        self.records = Records(Deal, changes)
        self.lines = Records(DealLine, changes)
        self.search = DealSearch(changes.connection)

    def get(self, deal_id: DealId) -> Deal:
        """Return one deal; raise KeyError where there is none."""
        return self.records.get(deal_id)

    def of(self, customer_id: CustomerId, *, most: int = _ALL) -> list[Deal]:
        """Return the deals of a customer, the newest first."""
        order = f"{DAY} DESC, id DESC LIMIT ?"
        return self.records.where("customer_id = ?", (customer_id, most), order=order)

    def count(self, customer_id: CustomerId | None = None) -> int:
        """Return how many deals there are, of all customers or of one."""
        where = "" if customer_id is None else "WHERE customer_id = ?"
        values = () if customer_id is None else (customer_id,)
        return int(self._connection.value(f"SELECT count(*) FROM deal {where}", values))

    def lines_of(self, deal_id: DealId) -> list[DealLine]:
        """Return the lines of a deal in their order."""
        return self.lines.where("deal_id = ?", (deal_id,), order="place, id")

    def problems(self, deal: Deal, lines: Sequence[DealLine] = ()) -> dict[str, Text]:
        """Return what must be mended before saving, by field."""
        problems = rules.check(deal, lines)
        for name in ("number", "invoice_number"):
            number = getattr(deal, name)
            if number and self.records.where(f"{name} = ? AND id IS NOT ?", (number, deal.id)):
                problems[name] = rules.NUMBER_TAKEN
        return problems

    def save(self, deal: Deal, lines: Sequence[DealLine] | None = None, *, on: date) -> Deal:
        """Keep a deal, with its lines when they are given, and let its customer follow.

        A new deal gets a number, and an invoice one of its own, unless it has one.
        """
        before = self._stage_of(deal.customer_id)
        deal = self._numbered(deal, on.year)
        saved = self.records.save(rules.summed(deal, lines or ()))
        if lines is not None:
            self._save_lines(saved, lines)
        self._let_follow(deal.customer_id, before, on)
        return saved

    def delete(self, deal_id: DealId, *, on: date) -> None:
        """Remove a deal with its lines; its documents and tasks stay with the customer."""
        deal = self.get(deal_id)
        before = self._stage_of(deal.customer_id)
        for table in _POINTERS:
            rows = self._connection.rows(f"SELECT id FROM {table} WHERE deal_id = ?", (deal_id,))
            for (row_id,) in rows:
                self._changes.update(table, row_id, {"deal_id": (deal_id, None)})
        self._save_lines(deal, ())
        self.records.delete(deal_id)
        self._let_follow(deal.customer_id, before, on)

    def _numbered(self, deal: Deal, year: int) -> Deal:
        if deal.id is None and not deal.number:
            deal = dataclasses.replace(deal, number=self._next_number("number", year))
        if deal.state in rules.SOLD and not deal.invoice_number:
            of = deal.invoiced_on.year if deal.invoiced_on else year
            number = self._next_number("invoice_number", of)
            deal = dataclasses.replace(deal, invoice_number=number)
        return deal

    def _next_number(self, column: str, year: int) -> str:
        """Return a number never handed out before, also not to a deal that is gone.

        The last one is kept outside of the journal, so no undo brings a number back.
        """
        self._changes.require()
        last = self._connection.value(
            "SELECT max(last) FROM (SELECT last FROM deal_number WHERE series = ?1 AND year = ?2 "
            f"UNION ALL SELECT CAST(substr({column}, 6) AS INTEGER) FROM deal "
            f"WHERE {column} GLOB ?2 || '-[0-9]*' AND length({column}) < 15)",
            (column, year),
        )
        self._connection.execute(
            "INSERT OR REPLACE INTO deal_number (series, year, last) VALUES (?, ?, ?)",
            (column, year, (last or 0) + 1),
        )
        return rules.next_number(year, last or 0)

    def _save_lines(self, deal: Deal, lines: Sequence[DealLine]) -> None:
        assert deal.id is not None  # noqa: S101  saved before
        kept = {line.id for line in lines}
        for line in self.lines_of(deal.id):
            if line.id is not None and line.id not in kept:
                self.lines.delete(line.id)
        for place, line in enumerate(lines, start=1):
            self.lines.save(dataclasses.replace(line, deal_id=deal.id, place=place))

    def _stage_of(self, customer_id: CustomerId) -> str | None:
        rows = self._connection.rows(
            "SELECT DISTINCT state FROM deal WHERE customer_id = ?", (customer_id,)
        )
        return rules.stage_of(DealState(state) for (state,) in rows)

    def _let_follow(self, customer_id: CustomerId, before: str | None, on: date) -> None:
        settings = self._settings.load()
        customer = self._customers.get(customer_id)
        stage = rules.followed_stage(
            customer.stage,
            before=before,
            after=self._stage_of(customer_id),
            stages=settings.stages,
        )
        value = rules.value_class(self._sales_of(customer_id, on), settings)
        self._customers.save(dataclasses.replace(customer, stage=stage, value_class=value))

    def _sales_of(self, customer_id: CustomerId, on: date) -> int | None:
        """Return the net sales of twelve months, or None for who never bought."""
        sales = self._connection.value(
            "SELECT sum(CASE WHEN invoiced_on > ? THEN coalesce(net, 0) ELSE 0 END) FROM deal "
            f"WHERE customer_id = ? AND state IN ({_SOLD})",
            (months_after(on, -12).isoformat(), customer_id),
        )
        return None if sales is None else int(sales)
