"""A deal of a customer: new, or to edit; and why one was lost."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.deals import rules
from register_app.deals.deal import Deal, DealId, DealState
from register_app.errors import RecordGone
from register_app.fields.field import field_named
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import people_of
from register_app.gui.pages.deals.lines_editor import LinesEditor
from register_app.gui.pages.keeping.kept_line import KeptLine
from register_app.gui.session import Session, translate
from register_app.gui.tab_order import follow_layout
from register_app.i18n import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("deals", "Add deal")
EDIT = QT_TRANSLATE_NOOP("deals", "Edit deal")
LOSE = QT_TRANSLATE_NOOP("deals", "Mark deal as lost")

_REASONS = (
    QT_TRANSLATE_NOOP("deal", "The price"),
    QT_TRANSLATE_NOOP("deal", "Chose another supplier"),
    QT_TRANSLATE_NOOP("deal", "The customer gave it up"),
    QT_TRANSLATE_NOOP("deal", "No answer"),
    QT_TRANSLATE_NOOP("deal", "We could not deliver in time"),
)
_WIDTH, _HIGH = 760, 760
_ABOUT = ("title", "state", "contact_id", "net", "gross", "lost_reason", "lost_on")
_DETAILS = (
    *("offered_on", "valid_until", "ordered_on", "delivered_on", "invoiced_on", "due_on"),
    *("paid_on", "number", "invoice_number", "reference", "language", "note"),
)
_COMMON = frozenset({"title", "state", "net", "gross", "lost_reason", "offered_on", "valid_until"})
_AMOUNTS = frozenset({"net", "gross"})
_OF_LOST = frozenset({"lost_reason", "lost_on"})


class _DealForm(Form):
    """The fields of a deal, with its lines between them."""

    def __init__(self, lines: LinesEditor, choices: dict[str, Choices], details: str) -> None:
        parts = [_part("", _ABOUT), _part(details, _DETAILS)]
        super().__init__(parts, choices=choices)
        self._lines = lines
        inside = self.layout()
        if isinstance(inside, QVBoxLayout):
            inside.insertWidget(1, lines)
        follow_layout(self)

    @property
    def is_changed(self) -> bool:
        """Say whether a field or a line is not stored."""
        return super().is_changed or self._lines.is_changed

    def read(self) -> bool:
        """Read everything touched; go to the first problem."""
        return super().read() and self._lines.read()


class DealDialog(FormDialog):
    """Asks for a deal and its lines."""

    def __init__(
        self,
        session: Session,
        customer_id: CustomerId,
        deal: Deal | None,
        parent: QWidget | None,
    ) -> None:
        """Edit a deal, or add one."""
        register = session.register
        self._session = session
        self._options = register.settings.load()
        self._rates = rules.rates(self._options)
        self._deal = deal or rules.new_deal(
            customer_id, title="", on=register.today(), settings=self._options
        )
        self._people = people_of(register, self._deal.customer_id)
        self._lines = LinesEditor(self._rates)
        choices = {"lost_reason": reasons(), "contact_id": self._people}
        form = _DealForm(self._lines, choices, self.tr("Dates and numbers"))
        title = self.tr("Edit deal") if deal else self.tr("New deal")
        super().__init__(form, title, parent)
        self.resize(_WIDTH, _HIGH)
        form.load(vars(self._deal))
        if deal is not None and deal.id is not None:
            self._lines.load(register.deals.lines_of(deal.id))
            kept = KeptLine(session)
            self.below(kept)
            kept.show_kept(Place("deal", deal.id), deal.customer_id, deal.title)
        self._lines.edited.connect(self._arrange)
        form.edited.connect(self._arrange)
        form.left.connect(self._complete)
        self._arrange()
        form.focus_first()

    @Slot()
    def _arrange(self) -> None:
        """Show what fits: the sums of lines are not typed, and only a lost deal has a reason."""
        out = set(_AMOUNTS if self._lines.lines() else ())
        if self.form.values()["state"] is not DealState.LOST:
            out |= _OF_LOST
        if not self._people.offered:
            out.add("contact_id")
        self.form.leave_out(out)

    @Slot(str)
    def _complete(self, called: str) -> None:
        """Reckon the amount with VAT from the one without, until it is typed."""
        net, gross = self.form.field("net"), self.form.field("gross")
        if called == "net" and net.value is not None and gross.value is None and self._rates:
            gross.write(rules.gross_of(net.value, self._rates[0]))

    def _draft(self) -> Deal:
        changes: dict[str, Any] = self.form.changes() if self._deal.id else self.form.values()
        state = changes.pop("state", self._deal.state)
        deal = replace(self._deal, **changes)
        if state is self._deal.state:
            return deal
        today = self._session.register.today()
        reason = deal.lost_reason if state is DealState.LOST else ""
        return rules.moved(deal, state, on=today, settings=self._options, reason=reason)

    def store(self) -> bool:
        """Save the deal with its lines, unless something is missing."""
        register = self._session.register
        deal, lines = self._draft(), self._lines.lines()
        problems = register.deals.problems(deal, lines)
        if problems:
            self.form.refuse(problems)
            return False
        if register.customers.find(deal.customer_id) is None or _is_gone(self._session, deal):
            raise RecordGone
        with self._session.change(EDIT if deal.id else ADD):
            register.deals.save(deal, lines, on=register.today())
        return True


class LostDialog(FormDialog):
    """Asks why a deal was lost."""

    def __init__(self, session: Session, deal: Deal, parent: QWidget | None) -> None:
        """Offer the usual reasons, and today."""
        self._session = session
        self._deal = deal
        form = Form([_part("", ("lost_reason", "lost_on"))], choices={"lost_reason": reasons()})
        super().__init__(form, self.tr("Mark as lost"), parent, act=self.tr("Mark as lost"))
        form.load({"lost_on": session.register.today()})
        form.focus_first()

    def store(self) -> bool:
        """Save the deal as lost, if there is a reason."""
        register = self._session.register
        if _is_gone(self._session, self._deal):
            raise RecordGone
        values = self.form.values()
        lost = rules.moved(
            self._deal,
            DealState.LOST,
            on=values["lost_on"] or register.today(),
            settings=register.settings.load(),
            reason=values["lost_reason"],
        )
        problems = rules.check(lost)
        if "lost_reason" in problems:
            self.form.refuse({"lost_reason": problems["lost_reason"]})
            return False
        with self._session.change(LOSE):
            register.deals.save(lost, on=register.today())
        return True


def reasons() -> Choices:
    """Return the usual reasons why a deal is lost."""
    words = [translate(reason) for reason in _REASONS]
    return Choices([(word, word) for word in words])


def _part(title: str, names: tuple[str, ...]) -> Part:
    fields = tuple(field_named(Deal, name) for name in names)
    return Part(title, fields, frozenset(names) - _COMMON)


def _is_gone(session: Session, deal: Deal) -> bool:
    is_stored = deal.id is not None
    return is_stored and session.register.deals.records.find(DealId(deal.id or 0)) is None
