"""The Tasks page: what is overdue, what is to be done today, and what comes later."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import CustomerId
from register_app.db.change import Change
from register_app.gui.buttons import button
from register_app.gui.labels import name, row
from register_app.gui.pages.list_page import ListPage
from register_app.gui.pages.tasks.blank import NoTasks
from register_app.gui.reading import Reading
from register_app.gui.session import Session
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.tasks.task_acts import TaskActs
from register_app.gui.tasks.task_tree import TaskTree
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.tasks.task import Task

_TABLES = frozenset({"task", "customer"})
_MARGIN, _INDENT = 18, 10


class TasksPage(ListPage):
    """All tasks in groups by their day; done with one key."""

    title = QT_TRANSLATE_NOOP("pages", "Tasks")
    customer_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the tasks of a session."""
        super().__init__(session, parent)
        self.search = SearchBox(
            self.tr("Search tasks"), self.tr("Search tasks: any word of a task, or a customer")
        )
        self.tree = TaskTree(self.tr("Tasks"), of_one=False)
        self._reading = Reading(session, self)
        self._reading.came.connect(self._show)
        self._blank = NoTasks()
        self._acts = TaskActs(session, self)
        self._acts.serve(self.tree)
        self._lay_out()
        self._connect()
        self._add_actions()
        self.load()

    def customer_at_hand(self) -> int | None:
        """Return the customer of the task that is chosen."""
        task = self.tree.current()
        return task.customer_id if task else None

    def help_text(self) -> str:
        """Return what this page is for, in plain words."""
        return self.tr(
            "Everything that is to be done, for customers and for the firm itself. Space turns a "
            "task done, and Ctrl+Z takes it back; a task that comes again then gets its next "
            "day. Return edits, Ctrl+D puts a task off, Ctrl+Return shows the customer, Delete "
            "removes. The number beside the page's name counts what is overdue or due today."
        )

    @Slot()
    def new_task(self) -> None:
        """Ask what is to be done."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.tasks.new_task_dialog import (  # noqa: PLC0415  as said
            NewTaskDialog,
        )

        task = Task(title="", due=self.session.register.today())
        NewTaskDialog(self.session, task, self).open()

    @Slot()
    def export(self) -> None:
        """Ask how the tasks go into a calendar file."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.tasks.export_dialog import (  # noqa: PLC0415  as said
            ExportDialog,
        )

        ExportDialog(self.session, self).open()

    def _lay_out(self) -> None:
        self._more = button("⋯", self._open_more)
        name(self._more, self.tr("More"))
        head = row(self.search, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(button(self.tr("New task"), self.new_task, look="primary"))
        head.addWidget(self._more)
        head.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        self._sheets = QStackedWidget()
        self._sheets.setContentsMargins(_INDENT, 0, _INDENT, 0)
        self._sheets.addWidget(self.tree)
        self._sheets.addWidget(self._blank)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addWidget(self._sheets, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.left_downwards.connect(self.tree.setFocus)
        self.search.entered.connect(self.tree.setFocus)
        self.tree.left_upwards.connect(self.focus_search)
        self.tree.typed.connect(self.search.go_on_typing)
        self._blank.new_wanted.connect(self.new_task)
        self._blank.clear_wanted.connect(self.search.clear)
        self._acts.customer_wanted.connect(self.customer_wanted)
        self.session.changed.connect(self._follow)

    def _add_actions(self) -> None:
        acts = (
            (self.tr("New task"), "Ctrl+Shift+N", self.new_task),
            (self.tr("Put the task off"), "Ctrl+D", self._put_off),
            (self.tr("What can be done with the task"), "", self.tree.ask_menu),
            (self.tr("Export tasks to a calendar…"), "", self.export),
        )
        for text, keys, act in acts:
            self.add_act(text, keys, act)

    @Slot()
    def _put_off(self) -> None:
        task = self.tree.current()
        if task is not None and task.done_on is None:
            place = self.tree.visualRect(self.tree.currentIndex()).bottomLeft()
            self._acts.open_later(task, self.tree.viewport().mapToGlobal(place))

    @Slot()
    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Export tasks to a calendar…"), self.export)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self.tree.narrow(text)
        self._turn()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if _TABLES & change.tables:
            self.refresh()

    @Slot()
    def load(self) -> None:
        """Show the tasks as they are stored now."""
        are_many = self.session.register.tasks.are_many()
        self._reading.ask(_tasks, is_little=not are_many)

    @Slot(object)
    def _show(self, found: "_Found") -> None:
        self.tree.show_tasks(found.tasks, found.customers, self.session.register.today())
        self._turn()

    def _turn(self) -> None:
        model = self.tree.tasks
        self._blank.show_state(is_narrowed=model.is_narrowed)
        self._sheets.setCurrentIndex(0 if model.count else 1)


class _Found(NamedTuple):
    tasks: list[Task]
    customers: Mapping[CustomerId, str]


def _tasks(register: Register) -> _Found:
    """Return what is open or was done lately, and what the customers are called."""
    tasks = [*register.tasks.open(), *register.tasks.done_lately(register.today())]
    return _Found(tasks, register.tasks.customers())
