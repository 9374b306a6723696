"""The deals as a board: a column for each stage, cards to move with keys or the mouse."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from register_app.deals.deal import DealState
from register_app.deals.search import BoardCard, Sum
from register_app.gui.buttons import button
from register_app.gui.euros import euros
from register_app.gui.labels import PlainLabel, badge, caption, name, row, subheading
from register_app.gui.pages.deals.board_column import ColumnList
from register_app.gui.pages.deals.words import state_word

_NARROWEST = 204
_GAP = 8


class Stage(NamedTuple):
    """What the board shows of a stage: its newest cards, and what all of its deals come to."""

    cards: Sequence[BoardCard]
    sums: Sum


class _Column(QFrame):
    """A stage: its name, how many deals it has, what they come to, and their cards."""

    rest_wanted = Signal(object)

    def __init__(self, state: DealState, board: bytes) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setMinimumWidth(_NARROWEST)
        self.list = ColumnList(state, board)
        self._title = subheading(state_word(state))
        self._count = badge("")
        self._sum = PlainLabel()
        self._nothing = caption(self.tr("No deals"))
        self._rest = button("", self._want_rest, look="link")
        head = row(self._title, self._count, stretch=False)
        head.setStretch(0, 1)
        head.setContentsMargins(4, 0, 2, 0)
        self._sum.setContentsMargins(4, 0, 0, 2)
        self._nothing.setContentsMargins(4, 6, 0, 0)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 10, 8, 8)
        inside.setSpacing(2)
        inside.addLayout(head)
        inside.addWidget(self._sum)
        inside.addWidget(self._nothing)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._rest)

    def show_stage(self, stage: Stage, today: date) -> None:
        """Show the cards, and the sums of all deals of the stage."""
        deals, net = stage.sums.deals, euros(stage.sums.net)
        called = state_word(self.list.state_shown)
        self._count.setText(str(deals))
        self._sum.setText(net)
        self._nothing.setVisible(not deals)
        self.list.show_cards(stage.cards, today)
        self._rest.setVisible(deals > len(stage.cards))
        self._rest.setText(self.tr("All %n in the table", None, deals))
        name(self._rest, f"{self._rest.text()}: {called}")
        name(self.list, called, self.tr("%n deals, {sum}", None, deals).format(sum=net))

    @Slot()
    def _want_rest(self) -> None:
        self.rest_wanted.emit(self.list.state_shown)


class Board(QScrollArea):
    """All stages side by side; it scrolls sideways where the window is narrow."""

    current_changed = Signal(object)
    """The deal of the current card, or None."""
    opened = Signal()
    opened_apart = Signal()
    left_upwards = Signal()
    typed = Signal(str)
    moved = Signal(int, object)
    """A deal was dropped on a stage."""
    menu_wanted = Signal(QPoint)
    rest_wanted = Signal(object)
    """A stage whose cards are not all here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show empty stages."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        board = secrets.token_hex(8).encode()
        self._columns = {state: _Column(state, board) for state in DealState}
        self._lists = [column.list for column in self._columns.values()]
        self._at = self._lists[0]
        page = QWidget()
        page.setProperty("look", "page")
        inside = QHBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(_GAP)
        for column in self._columns.values():
            inside.addWidget(column, 1)
            column.rest_wanted.connect(self.rest_wanted)
            self._connect(column.list)
        self.setWidget(page)

    def show_stages(self, stages: Mapping[DealState, Stage], today: date) -> None:
        """Show other cards; the deal that was current stays so, wherever it is now."""
        chosen, place = self.current_id(), self._at.currentIndex().row()
        has_keys = self.window().focusWidget() in self._lists  # also behind another window
        for state, column in self._columns.items():
            column.show_stage(stages[state], today)
        if chosen is None or not self.choose(chosen):
            self._fall_back(place)
        if has_keys:
            self.focus()

    def narrow(self, states: frozenset[DealState]) -> None:
        """Show these stages only; all of them where none is named."""
        for state, column in self._columns.items():
            column.setVisible(not states or state in states)

    def choose(self, deal_id: int) -> bool:
        """Make the card of a deal the current one, if it is here."""
        for each in self._lists:
            found = each.cards.row_of(deal_id)
            if found is not None:
                self._go(each, found)
                return True
        return False

    def current_id(self) -> int | None:
        """Return the deal of the current card."""
        return self._at.current_id()

    @Slot()
    def focus(self) -> None:
        """Give the keyboard to the current card."""
        self._at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self, each: ColumnList) -> None:
        each.current_changed.connect(partial(self._follow, each))
        each.opened.connect(self.opened)
        each.opened_apart.connect(self.opened_apart)
        each.left_upwards.connect(self.left_upwards)
        each.left_sideways.connect(self._step)
        each.typed.connect(self.typed)
        # after the drag is over: a stage may ask why a deal was lost
        each.dropped.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        each.customContextMenuRequested.connect(partial(self._want_menu, each))

    def _fall_back(self, place: int) -> None:
        """Choose the card that took the place of the one that is gone, or the first of all."""
        held = [each for each in self._lists if each.cards.rowCount()]
        at = self._at if self._at in held else next(iter(held), self._lists[0])
        self._go(at, place if at is self._at else 0)

    def _go(self, to: ColumnList, place: int) -> None:
        self._at = to
        for each in self._lists:
            if each is not to:
                each.clearSelection()
        to.choose(place)
        self.ensureWidgetVisible(to, _GAP, 0)
        self.current_changed.emit(self.current_id())

    def _follow(self, each: ColumnList) -> None:
        """Let only one card be current: that of the list with the keyboard."""
        if each.hasFocus() and each.cards.rowCount():
            self._go(each, each.currentIndex().row())

    @Slot(int)
    def _step(self, step: int) -> None:
        """Go to the next list that has cards, at the same height."""
        at = self._lists.index(self._at) + step
        while 0 <= at < len(self._lists):
            to = self._lists[at]
            if to.cards.rowCount() and to.isVisible():
                self._go(to, self._at.currentIndex().row())
                self.focus()
                return
            at += step

    def _want_menu(self, each: ColumnList, place: QPoint) -> None:
        self.menu_wanted.emit(each.viewport().mapToGlobal(place))
