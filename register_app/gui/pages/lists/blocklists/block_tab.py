"""The ban lists of others, and how many bans of our own are kept of people who are gone."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from register_app.blocklists.block_list import BlockList
from register_app.fields import day
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.forms.shown import said
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, caption, row
from register_app.gui.pages.blank import Blank
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.lists.blocklists.block_dialog import BlockDialog
from register_app.gui.pages.lists.list_file import ListFile
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.permissions.entry import CHANNEL
from register_app.register import Register


class NoBlockLists(Blank):
    """No ban list was taken in yet."""

    def show_state(self) -> None:
        """Say what a block list is, and where one comes from."""
        self.tell_none(
            self.tr("No block lists yet"),
            self.tr(
                "A block list holds people who want no calls or no post from strangers, such as "
                "the lists of the direct marketing association. Before you call or write to "
                "somebody who has never bought from you, the law wants you to look there. Take "
                "the file in, and the program looks by itself. Only keyed traces are kept: "
                "nobody can read from them who is on the list."
            ),
            new=self.tr("Take in a block list …"),
        )


class BlockTab(PageTab):
    """Takes lists in, shows until when they hold, and removes them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the lists of a session."""
        super().__init__(session, parent)
        self._file = ListFile(session, self)
        self._table = ListTable(
            self.tr("Block lists"),
            (
                *(self.tr("Name"), self.tr("From whom"), self.tr("Is about")),
                *(self.tr("Entries"), self.tr("Dated"), self.tr("Valid until")),
            ),
        )
        self._own = caption("", wrap=True)
        self._blank = NoBlockLists()
        self._blank.show_state()
        self._remove = button(self.tr("&Remove the list …"), self._ask_removal)
        self._lay_out()
        self._file.was_read.connect(self._take_in)
        self._blank.new_wanted.connect(self._file.choose)
        for news in (session.changed, session.refilled, session.day_turned):
            news.connect(self.renew)
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the lists."""
        has_lists = self._sheets.currentWidget() is not self._blank
        (self._table if has_lists else self._blank).setFocus()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "Prospects on a block list are left out of calls and post; of customers on one you "
            "are warned. A list that has expired says nothing, so take a new one in before. Bans "
            "that people told you yourself are on no block list: they stand on the customer’s "
            "page, and hold for ever."
        )

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        take_in = button(self.tr("&Take in a block list …"), self._file.choose, look="primary")
        column.addLayout(row(take_in, self._remove))
        text = self.tr(
            "Whoever is on a list that holds is not contacted as a prospect; of a customer you "
            "are warned."
        )
        column.addWidget(PlainLabel(text, wrap=True))
        column.addWidget(self._table, 1)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(whole)
        self._sheets.addWidget(self._blank)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 12)
        inside.addWidget(self._sheets, 1)
        inside.addWidget(self._own)

    def show_now(self) -> None:
        """Show the lists, and how many bans of our own are kept."""
        blocks = self.session.register.blocks
        lists, own = blocks.lists(), blocks.count_own()
        self._sheets.setCurrentIndex(0 if lists else 1)
        self._table.show_lines([(one.id, self._line(one)) for one in lists])
        self._own.setText(self._told(own))
        self._own.setVisible(own > 0)

    def _told(self, count: int) -> str:
        return self.tr(
            "Besides, %Ln trace(s) of people who are gone and had forbidden marketing are kept "
            "for ever: if such a person is entered again, the ban comes back.",
            "",
            count,
        )

    def _line(self, one: BlockList) -> tuple[str, ...]:
        until = day.show(one.expires_on) if one.expires_on else self.tr("no end")
        if not one.holds(self.session.register.today()):
            until = self.tr("expired {day}").format(day=until)
        about = [said(CHANNEL.show(channel)) for channel in sorted(one.covers)]
        entries = QLocale().toString(one.entries)
        return one.name, one.source, ", ".join(about), entries, day.show(one.on_day), until

    @Slot(object)
    def _take_in(self, draft: Draft) -> None:
        BlockDialog(self.session, draft, self).open()

    @Slot()
    def _ask_removal(self) -> None:
        number = self._table.current_id()
        found = [one for one in self.session.register.blocks.lists() if one.id == number]
        for one in found:
            question = self.tr("Remove the block list “{name}”?").format(name=one.name)
            messages.ask(
                self,
                question,
                details=self.tr(
                    "Its %Ln entries are forgotten, and prospects on it may be contacted again. "
                    "This cannot be undone; the list can be taken in again from its file.",
                    "",
                    one.entries,
                ),
                act=self.tr("Remove the list"),
                then=partial(self._remove_list, one.id),
                harmful=True,
            )

    def _remove_list(self, number: int) -> None:
        job = self.session.write(partial(_remove, number), self._done, self._fail)
        messages.follow(self, job, self.tr("Removing the list"))

    @Slot(object)
    def _done(self, _: object) -> None:
        self.focus_search()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self, error)


def _remove(number: int, register: Register, _: Progress) -> None:
    register.blocks.remove(number)
