"""The parts of the settings that are lists of words: stages, kinds of documents, rates of VAT."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from register_app.customers.choices import STAGES
from register_app.deals.rules import MOST_VAT
from register_app.documents.document import KINDS
from register_app.fields import decimal_number
from register_app.fields.kinds import TEXT, Parsed
from register_app.gui.buttons import button
from register_app.gui.forms.shown import said
from register_app.gui.labels import Tone, caption, name
from register_app.gui.lines import CheckedLine
from register_app.gui.pages.settings.parts import SettingsPart, store
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Text

NOT_A_RATE = QT_TRANSLATE_NOOP("window", "Write a rate from 0 to 100, as in 25,5")
_LIST_HEIGHT = 150
_WORD = Qt.ItemDataRole.UserRole


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


class RatesPart(WordsPart):
    """The rates of VAT, the usual one first."""

    def __init__(self, session: Session) -> None:
        """List the rates."""
        super().__init__(
            session,
            Words(
                "vat_rates",
                title=self.tr("Rates of VAT"),
                change=QT_TRANSLATE_NOOP("window", "Rates of VAT"),
                new=self.tr("Ne&w rate, %"),
                kept=self.tr("New lines get the first one. Lines keep a rate that is removed."),
                twice=self.tr("This rate is on the list already."),
                last=self.tr("One rate must stay."),
                labels={},
                parse=_parse,
            ),
        )

    def called(self, word: str) -> str:
        """Return a rate as people write it."""
        rate = decimal_number.parse(word).value
        return word if rate is None else f"{decimal_number.show(rate)} %"


def _parse(text: str) -> Parsed[str]:
    """Read a rate as it is stored."""
    read = decimal_number.parse(text)
    if read.value is None and not read.problem:
        return Parsed(None)
    if read.value is None or not 0 <= read.value <= MOST_VAT:
        return Parsed(None, problem=NOT_A_RATE)
    return Parsed(decimal_number.written(read.value))
