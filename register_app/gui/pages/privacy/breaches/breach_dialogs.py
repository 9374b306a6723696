"""One dialog for each step of a breach."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from register_app.breaches.assessment import QUESTIONS, assess
from register_app.breaches.breach import RISK, Breach, Risk
from register_app.errors import RecordGone
from register_app.fields.field import field_named, missing
from register_app.gui.buttons import button
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.shown import said
from register_app.gui.labels import PlainLabel, Remark, Tone, row, subheading
from register_app.gui.pages.privacy.breaches.letter_dialog import BreachLetter
from register_app.gui.pages.privacy.breaches.told_text import ToldText
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.rights.letters.breach import Told, notification

NEEDED = QT_TRANSLATE_NOOP("breaches", "Fill this in, please")
NOT_YET = QT_TRANSLATE_NOOP("breaches", "This day is still to come.")
BACKWARDS = QT_TRANSLATE_NOOP("breaches", "This is before the day on which it began.")
WHY_NOT = QT_TRANSLATE_NOOP("breaches", "Say when it was told, or why it was not.")
LATE = QT_TRANSLATE_NOOP("breaches", "The time had run out: say why, the law asks for it.")

_FACTS = (
    *("what", "noticed_on", "noticed_at", "happened_from", "happened_to", "found_how"),
    *("data", "subjects", "persons", "entries", "encrypted", "measures"),
)
_ASSESSED = ("consequences", "risk", "risk_reasons", "not_notified_why")
_NOTIFIED = ("notified_on", "notified_at", "notified_no", "late_reasons")
_TOLD = ("told_on", "told_how", "not_told_why")
_SAVE = QT_TRANSLATE_NOOP("breaches", "Note a data breach")


class BreachDialog(FormDialog):
    """Asks for some fields of a breach."""

    def __init__(
        self,
        session: Session,
        breach: Breach,
        title: str,
        fields: tuple[str, ...],
        parent: QWidget | None,
    ) -> None:
        """Show what is known."""
        self.session = session
        self.breach = breach
        asked = tuple(field_named(Breach, called) for called in fields)
        super().__init__(Form([Part("", asked)]), title, parent)
        self.form.load(vars(breach))
        self.form.focus_first()

    def problems(self, breach: Breach) -> dict[str, Text]:
        """Return what is missing or cannot be, by field name."""
        problems = {field.name: NEEDED for field in missing(breach)}
        today = self.session.register.today()
        for called in ("noticed_on", "happened_from", "notified_on", "told_on"):
            day = getattr(breach, called)
            if day is not None and day > today:
                problems[called] = NOT_YET
        first, last = breach.happened_from, breach.happened_to
        if first is not None and last is not None and last < first:
            problems["happened_to"] = BACKWARDS
        return problems

    def written(self) -> Mapping[str, Any]:
        """Return what the dialog holds, by field name."""
        return self.form.values()

    def store(self) -> bool:
        """Keep what was written, unless something is wrong."""
        breach = replace(self.breach, **self.written())
        if problems := self.problems(breach):
            self.form.refuse(problems)
            return False
        register = self.session.register
        if breach.id is not None and register.breaches.records.find(breach.id) is None:
            raise RecordGone
        with self.session.change(_SAVE):
            register.breaches.save(breach)
        return True


class FactsDialog(BreachDialog):
    """Asks what happened, to whose data, and what was done."""

    def __init__(self, session: Session, breach: Breach, parent: QWidget | None) -> None:
        """Write down a breach, or more of it."""
        title = self.tr("New data breach") if breach.id is None else self.tr("What happened")
        super().__init__(session, breach, title, _FACTS, parent)
        text = self.tr(
            "Write down every breach, also one that nobody need be told of. What is not known "
            "yet can be filled in later; the clock runs from the moment it was noticed."
        )
        self.above(PlainLabel(text, wrap=True))


class AssessDialog(BreachDialog):
    """Leads by questions to the risk; the firm decides."""

    def __init__(self, session: Session, breach: Breach, parent: QWidget | None) -> None:
        """Ask the questions."""
        super().__init__(session, breach, self.tr("Assess the risk"), _ASSESSED, parent)
        self.above(subheading(self.tr("Tick what is so, or what cannot be ruled out")))
        self._boxes = {
            question: QCheckBox(translate(QUESTIONS[question])) for question in QUESTIONS
        }
        for question, box in self._boxes.items():
            box.setChecked(question in breach.answers)
            box.toggled.connect(self._advise)
            self.above(box)
        self._advice = Remark()
        self.above(self._advice)
        take = QWidget()
        take.setLayout(row(button(self.tr("Take this as the risk"), self._take)))
        self.above(take)
        self._advise()

    def written(self) -> Mapping[str, Any]:
        """Return the answers too."""
        return {**super().written(), "answers": self._answers()}

    def problems(self, breach: Breach) -> dict[str, Text]:
        """Ask for the reasons as well: the law wants them kept (Art. 33(5))."""
        problems = super().problems(breach)
        if breach.risk is not None and not breach.risk_reasons:
            problems["risk_reasons"] = NEEDED
        if breach.risk is Risk.NONE and not breach.not_notified_why:
            problems["not_notified_why"] = NEEDED
        return problems

    def _answers(self) -> tuple[str, ...]:
        return tuple(question for question, box in self._boxes.items() if box.isChecked())

    @Slot()
    def _advise(self) -> None:
        advice = assess(self._answers())
        text = self.tr("The answers point to: {risk}. {because}").format(
            risk=said(RISK.show(advice.risk)), because=translate(advice.because)
        )
        tones = {Risk.NONE: Tone.GOOD, Risk.RISK: Tone.WARY, Risk.HIGH: Tone.BAD}
        self._advice.say(text, tones[advice.risk])

    @Slot()
    def _take(self) -> None:
        advice = assess(self._answers())
        because = translate(advice.because)
        self.form.field("risk").editor.fill(advice.risk)
        for called in ("risk_reasons", "not_notified_why"):
            editor = self.form.field(called).editor
            is_asked = called == "risk_reasons" or advice.risk is Risk.NONE
            if is_asked and not editor.text().strip():
                editor.fill(because)


class NotifyDialog(BreachDialog):
    """Holds the text for the ombudsman's form, and notes that it was sent."""

    def __init__(self, session: Session, breach: Breach, parent: QWidget | None) -> None:
        """Show the text, ready to be pasted."""
        super().__init__(session, breach, self.tr("Tell the ombudsman"), _NOTIFIED, parent)
        text = self.tr(
            "Copy each answer into the form at tietosuoja.fi. What is not known yet may be told "
            "later, in parts. Then note here when it was sent."
        )
        self.above(PlainLabel(text, wrap=True))
        self.above(ToldText(_teller(session, breach), notification))

    def problems(self, breach: Breach) -> dict[str, Text]:
        """Ask for the reasons of a late notification (Art. 33(1))."""
        problems = super().problems(breach)
        hours = self.session.register.settings.load().breach_hours
        if breach.was_late(hours) and not breach.late_reasons:
            problems["late_reasons"] = LATE
        return problems


class TellDialog(BreachDialog):
    """Holds the letter to the people, and notes that they were told or why not."""

    def __init__(self, session: Session, breach: Breach, parent: QWidget | None) -> None:
        """Show the letter."""
        super().__init__(session, breach, self.tr("Tell the people"), _TOLD, parent)
        text = self.tr(
            "At a high risk the people are told without delay, in plain words. It is not needed "
            "where nobody can read the data, or where the danger has passed since; then say why."
        )
        self.above(PlainLabel(text, wrap=True))
        write = QWidget()
        write.setLayout(row(button(self.tr("Write the letter …"), self._write)))
        self.above(write)

    def problems(self, breach: Breach) -> dict[str, Text]:
        """Ask for one of the two."""
        problems = super().problems(breach)
        if breach.told_on is None and not breach.not_told_why:
            problems["told_on"] = WHY_NOT
        return problems

    @Slot()
    def _write(self) -> None:
        BreachLetter(self.session, self.breach, self).open()


def _teller(session: Session, breach: Breach) -> Told:
    firm = session.register.settings.load()
    return Told(breach, firm, "", translate)
