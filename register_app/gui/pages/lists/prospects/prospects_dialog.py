"""A bought list that was read: what it holds, where it came from, and when it is destroyed."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from register_app.fields.day import months_after
from register_app.fields.field import fields_of
from register_app.gui.jobs import Progress
from register_app.gui.labels import caption
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.lists.take_in_dialog import TakeInDialog
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.outreach import prospects
from register_app.outreach.prospects import Counts
from register_app.prospects.prospect import PRESET_MONTHS, ProspectList
from register_app.register import Register

NEEDED = QT_TRANSLATE_NOOP("prospects", "Fill this in: people may ask where it came from")


class ProspectsDialog(TakeInDialog):
    """Shows what was found before anything is kept."""

    def __init__(self, session: Session, draft: Draft, parent: QWidget) -> None:
        """Look through a list that was read."""
        super().__init__(
            session,
            draft,
            fields_of(ProspectList),
            parent,
            title=self.tr("Take in a bought list"),
            act=self.tr("Take in"),
            looking=self.tr("Looking through the list …"),
        )
        today = session.register.today()
        self.form.load(
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
        self.look(_look)

    def store(self) -> bool:
        """Take the list in, in the background."""
        if not self.is_filled([field.name for field in fields_of(ProspectList)], NEEDED):
            return False
        one = ProspectList(**self.form.values())
        prospects.require_sense(one, self.session.register.today())
        self.take_in(partial(_take_in, self.draft, one))
        return True

    def show_found(self, counts: Counts) -> str:
        """Return whom the list holds, and who of them may be contacted."""
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
        return told


def _look(draft: Draft, register: Register, progress: Progress) -> Counts:
    return prospects.look(register, draft.table, draft.mapping, register.today(), progress.watch)


def _take_in(draft: Draft, one: ProspectList, register: Register, progress: Progress) -> Counts:
    return prospects.take_in(register, draft.table, draft.mapping, one, progress.watch)[1]
