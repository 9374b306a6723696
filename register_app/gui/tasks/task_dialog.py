"""A task: new, or to edit."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from register_app.errors import RecordGone
from register_app.fields.field import field_named, missing
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import deals_of, people_of
from register_app.gui.labels import PlainLabel
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.tasks import rules
from register_app.tasks.task import Task

ADD = QT_TRANSLATE_NOOP("tasks", "New task: {title}")
EDIT = QT_TRANSLATE_NOOP("tasks", "Edit task: {title}")
TITLE_NEEDED = QT_TRANSLATE_NOOP("tasks", "Write what is to be done")
DAY_NEEDED = QT_TRANSLATE_NOOP("tasks", "Write the day too: a time alone does not tell when")
_FIELDS = ("title", "due", "due_time", "repeat")
_LAST = ("note",)


class TaskDialog(FormDialog):
    """Asks what is to be done, by when, and with whom."""

    def __init__(
        self, session: Session, task: Task, parent: QWidget | None, *, customer: str = ""
    ) -> None:
        """Edit a stored task, or add one; it belongs to the customer named in it."""
        self._session = session
        self._task = task
        choices = _choices(session, task)
        names = (*_FIELDS, *choices, *_LAST)
        form = Form([Part("", tuple(field_named(Task, name) for name in names))], choices=choices)
        title = self.tr("Edit task") if task.id is not None else self.tr("New task")
        super().__init__(form, title, parent)
        if customer:
            self.above(PlainLabel(customer, wrap=True))
        form.load(vars(task))
        form.focus_first()

    def draft(self) -> Task:
        """Return the task as it is written."""
        is_new = self._task.id is None
        values = self.form.values() if is_new else self.form.changes()
        return rules.edited(self._task, replace(self._task, **values))

    def store(self) -> bool:
        """Save the task, unless something is missing."""
        task = self.draft()
        problems = problems_of(task)
        if problems:
            self.form.refuse(problems)
            return False
        tasks = self._session.register.tasks.records
        is_new = task.id is None
        if task.id is not None and tasks.find(task.id) is None:
            raise RecordGone
        with self._session.change(Message(ADD if is_new else EDIT, {"title": task.title})):
            tasks.save(task)
        return True


def problems_of(task: Task) -> dict[str, Text]:
    """Return what must be mended before a task is saved, by field."""
    problems = {field.name: TITLE_NEEDED for field in missing(task)}
    if task.due_time and task.due is None:
        problems["due"] = DAY_NEEDED
    return problems


def _choices(session: Session, task: Task) -> dict[str, Choices]:
    """Return the people and the deals of the customer, where there are some."""
    if task.customer_id is None:
        return {}
    offered = {
        "contact_id": people_of(session.register, task.customer_id),
        "deal_id": deals_of(session.register, task.customer_id, (task.deal_id,)),
    }
    return {name: some for name, some in offered.items() if some.offered}
