"""The Permissions tab of a customer's card: a matrix, and the story behind each answer."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place as RowPlace
from register_app.gui.buttons import button
from register_app.gui.labels import Remark, Tone
from register_app.gui.languages import NAMES
from register_app.gui.lines import announce
from register_app.gui.pages.card_tab import CardTab
from register_app.gui.pages.permissions.acts import PermissionActs
from register_app.gui.pages.permissions.form_acts import FormActs
from register_app.gui.pages.permissions.matrix import Matrix, Place
from register_app.gui.pages.permissions.reading import Answers, answers_of, names_of
from register_app.gui.pages.permissions.story_view import StoryView
from register_app.gui.pages.permissions.words import is_banned
from register_app.gui.reading import Reading
from register_app.gui.session import Session, translate
from register_app.gui.tables.flow_layout import FlowLayout
from register_app.outreach.record import TITLES
from register_app.outreach.story import story
from register_app.permissions.entry import Channel, Stand
from register_app.permissions.rules import Condition
from register_app.retention.rule import DataClass

_RECORDED = (Stand.GIVEN, Stand.WITHDRAWN, Stand.EXISTING)
_LITTLE = 40
"""So many people are checked at once; more in the background."""


class PermissionsTab(CardTab):
    """Shows whom we may contact, why, and what was said."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(session, parent)
        self._customer: Customer | None = None
        self._answers: Answers | None = None
        self._place = Place()
        self.matrix = Matrix()
        self._story = StoryView()
        self._acts = PermissionActs(session, self)
        self._reading = Reading(session, self)
        self._forms = FormActs(session, self)
        self._forms.saved.connect(self._tell_saved)
        self._said = Remark()
        self._proposal = Remark()
        self._lift = button(self.tr("Lift the ban …"), self._lift_ban)
        self._lay_out()
        self._reading.came.connect(self._show)
        self.matrix.turned.connect(self._turn)
        self._story.confirm_wanted.connect(self._confirm)
        self._story.evidence_wanted.connect(self._acts.show_document)

    def show_customer(self, customer: Customer) -> None:
        """Show the answers for a customer and its people."""
        if self._customer is None or self._customer.id != customer.id:
            self._forget()
        self._customer = customer
        number = customer.id or 0
        count = len(self.session.register.customers.people_of(CustomerId(number)))
        self._reading.ask(lambda register: answers_of(register, number), is_little=count < _LITTLE)

    def _forget(self) -> None:
        """Show nobody until the answers for another customer are there."""
        self._place = Place()
        self._answers = None
        self.matrix.answers.show_rows(())
        self._story.clear()
        self._lift.hide()
        self._said.say("")
        self._proposal.say("")

    def explain(self, channel: Channel) -> None:
        """Show the story of the customer itself and a channel, and put the cursor there."""
        self._place = Place(None, channel)
        if self._answers is not None:
            self.matrix.go_to(self._place)
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        ban = button(self.tr("Register a ban"), self._ban, look="danger")
        more = button(self.tr("Record …"), lambda: None)
        menu = QMenu(more)
        for stand in _RECORDED:
            action = QAction(f"{translate(TITLES[stand])} …", menu)
            action.setData(stand)
            menu.addAction(action)
        menu.triggered.connect(self._record)
        more.setMenu(menu)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 12, 0, 0)
        inside.setSpacing(8)
        form = button(self.tr("Consent form …"), lambda: None)
        languages = QMenu(form)
        for language, called in NAMES.items():
            languages.addAction(called).setData(language)
        languages.triggered.connect(self._make_form)
        form.setMenu(languages)
        acts = QWidget()
        flow = FlowLayout(acts)
        for act in (ban, more, form, self._lift):
            flow.addWidget(act)
        inside.addWidget(acts)
        inside.addWidget(self._said)
        inside.addWidget(self._proposal)
        inside.addWidget(self.matrix)
        inside.addWidget(self._story, 1)

    @Slot(object)
    def _show(self, answers: Answers | None) -> None:
        self._answers = answers
        if answers is not None:
            self.matrix.show_rows(answers.rows, self._place)
            self._propose()

    def _propose(self) -> None:
        """Propose to erase who was here by a consent that is withdrawn (Art. 17(1)(b))."""
        number = self._customer.id if self._customer else None
        keeping = self.session.register.terms.of(RowPlace("customer", number or 0))
        is_over = keeping is not None and keeping.rule.data is DataClass.BY_CONSENT
        text = self.tr(
            "Consent was all that the data of this customer rested on, and it is withdrawn: erase "
            "the customer. It waits on the Privacy page, under Retention."
        )
        self._proposal.say(text if is_over else "", Tone.WARY)

    @Slot(object)
    def _turn(self, place: Place) -> None:
        self._place = place
        if self._answers is None:
            return
        checked = self.matrix.answers.at(self.matrix.currentIndex())
        told = story(self._answers.circle, checked, place.channel)
        self._lift.setVisible(is_banned(checked))
        self._story.show_story(told, *names_of(self.session.register, told.entries))

    @Slot()
    def _ban(self) -> None:
        if self._customer is not None:
            self._acts.ban(self._customer, self._place.contact)

    @Slot(QAction)
    def _record(self, action: QAction) -> None:
        if self._customer is not None:
            self._acts.record(self._customer, self._place, Stand(action.data()))

    @Slot(QAction)
    def _make_form(self, action: QAction) -> None:
        """Make a form for the person whose cell is looked at."""
        if self._answers is not None:
            person = self.matrix.answers.at(self.matrix.currentIndex()).person
            self._forms.make(str(action.data()), person.name)

    @Slot(str)
    def _tell_saved(self, file_name: str) -> None:
        text = self.tr("✓ Saved as {file}. Attach it when it is signed: Record consent.")
        self._said.say(text.format(file=file_name), Tone.GOOD)
        announce(self, self._said.text())

    @Slot()
    def _lift_ban(self) -> None:
        index = self.matrix.currentIndex()
        entry = self.matrix.answers.at(index).held.entry if self._answers else None
        if entry is not None:
            self._acts.lift(entry, self._place.channel)

    @Slot(object)
    def _confirm(self, condition: Condition) -> None:
        if self._customer is not None:
            self._acts.confirm(self._customer, self._place, condition)
