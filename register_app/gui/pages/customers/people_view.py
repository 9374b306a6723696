"""The Contact persons tab of a customer's card: who is there now, and who was."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from register_app.customers.contact import Contact, Role
from register_app.fields.field import Field, field_named
from register_app.gui.buttons import button
from register_app.gui.forms.read_text import ReadText
from register_app.gui.forms.shown import shown
from register_app.gui.labels import Remark, Tone, caption, card, name, row, subheading
from register_app.gui.pages.customers.reach import Reach, reaches_of
from register_app.gui.pages.customers.reach_button import ReachButton
from register_app.gui.pages.restrictions.words import why
from register_app.gui.scrolling import only_downwards
from register_app.gui.session import translate
from register_app.restrictions.restriction import Restriction

Person = tuple[Role, Contact]
_DOT = " · "
_REACHED = tuple(field_named(Contact, name) for name in ("phone", "email"))
_LANGUAGE = field_named(Contact, "language")


class PersonCard(QFrame):
    """One person in one role, and what can be done about it."""

    edit_wanted = Signal(object)
    move_wanted = Signal(object)
    end_wanted = Signal(object)
    restrict_wanted = Signal(object)
    lift_wanted = Signal(object)
    erase_wanted = Signal(object)
    reach_wanted = Signal(object)
    """The number or address."""

    def __init__(
        self,
        person: Person,
        today: date,
        held: Sequence[Restriction],
        parent: QWidget | None = None,
    ) -> None:
        """Show a person, and why the person's data may only be kept."""
        super().__init__(parent)
        self._person = person
        self._is_held = bool(held)
        role, contact = person
        frame, inside = card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        name(self, contact.name)
        title = ReadText(subheading(""))
        title.show_text(contact.name)
        head = row(title, stretch=False)
        head.setStretch(0, 1)
        edit = button(self.tr("Edit"), self._edit)
        name(edit, self.tr("Edit: {name}").format(name=contact.name))
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        more = self._more(contact, is_current=role.is_current(today))
        head.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        for one in held:
            remark = Remark()
            remark.say(why(one), Tone.BAD)
            inside.addWidget(remark)
        inside.setSpacing(6)
        lines = self._lines(role, contact)
        # Tab stops there, but at no label
        edit.setAccessibleDescription("\n".join(text for text, _ in lines))
        for text, reach in lines:
            inside.addLayout(self._line(text, reach))

    def _more(self, contact: Contact, *, is_current: bool) -> QWidget:
        more = button("⋯", lambda: None)
        name(more, self.tr("More for {name}").format(name=contact.name))
        more.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        menu = QMenu(more)
        acts = [
            (self.tr("Move to another firm…"), self._move),
            (self.tr("End the role…"), self._end),
        ]
        acts = acts if is_current else []
        acts.append((self.tr("Restrict processing…"), self._restrict))
        if self._is_held:
            acts.append((self.tr("Lift the restriction…"), self._lift))
        acts.append((self.tr("Erase for good…"), self._erase))
        for text, act in acts:
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        more.setMenu(menu)
        return more

    def _line(self, text: str, reach: Reach | None) -> QHBoxLayout:
        line = ReadText()
        line.show_text(text, called=self._person[1].name)
        made = row(line, stretch=False)
        made.setStretch(0, 1)
        if reach is not None:
            call = ReachButton()
            call.show_reach(reach)
            call.wanted.connect(self.reach_wanted)
            made.addWidget(call, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _lines(self, role: Role, contact: Contact) -> list[tuple[str, Reach | None]]:
        reaches = [
            reach
            for field in _REACHED
            for reach in reaches_of(field, getattr(contact, field.name), contact.id)
        ]
        days = [
            self.tr("{label}: {day}").format(label=translate(field.label), day=shown(field, day))
            for field, day in _days_of(role)
        ]
        lines: list[tuple[str, Reach | None]] = [
            (_DOT.join(filter(None, (role.title, role.area))), None),
            *((reach.shown, reach) for reach in reaches),
            (shown(_LANGUAGE, contact.language), None),
            (_DOT.join(days), None),
            (contact.notes, None),
        ]
        return [line for line in lines if line[0]]

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self._person)

    @Slot()
    def _move(self) -> None:
        self.move_wanted.emit(self._person)

    @Slot()
    def _end(self) -> None:
        self.end_wanted.emit(self._person)

    @Slot()
    def _restrict(self) -> None:
        self.restrict_wanted.emit(self._person)

    @Slot()
    def _lift(self) -> None:
        self.lift_wanted.emit(self._person)

    @Slot()
    def _erase(self) -> None:
        self.erase_wanted.emit(self._person)


class PeopleView(QScrollArea):
    """Shows people in their roles, the current ones first."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    move_wanted = Signal(object)
    end_wanted = Signal(object)
    restrict_wanted = Signal(object)
    lift_wanted = Signal(object)
    erase_wanted = Signal(object)
    reach_wanted = Signal(object)
    """The number or address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        only_downwards(self)
        name(self, self.tr("Contact persons"))

    def show_people(
        self, people: Sequence[Person], today: date, held: Sequence[Restriction] = ()
    ) -> None:
        """Show people instead of those before, with what restricts each of them."""
        page = QWidget()
        page.setProperty("look", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(2, 12, 12, 12)
        inside.setSpacing(10)
        now = [person for person in people if person[0].is_current(today)]
        before = [person for person in people if not person[0].is_current(today)]
        if not people:
            inside.addWidget(caption(self._nobody(), wrap=True))
        add = button(self.tr("Add contact person"), self.add_wanted)
        for person in now:
            inside.addWidget(self._card(person, today, held))
        inside.addLayout(row(add))
        if before:
            inside.addWidget(caption(self.tr("Earlier")))
        for person in before:
            inside.addWidget(self._card(person, today, held))
        inside.addStretch(1)
        self.setWidget(page)  # the page before goes with all it held

    def _nobody(self) -> str:
        return self.tr(
            "No contact persons yet. Add the people you deal with here, each with their own "
            "phone and email."
        )

    def _card(self, person: Person, today: date, held: Sequence[Restriction]) -> PersonCard:
        own = [one for one in held if one.contact_id == person[1].id]
        made = PersonCard(person, today, own)
        made.edit_wanted.connect(self.edit_wanted)
        made.move_wanted.connect(self.move_wanted)
        made.end_wanted.connect(self.end_wanted)
        made.restrict_wanted.connect(self.restrict_wanted)
        made.lift_wanted.connect(self.lift_wanted)
        made.erase_wanted.connect(self.erase_wanted)
        made.reach_wanted.connect(self.reach_wanted)
        return made


def _days_of(role: Role) -> list[tuple[Field, date]]:
    days = [(field_named(Role, name), getattr(role, name)) for name in ("started", "ended")]
    return [(field, day) for field, day in days if day]
