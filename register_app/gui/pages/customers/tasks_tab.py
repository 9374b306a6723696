"""The Tasks tab of a customer's card: what is to be done for this customer."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.fields import day
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, caption, name, row
from register_app.gui.pages.card_tab import CardTab
from register_app.gui.reading import Reading
from register_app.gui.session import Session
from register_app.gui.tasks.task_acts import TaskActs
from register_app.gui.tasks.task_dialog import TaskDialog
from register_app.gui.tasks.task_tree import TaskTree
from register_app.tasks import rules
from register_app.tasks.task import Task

_MONTHS = (1, 3, 6, 12)


class TasksTab(CardTab):
    """Shows a customer's tasks; a new one, or to be in touch again, is one click away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(session, parent)
        self._customer_id: CustomerId | None = None
        self._name = ""
        self.tree = TaskTree(self.tr("Tasks of the customer"), of_one=True)
        self._reading = Reading(session, self)
        self._reading.came.connect(self._show)
        self._acts = TaskActs(session, self)
        self._acts.serve(self.tree)
        self._contact = caption("", wrap=True)
        self._again = button(self.tr("Contact again in …"), self._offer_months)
        self._blank = PlainLabel(
            self.tr("Nothing is to be done. Write down what you promised, and by when."), wrap=True
        )
        self._blank.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def show_customer(self, customer: Customer) -> None:
        """Show the tasks of a customer."""
        if customer.id != self._customer_id:
            self.tree.clear()  # nobody may take another customer's tasks for this one's
        self._customer_id = customer.id
        self._name = customer.name
        self._load()

    def _lay_out(self) -> None:
        new = button(self.tr("New task"), self._new)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self.tree)
        self._sheets.addWidget(self._blank)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 12, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(row(new, self._again))
        inside.addWidget(self._contact)
        inside.addWidget(self._sheets, 1)

    def _load(self) -> None:
        customer_id = self._customer_id
        if customer_id is None:
            return
        register = self.session.register
        last = register.timeline.last_contact(customer_id)
        said = self.tr("Last contact: {day}").format(day=day.show(last))
        self._contact.setText(said if last else self.tr("No contact has been noted yet."))
        name(self._again, self._again.text(), self._contact.text())
        self._reading.ask(
            lambda register: register.tasks.of(customer_id),
            is_little=not register.tasks.are_many(customer_id),
        )

    @Slot(object)
    def _show(self, tasks: list[Task]) -> None:
        self.tree.show_tasks(tasks, {}, self.session.register.today())
        self._sheets.setCurrentIndex(0 if tasks else 1)

    @Slot()
    def _new(self) -> None:
        if self._customer_id is not None:
            task = Task(title="", customer_id=self._customer_id, due=self.session.register.today())
            TaskDialog(self.session, task, self, customer=self._name).open()

    @Slot()
    def _offer_months(self) -> None:
        """Offer the months, each with the day that comes of it."""
        if self._customer_id is None:
            return
        register = self.session.register
        last = register.timeline.last_contact(self._customer_id)
        menu = QMenu(self)
        menu.setAccessibleName(self._again.text())
        for months in _MONTHS:
            due = rules.follow_up_due(last, months, register.today())
            text = self.tr("%n month(s)", "", months)
            action = menu.addAction(f"{text} ({day.show(due)})")
            action.triggered.connect(partial(self._follow_up, self._customer_id, months))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._again.mapToGlobal(QPoint(0, self._again.height())))

    def _follow_up(self, customer_id: CustomerId, months: int, *_: object) -> None:
        self._acts.follow_up(customer_id, months)
