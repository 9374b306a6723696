"""The recovery sheet, from a new code to a paper in someone's hands."""

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from register_app.gui.pages.recovery import RecoveryMaker
from register_app.gui.sure_lanes import SureLanes
from register_app.vault.vault import Vault
from tests.fixtures import now
from tests.gui.hands import button, choose_file, code_on, dialog, press, read_back, shown, texts


@pytest.fixture
def maker(qtbot: QtBot, vault: Vault) -> Iterator[RecoveryMaker]:
    """Make a sheet for a fresh vault."""
    lanes = SureLanes()
    made = RecoveryMaker(vault, now, lanes)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitUntil(button("Print", made).isEnabled)
    yield made
    lanes.finish()


def _print(maker: RecoveryMaker, paper: Path) -> None:
    press("Print", maker)
    asked = dialog()
    assert isinstance(asked, QPrintDialog)
    asked.findChildren(QLineEdit, "filename")[0].setText(str(paper))
    asked.accept()


def test_nothing_is_asked_before_the_sheet_is_kept(maker: RecoveryMaker) -> None:
    assert not any(line.isEnabled() for line in shown(QLineEdit, maker))


def test_code_is_never_shown_on_the_screen(maker: RecoveryMaker, tmp_path: Path) -> None:
    press("Save as PDF", maker)
    choose_file(tmp_path / "sheet.pdf")

    assert not set(code_on(tmp_path / "sheet.pdf").groups) & set(texts(maker).split())


def test_printed_sheet_can_be_read_back(
    qtbot: QtBot, maker: RecoveryMaker, tmp_path: Path
) -> None:
    _print(maker, tmp_path / "paper.pdf")
    qtbot.waitUntil(lambda: "Sent to the printer." in texts(maker))

    assert len(pypdf.PdfReader(tmp_path / "paper.pdf").pages) == 1
    assert all(line.isEnabled() for line in shown(QLineEdit, maker))


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printer_that_refuses_is_told(qtbot: QtBot, maker: RecoveryMaker, tmp_path: Path) -> None:
    _print(maker, tmp_path / "nowhere" / "paper.pdf")
    qtbot.waitUntil(lambda: "did not take the sheet" in texts(dialog()))
    press("OK", dialog())

    assert not any(line.isEnabled() for line in shown(QLineEdit, maker))


def test_place_that_cannot_be_written_is_told(
    qtbot: QtBot, maker: RecoveryMaker, tmp_path: Path
) -> None:
    (tmp_path / "sheet.pdf").mkdir()
    maker._paper.write(str(tmp_path / "sheet.pdf"))  # noqa: SLF001  the file dialog opens folders
    qtbot.waitUntil(lambda: "not of a file" in texts(dialog()))
    press("OK", dialog())

    assert not any(line.isEnabled() for line in shown(QLineEdit, maker))


def test_register_is_never_written_over(maker: RecoveryMaker, vault: Vault) -> None:
    before = vault.path.read_bytes()

    maker._paper.write(str(vault.path))  # noqa: SLF001  the dialog has asked whether to replace it

    assert vault.path.read_bytes() == before
    assert "in the folder of the register" in texts(dialog())
    press("OK", dialog())


def test_code_counts_only_when_it_was_read_back(
    qtbot: QtBot, maker: RecoveryMaker, vault: Vault, tmp_path: Path
) -> None:
    press("Save as PDF", maker)
    choose_file(tmp_path / "sheet.pdf")
    assert vault.recovery_confirmed is None
    read_back(maker, code_on(tmp_path / "sheet.pdf"))
    with qtbot.waitSignal(maker.proven):
        maker.prove()

    assert vault.recovery_confirmed == now().date()
