"""A document on screen: shown from memory, with the acts and its neighbours at hand."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.documents.document import Document
from register_app.errors import Cancelled, RegisterError
from register_app.fields.field import field_named
from register_app.filing.outcome import told
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.forms.shown import shown
from register_app.gui.labels import Remark, Tone, caption, name, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.documents.act_row import ActRow
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.documents.letter_pane import LetterPane
from register_app.gui.pages.documents.look import Look, look
from register_app.gui.pages.documents.panes import WordPane, pane_of
from register_app.gui.pages.documents.words import kind_called, size_called, title_of
from register_app.gui.session import Session, translate

if TYPE_CHECKING:
    from register_app.gui.jobs import Job

_SIZE = (900, 720)
_MARGIN = 16
_DAY = field_named(Document, "on_day")


class Viewer(QDialog):
    """Shows one document at a time; the arrow keys lead to the next and the previous one."""

    stepped = Signal(int)
    """The document shown now."""

    def __init__(
        self,
        session: Session,
        document: Document,
        listed: Callable[[], Sequence[int]],
        parent: QWidget,
    ) -> None:
        """Show a document among those that are `listed`, by their ids."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session = session
        self._listed = listed
        self._document = document
        self._job: Job | None = None
        self.acts = DocumentActs(session, self)
        self._title = subheading("")
        self._about = caption("", wrap=True)
        self._said = Remark()
        self.acts.told.connect(self._tell)
        self._stack = QStackedWidget()
        self._buttons = ActRow(self.acts, self._current)
        self._lay_out()
        self._connect()
        self.setWindowTitle(self.tr("Document"))  # as of the window of a customer
        self.resize(*_SIZE)
        self.show_document(document)

    def show_document(self, document: Document) -> None:
        """Read a document and show it."""
        self._stop()
        self._document = document
        title = title_of(document)
        self.setAccessibleName(title)
        self._title.setText(title)
        about = (kind_called(document.kind), shown(_DAY, document.on_day))
        self._about.setText(" · ".join((*about, size_called(document.bytes))))
        self._said.say("")
        self._put(WordPane(self.tr("Reading …")))
        self._job = self._session.read(
            partial(look, document), self._show, partial(self._fail, document)
        )
        self.stepped.emit(document.id or 0)

    @Slot()
    def _stop(self) -> None:
        """Read no further: nobody looks any more."""
        if self._job is not None:
            self._job.cancel()

    @property
    def pane(self) -> QWidget:
        """What shows the document."""
        return self._pane

    def _current(self) -> Document:
        return self._document

    @Slot(object)
    def _show(self, found: Look) -> None:
        if found.document != self._document:
            return
        self._job = None
        pane = pane_of(found)
        if isinstance(pane, LetterPane):
            pane.wanted.connect(self.show_document)
        self._put(pane)
        message = told(found.outcome)
        notes = (
            self.tr("Only the beginning of the text is shown.") if found.is_cut else "",
            translate(message) if message is not None else "",
        )
        self._said.say(" ".join(filter(None, notes)), Tone.WARY)

    def _fail(self, document: Document, error: BaseException) -> None:
        if isinstance(error, Cancelled) or document != self._document:
            return
        self._job = None
        if not isinstance(error, RegisterError):
            raise error
        self._put(WordPane(*messages.words(error)))

    def _put(self, pane: QWidget) -> None:
        before = self._stack.currentWidget()
        self._pane = pane
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        pane.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        ids, current = self._listed(), self._document.id or 0
        place = ids.index(current) + step if current in ids else 0
        if 0 <= place < len(ids):
            found = self._session.register.documents.records.find(ids[place])
            if found is not None:
                self.show_document(found)
                announce(self, title_of(found))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Show what was edited; close when the document is gone."""
        if "document" not in change.tables:
            return
        found = self._session.register.documents.records.find(self._document.id or 0)
        if found is None:
            self.close()
        elif found != self._document:
            self.show_document(found)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self._said.say(text, Tone.GOOD)
        announce(self, text)

    def _lay_out(self) -> None:
        previous = button(self.tr("← Previous"), self._previous)
        following = button(self.tr("Next →"), self._next)
        close = button(self.tr("Close"), self.reject)
        name(previous, self.tr("Previous document"))
        name(following, self.tr("Next document"))
        foot = row(previous, following)
        foot.addWidget(close)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(10)
        for widget in (self._title, self._about):
            inside.addWidget(widget)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self._said)
        inside.addWidget(self._buttons)
        inside.addLayout(foot)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self.finished.connect(self._stop)
        for keys, act in ((Qt.Key.Key_Left, self._previous), (Qt.Key.Key_Right, self._next)):
            QShortcut(QKeySequence(keys), self, act)
