"""The part of the settings that says when the register locks itself."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from register_app.fields.field import field_named
from register_app.gui.labels import caption, name
from register_app.gui.pages.settings.option_switch import OptionSwitch
from register_app.gui.pages.settings.parts import SettingsPart, store
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.settings import Settings

LOCKING = QT_TRANSLATE_NOOP("settings", "Locking")
_MINUTES, _BY_SYSTEM = "lock_minutes", "lock_on_screen_lock"
_OFFERED = (1, 2, 5, 10, 15, 30, 60, 0)


class LockingPart(SettingsPart):
    """After how long, and whether it follows the screen; each choice is stored at once."""

    def __init__(self, session: Session) -> None:
        """Show the choices."""
        super().__init__(translate(LOCKING))
        self._session = session
        self._minutes = _Minutes()
        label = translate(field_named(Settings, _MINUTES).label)
        called = caption(label)
        called.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        called.setBuddy(self._minutes)
        name(self._minutes, label)
        by_system = OptionSwitch(session, _BY_SYSTEM, LOCKING)
        by_system.kept.connect(self.tell_saved)
        note = self.tr(
            "What you have typed and not saved is kept in the register and shown when it is open "
            "again. A running import or backup comes to its end first."
        )
        for part in (called, self._minutes, by_system, caption(note, wrap=True), self._said):
            self.inside.addWidget(part)
        self._minutes.activated.connect(self._keep_minutes)
        session.settings_changed.connect(self._load)
        self._load()

    @Slot()
    def _load(self) -> None:
        self._minutes.show_minutes(self._session.register.settings.load().lock_minutes)

    @Slot()
    def _keep_minutes(self) -> None:
        minutes = self._minutes.currentData()
        if self._session.register.settings.load().lock_minutes != minutes:
            store(self._session, LOCKING, lock_minutes=minutes)
            self.tell_saved()


class _Minutes(QComboBox):
    """Offers some times; one that was set elsewhere is offered too."""

    def __init__(self) -> None:
        super().__init__()
        for minutes in _OFFERED:
            self.addItem(self._written(minutes), minutes)

    def show_minutes(self, minutes: int) -> None:
        """Choose a time."""
        if self.findData(minutes) < 0:
            self.addItem(self._written(minutes), minutes)
        self.setCurrentIndex(self.findData(minutes))

    def _written(self, minutes: int) -> str:
        return self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes nothing."""
        event.ignore()
