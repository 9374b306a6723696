"""A new task of any customer, or of the firm's own."""

from dataclasses import replace

from PySide6.QtWidgets import QSizePolicy, QWidget

from register_app.customers.customer import CustomerId
from register_app.gui.labels import Remark, Tone, caption
from register_app.gui.session import Session
from register_app.gui.tables.customer_picker import CustomerPicker
from register_app.gui.tasks.task_dialog import TaskDialog
from register_app.tasks.task import Task


class NewTaskDialog(TaskDialog):
    """Asks besides for the customer, who may be left out."""

    def __init__(self, session: Session, task: Task, parent: QWidget | None) -> None:
        """Offer every customer below what is to be done."""
        super().__init__(session, task, parent)
        policy = QSizePolicy.Policy
        self.form.setSizePolicy(policy.Preferred, policy.Maximum)
        self._picker = CustomerPicker(session, self)
        self.below(caption(self.tr("Customer, if the task is about one"), wrap=True))
        self.below(self._picker)
        self._problem = Remark()
        self.below(self._problem)
        self._picker.chosen.connect(self._problem.hide)

    def store(self) -> bool:
        """Save the task, unless the customer searched for is nobody."""
        if self._picker.text and self._picker.current_id() is None:
            self._problem.say(
                self.tr("Choose a customer from the list, or clear the search"), Tone.BAD
            )
            self._picker.refuse(self._problem.text())
            return False
        return super().store()

    def draft(self) -> Task:
        """Return the task as it is written, of the customer picked."""
        picked = self._picker.current_id()
        task = super().draft()
        return task if picked is None else replace(task, customer_id=CustomerId(picked))
