"""Tasks in groups: overdue, today, later, without a day, done lately."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from register_app.customers.customer import CustomerId
from register_app.fields.text import fold
from register_app.gui import theme
from register_app.gui.session import translate
from register_app.gui.tasks.words import GROUPS, repeat_of, when_of
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.tasks.rules import Group, group_of
from register_app.tasks.task import Task

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLES = Qt.ItemDataRole
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_TITLE_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsUserCheckable
_TEXTS = frozenset({_ROLES.DisplayRole, _ROLES.AccessibleTextRole})
TITLE, CUSTOMER, WHEN, REPEAT = range(4)
WINDOW = 300
"""How many tasks are shown at first, and how many more when the last is in sight.

A tree of Qt asks its model about every line before it shows one.
"""
_LABELS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("tasks", "What to do"),
    QT_TRANSLATE_NOOP("tasks", "Customer"),
    QT_TRANSLATE_NOOP("tasks", "When"),
    QT_TRANSLATE_NOOP("tasks", "Comes again"),
)


class Section(NamedTuple):
    """The tasks of one group."""

    group: Group
    tasks: Sequence[Task]


class TaskModel(QAbstractItemModel):
    """Shows sections with their tasks, as far as they are wanted; none without tasks."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._all: Sequence[Task] = ()
        self._customers: Mapping[CustomerId, str] = {}
        self._today = date.min
        self._words: tuple[str, ...] = ()
        self._sections: list[Section] = []
        self._shown: list[int] = []
        """How many tasks each section shows; the sections after them wait."""

    def show_tasks(
        self, tasks: Sequence[Task], customers: Mapping[CustomerId, str], today: date
    ) -> None:
        """Show tasks as they stand on a day, in the order they come in, as many as before."""
        self._all, self._customers, self._today = tasks, customers, today
        self._arrange(sum(self._shown))

    def narrow(self, text: str) -> None:
        """Show the tasks whose title, customer or note holds every word."""
        self._words = tuple(fold(text).split())
        self._arrange(0)

    def show_more(self) -> None:
        """Show one window more: of the last section in sight, or else of the next one."""
        last = len(self._shown) - 1
        first = self._shown[last] if self._shown else 0
        if self._shown and first < len(self._sections[last].tasks):
            end = min(first + WINDOW, len(self._sections[last].tasks))
            self.beginInsertRows(self.index(last, 0), first, end - 1)
            self._shown[last] = end
            self.endInsertRows()
        elif last + 1 < len(self._sections):
            self.beginInsertRows(_NOWHERE, last + 1, last + 1)
            self._shown.append(min(WINDOW, len(self._sections[last + 1].tasks)))
            self.endInsertRows()

    @property
    def count(self) -> int:
        """How many tasks there are to be seen."""
        return sum(len(section.tasks) for section in self._sections)

    @property
    def is_narrowed(self) -> bool:
        """Say whether only some tasks are asked for."""
        return bool(self._words)

    def task_at(self, index: Index) -> Task | None:
        """Return the task in a line; a heading is none."""
        if not index.isValid() or not index.internalId():
            return None
        return self._sections[index.internalId() - 1].tasks[index.row()]

    def group_at(self, index: Index) -> Group | None:
        """Return the group a task stands in; a heading stands in none."""
        is_task = self.task_at(index) is not None
        return self._sections[index.internalId() - 1].group if is_task else None

    def customer_of(self, task: Task) -> str:
        """Return what the customer of a task is called."""
        return self._customers.get(task.customer_id, "") if task.customer_id is not None else ""

    def group_with(self, task_id: int) -> Group | None:
        """Return the group in which a task stands, shown or not yet."""
        number, _ = self._find(task_id)
        return self._sections[number - 1].group if number else None

    def index_of(self, task_id: int) -> QModelIndex:
        """Return where a task stands, and show so many; nowhere when it is not here."""
        number, row = self._find(task_id)
        return self._reach(number, row) if number else _NOWHERE

    def index_near(self, place: int) -> QModelIndex:
        """Return the task at a place counted over all sections, or the last one before it."""
        place = min(place, self.count - 1)
        for number, section in enumerate(self._sections, 1):
            if 0 <= place < len(section.tasks):
                return self._reach(number, place)
            place -= len(section.tasks)
        return _NOWHERE

    def place_of(self, index: Index) -> int:
        """Return the place of a task counted over all sections."""
        before = self._sections[: max(index.internalId() - 1, 0)]
        return sum(len(section.tasks) for section in before) + index.row()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return a heading, or a task below it."""
        # not by `hasIndex`, which is slow: the tree asks for every line it lays out
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(_LABELS)):
            return _NOWHERE
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two
        """Return the heading above a task."""
        if not index.isValid() or not index.internalId():
            return _NOWHERE
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many headings there are, or tasks below one."""
        if not parent.isValid():
            return len(self._shown)
        is_heading = not parent.internalId() and not parent.column()
        return self._shown[parent.row()] if is_heading else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return len(_LABELS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let tasks be chosen and ticked; the keys pass by the headings."""
        if not index.isValid() or not index.internalId():
            return Qt.ItemFlag.NoItemFlags
        return _TITLE_FLAGS if index.column() == TITLE else _FLAGS

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> Any:  # noqa: ANN401  Qt's
        """Return text, tick and colour of a cell."""
        task = self.task_at(index)
        if task is None:
            is_text = role in _TEXTS and index.isValid() and index.column() == TITLE
            return self._heading(index.row()) if is_text else None
        return (
            self._text(task, index.column()) if role in _TEXTS else self._look(task, index, role)
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> str | None:
        """Return the heading of a column."""
        is_text = orientation == Qt.Orientation.Horizontal and role in _TEXTS
        return translate(_LABELS[section]) if is_text else None

    def _heading(self, row: int) -> str:
        section = self._sections[row]
        return f"{translate(GROUPS[section.group])}  {len(section.tasks)}"

    def _look(self, task: Task, index: Index, role: int) -> Any:  # noqa: ANN401  as of `data`
        if role == _ROLES.CheckStateRole and index.column() == TITLE:
            return Qt.CheckState.Checked if task.done_on else Qt.CheckState.Unchecked
        if role == _ROLES.AccessibleDescriptionRole:
            return translate(GROUPS[group_of(task, self._today)])
        return self._colour(task, index.column()) if role == _ROLES.ForegroundRole else None

    def _text(self, task: Task, column: int) -> str:
        if column == TITLE:
            return " ".join(task.title.split())
        if column == CUSTOMER:
            return self.customer_of(task)
        return when_of(task, self._today) if column == WHEN else repeat_of(task)

    def _colour(self, task: Task, column: int) -> QColor:
        colours = theme.colours()
        group = group_of(task, self._today)
        if column == WHEN and group is Group.OVERDUE:
            return QColor(colours.bad)
        is_quiet = group is Group.DONE or column in {WHEN, REPEAT}
        return QColor(colours.quiet if is_quiet else colours.text)

    def _arrange(self, least: int) -> None:
        groups: dict[Group, list[Task]] = {group: [] for group in Group}
        for task in self._all:
            if self._fits(task):
                groups[group_of(task, self._today)].append(task)
        self.beginResetModel()
        self._sections = [Section(group, tasks) for group, tasks in groups.items() if tasks]
        self._shown = []
        room = max(least, WINDOW)
        for section in self._sections:
            if room:
                self._shown.append(min(room, len(section.tasks)))
                room -= self._shown[-1]
        self.endResetModel()

    def _find(self, task_id: int) -> tuple[int, int]:
        """Return the number of a task's section, counted from one, and its row; 0 for nowhere."""
        for number, section in enumerate(self._sections, 1):
            for row, task in enumerate(section.tasks):
                if task.id == task_id:
                    return number, row
        return 0, 0

    def _reach(self, number: int, row: int) -> QModelIndex:
        """Show as many tasks as it takes to show this one."""
        while len(self._shown) < number or self._shown[number - 1] <= row:
            self.show_more()
        return self.createIndex(row, TITLE, number)

    def _fits(self, task: Task) -> bool:
        if not self._words:
            return True
        text = fold(f"{task.title} {self.customer_of(task)} {task.note}")
        return all(word in text for word in self._words)
