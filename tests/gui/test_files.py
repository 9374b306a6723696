"""Where a dialog for files begins."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.files import file_dialog, usual_folder

of_home = pytest.mark.skipif(
    QDir.separator() == "\\", reason="Windows asks its registry, not the home"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the person a home of their own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@of_home
def test_documents_are_the_usual_folder(home: Path) -> None:
    documents = home / "Documents"
    documents.mkdir()

    assert usual_folder() == documents


@of_home
def test_home_stands_in_for_the_documents(home: Path) -> None:
    assert usual_folder() == home


def test_dialog_does_not_begin_where_the_program_stands(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    dialog = file_dialog(parent, "Choose the list")

    assert dialog.windowTitle() == "Choose the list"
    assert Path(dialog.directory().path()) != Path.cwd()
