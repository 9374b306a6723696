"""Start something and print the moment of its first painting, as one JSON object.

`bench_shown.py bare` shows an empty window, `bench_shown.py program FOLDER` the program itself on
a register. It imports nothing that the two would not: only what they need is measured.
"""

import sys
import time
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_TABLE = "register_app.gui.tables.record_table"


def bare() -> None:
    """Show a window with nothing in it."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  this is what is measured
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415  this is what is measured
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  this is what is measured

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            _tell()
            QTimer.singleShot(0, self.close)

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.show()
    app.exec()


def program(folder: str) -> None:
    """Open a register until its customers can be seen and searched."""
    sys.meta_path.insert(0, _Waiting())
    from register_app.__main__ import main  # noqa: PLC0415  this is what is measured

    main(["--vault", folder])


class _Waiting:
    """Waits until the program itself loads the table: the order of loading counts."""

    def find_spec(
        self, fullname: str, _path: object, _target: object = None
    ) -> "ModuleSpec | None":
        if fullname != _TABLE:
            return None
        sys.meta_path.remove(self)
        spec = find_spec(fullname)
        if spec is None or spec.loader is None:
            raise ModuleNotFoundError(fullname)
        load = spec.loader.exec_module

        def execute(module: "ModuleType") -> None:
            load(module)
            _watch(module.RecordTable)

        spec.loader.exec_module = execute  # type: ignore[method-assign]
        return spec


def _watch(table_type: Any) -> None:  # noqa: ANN401  a class that is not loaded here
    from PySide6.QtCore import QTimer  # noqa: PLC0415  loaded by now
    from PySide6.QtWidgets import QLineEdit  # noqa: PLC0415  loaded by now

    ordinary = table_type.paintEvent
    told: list[bool] = []

    def paint(table: Any, event: object) -> None:  # noqa: ANN401  as above
        ordinary(table, event)
        search = table.window().findChild(QLineEdit)
        is_ready = search is not None and search.isEnabled() and table.model().rowCount()
        if is_ready and not told:  # it is painted again while it closes
            told.append(True)
            _tell()
            QTimer.singleShot(0, table.window().close)

    table_type.paintEvent = paint


def _tell() -> None:
    print(f'{{"painted": {time.monotonic()}}}', flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2])
