"""One request: what is asked, until when, and the steps that lead to its end."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.buttons import button
from register_app.gui.forms.growing_text import GrowingText
from register_app.gui.forms.read_text import ReadText
from register_app.gui.forms.shown import shown
from register_app.gui.labels import PlainLabel, badge, caption, dress, heading, name, row
from register_app.gui.pages.privacy.requests.acting import act_of, is_found
from register_app.gui.pages.privacy.requests.request_acts import RequestActs
from register_app.gui.pages.privacy.requests.telling import TITLES, told_of
from register_app.gui.pages.privacy.step_row import StepRow, Told
from register_app.gui.requests import words
from register_app.gui.scrolling import only_downwards
from register_app.gui.session import Session, translate
from register_app.requests.deadline import due_on, may_extend
from register_app.requests.request import Request
from register_app.requests.steps import Standing, Step, steps_of

_WIDTH = 780
_TABLES = frozenset(
    {"request", "request_place", "customer", "contact", "permission", "role", "restriction"}
)


class RequestPage(QWidget):
    """Leads through the steps of the request's kind."""

    left = Signal()
    """The person wants to see all requests."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show no request yet."""
        super().__init__(parent)
        self._session = session
        self._request: Request | None = None
        self._acts = RequestActs(session, self)
        self._back = button(self.tr("← All &requests"), self.left)
        self._title, self._state = ReadText(heading("")), badge("")
        self._facts = caption("", wrap=True)
        self._due = PlainLabel(wrap=True)
        self._what = GrowingText.to_read()
        name(self._what, self.tr("What is asked exactly"))
        self._edit = button(self.tr("&Edit…"), self._open)
        self._more_time = button(self.tr("Take more &time…"), self._extend)
        self._rows = {step: StepRow() for step in Step}
        self._lay_out()
        session.changed.connect(self._follow)
        session.refilled.connect(self.renew)
        session.day_turned.connect(self.renew)

    @property
    def request_id(self) -> int | None:
        """The request shown."""
        return self._request.id if self._request else None

    @property
    def customer_id(self) -> int | None:
        """The customer that the request shown is about."""
        return self._request.customer_id if self._request else None

    def show_request(self, request_id: int | None) -> None:
        """Show a request as it is stored now."""
        requests = self._session.register.requests.records
        self._request = None if request_id is None else requests.find(request_id)
        if self._request is not None:
            self._fill(self._request)

    def focus_first(self) -> None:
        """Put the cursor on what is to be done next."""
        following = [one.step for one in self._standings() if one.is_next]
        if not following or not self._rows[following[0]].focus_first():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def renew(self) -> None:
        """Show the request as it is now; leave where it is gone."""
        if self._request is None or not self.isVisible():
            return
        self.show_request(self._request.id)
        if self.request_id is None:
            self.left.emit()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("look", "page")
        page.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 12, 12, 18)
        inside.setSpacing(10)
        inside.addLayout(row(self._back))
        head = row(self._title, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        for widget in (self._facts, self._due, self._what):
            inside.addWidget(widget)
        inside.addLayout(row(self._edit, self._more_time))
        for made in self._rows.values():
            inside.addWidget(made)
        inside.addStretch(1)
        area = QScrollArea()
        only_downwards(area)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _fill(self, request: Request) -> None:
        today = self._session.register.today()
        self._title.show_text(words.person_called(request))
        self._state.setText(words.state_called(request, today))
        dress(self._state, tone=words.tone_of(request, today))
        self._facts.setText(self._facts_of(request))
        due = self.tr("Answer by {day}.").format(day=day.show(due_on(request)))
        self._due.setText(" ".join(filter(None, (due, words.day_off_note(request)))))
        self._due.setVisible(request.is_waiting)
        self._what.setPlainText(request.what)
        self._what.setVisible(bool(request.what))
        self._more_time.setVisible(may_extend(request, today))
        standings = {one.step: one for one in self._standings()}
        for step, made in self._rows.items():
            made.setVisible(step in standings)
            if step in standings:
                _, is_done, is_next = standings[step]
                text = told_of(step, request, self._session, is_done=is_done)
                told = Told(translate(TITLES[step]), text, is_done, is_next)
                made.tell(told, self._acts.doings(step, request))

    def _facts_of(self, request: Request) -> str:
        number = self.tr("Request {number}").format(number=request.id)
        how = shown(field_named(Request, "channel"), request.channel).lower()
        came = self.tr("received {day}, {how}").format(day=day.show(request.received_on), how=how)
        parts = [number, words.kind_called(request), came]
        if request.extended_on is not None:
            told = self.tr("more time told on {day}")
            parts.append(told.format(day=day.show(request.extended_on)))
        return " · ".join(parts)

    def _standings(self) -> list[Standing]:
        request = self._request
        if request is None:
            return []
        return steps_of(
            request,
            is_found=is_found(self._session, request),
            is_acted=act_of(request).is_done(self._session, request),
        )

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if _TABLES & change.tables:
            self.renew()

    @Slot()
    def _open(self) -> None:
        if self._request is not None:
            self._acts.edit(self._request)

    @Slot()
    def _extend(self) -> None:
        if self._request is not None:
            self._acts.extend(self._request)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to all requests with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
