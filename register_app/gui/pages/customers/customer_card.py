"""One customer on one page: the head, the details, and a tab for each part of the rest."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Change
from register_app.db.place import Place
from register_app.fields.field import field_named
from register_app.gui import clipboard
from register_app.gui.forms.shown import shown
from register_app.gui.labels import name
from register_app.gui.lines import announce
from register_app.gui.pages.card_tab import CardTab
from register_app.gui.pages.customers.card_acts import CardActs
from register_app.gui.pages.customers.card_tabs import TABS
from register_app.gui.pages.customers.customer_head import CustomerHead
from register_app.gui.pages.customers.details import Line, as_text, lines_of
from register_app.gui.pages.customers.details_view import DetailsView
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.part_tabs import PartTabs
from register_app.gui.pages.customers.people_view import PeopleView, Person
from register_app.gui.pages.keeping.kept_line import KeptLine
from register_app.gui.session import Session, translate
from register_app.i18n import Text
from register_app.outreach.check import Checker
from register_app.permissions.entry import CHANNELS, Channel

if TYPE_CHECKING:
    from register_app.customers.batch import ImportBatch
    from register_app.restrictions.restriction import Restriction

_TABLES = frozenset(
    "customer contact role import_batch permission confirmation purpose notice_given "
    "restriction".split()
)
"""What the whole page speaks of; what only some tabs show, their makers name."""
_PERSONS = 1
_OWN_TABS = 2
"""The tabs that the card fills itself; the others come from `card_tabs`."""
_MARGIN = 18


class CustomerCard(QWidget):
    """Shows a customer, and follows its changes; what its buttons begin are its acts."""

    apart_wanted = Signal(int)
    """The id of the customer to show in a window of its own."""
    shown = Signal(str)
    """The name shown, or "" when the customer is gone."""

    def __init__(
        self,
        session: Session,
        in_use: InUse,
        parent: QWidget | None = None,
        *,
        is_apart: bool = False,
    ) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._session = session
        self.acts = CardActs(session, in_use, self)
        self._customer: Customer | None = None
        self._batch: ImportBatch | None = None
        self._people: list[Person] = []
        self._held: list[Restriction] = []
        self._head = CustomerHead(is_apart=is_apart)
        self._details = DetailsView()
        self._kept = KeptLine(session)
        self._details.below(self._kept)
        self._persons = PeopleView()
        self._tabs = PartTabs()
        name(self._tabs, self.tr("Parts of the customer's page"))
        self._tabs.add(self._details, self.tr("Details"))
        self._tabs.add(self._persons, self.tr("People"))
        self._parts: list[CardTab | None] = [None] * len(TABS)
        self._stale: set[int] = set()
        """The parts that show something else than what is stored now."""
        self._is_behind = False
        self._holders = [self._add_holder(maker.title) for maker in TABS]
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.show_customer(None)

    @property
    def customer_id(self) -> CustomerId | None:
        """The customer shown."""
        return self._customer.id if self._customer else None

    def show_customer(self, customer_id: int | None) -> None:
        """Show a customer as it is stored now, or nobody."""
        self._stale = set(range(len(TABS)))
        self._show(customer_id)

    def _show(self, customer_id: int | None) -> None:
        found = None
        if customer_id is not None:
            found = self._session.register.customers.find(CustomerId(customer_id))
        self._customer = found
        self.acts.show_customer(found)
        self._sheets.setCurrentIndex(0 if found is None else 1)
        if found is not None:
            self._fill(found)
        self.shown.emit(found.name if found else "")

    def _fill(self, customer: Customer) -> None:
        register = self._session.register
        customers = register.customers
        self._batch = customers.batches.find(customer.batch) if customer.batch else None
        customer_id = CustomerId(customer.id or 0)
        self._people = customers.people_of(customer_id)
        self._held = [one for one in register.restrictions.of(customer_id) if one.is_in_force]
        name(self, customer.name)
        checker = Checker(register)
        circle = checker.circle(customer_id)
        said, last = circle.entries[None], register.timeline.latest(customer_id)
        overdue = register.tasks.count_overdue(customer_id, register.today())
        is_owed = bool(register.notices.owed_by(customer_id))
        self._head.show_customer(customer, said, last, overdue=overdue, is_notice_owed=is_owed)
        own = [one for one in self._held if one.contact_id is None]
        self._head.show_restrictions(own, of_others=len(own) < len(self._held))
        self._details.show_lines(lines_of(customer, self._batch))
        self._kept.show_kept(Place("customer", customer_id), customer_id, customer.name)
        itself = circle.persons[0]
        self._head.show_answers([checker.check(circle, itself, one) for one in CHANNELS])
        self._tabs.show_count(_PERSONS, len(self._people))
        self._count_parts()
        self._fill_tab()

    @Slot()
    def _fill_tab(self) -> None:
        """Build a part of the page only where it is looked at, and read it only where stale."""
        place = self._tabs.currentIndex()
        number = place - _OWN_TABS
        if place == _PERSONS:
            today = self._session.register.today()
            self._persons.show_people(self._people, today, self._held)
        elif number in self._stale and self._customer is not None:
            self._stale.discard(number)
            self._part(number).show_customer(self._customer)

    def _part(self, number: int) -> CardTab:
        """Return a part of the page, made when it is first looked at."""
        part = self._parts[number]
        if part is None:
            part = self._parts[number] = TABS[number].make(self._session, self)
            self._holders[number].addWidget(part)
        return part

    def _count_parts(self) -> None:
        """Say on each tab how much it holds."""
        for number, maker in enumerate(TABS):
            count = maker.held(self._session.register, CustomerId(self.customer_id or 0))
            self._tabs.show_count(_OWN_TABS + number, count)
        self._tabs.fit()

    def _add_holder(self, title: Text) -> QVBoxLayout:
        """Add the place of a part that is made later."""
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        self._tabs.add(holder, translate(title))
        return inside

    def _lay_out(self) -> None:
        somebody = QWidget()
        inside = QVBoxLayout(somebody)
        inside.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        inside.setSpacing(10)
        inside.addWidget(self._head)
        inside.addWidget(self._tabs, 1)
        self._sheets = QStackedLayout(self)
        self._sheets.addWidget(QWidget())
        self._sheets.addWidget(somebody)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self._session.refilled.connect(self._reload)
        self._session.day_turned.connect(self._reload)
        self._tabs.currentChanged.connect(self._fill_tab)
        self._head.apart_wanted.connect(self._open_apart)
        self._head.copy_wanted.connect(self._copy)
        self._head.story_wanted.connect(self._tell_story)
        self._details.reveal_wanted.connect(self._reveal)
        self._details.reach_wanted.connect(self.acts.reach)
        self.acts.serve(self._head, self._persons)
        for place in range(self._tabs.count()):
            keys = QKeySequence(f"Alt+{place + 1}")
            QShortcut(keys, self, partial(self.turn_to, place))

    @property
    def tab(self) -> int:
        """Which part is shown."""
        return self._tabs.currentIndex()

    def turn_to(self, place: int) -> None:
        """Show a part, with the keyboard on its tab."""
        self._tabs.setCurrentIndex(place)
        self._tabs.tabBar().setFocus()

    @Slot(object)
    def _tell_story(self, channel: Channel) -> None:
        """Turn to the tab that explains the answer for a channel."""
        place = next(at for at, maker in enumerate(TABS) if "confirmation" in maker.tables)
        self._tabs.setCurrentIndex(_OWN_TABS + place)
        self._part(place).explain(channel)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Read again what a change touched; what nobody looks at waits."""
        is_of_all = bool(_TABLES & change.tables)
        touched = {
            number
            for number, maker in enumerate(TABS)
            if is_of_all or maker.tables & change.tables
        }
        self._stale |= touched
        if touched:
            self._refresh()

    @Slot()
    def _reload(self) -> None:
        self._stale = set(range(len(TABS)))
        self._refresh()

    def _refresh(self) -> None:
        self._is_behind = not self.isVisible()
        if self._customer is not None and not self._is_behind:
            self._show(self._customer.id)

    @Slot()
    def _open_apart(self) -> None:
        if self._customer is not None:
            self.apart_wanted.emit(self._customer.id)

    @Slot()
    def _copy(self) -> None:
        if self._customer is not None:
            clipboard.copy(as_text(self._customer, self._batch))
            announce(self, self.tr("Copied"))

    @Slot()
    def _reveal(self) -> None:
        """Show the code behind the mask, and note that it was shown."""
        customer = self._customer
        if customer is None or customer.id is None:
            return
        self._session.register.audit.shown("customer", customer.id, "hetu")
        field = field_named(Customer, "hetu")
        self._details.show_lines(
            [
                Line(line.label, shown(field, customer.hetu)) if line.masked == "hetu" else line
                for line in lines_of(customer, self._batch)
            ]
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._is_behind:
            self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures for the tab that they belong to."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.documents.incoming import is_taken  # noqa: PLC0415  as said

        if self._customer is not None and is_taken(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Turn to that tab, and let it take them in."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        place = next(at for at, maker in enumerate(TABS) if maker.takes_files)
        self._tabs.setCurrentIndex(_OWN_TABS + place)
        self._part(place).take(event.mimeData())
