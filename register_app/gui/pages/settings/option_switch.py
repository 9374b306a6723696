"""An option of the register that is on or off."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox

from register_app.fields.field import field_named
from register_app.gui.pages.settings.parts import store
from register_app.gui.session import Session, translate
from register_app.i18n import Text
from register_app.settings import Settings


class OptionSwitch(QCheckBox):
    """Shows how it stands, and stores it as soon as it is turned."""

    kept = Signal()
    """What the person chose is stored."""

    def __init__(self, session: Session, called: str, title: Text) -> None:
        """Take the label from the option; `title` names the change."""
        super().__init__(translate(field_named(Settings, called).label))
        self._session = session
        self._called = called
        self._title = title
        session.settings_changed.connect(self._load)
        self._load()
        self.toggled.connect(self._keep)

    def _stored(self) -> bool:
        return bool(getattr(self._session.register.settings.load(), self._called))

    @Slot()
    def _load(self) -> None:
        self.setChecked(self._stored())

    @Slot(bool)
    def _keep(self, is_on: bool) -> None:  # noqa: FBT001  a slot of toggled
        if self._stored() != is_on:
            store(self._session, self._title, **{self._called: is_on})
            self.kept.emit()
