"""Start something and print the moment of its first painting, as one JSON object.

`bench_shown.py bare` shows an empty window, `bench_shown.py program FOLDER` the program itself on
a register. It imports nothing that the two would not: only what they need is measured.
"""

import sys
import time


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
    from PySide6.QtCore import QTimer  # noqa: PLC0415  this is what is measured
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415  this is what is measured

    from register_app.__main__ import main  # noqa: PLC0415  this is what is measured
    from register_app.gui.pages.customers.search_box import SearchBox  # noqa: PLC0415  as said
    from register_app.gui.tables.record_table import RecordTable  # noqa: PLC0415  as said

    def paint(table: RecordTable, event: QPaintEvent) -> None:
        super(RecordTable, table).paintEvent(event)
        search = table.window().findChild(SearchBox)
        if search is not None and search.isEnabled() and table.model().rowCount():
            _tell()
            RecordTable.paintEvent = ordinary  # type: ignore[method-assign]
            QTimer.singleShot(0, table.window().close)

    ordinary = RecordTable.paintEvent
    RecordTable.paintEvent = paint  # type: ignore[method-assign,assignment]
    main(["--vault", folder])


def _tell() -> None:
    print(f'{{"painted": {time.monotonic()}}}', flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2])
