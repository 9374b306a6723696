"""A bought list that was read: what it holds, where it came from, and when it is destroyed."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from register_app.fields.day import months_after
from register_app.fields.field import fields_of
from register_app.gui import messages
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, caption
from register_app.gui.lines import announce
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.outreach import prospects
from register_app.outreach.prospects import Counts
from register_app.prospects.prospect import PRESET_MONTHS, ProspectList
from register_app.register import Register

NEEDED = QT_TRANSLATE_NOOP("prospects", "Fill this in: people may ask where it came from")


class ProspectsDialog(FormDialog):
    """Shows what was found before anything is kept."""

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Look through a list that was read."""
        form = Form([Part("", fields_of(ProspectList))])
        title = self.tr("Take in a bought list")
        super().__init__(form, title, parent, act=self.tr("Take in"))
        self._session = session
        self._draft = draft
        self._parent = parent
        self._found = PlainLabel(self.tr("Looking through the list …"), wrap=True)
        self.above(self._found)
        used = [column.heading for column in draft.mapping.columns if column.target]
        self.above(caption(f"{draft.path.name}: {', '.join(used)}", wrap=True))
        today = session.register.today()
        form.load(
            {
                "name": draft.path.stem,
                "source": "",
                "received_on": today,
                "expires_on": months_after(today, PRESET_MONTHS),
            }
        )
        text = self.tr(
            "Nobody on the list becomes a customer by this. All who are still on it are "
            "destroyed after the last day, without a way back: at most 12 months after it was "
            "received."
        )
        self.below(caption(text, wrap=True))
        looking = session.read(partial(_look, draft), self._show, self._fail)
        self.finished.connect(looking.cancel)
        form.editor("source").setFocus()

    def store(self) -> bool:
        """Take the list in, in the background."""
        values = self.form.values()
        empty = [called for called, value in values.items() if not value]
        if empty:
            self.form.refuse(dict.fromkeys(empty, NEEDED))
            return False
        one = ProspectList(**values)
        prospects.require_sense(one, self._session.register.today())
        work = partial(_take_in, self._draft, one)
        job = self._session.write(work, failed=partial(messages.tell_error, self._parent))
        messages.follow(self._parent, job, self.windowTitle())
        return True

    @Slot(object)
    def _show(self, counts: Counts) -> None:
        number = QLocale().toString
        told = self.tr(
            "{people} people and firms: {free} may be contacted, {blocked} are on a block list, "
            "{banned} have forbidden marketing."
        ).format(
            people=number(counts.people),
            free=number(counts.free),
            blocked=number(counts.blocked),
            banned=number(counts.banned),
        )
        if counts.left_out:
            left_out = self.tr("{count} rows without a name are left out.")
            told += " " + left_out.format(count=number(counts.left_out))
        self._found.setText(told)
        announce(self, told)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self, error)


def _look(draft: Draft, register: Register, progress: Progress) -> Counts:
    return prospects.look(register, draft.table, draft.mapping, register.today(), progress.watch)


def _take_in(draft: Draft, one: ProspectList, register: Register, progress: Progress) -> Counts:
    return prospects.take_in(register, draft.table, draft.mapping, one, progress.watch)[1]
