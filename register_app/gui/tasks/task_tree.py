"""A list of tasks in groups, driven by keys as well as by mouse."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from register_app.customers.customer import CustomerId
from register_app.gui.labels import name
from register_app.gui.tasks.task_cell import PADDING, TaskCell
from register_app.gui.tasks.task_model import CUSTOMER, REPEAT, TITLE, WHEN, TaskModel
from register_app.tasks.rules import Group
from register_app.tasks.task import Task

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NARROW = 560
"""Pixels below which a list does not say how tasks come again; their dialogs do."""
_LETTERS = {CUSTOMER: 24, WHEN: 17, REPEAT: 18}


class TaskTree(QTreeView):
    """Shows a `TaskModel`; Space ticks a task, Return opens it."""

    ticked = Signal(object)
    """The task whose tick is turned."""
    opened = Signal(object)
    """Return or a double click: the task."""
    customer_wanted = Signal(object)
    """Ctrl+Return: the task whose customer is to be shown."""
    remove_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    """The menu key or the right button: the task, and where on the screen."""
    typed = Signal(str)
    """Letters typed here belong to the search box."""
    left_upwards = Signal()

    def __init__(self, called: str, parent: QWidget | None = None, *, of_one: bool) -> None:
        """Show nothing yet; a list `of_one` customer does not name the customer."""
        super().__init__(parent)
        self.tasks = TaskModel(self)
        cell = TaskCell(self)
        # later: the list is filled anew, and Qt is not done with the line before
        cell.ticked.connect(self._tick, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(cell)
        self.setModel(self.tasks)
        self.setColumnHidden(CUSTOMER, of_one)
        self._set_up(called)
        self.doubleClicked.connect(self._open_at)
        self.tasks.rowsInserted.connect(self._open_sections)
        # later: the bar moves while Qt lays out the lines
        queued = Qt.ConnectionType.QueuedConnection
        self.verticalScrollBar().valueChanged.connect(self._go_on, queued)

    def show_tasks(
        self, tasks: Sequence[Task], customers: Mapping[CustomerId, str], today: date
    ) -> None:
        """Show tasks; the cursor stays at its task, or at the place which the task has left."""
        current, place, group = self.current(), self._place(), self._group()
        offset = self.verticalScrollBar().value()
        self.tasks.show_tasks(tasks, customers, today)
        has_left = self.tasks.group_with(_id_of(current)) is not group
        self._settle(None if has_left else current, place, offset)

    def clear(self) -> None:
        """Show nothing."""
        self.tasks.show_tasks((), {}, date.min)

    def narrow(self, text: str) -> None:
        """Show the tasks that hold these words."""
        current = self.current()
        self.tasks.narrow(text)
        self._settle(current, 0, 0)

    def current(self) -> Task | None:
        """Return the task with the cursor."""
        return self.tasks.task_at(self.currentIndex())

    def choose(self, task_id: int) -> None:
        """Put the cursor on a task."""
        index = self.tasks.index_of(task_id)
        if index.isValid():
            self.setCurrentIndex(index)

    @Slot()
    def ask_menu(self) -> None:
        """Ask for the menu of the task with the cursor."""
        task = self.current()
        if task is not None:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(task, self.viewport().mapToGlobal(place + QPoint(PADDING, 0)))

    def _group(self) -> Group | None:
        return self.tasks.group_at(self.currentIndex())

    def _place(self) -> int:
        index = self.currentIndex()
        return self.tasks.place_of(index) if self.tasks.task_at(index) else 0

    def _settle(self, current: Task | None, place: int, offset: int) -> None:
        self._open_sections(QModelIndex(), 0, self.tasks.rowCount() - 1)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(offset)
        index = self.tasks.index_of(_id_of(current))
        self.setCurrentIndex(index if index.isValid() else self.tasks.index_near(place))

    @Slot(QModelIndex, int, int)
    def _open_sections(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open the sections that came; below them only tasks come."""
        if not parent.isValid():
            for row in range(first, last + 1):
                self.setFirstColumnSpanned(row, parent, True)
                self.expand(self.tasks.index(row, TITLE))

    @Slot(int)
    def _go_on(self, offset: int) -> None:
        """Show more where the last line comes into sight."""
        bar = self.verticalScrollBar()
        if offset >= bar.maximum() - bar.pageStep():
            self.tasks.show_more()

    def _set_up(self, called: str) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, letters * wide + 2 * PADDING)
        name(self, called)

    @Slot(QModelIndex)
    def _tick(self, index: QModelIndex) -> None:
        task = self.tasks.task_at(index)
        if task is not None:
            self.ticked.emit(task)

    @Slot(QModelIndex)
    def _open_at(self, index: QModelIndex) -> None:
        task = self.tasks.task_at(index)
        if task is not None:
            self.opened.emit(task)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, open with Return, remove with Delete; Up at the top leaves."""
        task = self.current()
        if event.key() == Qt.Key.Key_Up and self._place() == 0:
            self.left_upwards.emit()
        elif task is None or not self._act(event, task):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent, task: Task) -> bool:
        is_apart = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER:
            (self.customer_wanted if is_apart else self.opened).emit(task)
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit(task)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(task)
        else:
            return False
        return True

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  Qt's name
        """Narrow the list rather than jump in it."""
        self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to what is to be done."""
        super().resizeEvent(event)
        self.setColumnHidden(REPEAT, event.size().width() < _NARROW)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a task."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.ask_menu()
            return
        task = self.tasks.task_at(self.indexAt(event.pos()))
        if task is not None:
            self.menu_wanted.emit(task, event.globalPos())


def _id_of(task: Task | None) -> int:
    return task.id or 0 if task else 0
