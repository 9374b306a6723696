"""The third step: what is new, known, repaired and rejected, before anything is stored."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.labels import Remark, Tone, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.importing.choices import Answer, Choices
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.importing.findings import Findings, find
from register_app.gui.pages.importing.findings_tabs import FindingsTabs
from register_app.gui.pages.importing.saving import Rows, RowSaver
from register_app.gui.pages.importing.working import Working
from register_app.gui.session import Session
from register_app.importer.options import OnMatch, Options


class CheckStep(QWidget):
    """Plans the import in the background and shows what was found."""

    options_changed = Signal(object)
    """The Options as the person wants them."""
    ready_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self._options: Options | None = None
        self._findings: Findings | None = None
        self._summary = subheading("")
        self._working = Working()
        self._working.ended.connect(self.ready_changed)
        self._again = button(self.tr("&Check the list"), self._start)
        self._known, self._wrong = self._make_known(), self._make_wrong()
        self._known.chosen.connect(self._choose_known)
        self._wrong.chosen.connect(self._choose_wrong)
        self._tabs = FindingsTabs()
        self._saver = RowSaver(session, self)
        self._saver.saved.connect(self._tell_saved)
        self._save = button(self.tr("&Save these rows as Excel …"), self._save_rows)
        self._saved = Remark()
        self._found = self._make_found()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._summary)
        inside.addWidget(self._working)
        inside.addLayout(row(self._again))
        inside.addWidget(self._found, 1)
        inside.addStretch(0)

    @property
    def findings(self) -> Findings | None:
        """What was found under the present choices; None while it is looked for."""
        return self._findings if self._working.job is None else None

    @property
    def summary(self) -> str:
        """What was found, in plain words."""
        return self._summary.text()

    def check(self, draft: Draft, options: Options) -> None:
        """Look through a list."""
        self._draft, self._options = draft, options
        self._known.show_answer(options.on_match)
        self._wrong.show_answer(options.leave_out_wrong)
        self._findings = None
        self._start()

    def stop(self) -> None:
        """Stop looking."""
        self._working.cancel()

    def focus_first(self) -> None:
        """Put the cursor into the choices."""
        self._known.setFocus()

    def _make_known(self) -> Choices:
        return Choices(
            self.tr("Customers who are known already"),
            [
                Answer(
                    OnMatch.FILL,
                    self.tr("&Fill what is empty"),
                    self.tr("Fields that are empty in the register get the value of the list."),
                ),
                Answer(
                    OnMatch.OVERWRITE,
                    self.tr("&Overwrite"),
                    self.tr(
                        "The value of the list replaces that of the register. "
                        "Empty cells never do."
                    ),
                ),
                Answer(
                    OnMatch.SKIP,
                    self.tr("&Leave as they are"),
                    self.tr("Only marketing bans of the list are noted."),
                ),
            ],
        )

    def _make_wrong(self) -> Choices:
        return Choices(
            self.tr("Rows with wrong values"),
            [
                Answer(
                    False,
                    self.tr("&Hold back the rows"),
                    self.tr(
                        "They are not imported. Save them as Excel, correct them, and import "
                        "them then."
                    ),
                ),
                Answer(
                    True,
                    self.tr("Import &without the wrong value"),
                    self.tr(
                        "Only rows without a name, or with an unclear marketing ban, are held "
                        "back."
                    ),
                ),
            ],
        )

    def _make_found(self) -> QWidget:
        found = QWidget()
        inside = QVBoxLayout(found)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self._known, 1)
        choices.addWidget(self._wrong, 1)
        inside.addLayout(choices)
        inside.addWidget(self._tabs, 1)
        inside.addLayout(row(self._save, self._saved))
        return found

    @Slot()
    def _start(self) -> None:
        if self._draft is None or self._options is None:
            return
        self._again.hide()
        self._saved.say("")
        self._found.setVisible(self._findings is not None)
        self._summary.setText(self.tr("The list is being checked …"))
        work = partial(find, self._draft, self._options)
        job = self._session.read(work, self._came, self._failed)
        self._working.follow(job, self.tr("Checking the rows and looking for known customers"))
        self.ready_changed.emit()

    @Slot(object)
    def _came(self, findings: Findings) -> None:
        if self._is_stale() or self._draft is None:
            return
        self._findings = findings
        self._tabs.show_findings(findings, self._draft.mapping)
        text = self._summed_up(findings)
        self._summary.setText(text)
        self._save.setEnabled(bool(findings.rejected or findings.repaired))
        self._found.show()
        announce(self, text)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self._is_stale():
            return
        self._findings = None
        self._found.hide()
        self._again.show()
        stopped = self.tr("The list was not checked. Nothing was changed.")
        self._summary.setText(stopped)
        if not isinstance(error, Cancelled):
            messages.tell_error(self, error)

    def _is_stale(self) -> bool:
        """Say whether this is the answer of a job that nobody waits for any more."""
        return self._working.job not in {None, self.sender()}

    def _summed_up(self, findings: Findings) -> str:
        plan = findings.plan
        parts = [
            self.tr("%n rows were read:", "", plan.read),
            self.tr("%n new customers,", "", plan.new),
            self.tr("%n known already,", "", plan.known),
            self.tr("%n held back.", "", plan.rejected),
        ]
        if plan.repaired:
            parts.append(self.tr("Values were repaired in %n rows.", "", plan.repaired))
        if not plan.new and not plan.known:
            parts.append(self.tr("There is nothing to import."))
        if plan.unsure:
            alike = self.tr("%n new customers look like somebody known.", "", len(plan.unsure))
            parts.append(alike)
        return " ".join(parts)

    @Slot(object)
    def _choose_known(self, mode: OnMatch) -> None:
        """Take the choice: what is found stays the same."""
        if self._options is not None:
            self._options = self._options._replace(on_match=OnMatch(mode))
            self.options_changed.emit(self._options)

    @Slot(object)
    def _choose_wrong(self, leaves_out: bool) -> None:  # noqa: FBT001  a slot of Choices
        if self._options is not None:
            self._options = self._options._replace(leave_out_wrong=leaves_out)
            self.options_changed.emit(self._options)
            self._start()

    @Slot()
    def _save_rows(self) -> None:
        if self._draft is not None and self._options is not None and self._findings is not None:
            noted = self._findings.plan.noted
            self._saver.save(Rows(self._draft, noted, self._options.hetu_on))

    @Slot(str)
    def _tell_saved(self, file: str) -> None:
        text = self.tr("Saved as {file}.").format(file=file)
        self._saved.say(text, Tone.GOOD)
        announce(self._saved, text)
