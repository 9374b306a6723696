"""The saved lists: their names with live counts, the conditions of one, and who is on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, name, row, subheading
from register_app.gui.pages.lists.blank import NoLists
from register_app.gui.pages.lists.builder import Builder
from register_app.gui.pages.lists.campaigns.campaign_dialog import CampaignDialog
from register_app.gui.pages.lists.list_acts import ListActs
from register_app.gui.pages.lists.list_names import ListNames
from register_app.gui.pages.lists.live_lists import LiveLists
from register_app.gui.pages.lists.results import Results
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.session import Session
from register_app.segments.condition import Conditions, UnknownConditions

if TYPE_CHECKING:
    from register_app.segments.segment import Segment

_ELSEWHERE = frozenset({"segment", "setting", "campaign", "campaign_member"})
"""Tables that say nothing about who is on a list."""
_SIZES = (230, 800)


class SavedTab(PageTab):
    """At the left the lists, at the right the one that is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the lists of a session."""
        super().__init__(session, parent)
        self._acts = ListActs(session, self)
        self._live = LiveLists(session, self)
        self._chosen: Segment | None = None
        self._wanted: int | None = None
        """The list to be chosen when the lists are read again."""
        self.names = ListNames()
        self.builder = Builder(session)
        self.results = Results(session)
        self._title = subheading("")
        self._note = caption("", wrap=True)
        self._count = PlainLabel()
        self._said = Remark()
        self._blank = NoLists()
        self._blank.show_state()
        self._lay_out()
        self._connect()
        self._add_actions()

    def focus_search(self) -> None:
        """Put the cursor on the names of the lists."""
        if self._sheets.currentWidget() is self._blank:
            self._blank.setFocus()
        else:
            self.names.setFocus()

    def customer_at_hand(self) -> int | None:
        """Return the customer chosen in the list."""
        return self.results.table.current_id()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "A list is a search with a name, always up to date by itself. Choose a list at the "
            "left; its conditions stand above the customers. Click a sentence to change it, the "
            "cross to take it away, and + Condition to add one. Whoever fulfils all conditions "
            "at the left and none at the right is on the list. F2 renames, Ctrl+D copies, Delete "
            "removes a list and never its customers, Return in the table shows the customer, and "
            "Ctrl+Z takes the last change back. On the Customers page a search can be saved as a "
            "list."
        )

    @Slot()
    def new_list(self) -> None:
        """Ask how a new list is called."""
        self._acts.new()

    def save_as_list(self, conditions: Conditions) -> None:
        """Ask under which name conditions are to be kept."""
        self._acts.new(conditions)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 8, 12)
        column.addWidget(button(self.tr("New list"), self.new_list, look="primary"))
        column.addWidget(self.names, 1)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        self._sides.setHandleWidth(1)
        for place, side in enumerate((left, self._right())):
            self._sides.addWidget(side)
            self._sides.setStretchFactor(place, place)
        self._sides.setSizes(list(_SIZES))
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._sides)
        self._sheets.addWidget(self._blank)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._sheets)

    def _right(self) -> QWidget:
        self._more = button("⋯", self._open_more)
        name(self._more, self.tr("What can be done with the list"))
        head = row(self._title, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(self._count)
        self._campaign = button(self.tr("Make a campaign…"), self._make_campaign)
        head.addWidget(self._campaign)
        head.addWidget(self._more)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 12, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self._note, self._said, self.builder):
            column.addWidget(widget)
        column.addWidget(self.results, 1)
        return right

    def _connect(self) -> None:
        self._live.listed.connect(self._list)
        self._live.counted.connect(self._show_count)
        self._acts.made.connect(self._want)
        self.names.chosen.connect(self._choose)
        self.names.opened.connect(self.results.table.setFocus)
        self.names.delete_wanted.connect(self._delete)
        self.builder.changed.connect(self._set_conditions)
        self.results.opened.connect(self._open)
        self.results.left_upwards.connect(self.names.setFocus)
        self._blank.new_wanted.connect(self.new_list)
        self.session.changed.connect(self._follow)
        self.session.refilled.connect(self.renew)
        self.session.day_turned.connect(self.renew)

    def _add_actions(self) -> None:
        acts = (
            (self.tr("New list"), "Ctrl+Shift+N", self.new_list),
            (self.tr("Rename the list…"), "F2", self._rename),
            (self.tr("Copy the list"), "Ctrl+D", self._copy),
            (self.tr("Delete the list"), "", self._delete),
            (self.tr("Add a condition…"), "Ctrl+Shift+C", self.builder.add),
            (self.tr("Choose columns"), "", self.results.table.choose_columns),
        )
        for text, keys, act in acts:
            self.add_act(text, keys, act)

    @Slot()
    def _list(self) -> None:
        segments = self._live.segments
        wanted = self._wanted or (self._chosen.id if self._chosen else None)
        self._wanted = None
        self._sheets.setCurrentWidget(self._sides if segments else self._blank)
        self.names.show_lists(segments, wanted)
        for segment in segments:
            self.names.show_count(segment.id or 0, self._live.count(segment.id or 0))
        self._choose(self.names.current_id())

    @Slot(int)
    def _show_count(self, segment_id: int) -> None:
        count = self._live.count(segment_id)
        self.names.show_count(segment_id, count)
        if self._chosen is not None and self._chosen.id == segment_id:
            text = "" if count is None else self.tr("%Ln customer(s)", "", count)
            self._count.setText(text)

    @Slot(object)
    def _choose(self, segment_id: int | None) -> None:
        """Show a list, or none."""
        self._chosen = None if segment_id is None else self._live.segment(segment_id)
        if self._chosen is None or segment_id is None:
            self.results.show_conditions(None)
            return
        self._title.setText(self._chosen.name)
        self._note.setText(self._chosen.note)
        self._note.setVisible(bool(self._chosen.note))
        self._show_count(segment_id)
        try:
            asked = self._chosen.asked
        except UnknownConditions as error:
            self._said.say(" ".join(messages.words(error)), Tone.BAD)
            self._campaign.setEnabled(False)
            self.builder.hide()
            self.results.show_conditions(None)
        else:
            self._said.say("")
            self._campaign.setEnabled(True)
            self.builder.show()
            self.builder.show_conditions(asked)
            self.results.show_conditions(asked)

    @Slot(int)
    def _want(self, segment_id: int) -> None:
        """Choose a list that was made just now."""
        self._wanted = segment_id
        self._list()

    @Slot(object)
    def _set_conditions(self, conditions: Conditions) -> None:
        if self._chosen is not None:
            self._acts.set_conditions(self._chosen, conditions)

    @Slot(int)
    def _open(self, customer_id: int) -> None:
        self.customer_wanted.emit(customer_id)

    @Slot()
    def _rename(self) -> None:
        if self._chosen is not None:
            self._acts.rename(self._chosen)

    @Slot()
    def _copy(self) -> None:
        if self._chosen is not None:
            self._acts.copy(self._chosen)

    @Slot()
    def _delete(self) -> None:
        if self._chosen is not None:
            self._acts.delete(self._chosen)

    @Slot()
    def _make_campaign(self) -> None:
        """Ask how the list goes out."""
        if self._chosen is not None:
            asked = self._chosen.asked
            CampaignDialog(
                self.session,
                self._chosen.name,
                lambda register: register.segments.ids(asked),
                self,
            ).open()

    @Slot()
    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions()[1:4])
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.tables - _ELSEWHERE:
            self.renew()

    def show_now(self) -> None:
        """Read the customers of the list again."""
        self.results.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Count again, as long as somebody looks."""
        super().showEvent(event)
        self._live.show(is_shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest until somebody looks again."""
        super().hideEvent(event)
        self._live.show(is_shown=False)
