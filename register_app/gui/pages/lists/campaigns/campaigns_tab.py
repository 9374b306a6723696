"""The campaigns that went out, who was in each, and what came back."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from register_app.campaigns.campaign import Campaign
from register_app.db.change import Change
from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.buttons import button
from register_app.gui.forms.shown import shown
from register_app.gui.labels import caption, row, subheading
from register_app.gui.pages.blank import Blank
from register_app.gui.pages.lists.campaigns.responses_dialog import ResponsesDialog
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import Column, Row, RowModel
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.permissions.entry import Channel

_TABLES = frozenset({"campaign", "campaign_member", "customer", "contact"})


def _column(called: str, letters: int, *, is_number: bool = False) -> Column:
    return Column(called, field_named(Campaign, called).label, str, letters, is_number)


_CAMPAIGNS = (
    _column("name", 24),
    _column("on_day", 10),
    _column("channel", 14),
    _column("written", 8, is_number=True),
    _column("left_out", 8, is_number=True),
    _column("recipient", 18),
)
_MEMBERS = (
    Column("customer", QT_TRANSLATE_NOOP("campaign", "Customer"), str, 24),
    Column("contact", QT_TRANSLATE_NOOP("campaign", "Contact person"), str, 20),
    Column("address", QT_TRANSLATE_NOOP("campaign", "Address used"), str, 30),
)


class NoCampaigns(Blank):
    """Nothing went out yet."""

    def show_state(self) -> None:
        """Say how the first campaign is made."""
        self.tell_none(
            self.tr("No campaigns yet"),
            self.tr(
                "Choose a list and make a campaign of it: everybody is checked, and only those "
                "who may be contacted are in the file. Here stands then who was in it, and here "
                "the refusals are brought in."
            ),
            new=self.tr("Choose a list"),
        )


class CampaignsTab(PageTab):
    """Above the campaigns, below who was in the one that is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the campaigns of a session."""
        super().__init__(session, parent)
        self._campaigns = RowModel(self._campaign_rows, _CAMPAIGNS, self)
        self._members = RowModel(self._member_rows, _MEMBERS, self)
        self.table = RecordTable(self._campaigns, self.tr("Campaigns"))
        self.members = RecordTable(self._members, self.tr("Who was in it"))
        self._title = subheading("")
        self._details = caption("", wrap=True)
        self._bring = button(self.tr("Bring in responses…"), self._respond)
        self._sheets = QStackedWidget()
        self._lay_out()
        self.table.current_changed.connect(self._choose)
        self.members.opened.connect(self._open)
        self.session.changed.connect(self._follow)
        self.session.refilled.connect(self.renew)
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the newest campaign."""
        self.table.setFocus()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "A campaign is made of a saved list. Choose one to see who was in it; Return shows "
            "the customer. The refusals that your mailing tool gives as a file are brought in "
            "here and become bans at once."
        )

    def show_now(self) -> None:
        """Read the campaigns anew; the one chosen stays so."""
        chosen = self.table.current_id()
        ids = [one.id or 0 for one in self.session.register.campaigns.newest_first()]
        self._campaigns.set_found(len(ids), ids)
        self._sheets.setCurrentIndex(0 if ids else 1)
        if chosen is None or not self.table.choose(chosen):
            self.table.choose_row(0)
        self._choose(self.table.current_id())

    def _lay_out(self) -> None:
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 12, 0, 0)
        head = row(self._title, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(self._bring)
        inside.addLayout(head)
        inside.addWidget(self._details)
        inside.addWidget(self.members, 1)
        sides = QSplitter(Qt.Orientation.Vertical)
        sides.setChildrenCollapsible(False)
        for place, side in enumerate((self.table, below)):
            sides.addWidget(side)
            sides.setStretchFactor(place, place + 1)
        blank = NoCampaigns()
        blank.show_state()
        blank.new_wanted.connect(self.first_wanted)
        self._sheets.addWidget(sides)
        self._sheets.addWidget(blank)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._sheets)
        for table in (self.table, self.members):
            table.horizontalHeader().setSectionsClickable(False)
            table.horizontalHeader().setSortIndicatorShown(False)

    def _campaign_rows(self, ids: Sequence[int], _: Sequence[str]) -> list[Row]:
        found = self.session.register.campaigns.by_id(ids)
        return [(number, *_cells(found[number])) for number in ids if number in found]

    def _member_rows(self, ids: Sequence[int], _: Sequence[str]) -> list[Row]:
        customers = self.session.register.customers
        members = self.session.register.campaigns.members.many(ids)
        firms: dict[int, str] = dict(
            customers.rows([one.customer_id for one in members], ("name",))
        )
        people = customers.contacts_of([one.contact_id for one in members if one.contact_id])
        return [
            (
                one.id,
                firms.get(one.customer_id, ""),
                people[one.contact_id].name if one.contact_id in people else "",
                one.address,
            )
            for one in members
        ]

    def _current(self) -> Campaign | None:
        number = self.table.current_id()
        return None if number is None else self.session.register.campaigns.records.find(number)

    @Slot(object)
    def _choose(self, _: int | None) -> None:
        campaign = self._current()
        ids = self.session.register.campaigns.member_ids(campaign.id or 0) if campaign else []
        self._members.set_found(len(ids), ids)
        if campaign is None:
            return
        self._title.setText(campaign.name)
        rules = self.tr("Checked by the rules of {version}.").format(version=campaign.rules)
        refusing = self.tr("Refusing: {address}.").format(address=campaign.opt_out or "–")
        self._details.setText(" · ".join((campaign.sender, refusing, rules)))
        self._bring.setEnabled(campaign.channel is not Channel.POST)

    @Slot(int)
    def _open(self, member_id: int) -> None:
        member = self.session.register.campaigns.members.find(member_id)
        if member is not None:
            self.customer_wanted.emit(member.customer_id)

    @Slot()
    def _respond(self) -> None:
        campaign = self._current()
        if campaign is not None:
            ResponsesDialog(self.session, campaign, self).open()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if _TABLES & change.tables:
            self.renew()


def _cells(campaign: Campaign) -> tuple[Any, ...]:
    return (
        campaign.name,
        day.show(campaign.on_day),
        shown(field_named(Campaign, "channel"), campaign.channel),
        campaign.written,
        campaign.left_out,
        campaign.recipient,
    )
