"""What can be done with a task in a list: done, put off, edited, removed."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from register_app.customers.customer import CustomerId
from register_app.db.change import Change
from register_app.fields import day
from register_app.gui.lines import announce
from register_app.gui.session import Session, translate
from register_app.gui.tasks.task_dialog import TaskDialog
from register_app.gui.tasks.task_tree import TaskTree
from register_app.gui.tasks.words import LATER, day_called
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.tasks import rules
from register_app.tasks.rules import Later
from register_app.tasks.task import Task

DONE = QT_TRANSLATE_NOOP("tasks", "Task done: {title}")
NOT_DONE = QT_TRANSLATE_NOOP("tasks", "Task to be done again: {title}")
PUT_OFF = QT_TRANSLATE_NOOP("tasks", "Task put off: {title}")
REMOVE = QT_TRANSLATE_NOOP("tasks", "Remove task: {title}")
FOLLOW_UP = QT_TRANSLATE_NOOP("tasks", "Contact again: {day}")


class TaskActs(QObject):
    """Does what a list of tasks asks for; each act is one change, to be undone as one."""

    customer_wanted = Signal(object)
    """The id of the customer to show."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Work in a session; dialogs open above a widget."""
        super().__init__(above)
        self._session = session
        self._above = above

    def serve(self, tree: TaskTree) -> None:
        """Do what a list asks for."""
        tree.ticked.connect(self.tick)
        tree.opened.connect(self.edit)
        tree.remove_wanted.connect(self.remove)
        tree.customer_wanted.connect(self.show_customer)
        tree.menu_wanted.connect(self.open_menu)

    @Slot(object)
    def tick(self, task: Task) -> None:
        """Turn a task done, with the next one where it repeats; or undone again."""
        tasks = self._session.register.tasks
        found = self._found(task)
        if found is None or found.done_on != task.done_on:
            return  # the list is a moment behind: it was ticked already
        task = found
        if task.done_on is not None:
            with self._change(NOT_DONE, task):
                tasks.records.save(replace(task, done_on=None))
            announce(self._above, self.tr("To be done again: {title}").format(title=task.title))
            return
        today = self._session.register.today()
        with self._change(DONE, task):
            follower = tasks.finish(task, today)
        announce(self._above, self._done_words(task, follower))

    @Slot(object)
    def edit(self, task: Task) -> None:
        """Open a task to edit."""
        found = self._found(task)
        if found is not None:
            TaskDialog(self._session, found, self._above, customer=self._customer_of(found)).open()

    @Slot(object)
    def remove(self, task: Task) -> None:
        """Take a task out; undo brings it back."""
        if task.id is None or self._found(task) is None:
            return
        with self._change(REMOVE, task):
            self._session.register.tasks.records.delete(task.id)
        announce(self._above, self.tr("Removed: {title}").format(title=task.title))

    @Slot(object)
    def show_customer(self, task: Task) -> None:
        """Ask for the customer of a task."""
        if task.customer_id is not None:
            self.customer_wanted.emit(task.customer_id)

    def put_off(self, task: Task, later: Later) -> None:
        """Put a task off, counted from today."""
        found = self._found(task)
        if found is None:
            return
        today = self._session.register.today()
        due = rules.later_day(later, today)
        with self._change(PUT_OFF, task):
            self._session.register.tasks.records.save(rules.put_off(found, due))
        text = self.tr("Put off: {title}, {day}")
        announce(self._above, text.format(title=task.title, day=day_called(due, today)))

    def follow_up(self, customer_id: CustomerId, months: int) -> None:
        """Add a task to be in touch again, counted from the last real contact."""
        register = self._session.register
        task = rules.follow_up(
            customer_id,
            self.tr("Contact again"),
            months=months,
            last=register.timeline.last_contact(customer_id),
            today=register.today(),
        )
        called = day.show(task.due)
        with self._session.change(Message(FOLLOW_UP, {"day": called})):
            register.tasks.follow_up(task)
        announce(self._above, self.tr("Contact again: {day}").format(day=called))

    @Slot(object, QPoint)
    def open_menu(self, task: Task, place: QPoint) -> None:
        """Offer everything that can be done with a task."""
        menu = self._menu()
        is_open = task.done_on is None
        self._add(menu, self._tick_words(task), partial(self.tick, task))
        self._add(menu, self.tr("&Edit…"), partial(self.edit, task))
        if is_open:
            menu.addSeparator()
            self._add_later(menu, task)
            menu.addSeparator()
        if task.customer_id is not None:
            self._add(menu, self.tr("Show the &customer"), partial(self.show_customer, task))
        self._add(menu, self.tr("&Remove"), partial(self.remove, task))
        menu.popup(place)

    def open_later(self, task: Task, place: QPoint) -> None:
        """Offer the days to which a task can be put off."""
        menu = self._menu()
        self._add_later(menu, task)
        menu.setAccessibleName(self.tr("Put off"))
        menu.popup(place)

    def _add_later(self, menu: QMenu, task: Task) -> None:
        today = self._session.register.today()
        for later, text in LATER.items():
            called = day.show(rules.later_day(later, today))
            words = translate(Message(text, {"day": called}))
            self._add(menu, words, partial(self.put_off, task, later))

    def _menu(self) -> QMenu:
        menu = QMenu(self._above)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, text: str, act: Callable[[], None]) -> None:
        action = QAction(text, menu)
        action.triggered.connect(lambda _checked: act())
        menu.addAction(action)

    def _tick_words(self, task: Task) -> str:
        return self.tr("&Done") if task.done_on is None else self.tr("Not &done yet")

    def _done_words(self, task: Task, follower: Task | None) -> str:
        if follower is None:
            return self.tr("Done: {title}").format(title=task.title)
        text = self.tr("Done: {title}. Comes again {day}.")
        return text.format(title=task.title, day=day.show(follower.due))

    def _found(self, task: Task) -> Task | None:
        """Return the task as stored now; a list may be a moment behind."""
        return self._session.register.tasks.records.find(task.id) if task.id else None

    def _customer_of(self, task: Task) -> str:
        if task.customer_id is None:
            return ""
        found = self._session.register.customers.find(task.customer_id)
        return found.name if found else ""

    def _change(self, title: Text, task: Task) -> AbstractContextManager[Change]:
        return self._session.change(Message(title, {"title": " ".join(task.title.split())}))
