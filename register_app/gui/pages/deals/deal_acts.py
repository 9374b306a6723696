"""What can be done with a deal: on the keyboard, in a menu and by buttons."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from register_app.customers.customer import CustomerId
from register_app.deals import rules
from register_app.deals.deal import Deal, DealId, DealState
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.forms.shown import in_button
from register_app.gui.labels import name
from register_app.gui.pages.deals.deal_dialog import DealDialog, LostDialog
from register_app.gui.pages.deals.paper_acts import PaperActs
from register_app.gui.pages.deals.papers_menu import PapersMenu
from register_app.gui.pages.deals.words import state_word
from register_app.gui.session import Session
from register_app.gui.tables.flow_layout import FlowLayout
from register_app.i18n import QT_TRANSLATE_NOOP, Text

REMOVE = QT_TRANSLATE_NOOP("deals", "Remove deal")
MOVED: dict[DealState, Text] = {
    DealState.OPEN: QT_TRANSLATE_NOOP("deals", "Move deal back to offers"),
    DealState.WON: QT_TRANSLATE_NOOP("deals", "Mark deal as ordered"),
    DealState.INVOICED: QT_TRANSLATE_NOOP("deals", "Mark deal as invoiced"),
    DealState.PAID: QT_TRANSLATE_NOOP("deals", "Mark deal as paid"),
}
_BUTTONS = ("next", "edit", "lose", "remove")
PAPERS = ("offer", "invoice", "finvoice")


class _Act(NamedTuple):
    """One act: its action, and a button where one was asked for."""

    action: QAction
    buttons: list[QPushButton]


class DealActs(QObject):
    """Acts on the deal that is chosen in a list, above the widget that shows it."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Act on nothing yet; the keys hold where the keyboard is within the widget."""
        super().__init__(above)
        self._session = session
        self._above = above
        self._deal: Deal | None = None
        self.papers = PaperActs(session, above)
        self._acts = {
            "edit": self._act(self.tr("Edit deal…"), "F2", self.edit),
            "next": self._act("", "Alt+Right", partial(self._step, 1)),
            "back": self._act("", "Alt+Left", partial(self._step, -1)),
            "lose": self._act(self.tr("Lost…"), "", partial(self.move_to, DealState.LOST)),
            "offer": self._act(self.tr("Make offer PDF…"), "", self._on(self.papers.make_offer)),
            "invoice": self._act(
                self.tr("Make invoice PDF…"), "", self._on(self.papers.make_invoice)
            ),
            "finvoice": self._act(
                self.tr("Save Finvoice XML…"), "", self._on(self.papers.save_finvoice)
            ),
            "remove": self._act(self.tr("Remove deal"), "Ctrl+Delete", self.remove),
        }
        self.choose(None)

    @property
    def deal(self) -> Deal | None:
        """The deal that is chosen."""
        return self._deal

    def choose(self, deal_id: int | None) -> None:
        """Act on another deal from now on."""
        deals = self._session.register.deals.records
        self._deal = None if deal_id is None else deals.find(deal_id)
        state = self._deal.state if self._deal else None
        is_live = state is not None and state is not DealState.LOST
        for called in ("edit", "remove"):
            self._enable(called, is_possible=state is not None)
        for called in ("lose", "offer", "invoice"):
            self._enable(called, is_possible=is_live)
        has_invoice = self._deal is not None and self.papers.has_invoice(self._deal)
        self._enable("finvoice", is_possible=has_invoice)
        self._name_steps(state)

    def _name_steps(self, state: DealState | None) -> None:
        """Say to which stage the steps lead."""
        for called, step, template in (
            ("next", 1, self.tr("Next: {stage}")),
            ("back", -1, self.tr("Back: {stage}")),
        ):
            to = _beside(state, step) if state else None
            text = template.format(stage=state_word(to or DealState.WON))
            self._enable(called, is_possible=to is not None, text=text)

    def foot(self, *more: QPushButton) -> QWidget:
        """Return the buttons of what is done most, in as many lines as the room asks for."""
        made = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
        flow = FlowLayout(made, gap=8)
        first, *others = (self._button(called) for called in _BUTTONS)
        for each in (first, self._papers_button(), *others, *more):
            flow.addWidget(each)
        return made

    def _button(self, called: str) -> QPushButton:
        act = self._acts[called]
        made = button("", act.action.trigger)
        act.buttons.append(made)
        self._dress(act)
        return made

    def _papers_button(self) -> QPushButton:
        made = QPushButton(self.tr("Papers"))
        made.setAutoDefault(True)
        name(made, made.text(), self.tr("Offer, invoice and documents of the chosen deal"))
        making = [self._acts[called].action for called in PAPERS]
        made.setMenu(PapersMenu(self._session, making, lambda: self._deal, made))
        return made

    def offer(self, place: QPoint) -> None:
        """Open a menu of what is possible, at a place of the screen."""
        if self._deal is None:
            return
        menu = QMenu(self._above)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([act.action for act in self._acts.values() if act.action.isEnabled()])
        menu.popup(place)

    def add(self, customer_id: CustomerId) -> None:
        """Ask for a new deal of a customer."""
        DealDialog(self._session, customer_id, None, self._above).open()

    @Slot()
    def edit(self) -> None:
        """Open the deal to edit."""
        if self._deal is not None:
            DealDialog(self._session, self._deal.customer_id, self._deal, self._above).open()

    def move_to(self, state: DealState) -> None:
        """Move the deal to a stage; ask why when it is lost."""
        if self._deal is None or self._deal.state is state:
            return
        if state is DealState.LOST:
            LostDialog(self._session, self._deal, self._above).open()
            return
        register = self._session.register
        today, options = register.today(), register.settings.load()
        moved = rules.moved(self._deal, state, on=today, settings=options)
        with self._session.change(MOVED[state]):
            register.deals.save(moved, on=today)

    @Slot()
    def remove(self) -> None:
        """Remove the deal, when the person is sure; it can be taken back."""
        if self._deal is not None:
            messages.ask(
                self._above,
                self.tr("Remove the deal “{title}”?").format(title=self._deal.title),
                details=self.tr(
                    "Its lines go with it. Its documents and tasks stay with the customer. "
                    "You can undo this."
                ),
                act=self.tr("Remove deal"),
                then=partial(self._remove, self._deal.id),
            )

    def _remove(self, deal_id: DealId | None) -> None:
        register = self._session.register
        if deal_id is not None and register.deals.records.find(deal_id) is not None:
            with self._session.change(REMOVE):
                register.deals.delete(deal_id, on=register.today())

    def _step(self, step: int) -> None:
        to = _beside(self._deal.state, step) if self._deal else None
        if to is not None:
            self.move_to(to)

    def _on(self, act: Callable[[Deal], None]) -> Callable[[], None]:
        def do() -> None:
            if self._deal is not None:
                act(self._deal)

        return do

    def _act(self, text: str, keys: str, do: object) -> _Act:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self._above.addAction(action)
        return _Act(action, [])

    def _enable(self, called: str, *, is_possible: bool, text: str = "") -> None:
        act = self._acts[called]
        act.action.setEnabled(is_possible)
        if text:
            act.action.setText(in_button(text))
        self._dress(act)

    def _dress(self, act: _Act) -> None:
        for made in act.buttons:
            made.setText(act.action.text())
            made.setEnabled(act.action.isEnabled())
            keys = act.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name(made, made.text().replace("&&", "&"), keys)


def _beside(state: DealState, step: int) -> DealState | None:
    """Return the stage before or after one; a lost deal can come back as an offer."""
    if state is DealState.LOST:
        return DealState.OPEN if step < 0 else None
    at = rules.STAGES.index(state) + step
    return rules.STAGES[at] if 0 <= at < len(rules.STAGES) else None
