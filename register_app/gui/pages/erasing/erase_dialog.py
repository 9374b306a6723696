"""Show what an erasure will do, ask once, and do it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from register_app.db.place import Place
from register_app.erasure.grounds import CALLED, CHOSEN
from register_app.erasure.plan import Plan, summed
from register_app.erasure.record import Receipt
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, name, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.erasing import words
from register_app.gui.pages.erasing.receipt_dialog import ReceiptDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.rights.recipients import disclosures_of

_WIDTH, _HEIGHT = 620, 380
_TITLE = QT_TRANSLATE_NOOP("erasing", "Erase for good: {name}")


class EraseDialog(Dialog):
    """The plan of an erasure: what goes, what a law keeps until when, and what stays of others."""

    erased = Signal(object)
    """It is done: the `Receipt`."""

    def __init__(
        self,
        session: Session,
        places: Sequence[Place],
        called: str,
        parent: QWidget | None,
        *,
        ground: str = "",
        request_id: int | None = None,
    ) -> None:
        """Make the plan for some places; `called` is whose or what they are."""
        super().__init__(translate(Message(_TITLE, {"name": called})), parent, width=_WIDTH)
        self.setModal(True)
        self._session = session
        self._places = tuple(places)
        self._request_id = request_id
        self._plan: Plan | None = None
        text = self.tr(
            "What goes is gone for good: from lists, history, documents and the free space of "
            "the file. It cannot be undone."
        )
        self.inside.addWidget(PlainLabel(text, wrap=True))
        self._remark = Remark()
        self.inside.addWidget(self._remark)
        self._column = QVBoxLayout()
        self.inside.addWidget(self._area())
        self._ground = QComboBox()
        for code in CHOSEN:
            self._ground.addItem(translate(CALLED[code]), code)
        self._ground.setCurrentIndex(max(self._ground.findData(ground), 0))
        name(self._ground, self.tr("Why it is erased"))
        self.inside.addLayout(row(PlainLabel(self.tr("Why it is erased")), self._ground))
        self._sure = QCheckBox(self.tr("I have looked at the plan: erase it for good"))
        self._sure.setEnabled(False)
        self.inside.addWidget(self._sure)
        self._erase = button(self.tr("Erase for good"), self._begin, look="danger")
        self._erase.setEnabled(False)
        self._sure.toggled.connect(self._erase.setEnabled)
        cancel = button(self.tr("Cancel"), self.reject)
        self.add_buttons(cancel, self._erase)
        self._remark.say(self.tr("Looking for all that would go …"))
        self._job = session.read(partial(_plan, self._places), self._show, self._fail)
        session.closing.connect(self._job.cancel)
        cancel.setFocus()

    def _area(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("look", "page")
        page.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(_HEIGHT)
        area.setWidget(page)
        name(area, self.tr("The plan"))
        return area

    @Slot(object)
    def _show(self, plan: Plan) -> None:
        self._plan = plan
        if plan.is_empty:
            self._remark.say(self.tr("There is nothing of this left to erase."), Tone.WARY)
            return
        self._remark.say("")
        self._tell(self.tr("Goes now"), [*words.counted(plan.erased), *words.fields_of(plan)])
        self._tell(
            self.tr("Kept because it must be, out of every view, and erased at its date"),
            words.kept_lines(summed(plan.kept)),
            self.tr(
                "Only what the voucher must show stays: the buyer’s name and address, numbers, "
                "days, lines and sums. Only the Retention tab shows it."
            ),
        )
        self._tell(
            self.tr("Stays with its customer, and no longer names the person"),
            words.counted(plan.unlinked),
        )
        got = disclosures_of(self._session.register, plan.places).named
        self._tell(
            self.tr("Got the data, and is to be told of the erasure (GDPR Article 19)"),
            [f"{one.recipient}: {one.what}" for one in got],
        )
        if plan.bans:
            text = self.tr(
                "Only a keyed trace stays, so that no later list brings the person back."
            )
            self._tell(self.tr("The marketing ban is remembered"), [text])
        self._column.addStretch(1)
        self._sure.setEnabled(True)
        self._sure.setFocus()
        announce(self, self.tr("The plan is ready."))

    def _tell(self, title: str, lines: Sequence[str], below: str = "") -> None:
        if not lines:
            return
        self._column.addWidget(subheading(title))
        self._column.addWidget(PlainLabel("\n".join(lines), wrap=True))
        if below:
            note = PlainLabel(below, wrap=True)
            note.setProperty("look", "caption")
            self._column.addWidget(note)
        self._column.addSpacing(8)

    @Slot()
    def _begin(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._erase.setEnabled(False)
        ground = str(self._ground.currentData())
        work = partial(_erase, plan, ground, self._request_id)
        job = self._session.write(work, self._done, self._fail)
        messages.follow(self, job, self.tr("Erasing, and reading every page to prove it …"))

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        self._session.copies.clear()  # one of them may be of a document that is gone
        self.erased.emit(receipt)
        ReceiptDialog(self._session, receipt, self.parentWidget()).open()
        self.accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._erase.setEnabled(self._sure.isChecked())
        self._remark.say("")
        messages.tell_error(self, error)

    def reject(self) -> None:
        """Close without erasing anything."""
        self._job.cancel()
        super().reject()


def _plan(places: Sequence[Place], register: Register, _: Progress) -> Plan:
    return register.erasure.plan(places)


def _erase(
    plan: Plan, ground: str, request_id: int | None, register: Register, progress: Progress
) -> Receipt:
    return register.erasure.erase(plan, ground=ground, request_id=request_id, watch=progress.watch)
