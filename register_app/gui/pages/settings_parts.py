"""The parts of the settings that are kept in the register, and the language."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from register_app.customers.choices import STAGES
from register_app.documents.document import KINDS
from register_app.fields.kinds import LONG_TEXT, TEXT, Parsed
from register_app.gui.buttons import Choice, button
from register_app.gui.forms.shown import said
from register_app.gui.labels import Remark, Tone, caption, name, row, subheading
from register_app.gui.languages import NAMES, current
from register_app.gui.lines import CheckedLine, announce
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Text

_LIST_HEIGHT = 150
_WORD = Qt.ItemDataRole.UserRole


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


class Words(NamedTuple):
    """What a list of words is: its option, its texts, and what the preset ones are called."""

    option: str
    title: str
    change: Text
    new: str
    kept: str
    twice: str
    last: str
    labels: Mapping[str, Text]
    parse: Callable[[str], Parsed[str]] = TEXT.parse


class WordsPart(SettingsPart):
    """A list of words in the order of the firm, to be added to, moved and shortened."""

    def __init__(self, session: Session, words: Words) -> None:
        """List the words."""
        super().__init__(words.title)
        self._session = session
        self._words = words
        self._list = QListWidget()
        self._list.setProperty("look", "framed")
        self._list.setFixedHeight(_LIST_HEIGHT)
        name(self._list, words.title)
        self._new = CheckedLine(words.new, words.parse)
        self._new.entered.connect(self._add)
        beside = QVBoxLayout()
        for text, act in (
            (self.tr("Move &up"), self._up),
            (self.tr("Move &down"), self._down),
            (self.tr("&Remove"), self._remove),
        ):
            made = button(text, act)
            name(made, f"{text.replace('&', '')}: {words.title}")
            beside.addWidget(made)
        beside.addStretch(1)
        lists = QHBoxLayout()
        lists.addWidget(self._list, 1)
        lists.addLayout(beside)
        adding = QHBoxLayout()
        adding.addWidget(self._new, 1)
        add = button(self.tr("&Add"), self._add)
        name(add, f"{add.text().replace('&', '')}: {words.title}")
        adding.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        self.inside.addLayout(lists)
        self.inside.addLayout(adding)
        self.inside.addWidget(caption(words.kept, wrap=True))
        self.inside.addWidget(self._said)
        session.settings_changed.connect(self._load)
        self._load()

    def called(self, word: str) -> str:
        """Return what a stored word is called in the window."""
        return said(self._words.labels.get(word, word))

    @Slot()
    def _load(self) -> None:
        stored = getattr(self._session.register.settings.load(), self._words.option)
        if stored == self._listed():
            return
        place = self._list.currentRow()
        self._list.clear()
        for word in stored:
            item = QListWidgetItem(self.called(word))
            item.setData(_WORD, word)
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(place, 0), len(stored) - 1))

    def _listed(self) -> tuple[str, ...]:
        return tuple(self._list.item(at).data(_WORD) for at in range(self._list.count()))

    def _keep(self, listed: tuple[str, ...], place: int) -> None:
        store(self._session, self._words.change, **{self._words.option: listed})
        self._list.setCurrentRow(place)

    @Slot()
    def _add(self) -> None:
        word = self._new.value()  # said by the line where it is wrong
        if not word:
            return
        known = {text.casefold() for one in self._listed() for text in (one, self.called(one))}
        if word.casefold() in known:
            self._new.refuse(self._words.twice)
            return
        self._new.set_text("")
        # a preset that was removed comes back as itself, not as a word that looks like it
        presets = {said(label).casefold(): preset for preset, label in self._words.labels.items()}
        self._keep((*self._listed(), presets.get(word.casefold(), word)), self._list.count())

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place, listed = self._list.currentRow(), list(self._listed())
        if place >= 0 and 0 <= place + step < len(listed):
            listed.insert(place + step, listed.pop(place))
            self._keep(tuple(listed), place + step)

    @Slot()
    def _remove(self) -> None:
        place, listed = self._list.currentRow(), self._listed()
        if len(listed) > 1 and place >= 0:
            self._keep((*listed[:place], *listed[place + 1 :]), min(place, len(listed) - 2))
        else:
            self._said.say(self._words.last, Tone.WARY)


class StagesPart(WordsPart):
    """The stages a customer goes through, in the order of the firm."""

    def __init__(self, session: Session) -> None:
        """List the stages."""
        super().__init__(
            session,
            Words(
                "stages",
                title=self.tr("Stages of a customer"),
                change=QT_TRANSLATE_NOOP("window", "Stages of a customer"),
                new=self.tr("&New stage"),
                kept=self.tr("Customers keep a stage that is removed from the list."),
                twice=self.tr("This stage is on the list already."),
                last=self.tr("One stage must stay."),
                labels=STAGES,
            ),
        )


class KindsPart(WordsPart):
    """The kinds of documents, in the order of the firm."""

    def __init__(self, session: Session) -> None:
        """List the kinds."""
        super().__init__(
            session,
            Words(
                "document_kinds",
                title=self.tr("Kinds of documents"),
                change=QT_TRANSLATE_NOOP("window", "Kinds of documents"),
                new=self.tr("&New kind"),
                kept=self.tr("Documents keep a kind that is removed from the list."),
                twice=self.tr("This kind is on the list already."),
                last=self.tr("One kind must stay."),
                labels=KINDS,
            ),
        )


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
