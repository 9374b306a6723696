"""Measure the page of customers in a shown window: letters typed, and jumps in the list.

Started as `bench_window.py COUNT FOLDER`; prints milliseconds as one JSON object.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import bench_register
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from register_app.customers.choices import State
from register_app.customers.customer import Customer, CustomerId
from register_app.fields.field import field_named
from register_app.gui import constants
from register_app.gui.main_window import MainWindow, workspace
from register_app.gui.opening import Doors
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.theme import Theme
from register_app.register import Register

if TYPE_CHECKING:
    from register_app.gui.tables.row_model import RowModel

_SIZE = (1280, 800)
_CALM = 120
"""Milliseconds after which the customer found is shown beside the list."""
_PATIENCE = 60_000
_FASTEST, _SLOWEST = 40, 160
"""Milliseconds between two letters of someone who types fast."""
_CALM_QUERIES, _FAST_QUERIES = 8, 24
_LONGEST = 12
_JUMPS = 200
_BACK = "\b"
W = TypeVar("W", bound=QObject)


class Window:
    """The program's window on a register, the customers shown."""

    def __init__(self, register: Register, folder: Path) -> None:
        """Show it, and wait for the whole list."""
        self.register = register
        self._lanes = SureLanes()
        self._session = Session(register, self._lanes)
        self._window = MainWindow(lambda: True)
        self._window.show_content(workspace(self._session, Doors(folder, bench_register.now)))
        self._window.resize(*_SIZE)
        self._window.show()
        self.search = _one(self._window, SearchBox)
        self.table: QTableView = _one(self._window, RecordTable)
        self._model = cast("RowModel", self.table.model())
        self.settle()

    def press(self, key: str) -> None:
        """Press a key, and paint what it changed."""
        code = Qt.Key.Key_Backspace if key == _BACK else Qt.Key.Key_unknown
        for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.sendKeyEvent(action, self.search, code, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.table.viewport().repaint()
        if not self.table.isVisible() or not self._model.rowCount():
            raise LookupError("nothing was found, so this measures nothing")

    def jump(self, place: int) -> None:
        """Drag the scroll bar to a place, and paint what is there."""
        self.table.verticalScrollBar().setValue(place)
        self.table.viewport().repaint()

    def settle(self) -> None:
        """Wait until the whole list and the card of the chosen customer are there."""
        patience = QDeadlineTimer(_PATIENCE)
        QTest.qWait(_CALM)
        while not (self._model.is_whole and self._model.rowCount()):
            if patience.hasExpired():
                raise TimeoutError("the list does not come to rest")
            QTest.qWait(10)

    def end(self) -> None:
        """Close everything."""
        self._window.empty()
        self._session.close()
        self._window.hide()
        self._window.deleteLater()


def measure(window: Window, count: int) -> dict[str, list[float]]:
    """Return the milliseconds of every key and jump."""
    queries = _queries(window.register, count)
    return {
        "calm": list(_typed_calmly(window, _keys(islice(queries, _CALM_QUERIES)))),
        "fast": list(_typed_fast(window, _keys(islice(queries, _FAST_QUERIES)))),
        "scroll": list(_jumps(window)),
    }


def _queries(register: Register, count: int) -> Iterator[str]:
    """Yield what a person types to find some customer: a name, a town, a number."""
    rng = random.Random(3)  # noqa: S311  a measurement must repeat itself
    number_of = field_named(Customer, "phone").kind
    while True:
        customer = register.customers.get(CustomerId(rng.randint(1, count)))
        if customer.state is not State.ACTIVE:
            continue  # the list shows the active ones
        first, second, *_ = customer.name.lower().split(" ")
        yield first
        yield f"{second} {customer.city.lower()}"
        yield number_of.show(customer.phone)
        yield customer.city.lower()
        yield f"{first} {second}"
        yield customer.business_id or customer.customer_no
        yield customer.email[0]
        yield f"{first[:3]} {customer.postcode}"


def _keys(queries: Iterator[str]) -> Iterator[str]:
    """Yield the letters of each query, and take them away again one by one."""
    for query in queries:
        letters = query[:_LONGEST]
        yield from letters
        yield from _BACK * len(letters)


def _typed_calmly(window: Window, keys: Iterator[str]) -> Iterator[float]:
    """Time each key alone; what it leaves to the background is over before the next."""
    for key in keys:
        yield _milliseconds(partial(window.press, key))
        window.settle()


def _typed_fast(window: Window, keys: Iterator[str]) -> Iterator[float]:
    """Time each key from when it was due: what the one before left under way counts."""
    rng = random.Random(4)  # noqa: S311  a measurement must repeat itself
    due = time.perf_counter()
    for key in keys:
        due += rng.uniform(_FASTEST, _SLOWEST) / 1000
        while (wait := due - time.perf_counter()) > 0:
            QTest.qWait(int(wait * 1000))
        window.press(key)
        yield (time.perf_counter() - due) * 1000
    window.settle()


def _jumps(window: Window) -> Iterator[float]:
    """Time jumps over the whole list, every fourth one not far."""
    rng = random.Random(5)  # noqa: S311  a measurement must repeat itself
    bar = window.table.verticalScrollBar()
    for number in range(_JUMPS):
        far = rng.randint(0, bar.maximum())
        near = min(bar.value() + rng.randint(0, 4 * bar.pageStep()), bar.maximum())
        place = far if number % 4 else near
        yield _milliseconds(partial(window.jump, place))
        QCoreApplication.processEvents()


def _milliseconds(act: Callable[[], None]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def _one(inside: QObject, kind: type[W]) -> W:
    found = inside.findChild(kind)
    if found is None:
        raise LookupError(kind.__name__)
    return found


def main(arguments: Sequence[str]) -> None:
    """Fill a register, show it, and measure."""
    count, folder = int(arguments[0]), Path(arguments[1])
    with bench_register.make_vault(folder) as vault:
        with Register(vault, bench_register.now) as filling:
            bench_register.fill(filling, count)
        constants.make_lasting()
        app = QApplication([])
        Theme(app)
        window = Window(Register(vault, bench_register.now), folder)
        measured = measure(window, count)
        window.end()
    print(json.dumps(measured))


if __name__ == "__main__":
    main(sys.argv[1:])
