"""The import page on a register of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from register_app.gui.session import Session

DEMO = Path(__file__).parents[4] / "resources" / "demo" / "asiakkaat.xlsx"


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[ImportPage]:
    """Show the page; it is gone before the register."""
    made = ImportPage(session)
    made.resize(900, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.focus_search()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def small_list(tmp_path: Path) -> Path:
    """Write a list with one row of each fate."""
    path = tmp_path / "lista.csv"
    path.write_text(
        "Nimi;Y-tunnus;Puh.;Markkinointikielto\n"
        "Ojala Oy;9000000-3;401234567;x\n"
        "Niemi Oy;9000000-4;;\n"
        "OJALA;90000003;09 123 4567;\n"
        "Liisa Salo;;12345;\n",
        encoding="utf-8",
    )
    return path
