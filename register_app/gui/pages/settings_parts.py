"""The parts of the settings that are kept in the register, and the language."""

from dataclasses import replace
from typing import Any

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
from register_app.fields.field import fields_of
from register_app.fields.kinds import LONG_TEXT, TEXT
from register_app.gui.buttons import Choice, button
from register_app.gui.forms.form import Form, Part
from register_app.gui.labels import Remark, Tone, caption, name, row, subheading
from register_app.gui.languages import NAMES, current
from register_app.gui.lines import CheckedLine, announce
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.settings import Settings

_FIRM = ("firm_", "contact_", "officer_")
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


class FirmPart(SettingsPart):
    """The firm, and who answers for privacy in it."""

    def __init__(self, session: Session) -> None:
        """Show the details."""
        super().__init__(self.tr("Firm"))
        self._session = session
        fields = [field for field in fields_of(Settings) if field.name.startswith(_FIRM)]
        self._form = Form([Part("", tuple(fields))])
        self._form.edited.connect(self._note_edit)
        self._is_edited = False
        self.inside.addWidget(self._form)
        self.add_saving(button(self.tr("&Save"), self._save, look="primary"))
        self.setFocusProxy(self._form.editor("firm_name"))
        session.settings_changed.connect(self._load)
        self._load()

    def is_unsaved(self) -> bool:
        """Say whether something typed is not stored yet."""
        return self._is_edited

    @Slot()
    def _load(self) -> None:
        if not self._is_edited:
            self._form.load(vars(self._session.register.settings.load()))

    @Slot()
    def _note_edit(self) -> None:
        self._is_edited = True
        self._said.say("")

    @Slot()
    def _save(self) -> None:
        if not self._form.read():
            return
        changes = self._form.changes()
        if changes.get("firm_name") == "":
            self._form.refuse({"firm_name": _NAME_NEEDED})
            return
        _store(self._session, QT_TRANSLATE_NOOP("window", "Details of the firm"), **changes)
        self._is_edited = False
        self._load()
        self.tell_saved()


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


class StagesPart(SettingsPart):
    """The stages a customer goes through, in the order of the firm."""

    def __init__(self, session: Session) -> None:
        """List the stages."""
        super().__init__(self.tr("Stages of a customer"))
        self._session = session
        self._list = QListWidget()
        self._list.setProperty("look", "framed")
        self._list.setFixedHeight(_LIST_HEIGHT)
        name(self._list, self.tr("Stages of a customer"))
        self._new = CheckedLine(self.tr("&New stage"), TEXT.parse)
        self._new.entered.connect(self._add)
        beside = QVBoxLayout()
        beside.addWidget(button(self.tr("Move &up"), self._up))
        beside.addWidget(button(self.tr("Move &down"), self._down))
        beside.addWidget(button(self.tr("&Remove"), self._remove))
        beside.addStretch(1)
        lists = QHBoxLayout()
        lists.addWidget(self._list, 1)
        lists.addLayout(beside)
        adding = QHBoxLayout()
        adding.addWidget(self._new, 1)
        adding.addWidget(button(self.tr("&Add"), self._add), 0, Qt.AlignmentFlag.AlignBottom)
        self.inside.addLayout(lists)
        self.inside.addLayout(adding)
        self.inside.addWidget(
            caption(self.tr("Customers keep a stage that is removed from the list."), wrap=True)
        )
        self.inside.addWidget(self._said)
        session.settings_changed.connect(self._load)
        self._load()

    @Slot()
    def _load(self) -> None:
        stages = self._session.register.settings.load().stages
        if stages == self._stages():
            return
        place = self._list.currentRow()
        self._list.clear()
        for stage in stages:
            item = QListWidgetItem(_label(stage))
            item.setData(_WORD, stage)
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(place, 0), len(stages) - 1))

    def _stages(self) -> tuple[str, ...]:
        return tuple(self._list.item(at).data(_WORD) for at in range(self._list.count()))

    def _keep(self, stages: tuple[str, ...], place: int) -> None:
        _store(self._session, QT_TRANSLATE_NOOP("window", "Stages of a customer"), stages=stages)
        self._list.setCurrentRow(place)

    @Slot()
    def _add(self) -> None:
        stage = self._new.value()
        if not stage:
            return
        known = {text.casefold() for word in self._stages() for text in (word, _label(word))}
        if stage.casefold() in known:
            self._new.refuse(self.tr("This stage is on the list already."))
            return
        self._new.set_text("")
        self._keep((*self._stages(), stage), self._list.count())

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place, stages = self._list.currentRow(), list(self._stages())
        if place >= 0 and 0 <= place + step < len(stages):
            stages.insert(place + step, stages.pop(place))
            self._keep(tuple(stages), place + step)

    @Slot()
    def _remove(self) -> None:
        place, stages = self._list.currentRow(), self._stages()
        if len(stages) > 1 and place >= 0:
            self._keep((*stages[:place], *stages[place + 1 :]), min(place, len(stages) - 2))
        else:
            self._said.say(self.tr("One stage must stay."), Tone.WARY)


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
        _store(self._session, title, hetu_on=is_on, hetu_why=why)
        self.tell_saved()


_NAME_NEEDED = QT_TRANSLATE_NOOP("window", "Write the name of the firm.")


def _store(session: Session, title: Text, **changes: Any) -> None:  # noqa: ANN401  any option
    with session.change(title):
        settings = session.register.settings
        settings.save(replace(settings.load(), **changes))


def _label(stage: str) -> str:
    return translate(STAGES[stage]) if stage in STAGES else stage
