"""The register of data breaches, and what the law asks for in each."""

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from register_app.breaches.breach import Breach, BreachId, Duty
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, row
from register_app.gui.pages.blank import Blank
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.pages.privacy.breaches.breach_dialogs import (
    AssessDialog,
    BreachDialog,
    FactsDialog,
    NotifyDialog,
    TellDialog,
)
from register_app.gui.pages.privacy.breaches.words import FACTS, KEYS, line_of, steps_of
from register_app.gui.pages.privacy.step_row import Doing, StepRow
from register_app.gui.scrolling import only_downwards
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.i18n import QT_TRANSLATE_NOOP

_CLOSE = QT_TRANSLATE_NOOP("breaches", "Close a data breach")
_REOPEN = QT_TRANSLATE_NOOP("breaches", "Open a data breach again")
_REMOVE = QT_TRANSLATE_NOOP("breaches", "Remove a data breach")
_MINUTE = 60_000
_DIALOGS: dict[str, type[AssessDialog | FactsDialog | NotifyDialog | TellDialog]] = {
    FACTS: FactsDialog,
    Duty.ASSESS: AssessDialog,
    Duty.NOTIFY: NotifyDialog,
    Duty.TELL: TellDialog,
}


class NoBreaches(Blank):
    """Nothing has happened, or nothing was written down."""

    def show_state(self) -> None:
        """Say what a breach is, and what to do when there is one."""
        self.tell_none(
            self.tr("No data breaches"),
            self.tr(
                "A stolen laptop, a lost stick, a message to the wrong address: whenever "
                "personal data may have got into the wrong hands or was lost, write it down here "
                "at once. The program asks a few questions, counts the 72 hours within which the "
                "ombudsman is told, and writes the texts."
            ),
            new=self.tr("New data breach …"),
        )


class BreachesTab(PageTab):
    """Keeps every breach, and leads each through its steps."""

    title = QT_TRANSLATE_NOOP("privacy", "Breaches")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the breaches of a session."""
        super().__init__(session, parent)
        self._table = ListTable(
            self.tr("Data breaches"),
            (
                *(self.tr("What happened"), self.tr("Noticed")),
                *(self.tr("Risk"), self.tr("To be done")),
            ),
        )
        self._steps = {key: StepRow() for key in KEYS}
        self._blank = NoBreaches()
        self._blank.show_state()
        self._lay_out()
        self._table.chosen.connect(self._show_steps)
        self._blank.new_wanted.connect(self.new_breach)
        for news in (session.changed, session.refilled, session.day_turned):
            news.connect(self.renew)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self.renew)
        self._clock.start()
        self.add_act(self.tr("New data breach …"), "Ctrl+Shift+B", self.new_breach)
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the breaches."""
        has_some = self._sheets.currentWidget() is not self._blank
        (self._table if has_some else self._blank).setFocus()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "Every data breach is written down here, also one that nobody need be told of: the "
            "law asks for it (GDPR Article 33(5)). The steps lead from what happened over the "
            "risk to the ombudsman and the people. The clock runs from the moment the breach was "
            "noticed; its hours are among the settings."
        )

    @Slot()
    def new_breach(self) -> None:
        """Ask what happened; the clock begins now unless another time is told."""
        now = self.session.register.now()
        draft = Breach(noticed_on=now.date(), noticed_at=f"{now:%H:%M}", what="")
        FactsDialog(self.session, draft, self).open()

    def show_now(self) -> None:
        """Show the breaches, the open ones first."""
        register = self.session.register
        breaches = register.breaches.all()
        now, hours = register.now(), register.settings.load().breach_hours
        self._sheets.setCurrentIndex(0 if breaches else 1)
        self._table.show_lines([(one.id or 0, line_of(one, now, hours)) for one in breaches])

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        text = self.tr("Tell of a breach at once, even when much of it is not known yet.")
        new = button(self.tr("New data breach …"), self.new_breach, look="primary")
        column.addLayout(row(new, button(self.tr("Remove …"), self._ask_removal)))
        column.addWidget(PlainLabel(text, wrap=True))
        column.addWidget(self._table, 1)
        column.addWidget(self._steps_area(), 2)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(whole)
        self._sheets.addWidget(self._blank)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 12)
        outside.addWidget(self._sheets, 1)

    def _steps_area(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("look", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        for made in self._steps.values():
            inside.addWidget(made)
        inside.addStretch(1)
        area = QScrollArea()
        only_downwards(area)
        area.setWidget(page)
        return area

    def _chosen(self) -> Breach | None:
        number = self._table.current_id()
        return self.session.register.breaches.records.find(number) if number else None

    @Slot()
    def _show_steps(self) -> None:
        breach = self._chosen()
        if breach is not None:
            register = self.session.register
            hours = register.settings.load().breach_hours
            for key, told, act in steps_of(breach, register.now(), hours):
                doings = [Doing(act, partial(self._take, key))] if act else []
                self._steps[key].tell(told, doings)

    def _take(self, key: str) -> None:
        breach = self._chosen()
        if breach is None:
            return
        if key == Duty.CLOSE:
            self._turn(breach)
            return
        dialog: BreachDialog = _DIALOGS[key](self.session, breach, self)
        dialog.open()

    def _turn(self, breach: Breach) -> None:
        """Close the matter, or go on with it."""
        breaches = self.session.register.breaches
        if breach.closed_on is None:
            with self.session.change(_CLOSE):
                breaches.close(breach, self.session.register.today())
        else:
            with self.session.change(_REOPEN):
                breaches.reopen(breach)

    @Slot()
    def _ask_removal(self) -> None:
        breach = self._chosen()
        if breach is None or breach.id is None:
            return
        messages.ask(
            self,
            self.tr("Remove this data breach?"),
            details=self.tr(
                "The law asks that every breach is documented (GDPR Article 33(5)). Remove only "
                "what was written down by mistake; Undo brings it back."
            ),
            act=self.tr("Remove"),
            then=partial(self._remove, breach.id),
            harmful=True,
        )

    def _remove(self, number: BreachId) -> None:
        with self.session.change(_REMOVE):
            self.session.register.breaches.records.delete(number)
