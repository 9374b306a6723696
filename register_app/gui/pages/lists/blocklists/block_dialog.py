"""A ban list that was read: what it holds, whom it is from, and what it is about."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QWidget

from register_app.blocklists.block_list import BlockList, Origin
from register_app.blocklists.keys import Sort
from register_app.fields.field import fields_of
from register_app.gui.forms.shown import said
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone
from register_app.gui.lines import announce
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.lists.take_in_dialog import TakeInDialog
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.outreach import block_lists
from register_app.outreach.block_lists import Known
from register_app.permissions.entry import CHANNEL, Channel
from register_app.register import Register

NEEDED = QT_TRANSLATE_NOOP("blocks", "Fill this in: it is asked for later")
_OFFERED = (Channel.CALL, Channel.POST, Channel.EMAIL, Channel.SMS)


class BlockDialog(TakeInDialog):
    """Shows what was found before anything is kept."""

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Look through a list that was read."""
        super().__init__(
            session,
            draft,
            fields_of(Origin),
            parent,
            title=self.tr("Take in a block list"),
            act=self.tr("Take in"),
            looking=self.tr("Looking through the list …"),
        )
        today = session.register.today()
        self.form.load({"name": draft.path.stem, "source": "", "on_day": today})
        self.below(PlainLabel(self.tr("What the list is about:")))
        self._covers = {one: QCheckBox(said(CHANNEL.show(one))) for one in _OFFERED}
        for box in self._covers.values():
            self.below(box)
        self._remark = Remark()
        self.below(self._remark)
        self.look(_look)

    def store(self) -> bool:
        """Take the list in, in the background."""
        if not self.is_filled(("name", "source", "on_day"), NEEDED):
            return False
        covers = frozenset(one for one, box in self._covers.items() if box.isChecked())
        if not covers:
            self._remark.say(self.tr("Choose what the list is about."), Tone.BAD)
            announce(self._remark, self._remark.text())
            return False
        block_list = BlockList(covers=covers, **self.form.values())
        self.take_in(partial(_take_in, self.draft, block_list))
        return True

    def show_found(self, known: Known) -> str:
        """Tick what the list is about, and return by what its people can be known."""
        for channel, box in self._covers.items():
            box.setChecked(channel in known.covers)
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


def _look(draft: Draft, register: Register, progress: Progress) -> Known:
    return block_lists.look(draft.table, draft.mapping, register.today(), progress.watch)


def _take_in(
    draft: Draft, block_list: BlockList, register: Register, progress: Progress
) -> BlockList:
    return block_lists.take_in(register, draft.table, draft.mapping, block_list, progress.watch)
