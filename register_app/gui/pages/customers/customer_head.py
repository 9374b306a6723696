"""The head of a customer's card: the name, what stands out, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from register_app.customers.choices import State
from register_app.customers.customer import Customer
from register_app.fields.field import field_named
from register_app.gui.buttons import button
from register_app.gui.forms.read_text import ReadText
from register_app.gui.forms.shown import shown
from register_app.gui.labels import PlainLabel, Remark, Tone, badge, caption, heading, name, row
from register_app.gui.pages.customers.words import stage_called
from register_app.gui.pages.permissions.signs import ChannelSigns
from register_app.gui.pages.restrictions.words import RESTRICTED, why
from register_app.gui.session import translate
from register_app.gui.tables.flow_layout import FlowLayout
from register_app.outreach.check import Checked
from register_app.permissions.entry import Permission, Stand
from register_app.permissions.standing import banned_channels, own
from register_app.restrictions.restriction import Restriction
from register_app.timeline.contact_event import ContactEvent

_BADGE = 20
"""Lower ones would lose their round ends."""


class CustomerHead(QWidget):
    """Shows the name and badges; its buttons say what the person wants."""

    edit_wanted = Signal()
    apart_wanted = Signal()
    copy_wanted = Signal()
    passive_wanted = Signal()
    active_wanted = Signal()
    ban_wanted = Signal()
    request_wanted = Signal()
    restrict_wanted = Signal()
    lift_wanted = Signal()
    extract_wanted = Signal()
    erase_wanted = Signal()
    story_wanted = Signal(object)
    """The channel whose answer is to be explained."""

    def __init__(self, parent: QWidget | None = None, *, is_apart: bool) -> None:
        """Show nobody yet; a card in a window of its own cannot be opened apart."""
        super().__init__(parent)
        self._title = ReadText(heading(""))
        self._edit = button(self.tr("Edit"), self.edit_wanted)
        self._more = button("⋯", self._nothing)
        name(self._more, self.tr("More"))
        self._more.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self._more.setMenu(self._menu(is_apart=is_apart))
        self._badges = QWidget()
        self._flow = FlowLayout(self._badges)
        self._signs = ChannelSigns()
        self._signs.wanted.connect(self.story_wanted)
        self._last = caption("", wrap=True)
        self._restriction = Remark()
        head = row(self._title, stretch=False)
        head.setStretch(0, 1)
        for made in (self._edit, self._more):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._restriction)
        inside.addWidget(self._badges)
        inside.addWidget(self._signs)
        inside.addWidget(self._last)

    def show_customer(
        self,
        customer: Customer,
        said: Sequence[Permission],
        last: ContactEvent | None,
        *,
        overdue: int,
        is_notice_owed: bool,
    ) -> None:
        """Show a customer, the bans about marketing, the last contact, and what is late."""
        self._show_last(last)
        self._title.show_text(customer.name)
        is_active = customer.state is State.ACTIVE
        self._passivate.setVisible(is_active)
        self._activate.setVisible(not is_active)
        self._edit.setAccessibleDescription(customer.name)
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        late = [badge(self.tr("%n task(s) overdue", "", overdue), Tone.BAD)] if overdue else []
        if is_notice_owed:
            late.append(badge(self.tr("Notice owed"), Tone.WARY))
        for made in (*badges_of(customer, said), *late):
            made.setMinimumHeight(_BADGE)
            self._flow.addWidget(made)
            made.show()
        self._badges.updateGeometry()

    def show_restrictions(self, restrictions: Sequence[Restriction], *, of_others: bool) -> None:
        """Show why the customer's own data may only be kept; others there may have it too."""
        lines = [why(one) for one in restrictions]
        if lines:
            text = self.tr("The data may only be kept: nobody edits it or takes it into lists.")
            lines.append(text)
        self._restriction.say("\n".join(lines), Tone.BAD)
        self._lift.setVisible(bool(restrictions) or of_others)

    def show_answers(self, answers: Sequence[Checked]) -> None:
        """Show whether we may contact the customer itself, in the order of the channels."""
        self._signs.show_answers(answers)

    def _show_last(self, last: ContactEvent | None) -> None:
        if last is not None:
            day, kind = (
                shown(field_named(ContactEvent, field), getattr(last, field))
                for field in ("on_day", "kind")
            )
            text = self.tr("Last contact {day}, {kind}")
            self._last.setText(text.format(day=day, kind=kind.lower()))
        self._last.setVisible(last is not None)

    def _menu(self, *, is_apart: bool) -> QMenu:
        menu = QMenu(self)
        apart = self._action(menu, self.tr("Open in a window of its own"), self.apart_wanted)
        apart.setVisible(not is_apart)
        self._action(menu, self.tr("Copy as text"), self.copy_wanted)
        menu.addSeparator()
        self._action(menu, self.tr("Register a ban…"), self.ban_wanted)
        self._action(menu, self.tr("Register a request…"), self.request_wanted)
        self._action(menu, self.tr("Restrict processing…"), self.restrict_wanted)
        self._lift = self._action(menu, self.tr("Lift the restriction…"), self.lift_wanted)
        self._passivate = self._action(menu, self.tr("Make passive…"), self.passive_wanted)
        self._activate = self._action(menu, self.tr("Make active"), self.active_wanted)
        menu.addSeparator()
        self._action(menu, self.tr("Copy of the person’s data…"), self.extract_wanted)
        self._action(menu, self.tr("Erase for good…"), self.erase_wanted)
        return menu

    def _action(self, menu: QMenu, text: str, wanted: object) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(wanted)
        menu.addAction(action)
        return action

    @Slot()
    def _nothing(self) -> None:
        """Leave it to the menu."""


_MINDED = ("deceased_on", "under_13", "disclosure_ban", "credit_hold")


def badges_of(customer: Customer, said: Sequence[Permission]) -> list[PlainLabel]:
    """Return what stands out about a customer: the kind, the stage, and what is to be minded."""
    kind = shown(field_named(Customer, "kind"), customer.kind)
    made = [badge(kind), badge(stage_called(customer.stage))]
    if customer.state is State.PASSIVE:
        made.append(badge(shown(field_named(Customer, "state"), customer.state), Tone.WARY))
    barred = [field for field in _MINDED if getattr(customer, field)]
    labels = [translate(field_named(Customer, field).label) for field in barred]
    if customer.restricted_on is not None:
        labels.insert(0, translate(RESTRICTED))
    if banned := banned_channels(own(said)):
        channels = ", ".join(shown(field_named(Permission, "channel"), one) for one in banned)
        ban = shown(field_named(Permission, "state"), Stand.OBJECTION)
        labels.insert(0, f"{ban}: {channels}")
    return made + [badge(label, Tone.BAD) for label in labels]
