"""The last step before the import: where the data comes from, and from which day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from register_app.customers.choices import HETU_REASON, HetuReason
from register_app.fields.kinds import DAY, LONG_TEXT
from register_app.gui.column import Column
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, caption, heading, name
from register_app.gui.lines import CheckedLine, Line
from register_app.gui.pages.importing.words import HETU, one_line
from register_app.gui.session import Session, translate
from register_app.gui.tables.flow_layout import FlowLayout
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.importer.mapping import Mapping
from register_app.importer.options import Options
from register_app.register import Register

_THEMSELVES = QT_TRANSLATE_NOOP("importer", "From the customers themselves")
_USUAL = (
    QT_TRANSLATE_NOOP("importer", "The firm's own Excel list"),
    QT_TRANSLATE_NOOP("importer", "The firm's previous program"),
    _THEMSELVES,
    QT_TRANSLATE_NOOP("importer", "A public register"),
)
_MOST_KNOWN = 4


class SourceStep(Column):
    """Asks for the source, which every customer shows from then on."""

    entered = Signal()
    """Return was pressed in a line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Ask, with the sources in use and the usual ones to pick from."""
        super().__init__(parent)
        self._session = session
        self._source = CheckedLine(self.tr("&Source of the data"), LONG_TEXT.parse)
        self._day = Line(self.tr("&Date of the data"), hint=self.tr("day.month.year"))
        self._day.set_text(DAY.show(session.register.today()))
        self._is_own = QCheckBox(self.tr("The people on the list gave us the data &themselves"))
        self._reason, self._why = self._make_reason()
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers)
        self._summary = PlainLabel(wrap=True)
        for line in (self._source, self._day):
            line.entered.connect(self.entered)
        self._lay_out()
        self._offer(_USUAL)
        session.read(_sources, self._offer_known, self._do_without)
        self.setFocusProxy(self._source)

    def show_plan(self, mapping: Mapping, options: Options, summary: str) -> None:
        """Say what will be imported; ask for the reason of codes where there are any."""
        has_codes = options.hetu_on and any(column.target == HETU for column in mapping.columns)
        self._reason.setVisible(has_codes)
        self._why.setVisible(has_codes)
        self._summary.setText(summary)

    def take(self, options: Options) -> Options | None:
        """Return the choices with source and date; None where something is missing, and told."""
        source = self._source.value()
        if source is None:
            return None
        if not source:
            self._source.refuse(self.tr("Write where the data comes from."))
            return None
        day = self._take_day()
        if day is None:
            return None
        reason = HetuReason(self._reason.currentData())
        return options._replace(
            source=source,
            source_date=day,
            hetu_reason=reason,
            from_person=self._is_own.isChecked(),
        )

    def _take_day(self) -> date | None:
        parsed = DAY.parse(self._day.text)
        if parsed.problem or parsed.value is None:
            missing = self.tr("Write the day, as 31.12.2024.")
            self._day.refuse(translate(parsed.problem) if parsed.problem else missing)
        elif parsed.value > self._session.register.today():
            self._day.refuse(self.tr("This day is still to come: check it."))
            return None
        return parsed.value

    def _make_reason(self) -> tuple[QComboBox, PlainLabel]:
        box = QComboBox()
        for reason, label in HETU_REASON.choices:
            box.addItem(translate(label) if isinstance(label, Text) else label, reason.value)
        why = PlainLabel(self.tr("&Reason for keeping personal identity codes"))
        why.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        why.setBuddy(box)
        name(box, self.tr("Reason for keeping personal identity codes"))
        return box, why

    def _lay_out(self) -> None:
        self.inside.addWidget(heading(self.tr("Where does the list come from?")))
        about = self.tr(
            "Every imported customer shows it, and the privacy notice names it: the law gives "
            "people the right to know where their data is from."
        )
        self.inside.addWidget(PlainLabel(about, wrap=True))
        self.inside.addWidget(self._source)
        self.inside.addWidget(self._offers)
        self.inside.addWidget(self._day)
        self.inside.addWidget(
            caption(self.tr("The day on which the list was made or received."), wrap=True)
        )
        self.inside.addWidget(self._is_own)
        self.inside.addWidget(
            caption(
                self.tr(
                    "Others are to be told within a month where their data is from. The Privacy "
                    "page counts them and has the words ready."
                ),
                wrap=True,
            )
        )
        self.inside.addWidget(self._why)
        self.inside.addWidget(self._reason)
        self.inside.addSpacing(8)
        self.inside.addWidget(self._summary)
        self.inside.addStretch(1)

    def _offer(self, sources: Sequence[Text | str]) -> None:
        for source in sources:
            text = translate(source) if isinstance(source, Text) else source
            chip = _Offer(text)
            chip.picked.connect(self._pick)
            self._flow.addWidget(chip)

    @Slot(object)
    def _offer_known(self, sources: list[str]) -> None:
        usual = {translate(source) for source in _USUAL}
        self._offer([source for source in sources if source not in usual][:_MOST_KNOWN])

    @Slot(object)
    def _do_without(self, _: BaseException) -> None:
        """Offer only the usual sources where those in use cannot be read."""

    @Slot(str)
    def _pick(self, source: str) -> None:
        self._source.set_text(source)
        self._source.say("")
        if source == translate(_THEMSELVES):
            self._is_own.setChecked(True)
        self._source.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class _Offer(QPushButton):
    """A source to pick with one click."""

    picked = Signal(str)

    def __init__(self, source: str) -> None:
        super().__init__(one_line(source)[:40].replace("&", "&&"))
        self._source = source
        self.setProperty("look", "chip")
        self.setAutoDefault(True)
        name(self, self.tr("Source: {source}").format(source=source))
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.picked.emit(self._source)


def _sources(register: Register, _: Progress) -> list[str]:
    return register.customers.distinct("source")
