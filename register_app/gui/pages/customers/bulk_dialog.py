"""Change many customers at once: what is to be done, and to how many."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from register_app.customers import bulk
from register_app.customers.bulk import Count, Edit
from register_app.customers.customer import Customer
from register_app.errors import Cancelled
from register_app.fields.field import field_named
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.forms.form import Form, Part
from register_app.gui.jobs import Job, Progress
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.lines import announce
from register_app.gui.pages.customers.bulk_preview import preview
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.state_dialog import reasons
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register

_PAUSE = 300
"""Milliseconds without a key after which customers are counted."""
_FIRST = ("stage", "owner")
_ADD, _REMOVE, _PASSIVATE, _ACTIVATE = "add", "remove", "passivate", "activate"
_TAGS = field_named(Customer, "tags")._replace(label=QT_TRANSLATE_NOOP("bulk", "Groups"))
_OF_STATE = ("passive_reason", "passive_since")


class BulkDialog(Dialog):
    """Asks for one edit of many customers, and does it in the background."""

    def __init__(
        self, session: Session, in_use: InUse, ids: Sequence[int], parent: QWidget
    ) -> None:
        """Offer what can be done with some customers."""
        title = self.tr("Change %Ln customer(s)", "", len(ids))
        super().__init__(title, parent)
        self._session = session
        self._ids = ids
        self._job: Job | None = None
        self._question = 0
        fields = sorted(bulk.fields(), key=lambda field: field.name not in _FIRST)
        self._fields = {field.name: field for field in fields}
        self._what = QComboBox()
        self._form = self._make_form(in_use)
        self._told = PlainLabel(wrap=True)
        self._preview = caption("", wrap=True)
        self._act = button(self.tr("Change"), self._do, look="primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._count)
        self._lay_out()
        self._form.edited.connect(self._wait)
        self._what.currentIndexChanged.connect(self._turn)
        self.rejected.connect(self._stop)
        self._turn()

    def _make_form(self, in_use: InUse) -> Form:
        state = (field_named(Customer, called) for called in _OF_STATE)
        fields = (*self._fields.values(), _TAGS, *state)
        choices = {**in_use.choices(), "passive_reason": reasons()}
        form = Form([Part("", fields)], choices=choices)
        form.load({"passive_since": self._session.register.today()})
        return form

    def _lay_out(self) -> None:
        for called, field in self._fields.items():
            self._what.addItem(translate(field.label), called)
        for called, text in (
            (_ADD, self.tr("Put into groups")),
            (_REMOVE, self.tr("Take out of groups")),
            (_PASSIVATE, self.tr("Make passive")),
            (_ACTIVATE, self.tr("Make active")),
        ):
            self._what.addItem(text, called)
        label = caption(self.tr("What to change"))
        label.setBuddy(self._what)  # by which it is named where its text is its name
        name(self._what, label.text())
        self.inside.addWidget(label)
        self.inside.addWidget(self._what)
        self.inside.addWidget(self._form)
        self.inside.addWidget(self._told)
        self.inside.addWidget(self._preview)
        text = self.tr("All of it is one change: Ctrl+Z takes it back.")
        self.inside.addWidget(caption(text, wrap=True))
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._act)

    @Slot()
    def _turn(self) -> None:
        """Ask for what the act needs."""
        asked = self._asked()
        every = {*self._fields, _TAGS.name, *_OF_STATE}
        self._form.leave_out(every - set(asked))
        self._form.setVisible(bool(asked))
        self._count()

    def _asked(self) -> tuple[str, ...]:
        what = self._what.currentData()
        if what in {_ADD, _REMOVE}:
            return (_TAGS.name,)
        if what == _PASSIVATE:
            return _OF_STATE
        return () if what == _ACTIVATE else (what,)

    def _edit(self) -> Edit | None:
        """Return what is to be done; None where something needed is missing or wrong."""
        for called in self._asked():
            self._form.field(called).check()
            if self._form.field(called).is_refused:
                return None
        what, values = self._what.currentData(), self._form.values()
        if what == _ACTIVATE:
            return bulk.activating()
        if what == _PASSIVATE:
            reason, since = values["passive_reason"], values["passive_since"]
            on = since or self._session.register.today()
            return bulk.passivating(reason=reason, on=on) if reason else None
        if what in {_ADD, _REMOVE}:
            tags = values[_TAGS.name]
            made = bulk.adding if what == _ADD else bulk.removing
            return made(tags) if tags else None
        field = self._fields[what]
        return bulk.setting(field, values[what], called=translate(field.label))

    @Slot()
    def _wait(self) -> None:
        self._act.setEnabled(False)
        self._pause.start()

    @Slot()
    def _count(self) -> None:
        """Count in the background whom the edit changes."""
        self._stop()
        edit = self._edit()
        self._act.setEnabled(False)
        self._preview.hide()
        if edit is None:
            self._told.setText(self.tr("Fill this in to see how many customers change."))
            return
        self._told.setText(self.tr("Counting …"))
        self._question += 1
        work = partial(_counted, self._question, edit, self._ids)
        self._job = self._session.read(work, self._tell, self._fail_counting)

    @Slot()
    def _stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _tell(self, answer: tuple[int, Count]) -> None:
        question, count = answer
        if self._job is None or question != self._question:
            return
        self._job = None
        text = self.tr("%Ln customer(s) will change.", "", count.changing)
        there = count.found - count.changing - count.restricted
        if there:
            stay = self.tr("%Ln are so already and stay as they are.", "", there)
            text = f"{text} {stay}"  # marked within a text, it would not be translated
        if count.restricted:
            out = self.tr("Left out, as their processing is restricted: {count}").format(
                count=count.restricted
            )
            text = f"{text} {out}"
        self._told.setText(text)
        self._preview.setText(preview(count))
        self._preview.setVisible(bool(count.changing))
        self._act.setEnabled(bool(count.changing))
        announce(self, text)

    @Slot(object)
    def _fail_counting(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):  # by a newer question
            messages.tell_error(self, error)

    @Slot()
    def _do(self) -> None:
        edit = self._edit()
        if edit is None:
            return
        self._act.setEnabled(False)
        job = self._session.write(partial(_changed, edit, self._ids), self._did, self._fail)
        messages.follow(self, job, self.windowTitle())

    @Slot(object)
    def _did(self, count: int) -> None:
        text = self.tr("%Ln customer(s) changed. Ctrl+Z takes it back.", "", count)
        announce(self.parentWidget() or self, text)
        self.accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._act.setEnabled(True)
        messages.tell_error(self, error)


def _counted(
    question: int, edit: Edit, ids: Sequence[int], register: Register, progress: Progress
) -> tuple[int, Count]:
    return question, bulk.count(register.customers, edit, ids, progress.watch)


def _changed(edit: Edit, ids: Sequence[int], register: Register, progress: Progress) -> int:
    with register.change(edit.titled(0)):
        # the search follows at the end, which takes as long again
        count = bulk.run(register.customers, edit, ids, progress.watch.part(0, 0.5))
        register.retitle(edit.titled(count))
    return count
