"""Ask under which version a changed notice is saved, and what is new in it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from register_app.fields.kinds import LONG_TEXT, TEXT
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, heading, row
from register_app.gui.lines import CheckedLine
from register_app.notice.edition import next_version
from register_app.reports.notice_edition import Edition

_WIDTH = 520


class VersionDialog(QDialog):
    """Offers the next version; the one before may be kept for a mere correction."""

    chosen = Signal(object)
    """The Edition to save."""

    def __init__(self, saved: str, news: str, parent: QWidget) -> None:
        """Propose what follows the version that was saved."""
        super().__init__(parent)
        self._saved = saved
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("New version?"))
        self.setMinimumWidth(_WIDTH)
        self._version = CheckedLine(self.tr("&New version"), TEXT.parse)
        self._version.set_text(next_version(saved))
        self._news = CheckedLine(
            self.tr("&What changed"),
            LONG_TEXT.parse,
            hint=self.tr("for example: subcontractors added to the recipients"),
        )
        self._news.set_text(news)
        self._lay_out()
        for line in (self._version, self._news):
            line.entered.connect(self._save_new)
        self._news.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        told = self.tr(
            "The notice no longer says what was saved as version {version}. A new version shows "
            "people that something has changed, and what."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 16)
        inside.setSpacing(12)
        inside.addWidget(heading(self.tr("The notice has changed")))
        inside.addWidget(PlainLabel(told.format(version=self._saved), wrap=True))
        inside.addWidget(self._version)
        inside.addWidget(self._news)
        keep = button(
            self.tr("&Keep version {version}").format(version=_short(self._saved)), self._keep
        )
        save = button(self.tr("&Save as new version"), self._save_new, look="primary")
        save.setDefault(True)
        buttons = row(stretch=False)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(keep)
        buttons.addWidget(save)
        inside.addLayout(buttons)

    @Slot()
    def _save_new(self) -> None:
        version, news = self._version.value(), self._news.value()
        if version is None or news is None:
            return
        if not version:
            self._version.refuse(self.tr("Give the new version a number."))
        elif version == self._saved:
            self._version.refuse(self.tr("This is the version before: give another number."))
        elif not news:
            self._news.refuse(self.tr("Say in a few words what changed."))
        else:
            self._choose(Edition(version, news))

    @Slot()
    def _keep(self) -> None:
        news = self._news.value()
        if news is not None:
            self._choose(Edition(self._saved, news))

    def _choose(self, edition: Edition) -> None:
        self.accept()
        self.chosen.emit(edition)


def _short(version: str) -> str:
    longest = 20
    text = version if len(version) <= longest else f"{version[:longest]}…"
    return text.replace("&", "&&")
