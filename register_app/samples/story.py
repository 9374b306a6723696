"""An invented year of work with the sample customers: contacts, notes, deals and tasks."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from register_app import paths
from register_app.customers.customer import CustomerId
from register_app.customers.search import Query
from register_app.deals.deal import Deal, DealId, DealLine, DealState
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.tasks.task import Repeat, Task
from register_app.timeline.contact_event import ContactEvent, ContactKind, Direction
from register_app.timeline.note import Note, NoteKind

TITLE = QT_TRANSLATE_NOOP("samples", "Sample events")
_SEED = 20261128
_CUSTOMERS = 48
_LONGEST_AGO = 420
_STATES = (
    *(DealState.OPEN,) * 4,
    *(DealState.WON,) * 3,
    *(DealState.INVOICED,) * 2,
    *(DealState.PAID,) * 6,
    DealState.LOST,
)
_STEPS = {DealState.OPEN: 0, DealState.WON: 1, DealState.INVOICED: 2, DealState.PAID: 3}
_VAT = Decimal("25.5")


def add_story(register: Register) -> None:
    """Write the year into the register as one change; the same customers get the same."""
    ids = register.search.find(Query(), limit=_CUSTOMERS).first
    teller = _Teller(random.Random(_SEED), register)  # noqa: S311  samples, no secret
    with register.change(TITLE):
        for number in ids:
            teller.tell(CustomerId(number))


@cache
def _texts() -> Mapping[str, Sequence[Any]]:
    path = paths.resources() / "demo" / "story.json"
    texts: Mapping[str, Sequence[Any]] = json.loads(path.read_text("utf-8"))
    return texts


class _Teller:
    """Makes up what happened with one customer after the other."""

    def __init__(self, chance: random.Random, register: Register) -> None:
        self._chance = chance
        self._register = register
        self._today = register.today()
        self._deals = 0

    def tell(self, customer: CustomerId) -> None:
        """Store what happened with one customer."""
        timeline, tasks = self._register.timeline, self._register.tasks.records
        for contact in self._contacts(customer):
            timeline.events.save(contact)
        for note in self._notes(customer):
            timeline.notes.save(note)
        for _ in range(self._chance.randint(0, 3)):
            self._store_deal(customer)
        for task in self._tasks(customer):
            tasks.save(task)

    def _contacts(self, customer: CustomerId) -> Iterator[ContactEvent]:
        for day in self._days(self._chance.randint(1, 9)):
            kind, direction, subject, text, outcome = self._one("contacts")
            yield ContactEvent(
                customer_id=customer,
                kind=ContactKind(kind),
                direction=Direction(direction),
                on_day=day,
                at_time=f"{self._chance.randint(8, 15):02}:{self._chance.choice((0, 15, 30)):02}",
                subject=subject,
                text=text,
                outcome=outcome,
            )

    def _notes(self, customer: CustomerId) -> Iterator[Note]:
        for day in self._days(self._chance.randint(0, 2)):
            yield Note(customer_id=customer, on_day=day, text=self._one("notes"))
        for day in self._days(self._chance.randint(0, 1)):
            text = self._one("agreements")
            yield Note(
                customer_id=customer, kind=NoteKind.AGREEMENT, on_day=day, text=text, pinned=True
            )

    def _tasks(self, customer: CustomerId) -> Iterator[Task]:
        for _ in range(self._chance.randint(0, 2)):
            due = self._today + timedelta(self._chance.randint(-6, 40))
            repeat = self._chance.choice((None, None, None, Repeat.YEARLY, Repeat.MONTHLY))
            yield Task(customer_id=customer, title=self._one("tasks"), due=due, repeat=repeat)

    def _store_deal(self, customer: CustomerId) -> None:
        """Store a deal with its lines; its state says which of its days are over."""
        job, state = self._one("jobs"), self._chance.choice(_STATES)
        self._deals += 1
        offered = self._today - timedelta(self._chance.randint(2, _LONGEST_AGO))
        deal = Deal(
            customer_id=customer,
            number=f"{offered.year}-{self._deals:03}",
            title=job["title"],
            state=state,
            **self._dates(offered, state),
        )
        lines = [
            DealLine(
                deal_id=DealId(0),  # given when the deal is stored
                place=place,
                description=text,
                quantity=Decimal(quantity),
                unit=unit,
                price=price,
                vat=_VAT,
            )
            for place, (text, quantity, unit, price) in enumerate(job["lines"], 1)
        ]
        self._register.deals.save(deal, lines, on=self._today)

    def _dates(self, offered: date, state: DealState) -> dict[str, Any]:
        """Return the days of a deal up to its state, none of them in the future."""
        steps = [offered]
        for _ in range(3):
            later = steps[-1] + timedelta(self._chance.randint(3, 24))
            steps.append(min(later, self._today))
        dates: dict[str, Any] = {"offered_on": offered, "valid_until": offered + timedelta(30)}
        if state is DealState.LOST:
            return dates | {"lost_on": steps[1], "lost_reason": self._one("lost")}
        names = ("ordered_on", "invoiced_on", "paid_on")[: _STEPS[state]]
        dates |= dict(zip(names, steps[1:], strict=False))
        if "invoiced_on" in dates:
            dates["due_on"] = dates["invoiced_on"] + timedelta(14)
        return dates

    def _days(self, count: int) -> list[date]:
        ago = sorted((self._chance.randint(0, _LONGEST_AGO) for _ in range(count)), reverse=True)
        return [self._today - timedelta(days) for days in ago]

    def _one(self, sort: str) -> Any:  # noqa: ANN401  a text, or the parts of a record
        return self._chance.choice(_texts()[sort])
