"""Import a list: choose the file, map its columns, check what was found, store it."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from register_app.backups import chosen
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.jobs import Progress
from register_app.gui.labels import row
from register_app.gui.pages.importing.check_step import CheckStep
from register_app.gui.pages.importing.columns_step import ColumnsStep
from register_app.gui.pages.importing.draft import Draft, first_options
from register_app.gui.pages.importing.file_step import FileStep
from register_app.gui.pages.importing.result_step import ResultStep
from register_app.gui.pages.importing.source_step import SourceStep
from register_app.gui.pages.importing.steps_bar import StepsBar
from register_app.gui.pages.page import Page
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.importer.options import Options
from register_app.importer.run import Result, run
from register_app.register import Register

_FILE, _COLUMNS, _CHECK, _SOURCE, _RESULT = range(5)
_MARGIN = 24


class ImportPage(Page):
    """Four steps; nothing is stored before the last one."""

    title: ClassVar[Text] = QT_TRANSLATE_NOOP("importer", "Import a list")

    finished = Signal(object)
    """The person leaves: the Result of the import, or None where nothing was imported."""
    show_wanted = Signal(int)
    """The person wants to see the customers of this batch; `finished` follows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin with the choice of a file."""
        super().__init__(session, parent)
        self._draft: Draft | None = None
        self._options = self._first_options()
        self._result: Result | None = None
        self._is_storing = False
        self._bar = StepsBar(
            [self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import")]
        )
        self._file, self._columns = FileStep(session), ColumnsStep()
        self._check, self._source = CheckStep(session), SourceStep(session)
        self._end = ResultStep(session)
        self._steps = QStackedWidget()
        for step in (self._file, self._columns, self._check, self._source, self._end):
            self._steps.addWidget(step)
        self._cancel = button(self.tr("&Cancel"), self.leave, look="link")
        self._back = button(self.tr("&Back"), self.go_back)
        self._next = button(self.tr("&Next"), self.go_on, look="primary")
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._show(_FILE)

    def open_file(self, path: Path) -> None:
        """Begin with a file."""
        self._show(_FILE)
        self._file.open_file(path)

    def focus_search(self) -> None:
        """Put the cursor where this step begins."""
        self._focus()

    def help_text(self) -> str:
        """Say what the steps are for."""
        return self.tr(
            "A list becomes customers in four steps. Choose the file; nothing is changed in it. "
            "See where each column goes and change it; the first rows are shown as they would be "
            "stored. Check what is new, known, repaired and held back. At last say where the "
            "data comes from. The whole import is one change, which Undo takes back."
        )

    def is_unsaved(self) -> bool:
        """Say whether a list was opened and is not imported yet."""
        return self._draft is not None and self._result is None

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, or do what this step is for."""
        match self._steps.currentIndex():
            case 0:
                self._file.go_on()
            case 1:
                self._go_to_check()
            case 2:
                self._go_to_source()
            case 3:
                self._import()
            case _:
                self.leave()

    @Slot()
    def go_back(self) -> None:
        """Go to the step before."""
        self._check.stop()
        self._show(max(self._steps.currentIndex() - 1, _FILE))

    @Slot()
    def leave(self) -> None:
        """Leave the page; ask first where a list would have to be opened again."""
        if self._is_storing:
            return
        if not self.is_unsaved():
            self._leave()
            return
        messages.ask(
            self,
            self.tr("Leave the import?"),
            details=self.tr("Nothing has been stored, and the file is as it was."),
            act=self.tr("&Leave"),
            then=self._leave,
        )

    def _lay_out(self) -> None:
        buttons = row(self._cancel, stretch=False)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, 16, _MARGIN, 14)
        inside.setSpacing(12)
        inside.addWidget(self._bar)
        inside.addWidget(self._steps, 1)
        inside.addLayout(buttons)

    def _connect(self) -> None:
        self._file.was_read.connect(self._take_draft)
        self._file.ready_changed.connect(self._refresh)
        self._columns.changed.connect(self._change_draft)
        self._check.options_changed.connect(self._take_options)
        self._check.ready_changed.connect(self._refresh)
        self._source.entered.connect(self.go_on)
        self._end.show_wanted.connect(self._show_customers)
        self.session.settings_changed.connect(self._follow_settings)

    def _first_options(self) -> Options:
        register = self.session.register
        return first_options(register.today(), hetu_on=register.settings.load().hetu_on)

    def _show(self, place: int) -> None:
        self._steps.setCurrentIndex(place)
        self._bar.show_step(min(place, _SOURCE))
        self._back.setVisible(_FILE < place < _RESULT)
        self._cancel.setVisible(place < _RESULT)
        self._refresh()
        self._focus()

    @Slot()
    def _refresh(self) -> None:
        place, findings = self._steps.currentIndex(), self._check.findings
        ready = {_FILE: self._file.is_ready, _CHECK: _has_any(self._check)}
        self._next.setEnabled(ready.get(place, True) and not self._is_storing)
        texts = {
            _SOURCE: self.tr("&Import %n rows", "", _importable(self._check)),
            _RESULT: self.tr("&Done"),
        }
        self._next.setText(texts.get(place, self.tr("&Next")))
        if findings is None and place == _CHECK:
            self._next.setEnabled(False)

    def _focus(self) -> None:
        match self._steps.currentIndex():
            case 1:
                self._columns.focus_first()
            case 2:
                self._check.focus_first()
            case 4:
                pass
            case 3:
                self._source.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                self._file.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _take_draft(self, draft: Draft) -> None:
        self._draft = draft
        self._options = self._first_options()
        self._columns.show_draft(draft, self._options)
        self._show(_COLUMNS)

    @Slot(object)
    def _change_draft(self, draft: Draft) -> None:
        self._draft = draft

    @Slot(object)
    def _take_options(self, options: Options) -> None:
        self._options = options

    @Slot()
    def _follow_settings(self) -> None:
        """Take codes in or leave them out, as the settings say now."""
        hetu_on = self.session.register.settings.load().hetu_on
        if hetu_on == self._options.hetu_on or self._is_storing:
            return
        self._options = self._options._replace(hetu_on=hetu_on)
        self._columns.show_options(self._options)
        if self._steps.currentIndex() in {_CHECK, _SOURCE}:
            self._go_to_check()

    def _go_to_check(self) -> None:
        if self._draft is not None and self._columns.is_complete():
            self._check.check(self._draft, self._options)
            self._show(_CHECK)

    def _go_to_source(self) -> None:
        if self._draft is not None and _has_any(self._check):
            summary = self._check.summary
            self._source.show_plan(self._draft.mapping, self._options, summary)
            self._show(_SOURCE)

    def _import(self) -> None:
        options = self._source.take(self._options)
        if options is None or self._draft is None or self._is_storing:
            return
        self._is_storing = True
        self._refresh()
        self._options = options
        work = partial(_back_up, len(self._draft.table))
        job = self.session.beside(work, self._store, self._failed)
        messages.follow(self, job, self.tr("Making a backup before the import"))

    @Slot(object)
    def _store(self, _: object) -> None:
        """Import, now that there is a backup where the list is long."""
        if self._draft is not None:
            work = partial(_store, self._draft, self._options)
            job = self.session.write(work, self._imported, self._failed)
            messages.follow(self, job, self.tr("Importing the customers"))

    @Slot(object)
    def _imported(self, result: Result) -> None:
        self._is_storing = False
        self._result = result
        self._show(_RESULT)
        if self._draft is not None:
            self._end.show_result(self._draft, result, hetu_on=self._options.hetu_on)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._is_storing = False
        self._refresh()
        messages.tell_error(self, error)

    @Slot()
    def _show_customers(self) -> None:
        batch = self._end.batch
        if batch is not None:
            self.show_wanted.emit(batch)
            self._leave()

    def _leave(self) -> None:
        self._file.stop()
        self._check.stop()
        self.finished.emit(self._result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that is dropped while a file is asked for."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._file.open_file(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        is_wanted = self._steps.currentIndex() == _FILE and len(urls) == 1
        return Path(urls[0].toLocalFile()) if is_wanted and urls[0].isLocalFile() else None


def _importable(check: CheckStep) -> int:
    plan = check.findings.plan if check.findings else None
    return plan.new + plan.known if plan else 0


def _has_any(check: CheckStep) -> bool:
    return _importable(check) > 0


def _back_up(rows: int, register: Register, progress: Progress) -> None:
    chosen.make_before_many(register, rows, progress.watch)


def _store(draft: Draft, options: Options, register: Register, progress: Progress) -> Result:
    return run(register, draft.table, draft.mapping, options, draft.path.name, progress.report)
