"""The part of the settings that says how the program reminds of tasks."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from register_app.fields.field import field_named
from register_app.gui.labels import caption
from register_app.gui.pages.settings.parts import SettingsPart, store
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.settings import Settings

REMINDERS = QT_TRANSLATE_NOOP("tasks", "Reminders of tasks")
_UNLOCK, _NOTICES, _TITLES = "tasks_at_unlock", "task_notices", "task_titles"


class TasksPart(SettingsPart):
    """What is shown at the opening and on the desktop; each switch is stored at once."""

    def __init__(self, session: Session) -> None:
        """Show the switches."""
        super().__init__(translate(REMINDERS))
        self._session = session
        self._switches = {called: self._switch(called) for called in (_UNLOCK, _NOTICES, _TITLES)}
        text = self.tr(
            "A notice of the desktop can be read by whoever sees the screen, and the computer may "
            "keep it. So it only tells how many tasks there are, unless you want to read more."
        )
        self.inside.insertWidget(self.inside.count() - 1, caption(text, wrap=True))
        self.inside.addWidget(self._said)
        session.settings_changed.connect(self._load)
        self._load()

    def _switch(self, called: str) -> QCheckBox:
        made = QCheckBox(translate(field_named(Settings, called).label))
        made.toggled.connect(partial(self._keep, called))
        self.inside.addWidget(made)
        return made

    @Slot()
    def _load(self) -> None:
        stored = self._session.register.settings.load()
        for called, switch in self._switches.items():
            switch.setChecked(getattr(stored, called))
        self._switches[_TITLES].setEnabled(stored.task_notices)

    def _keep(self, called: str, is_on: bool) -> None:  # noqa: FBT001  a slot of toggled
        if getattr(self._session.register.settings.load(), called) != is_on:
            store(self._session, REMINDERS, **{called: is_on})
            self.tell_saved()
