"""The ledger: what was erased, when and why, and the proof of it; never whose it was."""

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from register_app.erasure import told
from register_app.erasure.record import Receipt, records_in
from register_app.gui.buttons import button
from register_app.gui.history.words import moment
from register_app.gui.labels import PlainLabel, row
from register_app.gui.pages.blank import Blank
from register_app.gui.pages.erasing.receipt_acts import ReceiptActs
from register_app.gui.pages.erasing.receipt_view import ReceiptView
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.session import Session, translate
from register_app.gui.tables.list_table import ListTable
from register_app.i18n import QT_TRANSLATE_NOOP


class NothingErased(Blank):
    """Nothing was erased for good."""

    def show_state(self) -> None:
        """Say what the ledger is for."""
        self.tell_none(
            self.tr("Nothing has been erased for good"),
            self.tr(
                "When a person asks to be erased, choose “Erase for good” in the menu of the "
                "customer, or begin with a request. What was erased is listed here by a random "
                "number, so that an older copy of the register cannot bring anybody back."
            ),
            new=self.tr("Register a request …"),
        )


class ErasedTab(PageTab):
    """Above what was erased, below the receipt of the one that is chosen."""

    title = QT_TRANSLATE_NOOP("privacy", "Erased")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the ledger of a session."""
        super().__init__(session, parent)
        self._receipts: dict[int, Receipt] = {}
        self._table = ListTable(
            self.tr("What was erased"),
            (
                *(self.tr("Why"), self.tr("Erased on")),
                *(self.tr("Entries"), self.tr("Kept by law"), self.tr("Proof")),
            ),
        )
        self._view = ReceiptView()
        self._acts = ReceiptActs(session, self)
        self._blank = NothingErased()
        self._blank.show_state()
        self._lay_out()
        self._table.chosen.connect(self._show_receipt)
        self._blank.new_wanted.connect(self.first_wanted)
        for news in (session.changed, session.refilled):
            news.connect(self.renew)
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the ledger."""
        has_some = self._sheets.currentWidget() is not self._blank
        (self._table if has_some else self._blank).setFocus()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "Everything that was erased for good, with its receipt: how much went, what a law "
            "keeps until when, and the proof that every page of the file was read and nothing "
            "was found. Nobody can tell from it who it was. Should an older copy of the register "
            "be put back, the same data is erased again before anything is shown."
        )

    def show_now(self) -> None:
        """Show the ledger, the newest first."""
        receipts = self.session.register.erasure.receipts()
        self._receipts = {one.id: one for one in receipts}
        self._sheets.setCurrentIndex(0 if receipts else 1)
        self._table.show_lines([(one.id, self._line(one)) for one in receipts])

    def _line(self, one: Receipt) -> tuple[str, ...]:
        number = QLocale().toString
        if one.residue is None:
            proof = self.tr("Not yet")
        else:
            proof = self.tr("%Ln found", "", one.residue)
        kept = sum(line.rows for line in one.kept)
        return (
            told.ground(one.ground, translate),
            moment(one.at),
            number(records_in(one.erased)),
            number(kept),
            proof,
        )

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        text = self.tr(
            "What is listed here is gone, and stays gone when an older copy comes back."
        )
        column.addLayout(row(button(self.tr("&Save the receipt…"), self._save)))
        column.addWidget(PlainLabel(text, wrap=True))
        column.addWidget(self._table, 1)
        page = QWidget()
        page.setProperty("look", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._view)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        column.addWidget(area, 1)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(whole)
        self._sheets.addWidget(self._blank)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 12)
        outside.addWidget(self._sheets, 1)

    @Slot()
    def _save(self) -> None:
        number = self._table.current_id()
        if number in self._receipts:
            self._acts.save(self._receipts[number])

    @Slot(object)
    def _show_receipt(self, number: int | None) -> None:
        if number in self._receipts:
            self._view.show_receipt(self._receipts[number])
