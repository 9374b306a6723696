"""Find everything that is about one person: by names, addresses, numbers, also old ones."""

from collections.abc import Collection
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from register_app.db.place import Place
from register_app.errors import Cancelled
from register_app.fields import day, phone
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.jobs import Job, Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, name, row
from register_app.gui.lines import UNKEPT, announce
from register_app.gui.pages.extracting.hit_tree import HitTree
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.rights.find import certain, find
from register_app.rights.hit import Hit
from register_app.rights.person import Person

_WIDTH = 860
_LONGEST = 1000
# said by self.tr they would stay English in the subclasses: Qt counts in one context alone
_FOUND = QT_TRANSLATE_NOOP("extracting", "%n place(s) found.")
_TICKED = QT_TRANSLATE_NOOP("extracting", "%n ticked")


class Found(NamedTuple):
    """What a search brought."""

    hits: list[Hit]
    names: dict[int, str]
    """What the customers are called under whom something stands."""
    sure: list[Place]


class SearchDialog(Dialog):
    """Searches in the background; what is this person is ticked."""

    def __init__(
        self,
        session: Session,
        person: Person,
        parent: QWidget,
        *,
        ticked: Collection[Place] = (),
        own: Place | None = None,
    ) -> None:
        """Search for a person at once; what was ticked before is ticked again.

        `own` is the row from which the search began: it is the person for certain.
        """
        super().__init__(self.tr("Find the person everywhere"), parent, width=_WIDTH)
        self.setModal(True)
        self.session = session
        self._before = set(ticked)
        self._own = own
        self._job: Job | None = None
        text = self.tr(
            "People stand in many places: under other customers, in notes, documents and old "
            "values. Tick what is about this person; what is only perhaps the person, look at "
            "first."
        )
        self.inside.addWidget(PlainLabel(text, wrap=True))
        self._lines = self._fields()
        self.remark = Remark()
        self.tree = HitTree()
        self.inside.addWidget(self.remark)
        self.inside.addWidget(self.tree, 1)
        self._count = caption("")
        self.inside.addWidget(self._count)
        self.tree.ticked.connect(self._tell_count)
        self.finished.connect(self._stop)
        session.closing.connect(self._stop)
        self._fill(person)
        self._search()

    def person(self) -> Person:
        """Return who is looked for, as it is written."""
        texts = {called: line.text() for called, line in self._lines.items()}
        return Person.typed(**texts)

    def _fields(self) -> dict[str, QLineEdit]:
        form = QFormLayout()
        found = {}
        for called, label in (
            ("names", self.tr("&Names, also former ones")),
            ("emails", self.tr("&Email addresses")),
            ("phones", self.tr("&Phone numbers")),
            ("code", self.tr("Personal &identity code")),
            ("born", self.tr("&Birth date")),
        ):
            line = QLineEdit()
            line.setProperty(UNKEPT, True)
            line.setMaxLength(_LONGEST)
            line.returnPressed.connect(self._search)
            form.addRow(label, line)
            name(line, label.replace("&", ""))
            found[called] = line
        self.inside.addLayout(form)
        search = button(self.tr("&Search"), self._search)
        hint = caption(self.tr("Put a semicolon between several names, addresses or numbers."))
        self.inside.addLayout(row(search, hint))
        return found

    def _fill(self, person: Person) -> None:
        texts = {
            "names": person.names,
            "emails": person.emails,
            "phones": map(phone.show_number, person.phones),
            "code": filter(None, [person.hetu]),
            "born": filter(None, [day.show(person.born)]),
        }
        for called, values in texts.items():
            self._lines[called].setText("; ".join(values))

    @Slot()
    def _search(self) -> None:
        """Look again; what is ticked stays ticked."""
        self._stop()
        person = self.person()
        if person.is_nobody:
            self.remark.say(self.tr("Write a name, an address or a number first."), Tone.BAD)
            return
        self._before.update(self.tree.places())
        self.remark.say(self.tr("Searching …"))
        self._job = self.session.read(partial(_found, person), self._show, self._fail)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _show(self, found: Found) -> None:
        self._job = None
        places = {hit.place for hit in found.hits}
        sure = {*found.sure, *filter(None, [self._own])}
        chosen = self._before & places or sure
        self.tree.show_hits(found.hits, found.names, chosen)
        text = translate(Message(_FOUND, n=len(found.hits)))
        self.remark.say(text if found.hits else self.tr("Nothing was found."))
        announce(self, self.remark.text())

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):  # by a newer search
            self.remark.say("")
            messages.tell_error(self, error)

    @Slot()
    def _tell_count(self) -> None:
        self._count.setText(translate(Message(_TICKED, n=len(self.tree.places()))))


def _found(person: Person, register: Register, progress: Progress) -> Found:
    hits = find(register, person, progress.watch)
    ids = sorted({customer for hit in hits for customer in hit.customers})
    names: dict[int, str] = dict(register.customers.rows(ids, ("name",)))
    return Found(hits, names, certain(register, hits, person))
