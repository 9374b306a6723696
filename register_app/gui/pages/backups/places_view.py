"""Where the backups go: the first place, and a second one on another device."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.fields.field import field_named
from register_app.gui.backups.work import Place
from register_app.gui.buttons import button
from register_app.gui.files import folder_dialog
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, name, row
from register_app.gui.session import translate
from register_app.i18n import Text
from register_app.settings import Settings


class PlaceView(QWidget):
    """One place: what it is for, its folder, and the ways to another one."""

    chosen = Signal(str)
    """The folder the person wants; empty: the preset, or none."""

    def __init__(
        self, option: str, choose: str, clear: str, parent: QWidget | None = None
    ) -> None:
        """Show no folder yet; `choose` and `clear` are the words on the buttons."""
        super().__init__(parent)
        self._title = translate(field_named(Settings, option).label)
        self._folder = PlainLabel("", wrap=True)
        self._remark = Remark()
        self._choose = button(choose, self._ask)
        self._clear = button(clear, partial(self.chosen.emit, ""), look="link")
        for one in (self._choose, self._clear):
            name(one, f"{one.text().replace('&', '')}: {self._title}")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for widget in (caption(self._title), self._folder, self._remark):
            inside.addWidget(widget)
        inside.addLayout(row(self._choose, self._clear))

    def show_place(self, place: Place | None, *, is_set: bool) -> None:
        """Show the folder, and what is to be said of it; `is_set` lets it be given up."""
        self._folder.setText(str(place.folder) if place else self.tr("None yet."))
        self._clear.setVisible(is_set)
        self._remark.say(self._remarked(place, is_set=is_set), Tone.WARY)

    def _remarked(self, place: Place | None, *, is_set: bool) -> str:
        if place is None:
            return ""
        if not place.is_there:
            return self.tr("It cannot be reached now. Backups go there when it is back.")
        if place.is_beside and is_set:
            return self.tr("This is on the same disk as the register.")
        return ""

    def refuse(self, text: Text) -> None:
        """Say why a folder was not taken."""
        self._remark.say(translate(text), Tone.BAD)

    @Slot()
    def _ask(self) -> None:
        dialog = folder_dialog(self, self._title)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, folder: str) -> None:
        self.chosen.emit(str(Path(folder)))
