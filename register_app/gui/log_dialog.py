"""Show the log of this machine: what the program did, without any value."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from register_app import log
from register_app.gui import clipboard
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, caption, name

_WIDTH = 720
_LINES = 400


class LogDialog(Dialog):
    """The newest lines, and where all of them are."""

    def __init__(self, parent: QWidget) -> None:
        """Show it."""
        title = self.tr("Log")
        super().__init__(title, parent, width=_WIDTH)
        what = self.tr(
            "What the program did on this computer: times, names of events, numbers. It holds "
            "nothing about your customers, and is never sent."
        )
        self._text = QPlainTextEdit("\n".join(log.read().splitlines()[-_LINES:]))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(320)
        name(self._text, title)
        self.inside.addWidget(PlainLabel(what, wrap=True))
        self.inside.addWidget(self._text, 1)
        self.inside.addWidget(caption(str(log.path()), wrap=True))
        self.add_buttons(
            button(self.tr("&Copy the log"), self._copy),
            button(self.tr("&Close"), self.close, look="primary"),
        )

    def _copy(self) -> None:
        clipboard.copy(self._text.toPlainText())
