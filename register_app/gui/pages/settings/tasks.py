"""The part of the settings that says how the program reminds of tasks."""

from PySide6.QtCore import Slot

from register_app.gui.labels import caption
from register_app.gui.pages.settings.option_switch import OptionSwitch
from register_app.gui.pages.settings.parts import SettingsPart
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP

REMINDERS = QT_TRANSLATE_NOOP("tasks", "Reminders of tasks")
_UNLOCK, _NOTICES, _TITLES = "tasks_at_unlock", "task_notices", "task_titles"


class TasksPart(SettingsPart):
    """What is shown at the opening and on the desktop; each switch is stored at once."""

    def __init__(self, session: Session) -> None:
        """Show the switches."""
        super().__init__(translate(REMINDERS))
        self._session = session
        options = (_UNLOCK, _NOTICES, _TITLES)
        self._switches = [OptionSwitch(session, called, REMINDERS) for called in options]
        for switch in self._switches:
            switch.kept.connect(self.tell_saved)
            self.inside.addWidget(switch)
        text = self.tr(
            "A notice of the desktop can be read by whoever sees the screen, and the computer may "
            "keep it. So it only tells how many tasks there are, unless you want to read more."
        )
        self.inside.insertWidget(self.inside.count() - 1, caption(text, wrap=True))
        self.inside.addWidget(self._said)
        session.settings_changed.connect(self._load)
        self._load()

    @Slot()
    def _load(self) -> None:
        self._switches[-1].setEnabled(self._session.register.settings.load().task_notices)
