"""What a part of the settings is; and two of them: the language, and personal identity codes."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout

from register_app.fields.kinds import LONG_TEXT
from register_app.gui.buttons import Choice, button
from register_app.gui.labels import Remark, Tone, caption, name, row, subheading
from register_app.gui.languages import NAMES, current
from register_app.gui.lines import CheckedLine, announce
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Text


class SettingsPart(QFrame):
    """A card with a title."""

    def __init__(self, title: str) -> None:
        """Show the title."""
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(18, 14, 18, 16)
        self.inside.setSpacing(10)
        self.inside.addWidget(subheading(title))
        self._said = Remark()

    def add_saving(self, save: QPushButton) -> None:
        """Add the button that saves this part; its name tells it from those of other parts."""
        name(save, f"{save.text().replace('&', '')}: {self.accessibleName()}")
        self.inside.addLayout(row(save, self._said))

    def is_unsaved(self) -> bool:
        """Say whether something typed here is not stored yet; preset: all is stored at once."""
        return False

    def tell_saved(self) -> None:
        """Say that it is stored, aloud too."""
        text = self.tr("Saved.")
        self._said.say(text, Tone.GOOD)
        announce(self, text)


class LanguagePart(SettingsPart):
    """The language of the window; it changes at once."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Offer the languages."""
        super().__init__(self.tr("Language"))
        now = current()
        choices = [
            Choice(called, language, is_on=language == now) for language, called in NAMES.items()
        ]
        for choice in choices:
            choice.setProperty("look", "chip")
            choice.picked.connect(self.chosen)
        self.inside.addLayout(row(*choices))


class HetuPart(SettingsPart):
    """Whether personal identity codes are kept, and why."""

    def __init__(self, session: Session) -> None:
        """Show the switch and the reason."""
        super().__init__(self.tr("Personal identity codes"))
        self._session = session
        self._switch = QCheckBox(self.tr("&Keep personal identity codes (hetu)"))
        self._why = CheckedLine(self.tr("&Why the firm needs them"), LONG_TEXT.parse)
        self._loaded = (False, "")
        self._why.entered.connect(self._save)
        self._switch.toggled.connect(self._why.setEnabled)
        self.inside.addWidget(
            caption(
                self.tr(
                    "The law allows it only where it is needed: to tell people apart in credit, "
                    "collection, renting, or a duty under law (Data Protection Act, section 29). "
                    "Codes are shown masked, and each showing is noted."
                ),
                wrap=True,
            )
        )
        self.inside.addWidget(self._switch)
        self.inside.addWidget(self._why)
        self.add_saving(button(self.tr("Sa&ve"), self._save))
        session.settings_changed.connect(self._load)
        self._load()

    def is_unsaved(self) -> bool:
        """Say whether the switch or the reason is not stored yet."""
        return (self._switch.isChecked(), self._why.text) != self._loaded

    @Slot()
    def _load(self) -> None:
        stored = self._session.register.settings.load()
        if self.is_unsaved() and self._loaded == (stored.hetu_on, stored.hetu_why):
            return
        self._loaded = (stored.hetu_on, stored.hetu_why)
        self._switch.setChecked(stored.hetu_on)
        self._why.set_text(stored.hetu_why)
        self._why.setEnabled(stored.hetu_on)

    @Slot()
    def _save(self) -> None:
        is_on, why = self._switch.isChecked(), self._why.value()
        if why is None:
            return
        if is_on and not why:
            self._why.refuse(self.tr("Write why: the law asks for a reason."))
            return
        title = QT_TRANSLATE_NOOP("window", "Personal identity codes")
        store(self._session, title, hetu_on=is_on, hetu_why=why)
        self.tell_saved()


def store(session: Session, title: Text, **changes: Any) -> None:  # noqa: ANN401  any option
    """Keep some options as one change."""
    with session.change(title):
        settings = session.register.settings
        settings.save(replace(settings.load(), **changes))
