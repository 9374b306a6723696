"""A ban list that was read: what it holds, whom it is from, and what it is about."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from register_app.blocklists.block_list import BlockList, Origin
from register_app.blocklists.keys import Sort
from register_app.fields.field import fields_of
from register_app.gui import messages
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.shown import said
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, caption
from register_app.gui.lines import announce
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.outreach import block_lists
from register_app.outreach.block_lists import Known
from register_app.permissions.entry import CHANNEL, Channel
from register_app.register import Register

NEEDED = QT_TRANSLATE_NOOP("blocks", "Fill this in: it is asked for later")
_OFFERED = (Channel.CALL, Channel.POST, Channel.EMAIL, Channel.SMS)


class BlockDialog(FormDialog):
    """Shows what was found before anything is kept."""

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Look through a list that was read."""
        form = Form([Part("", fields_of(Origin))])
        title = self.tr("Take in a block list")
        super().__init__(form, title, parent, act=self.tr("Take in"))
        self._session = session
        self._draft = draft
        self._above_all = parent
        self._found = PlainLabel(self.tr("Looking through the list …"), wrap=True)
        self._columns = caption(_columns(draft), wrap=True)
        self.above(self._found)
        self.above(self._columns)
        form.load({"name": draft.path.stem, "source": "", "on_day": session.register.today()})
        self.below(PlainLabel(self.tr("What the list is about:")))
        self._covers = {one: QCheckBox(said(CHANNEL.show(one))) for one in _OFFERED}
        for box in self._covers.values():
            self.below(box)
        self._remark = Remark()
        self.below(self._remark)
        work = partial(_look, draft)
        looking = session.read(work, self._show, self._fail)
        self.finished.connect(looking.cancel)
        form.editor("source").setFocus()

    def store(self) -> bool:
        """Take the list in, in the background."""
        values = self.form.values()
        empty = [one for one in ("name", "source", "on_day") if not values[one]]
        if empty:
            self.form.refuse(dict.fromkeys(empty, NEEDED))
            return False
        covers = frozenset(one for one, box in self._covers.items() if box.isChecked())
        if not covers:
            self._remark.say(self.tr("Choose what the list is about."), Tone.BAD)
            announce(self._remark, self._remark.text())
            return False
        work = partial(_take_in, self._draft, BlockList(covers=covers, **values))
        job = self._session.write(work, failed=partial(messages.tell_error, self._above_all))
        messages.follow(self._above_all, job, self.windowTitle())
        return True

    @Slot(object)
    def _show(self, known: Known) -> None:
        text = self._told(known)
        self._found.setText(text)
        for channel, box in self._covers.items():
            box.setChecked(channel in known.covers)
        announce(self, text)

    def _told(self, known: Known) -> str:
        number = QLocale().toString
        parts = [
            self.tr("{count} rows with a phone number").format(
                count=number(known.sorts.get(Sort.PHONE, 0))
            ),
            self.tr("{count} with an email address").format(
                count=number(known.sorts.get(Sort.EMAIL, 0))
            ),
            self.tr("{count} with a name and postal address").format(
                count=number(known.sorts.get(Sort.ADDRESS, 0))
            ),
        ]
        told = ", ".join(parts) + "."
        if known.unknown:
            count = number(known.unknown)
            told += " " + self.tr("By {count} rows nobody can be known.").format(count=count)
        return told

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self, error)


def _columns(draft: Draft) -> str:
    """Return the columns that were recognised, as they are called in the list."""
    used = [column.heading for column in draft.mapping.columns if column.target]
    return f"{draft.path.name}: {', '.join(used)}"


def _look(draft: Draft, register: Register, progress: Progress) -> Known:
    return block_lists.look(draft.table, draft.mapping, register.today(), progress.watch)


def _take_in(
    draft: Draft, block_list: BlockList, register: Register, progress: Progress
) -> BlockList:
    return block_lists.take_in(register, draft.table, draft.mapping, block_list, progress.watch)
