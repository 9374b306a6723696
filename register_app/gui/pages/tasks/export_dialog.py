"""Ask how tasks go into a calendar file, and write it."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QRadioButton, QWidget

from register_app.errors import RegisterError
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.files import file_dialog
from register_app.gui.labels import caption, name
from register_app.gui.session import Session, translate
from register_app.reports.bans import Bans
from register_app.reports.tasks_ics import Form, Wish, save_tasks


class ExportDialog(Dialog):
    """Offers which tasks, in which form, and where."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Offer the open tasks, as tasks."""
        super().__init__(self.tr("Export tasks to a calendar"), parent)
        self._session = session
        self._above = parent
        self._form = self._choice(
            self.tr("Written as"),
            self.tr("&Tasks (phones, Thunderbird, Nextcloud)"),
            self.tr("&Events (Outlook and calendars that know no tasks)"),
        )
        self._which = self._choice(
            self.tr("Which ones"), self.tr("&Open tasks"), self.tr("&All tasks, done ones too")
        )
        self._names = QCheckBox(self.tr("With the customer's &name"))
        self._names.setChecked(True)
        self.inside.addWidget(self._names)
        text = self.tr(
            "The file is not encrypted, and a calendar in the cloud shows it to whoever runs it. "
            "The export is noted in the register."
        )
        self.inside.addWidget(caption(text, wrap=True))
        if Bans(session.register).count:
            banned = self.tr("Tasks of customers who have forbidden marketing are marked.")
            self.inside.addWidget(caption(banned, wrap=True))
        self.add_buttons(
            button(self.tr("Cancel"), self.reject),
            button(self.tr("&Save as…"), self._ask, look="primary"),
        )

    def wish(self) -> Wish:
        """Return what was chosen."""
        return Wish(
            form=Form.EVENT if self._form.checkedId() else Form.TODO,
            with_done=bool(self._which.checkedId()),
            with_customers=self._names.isChecked(),
        )

    def _choice(self, called: str, *texts: str) -> QButtonGroup:
        """Show a question with its answers; the first one holds."""
        group = QButtonGroup(self)
        self.inside.addWidget(caption(called))
        for number, text in enumerate(texts):
            answer = QRadioButton(text)
            answer.setChecked(number == 0)
            name(answer, text.replace("&", ""), called)
            group.addButton(answer, number)
            self.inside.addWidget(answer)
        return group

    @Slot()
    def _ask(self) -> None:
        files = file_dialog(self, self.tr("Save the tasks"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilter(self.tr("Calendar file (*.ics)"))
        files.setDefaultSuffix("ics")
        files.selectFile(self.tr("tasks") + ".ics")
        files.fileSelected.connect(self._save)
        files.finished.connect(files.deleteLater)
        files.open()

    @Slot(str)
    def _save(self, chosen: str) -> None:
        path = Path(chosen)
        try:
            count = save_tasks(self._session.register, path, self.wish(), translate)
        except RegisterError as error:
            messages.tell_error(self, error)
            return
        self.accept()
        messages.tell(
            self._above,
            self.tr("%n task(s) were written into the file {file}.", "", count).format(
                file=path.name
            ),
            self.tr("Open the file in your calendar to bring them in."),
        )
