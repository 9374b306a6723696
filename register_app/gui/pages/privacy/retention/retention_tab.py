"""How long everything is kept, and what is past its time."""

from collections import Counter

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from register_app.erasure.record import KeptRecord
from register_app.erasure.review.store import Due
from register_app.gui.buttons import button
from register_app.gui.labels import Remark, caption, row
from register_app.gui.pages.keeping.hold_dialog import HoldDialog
from register_app.gui.pages.keeping.kept_line import ask_lift, draft_of
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.pages.privacy.retention.retention_acts import RetentionActs
from register_app.gui.pages.privacy.retention.rule_dialog import RuleDialog
from register_app.gui.pages.privacy.retention.thing_list import ThingList
from register_app.gui.pages.privacy.retention.words import (
    CLASSES,
    RuleLine,
    Thing,
    class_name,
    reason,
    rule_lines,
    shown,
)
from register_app.gui.reading import Reading
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.retention.hold import Hold

_SIZES = (1300, 1200)
_ALL, _HELD, _KEPT = -1, -2, -3
"""The lines that stand for no class: everything past its time, what disputes and laws keep."""


class RetentionTab(PageTab):
    """Above the rules, below what is past its time by the one that is chosen."""

    title = QT_TRANSLATE_NOOP("privacy", "Retention")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the rules of a session, and look for what is past its time."""
        super().__init__(session, parent)
        self._due: list[Due] = []
        self._reading = Reading(session, self)
        self._table = ListTable(
            self.tr("Times of keeping"),
            (
                *(self.tr("Data"), self.tr("Past its time")),
                *(self.tr("Erased"), self.tr("Kept")),
            ),
        )
        self._things = ThingList(session)
        self._reason = caption("", wrap=True)
        self._remark = Remark()
        self._change = button(self.tr("&Change the rule …"), self._ask_rule)
        self._lay_out()
        self._reading.came.connect(self._show_due)
        self._table.chosen.connect(self._show_things)
        self._things.hold_wanted.connect(self._ask_hold)
        self._things.lift_wanted.connect(self._ask_lift)
        self._things.customer_wanted.connect(self.customer_wanted)
        self._acts = RetentionActs(session, self)
        self._things.erase_wanted.connect(self._acts.ask_to_erase)
        self._things.kept_wanted.connect(self._acts.show_kept)
        for news in (session.changed, session.refilled, session.day_turned):
            news.connect(self.renew)
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the rules."""
        self._table.setFocus()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "Personal data may be kept only as long as it is needed. Each rule says how long, "
            "from what day and why; the privacy notice tells the same. What is past its time is "
            "listed below: look through it, tick it and erase it. What a dispute is about can be "
            "kept until it is settled. A rule may also erase by itself; that is told a week "
            "ahead. Vouchers are always kept as long as the Accounting Act demands."
        )

    def show_now(self) -> None:
        """Show the rules, and look again for what is past its time."""
        self._show_rules()
        self._remark.say(self.tr("Looking for what is past its time …"))
        self._reading.ask(_look, is_little=False)

    def _lay_out(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(10)
        column.addLayout(row(self._change))
        column.addWidget(self._table, 1)
        column.addWidget(self._reason)
        column.addWidget(self._remark)
        sides = QSplitter(Qt.Orientation.Vertical)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(1)
        for side in (above, self._things):
            sides.addWidget(side)
        sides.setSizes(list(_SIZES))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(sides)

    def _show_rules(self) -> None:
        register, number = self.session.register, QLocale().toString
        counts = Counter(one.data for one in self._due)
        lines: list[tuple[int, tuple[str, ...]]] = [
            (_ALL, (self.tr("Everything"), number(len(self._due)), "", ""))
        ]
        lines += [
            (CLASSES.index(line.data), shown(line, number(counts[line.data])))
            for line in rule_lines(register.rules.all())
        ]
        held = number(len(register.holds.all()))
        lines.append((_HELD, (self.tr("Kept because of a dispute"), held, "", "")))
        kept = number(register.erasure.count_kept())
        by_itself = self.tr("By itself")
        until = self.tr("Until its day; of people who were erased")
        lines.append((_KEPT, (self.tr("Kept by law only"), kept, by_itself, until)))
        self._table.show_lines(lines)

    @Slot(object)
    def _show_things(self, number: int | None) -> None:
        line = self._rule_line()
        self._change.setEnabled(line is not None)
        self._reason.setText(reason(line) if line else "")
        self._reason.setVisible(line is not None)
        if number == _KEPT:
            kept = self.session.register.erasure.kept()
            self._things.show_things(self.tr("Kept by law only"), kept)
            return
        if number == _HELD:
            holds = self.session.register.holds.all()
            self._things.show_things(self.tr("Kept because of a dispute"), holds)
            return
        data = CLASSES[number] if number is not None and number >= 0 else None
        called = self.tr("Past its time: {data}")
        name = class_name(data) if data else self.tr("everything")
        due = [one for one in self._due if data in {None, one.data}]
        self._things.show_things(called.format(data=name), due)

    @Slot(object)
    def _show_due(self, due: list[Due]) -> None:
        self._due = due
        self._remark.say("")
        self._show_rules()

    @Slot()
    def _ask_rule(self) -> None:
        line = self._rule_line()
        if line is not None:
            RuleDialog(self.session, line.rule, self).open()

    def _rule_line(self) -> RuleLine | None:
        """Return the rule of the class that is chosen."""
        number = self._table.current_id()
        if number is None or number < 0:
            return None
        return rule_lines(self.session.register.rules.all())[number]

    @Slot(object)
    def _ask_hold(self, thing: Thing) -> None:
        register = self.session.register
        called = register.review.called([thing.place]).get(thing.place)
        draft = draft_of(register, thing.place, thing.customer_id or 0)
        HoldDialog(self.session, draft, called.name if called else "", self).open()

    @Slot(object)
    def _ask_lift(self, held: Hold | KeptRecord) -> None:
        if isinstance(held, Hold):
            ask_lift(self.session, held, self)
        else:
            self._acts.settle(held)


def _look(register: Register) -> list[Due]:
    return register.review.due()
