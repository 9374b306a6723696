"""The Documents tab of a customer's card."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.documents.document import Document
from register_app.gui.buttons import button
from register_app.gui.labels import Remark, Tone, caption, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.card_tab import CardTab
from register_app.gui.pages.documents.act_row import ActRow
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.documents.attaching import Attaching
from register_app.gui.pages.documents.document_list import DocumentList
from register_app.gui.pages.documents.incoming import is_taken, taken_from
from register_app.gui.pages.documents.order import ordered
from register_app.gui.pages.documents.show import show
from register_app.gui.reading import FEW, Reading
from register_app.gui.session import Session


class DocumentsTab(CardTab):
    """Lists the documents of a customer, takes new ones in, and shows them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody's documents yet."""
        super().__init__(session, parent)
        self._customer_id = CustomerId(0)
        self.setAcceptDrops(True)
        self._attaching = Attaching(session, self)
        self._acts = DocumentActs(session, self)
        self._list = DocumentList(session.register.documents)
        self._reading = Reading(session, self)
        self._buttons = ActRow(self._acts, self._list.current)
        self._said = Remark()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_customer(self, customer: Customer) -> None:
        """List what is stored."""
        if customer.id == self._customer_id:
            self._list.refresh()
        else:
            self._said.say("")
            self._customer_id = CustomerId(customer.id or 0)
            self._list.show_ids(())  # nobody may take another customer's for this one's
        self._read()

    @Slot()
    def _read(self) -> None:
        """Read which documents there are; the list stays as it is until that comes."""
        customer_id, (column, falls) = self._customer_id, self._list.order
        count = self.session.register.documents.count_of(customer_id)
        self._reading.ask(
            lambda register: ordered(register.documents, customer_id, column, descending=falls),
            is_little=count <= FEW,
        )

    @Slot(object)
    def _show(self, ids: Sequence[int]) -> None:
        self._list.show_ids(ids)
        self._stack.setCurrentIndex(1 if ids else 0)
        self._buttons.setVisible(bool(ids))
        self._note_current()

    def take(self, mime: QMimeData) -> None:
        """Attach what was dropped or pasted."""
        things = taken_from(mime, self.session.register.now(), self.tr("Picture {when}.png"))
        self._attaching.attach(self._customer_id, things)

    @Slot()
    def paste(self) -> None:
        """Attach what lies on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if is_taken(mime):
            self.take(mime)
        else:
            self._said.say(self.tr("There is no picture and no file on the clipboard."), Tone.WARY)

    @Slot()
    def _choose_files(self) -> None:
        self._attaching.choose_files(self._customer_id)

    @Slot(int)
    def _open(self, document_id: int) -> None:
        document = self.session.register.documents.records.find(document_id)
        if document is not None:
            viewer = show(self.session, document, self, self._list.ids)
            viewer.stepped.connect(self._list.choose)

    @Slot(int)
    def _open_outside(self, document_id: int) -> None:
        document = self.session.register.documents.records.find(document_id)
        if document is not None:
            self._acts.open_outside(document)

    @Slot()
    def _remove(self) -> None:
        document = self._list.current()
        if document is not None:
            self._acts.remove(document)

    @Slot()
    def _note_current(self) -> None:
        self._buttons.set_possible(is_possible=self._list.current() is not None)

    @Slot(object)
    def _choose_new(self, documents: tuple[Document, ...]) -> None:
        if documents:
            self._list.seek(documents[0].id or 0)
            self._list.setFocus()
            announce(self, self.tr("%n documents attached", "", len(documents)))

    @Slot(str)
    def _tell(self, text: str) -> None:
        self._said.say(text, Tone.GOOD)
        announce(self, text)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self._buttons.open_menu(place)

    def _lay_out(self) -> None:
        attach = button(self.tr("&Attach files…"), self._choose_files, look="primary")
        hint = caption(self.tr("Or drop files here, or paste a picture (Ctrl+V)."), wrap=True)
        head = row(attach, stretch=False)
        head.addWidget(hint, 1)
        empty = QWidget()
        blank = QVBoxLayout(empty)
        blank.setContentsMargins(0, 24, 0, 0)
        blank.addWidget(subheading(self.tr("No documents yet")))
        blank.addWidget(
            caption(
                self.tr(
                    "Offers, contracts, invoices, photos and messages about this customer are "
                    "kept here, encrypted. Drop them here, many at once, or choose "
                    "“Attach files…”."
                ),
                wrap=True,
            )
        )
        blank.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._list)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 12, 2, 12)
        inside.setSpacing(10)
        inside.addLayout(head)
        inside.addWidget(self._said)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self._buttons)

    def _connect(self) -> None:
        self._reading.came.connect(self._show)
        self._list.order_wanted.connect(self._read)
        self._acts.told.connect(self._tell)
        self._attaching.attached.connect(self._choose_new)
        self._attaching.told.connect(self._tell)
        self._list.opened.connect(self._open)
        self._list.opened_apart.connect(self._open_outside)
        self._list.removal_wanted.connect(self._remove)
        self._list.menu_wanted.connect(self._open_menu)
        self._list.current_changed.connect(self._note_current)
        self.addActions(self._buttons.keys)
        paste = QAction(self.tr("Paste as a document"), self)
        paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        paste.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        paste.triggered.connect(self.paste)
        self.addAction(paste)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if is_taken(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach them; they stay where they were, too."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData())
