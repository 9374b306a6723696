"""The part of the settings with the text by which consent is asked for, in each language."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox

from register_app.fields import day
from register_app.gui.buttons import button
from register_app.gui.forms.growing_text import GrowingText
from register_app.gui.labels import PlainLabel, Tone, caption, name
from register_app.gui.languages import NAMES
from register_app.gui.pages.settings.parts import SettingsPart
from register_app.gui.session import Session
from register_app.outreach.wordings import newest, reword


class WordingPart(SettingsPart):
    """Shows the newest text; a change makes a new version, and the old one stays."""

    def __init__(self, session: Session) -> None:
        """Show the text of the first language."""
        super().__init__(self.tr("Wording of consent"))
        self._session = session
        self._language = QComboBox()
        name(self._language, self.tr("Language of the wording"))
        for language, called in NAMES.items():
            self._language.addItem(called, language)
        self._text = GrowingText(least=4, most=12)
        name(self._text, self.tr("Wording of consent"))
        self._version = caption("", wrap=True)
        text = self.tr(
            "The consent form is printed with it. Each version stays as it was shown, so that a "
            "consent can name it."
        )
        self.inside.addWidget(PlainLabel(text, wrap=True))
        label = caption(self.tr("Language of the wording"))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setBuddy(self._language)  # what says what it is, on Linux
        for part in (label, self._language, self._text, self._version):
            self.inside.addWidget(part)
        self.add_saving(button(self.tr("Save as a new version"), self._save))
        self._language.currentIndexChanged.connect(self._load)
        session.settings_changed.connect(self._follow)
        self._shown = ""
        self._load()

    def is_unsaved(self) -> bool:
        """Say whether something typed here is not stored yet."""
        return self._text.toPlainText() != self._shown

    @Slot()
    def _follow(self) -> None:
        if not self.is_unsaved():
            self._load()

    @Slot()
    def _load(self) -> None:
        wording = newest(self._session.register, str(self._language.currentData()))
        told = self.tr("Version {version} of {day}")
        if wording.id is None:
            told = self.tr("Preset text: not shown to anybody yet")
        self._version.setText(told.format(version=wording.version, day=day.show(wording.on_day)))
        self._text.setPlainText(wording.text)
        self._shown = self._text.toPlainText()

    @Slot()
    def _save(self) -> None:
        text = self._text.toPlainText().strip()
        if not text:
            self._said.say(self.tr("Write the text, please."), Tone.BAD)
            return
        register, language = self._session.register, str(self._language.currentData())
        reword(register, language, text, self._session.change)
        self._load()
        self.tell_saved()
