"""What is due, shown when the register is opened."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.session import Session
from register_app.gui.tasks.task_acts import TaskActs
from register_app.gui.tasks.task_tree import TaskTree
from register_app.i18n import QT_TRANSLATE_NOOP

AT_UNLOCK = QT_TRANSLATE_NOOP("tasks", "Tasks shown when the register is opened")
_WIDTH = 640


class DueDialog(Dialog):
    """Lists the overdue tasks and those of today; they can be ticked at once."""

    customer_wanted = Signal(object)
    tasks_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        """List what is due now."""
        due = session.register.tasks.due(session.register.today())
        title = self.tr("%n task(s) are due", "", len(due)) if due else self.tr("What is due")
        super().__init__(title, parent, width=_WIDTH)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session = session
        self._ids = [task.id for task in due]
        self.tree = TaskTree(title, of_one=False)
        acts = TaskActs(session, self)
        acts.serve(self.tree)
        acts.customer_wanted.connect(self._show_customer)
        self.tree.setVisible(bool(due))
        self.inside.addWidget(self.tree, 1 if due else 0)
        again = QCheckBox(self.tr("Show this &whenever the register is opened"))
        again.setChecked(True)
        again.toggled.connect(self._keep)
        self.inside.addWidget(again)
        self.add_buttons(
            button(self.tr("Show all tasks"), self._show_tasks),
            button(self.tr("Close"), self.accept, look="primary"),
        )
        session.changed.connect(self._load)
        session.day_turned.connect(self._load)
        self._load()
        self.tree.setFocus()

    def show_above(self, widget: QWidget) -> None:
        """Show something else that is due above the tasks."""
        policy = QSizePolicy.Policy
        widget.setSizePolicy(policy.Preferred, policy.Maximum)
        self.inside.insertWidget(1, widget)

    @Slot()
    def _load(self) -> None:
        """Show the tasks as they are now; those ticked here stay in sight."""
        register = self._session.register
        found = [register.tasks.records.find(number) for number in self._ids if number]
        tasks = [task for task in found if task is not None]
        self.tree.show_tasks(tasks, register.tasks.customers(), register.today())

    @Slot(bool)
    def _keep(self, is_on: bool) -> None:  # noqa: FBT001  a slot of toggled
        settings = self._session.register.settings
        with self._session.change(AT_UNLOCK):
            settings.save(replace(settings.load(), tasks_at_unlock=is_on))

    @Slot()
    def _show_tasks(self) -> None:
        self.accept()
        self.tasks_wanted.emit()

    @Slot(object)
    def _show_customer(self, customer_id: int) -> None:
        self.accept()
        self.customer_wanted.emit(customer_id)
