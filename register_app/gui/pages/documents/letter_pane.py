"""A message on screen: who wrote it to whom and when, what it says, and what came with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from register_app.documents.document import Document
from register_app.documents.safe_file import shown_name
from register_app.filing.letter import Letter
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.pages.documents.text_pane import TextPane
from register_app.gui.pages.documents.words import size_called, title_of
from register_app.gui.tables.flow_layout import FlowLayout

_LONGEST = 500
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class LetterPane(QWidget):
    """Shows a message as plain text; what came with it is a button for each."""

    wanted = Signal(object)
    """A document that came with the message."""

    def __init__(self, letter: Letter, came_with: Sequence[Document], title: str) -> None:
        """Show a message, and the documents that its files became."""
        super().__init__()
        text = TextPane(letter.text, title)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addLayout(self._heads(letter))
        inside.addWidget(text, 1)
        if came_with:
            inside.addWidget(self._files(came_with))
        elif letter.names:
            listed = ", ".join(map(shown_name, letter.names))[:_LONGEST]
            inside.addWidget(caption(self.tr("Holds the files {names}").format(names=listed)))
        self.setFocusProxy(text)

    def _heads(self, letter: Letter) -> QFormLayout:
        heads = QFormLayout()
        heads.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for called, value in (
            (self.tr("From"), letter.sender),
            (self.tr("To"), letter.recipients),
            (self.tr("Sent"), _moment(letter.sent)),
            (self.tr("Subject"), letter.subject),
        ):
            said = PlainLabel(shown_name(value[:_LONGEST]), wrap=True)
            said.setTextInteractionFlags(_SELECTABLE)
            name(said, f"{called}: {said.text()}")
            heads.addRow(PlainLabel(called), said)
        return heads

    def _files(self, came_with: Sequence[Document]) -> QWidget:
        files = QWidget()
        inside = FlowLayout(files)
        inside.addWidget(caption(self.tr("Came with it:")))
        for document in came_with:
            called = f"{title_of(document)} ({size_called(document.bytes)})"
            inside.addWidget(button(called, partial(self.wanted.emit, document)))
        return files


def _moment(sent: str) -> str:
    """Return a moment as it is said here, in the time of this computer."""
    moment = QDateTime.fromString(sent, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else ""
