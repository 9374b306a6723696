"""One stage on the board: its cards as a list to walk through, to drag from and to drop on."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from register_app.deals.deal import DealState
from register_app.deals.search import BoardCard
from register_app.gui.euros import whole_euros
from register_app.gui.pages.deals.deal_card import FACE, DealCard, Face, short_day

_DRAGGED = "application/x-register-app-deal"
_TEXT = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class CardsModel(QAbstractListModel):
    """The cards of one stage; what is dragged away is a number and the word of its board."""

    def __init__(self, state: DealState, board: bytes, parent: QObject) -> None:
        """Hold nothing yet; `board` tells this board from every other one."""
        super().__init__(parent)
        self._state = state
        self._board = board
        self._cards: list[BoardCard] = []
        self._today = date.min

    def show_cards(self, cards: Sequence[BoardCard], today: date) -> None:
        """Hold other cards."""
        self.beginResetModel()
        self._cards = list(cards)
        self._today = today
        self.endResetModel()

    def card_at(self, row: int) -> BoardCard | None:
        """Return the card of a row, or None beyond them."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, deal_id: int) -> int | None:
        """Return the row of a deal, or None where it is not here."""
        rows = [row for row, card in enumerate(self._cards) if card.id == deal_id]
        return rows[0] if rows else None

    def dragged(self, carried: QMimeData) -> int | None:
        """Return the deal that is dragged over this board, or None for anything else."""
        board, _, number = bytes(carried.data(_DRAGGED).data()).partition(b":")
        return int(number) if board == self._board and number.isdigit() else None

    def _face(self, card: BoardCard) -> Face:
        amount = "" if card.net is None else whole_euros(card.net)
        if self._state is not DealState.INVOICED or card.due_on is None:
            day = short_day(card.since, self._today) if card.since else ""
            return Face(card.title, card.customer, day, amount)
        is_late = card.due_on < self._today
        template = self.tr("late {day}") if is_late else self.tr("due {day}")
        day = template.format(day=short_day(card.due_on, self._today))
        return Face(card.title, card.customer, day, amount, is_late)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a card says."""
        card = self.card_at(index.row())
        if card is None or (role not in _TEXT and role != FACE):
            return None
        face = self._face(card)
        return face if role == FACE else face.said

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every card be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Say what a dragged card is."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: nothing that another program could read."""
        carried = QMimeData()
        cards = [self.card_at(index.row()) for index in indexes]
        numbers = [str(card.id).encode() for card in cards if card is not None]
        carried.setData(_DRAGGED, b":".join([self._board, *numbers[:1]]))
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, and never copy."""
        return Qt.DropAction.MoveAction


class ColumnList(QListView):
    """The cards of one stage; the arrow keys lead on to its neighbours."""

    current_changed = Signal()
    opened = Signal()
    opened_apart = Signal()
    left_sideways = Signal(int)
    left_upwards = Signal()
    typed = Signal(str)
    dropped = Signal(int, object)
    """A deal, and the stage on which it was let go."""

    def __init__(self, state: DealState, board: bytes, parent: QWidget | None = None) -> None:
        """Show no cards yet."""
        super().__init__(parent)
        self.state_shown = state
        self.cards = CardsModel(state, board, self)
        self.setModel(self.cards)
        self.setItemDelegate(DealCard(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("look", "cards")
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self.opened)

    def show_cards(self, cards: Sequence[BoardCard], today: date) -> None:
        """Show other cards; a list without any has nothing for the keys."""
        self.cards.show_cards(cards, today)
        policy = Qt.FocusPolicy.StrongFocus if cards else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def choose(self, row: int) -> None:
        """Make a card the current one, or the last where there are fewer."""
        last = self.cards.rowCount() - 1
        index = self.cards.index(min(max(row, 0), last))
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def current_id(self) -> int | None:
        """Return the deal of the current card."""
        card = self.cards.card_at(self.currentIndex().row())
        return card.id if card is not None else None

    def _tell(self) -> None:
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return; leave the list at its sides and at its top."""
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_up = event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        if event.key() in _SIDEWAYS:
            self.left_sideways.emit(_SIDEWAYS[Qt.Key(event.key())])
        elif event.key() in _ENTER:
            (self.opened_apart if is_ctrl else self.opened).emit()
        elif is_up or event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  Qt's name
        """Search in the register rather than in the cards on screen."""
        self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a card as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)
        self.current_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a deal of this board, and nothing else."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it wherever it is let go in this stage."""
        self._consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a deal was let go."""
        deal_id = self.cards.dragged(event.mimeData())
        self._consider(event)
        if deal_id is not None:
            self.dropped.emit(deal_id, self.state_shown)

    def _consider(self, event: QDropEvent) -> None:
        if self.cards.dragged(event.mimeData()) is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
