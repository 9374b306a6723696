"""The program itself in the settings: which version it is, and its log."""

from PySide6.QtCore import Slot

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, row
from register_app.gui.pages.settings.parts import SettingsPart
from register_app.gui.version import version


class AboutPart(SettingsPart):
    """What a person needs who asks for help."""

    def __init__(self) -> None:
        """Name the version."""
        super().__init__(self.tr("About the program"))
        self.inside.addWidget(PlainLabel(f"register_app {version()}"))
        self.inside.addLayout(row(button(self.tr("Show the &log …"), self._show_log)))

    @Slot()
    def _show_log(self) -> None:
        from register_app.gui.log_dialog import LogDialog  # noqa: PLC0415  loaded on first use

        LogDialog(self).open()
