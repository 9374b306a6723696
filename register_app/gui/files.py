"""Ask for files where people keep them."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog that begins where the last file was, else among the person's documents."""
    dialog = QFileDialog(parent, title)
    if dialog.directory() == QDir.current():  # where the program stands says nothing to people
        dialog.setDirectory(str(usual_folder()))
    return dialog


def usual_folder() -> Path:
    """Return the folder of the person's documents, or the home where there is none."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    return folder if folder.is_dir() else Path.home()
