"""Measure live lists: the first count of ten of them, and their counts after one edit.

Started as `bench_segments.py COUNT FOLDER`; prints milliseconds as one JSON object.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import bench_register
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject
from PySide6.QtTest import QTest

from register_app.customers.customer import CustomerId
from register_app.db.records import shape_of
from register_app.deals.deal import Deal, DealState
from register_app.gui import constants
from register_app.gui.pages.lists.live_lists import LiveLists
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.register import Register
from register_app.segments.condition import PRESET, Condition, Conditions, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from register_app.timeline.contact_event import ContactEvent

O = Operator  # noqa: E741  short beside the rows below
_EDITS = 60
_PATIENCE = 120_000
_EVENTS_SHARE, _DEALS_SHARE = 2, 3
"""One customer of so many has a contact, or a deal."""
_ACTIVE = PRESET.include
LISTS = {
    "active": Conditions(_ACTIVE),
    "name": Conditions((Condition("name", O.CONTAINS, ("maalaus", "koivu")),)),
    "postcodes": Conditions(
        (*_ACTIVE, Condition("postcode", O.BETWEEN, ("00100..00990", "20100..20999")))
    ),
    "groups": Conditions((Condition("tags", O.IS, ("ulkomaalaus", "huoltosopimus")),)),
    "words": Conditions((*_ACTIVE, Condition("words", O.CONTAINS, ("maalaus oy",)))),
    "silent": Conditions((*_ACTIVE, Condition("last_contact", O.SILENT, ("12",)))),
    "sales": Conditions((Condition("deal_sum", O.AT_LEAST, ("100000", "12")),)),
    "people": Conditions((Condition("contact_name", O.BEGINS, ("aino", "pekka")),)),
    "papers": Conditions(_ACTIVE, (Condition("document", O.IS, ("contract",)),)),
    "stages": Conditions(
        (Condition("kind", O.IS, ("company",)), Condition("stage", O.IS, ("offered",))),
        (Condition("source", O.CONTAINS, ("lomake",)), Condition("deal_stage", O.IS, ("lost",))),
    ),
}


def fill(register: Register, count: int) -> None:
    """Store customers with contact persons, some with contacts and deals, and the lists."""
    bench_register.fill(register, count)
    with register.change(bench_register.TITLE):
        write = shape_of(ContactEvent).write
        register.timeline.events.add_rows(map(write, _events(count)))
        register.deals.records.add_rows(map(shape_of(Deal).write, _deals(count)))
        for name, conditions in LISTS.items():
            register.segments.records.save(Segment(name=name, conditions=written(conditions)))


def _events(count: int) -> Iterator[ContactEvent]:
    today = bench_register.NOW.date()
    for number in range(1, count + 1, _EVENTS_SHARE):
        day = today - timedelta(number % 900)
        yield ContactEvent(customer_id=CustomerId(number), on_day=day, text="Soitto")


def _deals(count: int) -> Iterator[Deal]:
    today = bench_register.NOW.date()
    states = tuple(DealState)
    for number in range(1, count + 1, _DEALS_SHARE):
        day = today - timedelta(number % 900)
        yield Deal(
            customer_id=CustomerId(number),
            title="Urakka",
            net=number % 5000 * 100,
            state=states[number % len(states)],
            offered_on=day,
            invoiced_on=day,
        )


class Watch(QObject):
    """The lists as the window follows them."""

    def __init__(self, register: Register) -> None:
        """Count every list."""
        super().__init__()
        self.session = Session(register, SureLanes())
        self.began = 0.0
        self.session.changed.connect(self._begin)  # before the lists are told
        self.lists = LiveLists(self.session, self)
        self.lists.show(is_shown=True)
        patience = QDeadlineTimer(_PATIENCE)
        while any(self.lists.count(one.id or 0) is None for one in self.lists.segments):
            if patience.hasExpired():
                raise TimeoutError("the lists are not counted")
            QTest.qWait(10)

    def edit(self, number: int) -> tuple[float, float]:
        """Edit a customer; return how long storing took, and how long the ten counts."""
        register = self.session.register
        customer = register.customers.get(CustomerId(number))
        postcode = "00100" if customer.postcode != "00100" else "33100"
        start = time.perf_counter()
        with self.session.change(bench_register.TITLE):
            register.customers.save(replace(customer, postcode=postcode, tags=("ulkomaalaus",)))
        return (self.began - start) * 1000, (time.perf_counter() - self.began) * 1000

    def _begin(self) -> None:
        self.began = time.perf_counter()


def measure(register: Register, count: int) -> dict[str, object]:
    """Read each list for the first time, beside one column of every customer; then edit."""
    segments = register.segments
    floor = _milliseconds(lambda: list(register.customers.each(["name"])))
    first = {
        name: _milliseconds(partial(segments.members, asked)) for name, asked in LISTS.items()
    }
    watch = Watch(register)
    rng = random.Random(6)  # noqa: S311  a measurement must repeat itself
    edits = [watch.edit(rng.randint(1, count)) for _ in range(_EDITS)]
    same = all(
        watch.lists.count(one.id or 0) == segments.count(one.asked) for one in watch.lists.segments
    )
    if not same:
        raise ValueError("a list that was followed differs from one that is asked anew")
    watch.session.close()
    return {
        "floor": floor,
        "first": first,
        "store": [store for store, _ in edits],
        "counts": [counts for _, counts in edits],
    }


def _milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def main(arguments: Sequence[str]) -> None:
    """Fill a register, and measure."""
    count, folder = int(arguments[0]), Path(arguments[1])
    with bench_register.make_vault(folder) as vault:
        with Register(vault, bench_register.now) as filling:
            fill(filling, count)
        constants.make_lasting()
        app = QCoreApplication([])
        measured = measure(Register(vault, bench_register.now), count)
        app.quit()
    print(json.dumps(measured))


if __name__ == "__main__":
    main(sys.argv[1:])
