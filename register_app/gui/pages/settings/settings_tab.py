"""One tab of the settings: some parts, one under the other."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.column import Column
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.pages.settings.parts import SettingsPart
from register_app.gui.session import Session


class SettingsTab(PageTab):
    """Parts that belong together, each with its own button to save."""

    def __init__(self, session: Session, help_text: str, *parts: SettingsPart) -> None:
        """Show the parts; the help says what can be set in them."""
        super().__init__(session)
        self._help = help_text
        self._parts = parts
        self._column = Column()
        self._column.inside.setSpacing(18)
        for part in parts:
            self._column.inside.addWidget(part)
        self._column.inside.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._column)
        self.setFocusProxy(parts[0])

    def help_text(self) -> str:
        """Say what can be set here."""
        return self._help

    def is_unsaved(self) -> bool:
        """Say whether something typed here is not stored yet."""
        return any(part.is_unsaved() for part in self._parts)

    def lead_to(self, control: QWidget) -> None:
        """Bring a control to sight, with the cursor in it."""
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        # a tab that is new here gets its size first
        QTimer.singleShot(0, control, partial(self._column.ensureWidgetVisible, control))
