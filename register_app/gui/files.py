"""Ask for files where people keep them."""

import os
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP

_PDF = QT_TRANSLATE_NOOP("files", "PDF (*.pdf)")


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog that begins where the last file was, else among the person's documents."""
    # else Qt keeps the last folders in its own settings, and folders are called after customers
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(parent, title)
    if dialog.directory() == QDir.current():  # where the program stands says nothing to people
        dialog.setDirectory(str(usual_folder()))
    return dialog


def pdf_dialog(parent: QWidget, title: str, called: str) -> QFileDialog:
    """Return a dialog that asks where a PDF is saved; `called` is the name it offers."""
    dialog = file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate(_PDF))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(called)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def folder_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog that asks for a folder."""
    dialog = file_dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def usual_folder() -> Path:
    """Return the folder of the person's documents, or the home where there is none."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    return folder if folder.is_dir() else Path.home()
