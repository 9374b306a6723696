"""What is asked before a list goes out: the channel, the sender, whom it reaches, and in what."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from register_app.gui.forms.shown import said
from register_app.gui.labels import PlainLabel, Tone, name
from register_app.gui.lines import Line
from register_app.gui.session import Session, translate
from register_app.gui.tab_order import follow_layout
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.notice.words import recipient_name
from register_app.outreach.campaign import Plan, Whom
from register_app.outreach.mailing import ELECTRONIC, REFUSING, Mailing, way_to_refuse
from register_app.permissions.entry import CHANNEL, CHANNELS, MARKETING, Channel
from register_app.reports.labels import SHEETS

_WHOM = {
    Whom.GENERAL: QT_TRANSLATE_NOOP("campaign", "The general address"),
    Whom.PEOPLE: QT_TRANSLATE_NOOP("campaign", "Contact persons"),
    Whom.BOTH: QT_TRANSLATE_NOOP("campaign", "Both"),
}
_ALL_MARKETING = QT_TRANSLATE_NOOP("campaign", "All direct marketing")
_OURSELVES = QT_TRANSLATE_NOOP("campaign", "Nobody: it stays in our firm")
_LABELS = QT_TRANSLATE_NOOP("campaign", "Address labels {sheet} (PDF)")


class FileKind(NamedTuple):
    """In what a list is written; `sheet` names the labels of a PDF."""

    ending: str
    sheet: str = ""


_KINDS = (
    (FileKind(".xlsx"), QT_TRANSLATE_NOOP("campaign", "Excel (XLSX), with the report inside")),
    (FileKind(".csv"), QT_TRANSLATE_NOOP("campaign", "CSV, with the report beside it")),
    (FileKind(".vcf"), QT_TRANSLATE_NOOP("campaign", "Address cards (VCF)")),
)


class CampaignForm(QWidget):
    """Asks for all that a campaign needs; tells when the answer of the check may be another."""

    asked_anew = Signal()
    """Somebody else may be reached now."""

    def __init__(self, session: Session, called: str, parent: QWidget | None = None) -> None:
        """Preset the list's own name and what the settings say of the firm."""
        super().__init__(parent)
        firm = session.register.settings.load()
        self._called = Line(self.tr("&Name of the campaign"))
        self._called.set_text(called)
        self._channel = _choice((one, said(CHANNEL.show(one))) for one in CHANNELS)
        purposes = {one.purpose for one in session.register.permissions.wordings.all()}
        own = ((one, one) for one in sorted(purposes - {MARKETING}))
        self._purpose = _choice(((MARKETING, translate(_ALL_MARKETING)), *own))
        self._whom = _choice((one, translate(text)) for one, text in _WHOM.items())
        self._sender = Line(self.tr("S&ender"))
        self._sender.set_text(firm.firm_name)
        self._opt_out = Line(self.tr("Where &refusing is free of charge"))
        self._opt_out.set_text(way_to_refuse(firm))
        self._text = Line(self.tr("&Text about refusing"))
        self._recipient = self._recipients(session)
        self._kind = QComboBox()
        self._lay_out()
        self._turn()
        for box in (self._channel, self._purpose, self._whom):
            box.currentIndexChanged.connect(self._turn)
        self._recipient.currentTextChanged.connect(self.asked_anew)
        self._opt_out.edited.connect(self._hint)

    @property
    def plan(self) -> Plan:
        """Whom the campaign is to reach."""
        recipient = self._recipient.currentText().strip()
        is_own = recipient == translate(_OURSELVES)
        return Plan(
            channel=Channel(self._channel.currentData()),
            purpose=str(self._purpose.currentData()),
            whom=Whom(self._whom.currentData()),
            recipient="" if is_own else recipient,
        )

    @property
    def kind(self) -> FileKind:
        """In what the list is to be written."""
        kind = self._kind.currentData()
        return kind if isinstance(kind, FileKind) else FileKind(*kind)

    def mailing(self) -> Mailing | None:
        """Return the campaign, or None where something is missing, which is then said."""
        plan = self.plan
        if not self._called.text.strip():
            self._called.refuse(self.tr("Give the campaign a name."))
            return None
        if not self._sender.text.strip():
            self._sender.refuse(self.tr("Marketing must show whose it is (917/2014 §203)."))
            return None
        if plan.channel in ELECTRONIC and not self._opt_out.text.strip():
            text = self.tr("Each message must name a free address for refusing (917/2014 §200).")
            self._opt_out.refuse(text)
            return None
        return Mailing(
            name=self._called.text.strip(),
            plan=plan,
            sender=self._sender.text.strip(),
            opt_out=self._opt_out.text.strip(),
            opt_out_text=self._text.text.strip(),
            sheet=self.kind.sheet or next(iter(SHEETS)),
        )

    def _recipients(self, session: Session) -> QComboBox:
        """Offer those who receive data already; another one can be typed."""
        box = _choice([("", translate(_OURSELVES))])
        for one in session.register.recipients.all():
            box.addItem(recipient_name(one, translate))
        box.setEditable(True)
        line = box.lineEdit()
        if line is not None:
            name(line, self.tr("Who gets the list"))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(14)
        grid.addWidget(self._called, 0, 0, 1, 2)
        for place, (text, box) in enumerate(
            (
                (self.tr("&Channel"), self._channel),
                (self.tr("&Purpose"), self._purpose),
                (self.tr("&Whom to reach at organisations"), self._whom),
                (self.tr("The list is &handed to"), self._recipient),
                (self.tr("Written &as"), self._kind),
            )
        ):
            grid.addWidget(_labelled(text, box), 1 + place // 2, place % 2)
        grid.addWidget(self._sender, 3, 1)
        top = Qt.AlignmentFlag.AlignTop  # a remark under one moves no other
        grid.addWidget(self._opt_out, 4, 0, top)
        grid.addWidget(self._text, 4, 1, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        follow_layout(self)

    @Slot()
    def _turn(self) -> None:
        """Offer the files that fit the channel, and ask who is reached now."""
        before = self._kind.currentData()
        self._kind.clear()
        for kind, called in _KINDS:
            self._kind.addItem(translate(called), kind)
        if self.plan.channel is Channel.POST:
            for sheet in SHEETS:
                text = translate(Message(_LABELS, {"sheet": sheet.replace("x", " × ")}))
                self._kind.addItem(text, FileKind(".pdf", sheet))
        self._kind.setCurrentIndex(max(0, self._kind.findData(before)))
        self._hint()
        self.asked_anew.emit()

    @Slot()
    def _hint(self) -> None:
        """Show what each customer reads where no text of one's own is given."""
        address = self._opt_out.text.strip()
        text = translate(Message(REFUSING, {"address": address})) if address else ""
        self._text.edit.setPlaceholderText(text)
        is_needed = self.plan.channel in ELECTRONIC and not address
        self._opt_out.say(self.tr("Each message must name one.") if is_needed else "", Tone.WARY)


def _choice(choices: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for value, text in choices:
        box.addItem(text, value)
    return box


def _labelled(text: str, box: QComboBox) -> QWidget:
    made = QWidget()
    label = PlainLabel(text)
    label.setBuddy(box)
    name(box, text.replace("&", ""))
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(4)
    inside.addWidget(label)
    inside.addWidget(box)
    return made
