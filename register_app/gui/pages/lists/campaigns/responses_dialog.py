"""What came back of a campaign: seen first, then registered as bans."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStringListModel, Slot
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QVBoxLayout, QWidget

from register_app.campaigns.campaign import Campaign
from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Job, Progress
from register_app.gui.labels import PlainLabel, caption, name, row, subheading
from register_app.gui.lines import announce
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.outreach.response_file import Columns, Meaning, ResponseFile, read
from register_app.outreach.responses import Responses, look, record
from register_app.register import Register

_WIDTH, _HIGH = 680, 200
_ENDINGS = "*.csv *.txt *.xlsx *.xls *.ods"
_ALL_ARE = {
    Meaning.OPT_OUT: QT_TRANSLATE_NOOP("campaign", "No column: every row is a refusal"),
    Meaning.BOUNCED: QT_TRANSLATE_NOOP("campaign", "No column: every row came back"),
}
_BAN = QT_TRANSLATE_NOOP("campaign", "Row {row}: {name}, a ban")
_BANNED = QT_TRANSLATE_NOOP("campaign", "Row {row}: {name}, banned before")
_BOUNCED = QT_TRANSLATE_NOOP("campaign", "Row {row}: {name}, came back")
_UNKNOWN = QT_TRANSLATE_NOOP("campaign", "Row {row}: {name}, nobody in the register")


class _Answer(NamedTuple):
    question: int
    found: Responses


class ResponsesDialog(Dialog):
    """Asks for the file of the mailing tool, and shows what it would do."""

    def __init__(self, session: Session, campaign: Campaign, parent: QWidget) -> None:
        """Ask for a file first."""
        title = self.tr("Responses to {name}").format(name=campaign.name)
        super().__init__(title, parent, width=_WIDTH)
        self._session = session
        self._campaign = campaign
        self._file: ResponseFile | None = None
        self._job: Job | None = None
        self._question = 0
        self._address, self._meaning = QComboBox(), QComboBox()
        self._told = subheading("")
        self._rows = QStringListModel(self)
        self._list = QListView()
        self._list.setModel(self._rows)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setMinimumHeight(_HIGH)
        name(self._list, self.tr("What the file says"))
        self._parts = QWidget()
        self._act = button(self.tr("&Register the bans"), self._record, look="primary")
        self._act.setEnabled(False)
        self._lay_out()
        self.finished.connect(self._stop)

    def _lay_out(self) -> None:
        text = self.tr(
            "The mailing tool tells who refused and which messages came back. Save that as a file "
            "and open it here: refusals become bans at once, and what came back is noted in the "
            "timeline."
        )
        self.inside.addWidget(PlainLabel(text, wrap=True))
        self.inside.addLayout(row(button(self.tr("&Open a file…"), self._ask_file)))
        inside = QVBoxLayout(self._parts)
        inside.setContentsMargins(0, 0, 0, 0)
        for called, box in (
            (self.tr("&Address in the column"), self._address),
            (self.tr("&What came back is said by the column"), self._meaning),
        ):
            label = PlainLabel(called)
            label.setBuddy(box)
            name(box, called.replace("&", ""))
            inside.addWidget(label)
            inside.addWidget(box)
            box.activated.connect(self._look)
        inside.addWidget(self._told)
        inside.addWidget(self._list)
        more = self.tr(
            "The refusal of an address that nobody in the register has is kept too: whoever comes "
            "with it later is banned at once."
        )
        inside.addWidget(caption(more, wrap=True))
        self._parts.hide()
        self.inside.addWidget(self._parts)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._act)

    @Slot()
    def _ask_file(self) -> None:
        files = file_dialog(self, self.tr("Open responses"))
        files.setNameFilter(self.tr("Lists ({endings})").format(endings=_ENDINGS))
        files.fileSelected.connect(self._read)
        files.finished.connect(files.deleteLater)
        files.open()

    @Slot(str)
    def _read(self, chosen: str) -> None:
        path, channel = Path(chosen), self._campaign.channel

        def work(progress: Progress) -> ResponseFile:
            return read(path, channel, progress.watch)

        job = self._session.plain(work, self._show_file, self._fail)
        messages.follow(self, job, self.tr("Reading the file"))

    @Slot(object)
    def _show_file(self, file: ResponseFile) -> None:
        self._file = file
        self._address.clear()
        self._meaning.clear()
        for place, heading in enumerate(file.headings):
            self._address.addItem(heading, place)
            self._meaning.addItem(heading, place)
        for meaning, text in _ALL_ARE.items():
            self._meaning.addItem(translate(text), meaning)
        columns = file.columns
        said = columns.all_are if columns.meaning is None else columns.meaning
        self._address.setCurrentIndex(columns.address)
        self._meaning.setCurrentIndex(self._meaning.findData(said))
        self._parts.show()
        self._look()

    def _chosen(self, file: ResponseFile) -> ResponseFile:
        """Return the file with the columns that are chosen."""
        said = self._meaning.currentData()
        is_column = isinstance(said, int)
        columns = Columns(
            self._address.currentData(),
            said if is_column else None,
            Meaning.OPT_OUT if is_column else Meaning(said),
        )
        return file._replace(columns=columns)

    @Slot()
    def _look(self) -> None:
        if self._file is None:
            return
        self._stop()
        self._question += 1
        self._act.setEnabled(False)
        self._told.setText(self.tr("Looking …"))
        work = partial(_looked, self._question, self._campaign, self._chosen(self._file))
        self._job = self._session.read(work, self._show, self._fail)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _show(self, answer: _Answer) -> None:
        if answer.question != self._question:
            return
        self._job = None
        found = answer.found
        text = ", ".join(
            (
                self.tr("%Ln new ban(s)", "", len(found.new_bans)),
                self.tr("%Ln came back", "", len(found.bounced)),
                self.tr("%Ln unknown address(es)", "", len(found.unknown)),
            )
        )
        self._told.setText(text)
        self._rows.setStringList(_lines(found))
        self._act.setEnabled(bool(found.new_bans or found.bounced or found.unknown))
        announce(self, text)

    @Slot()
    def _record(self) -> None:
        if self._file is None:
            return
        self._act.setEnabled(False)
        work = partial(_recorded, self._campaign, self._chosen(self._file))
        job = self._session.write(work, self._done, self._fail)
        messages.follow(self, job, self.tr("Registering the bans"))

    @Slot(object)
    def _done(self, found: Responses) -> None:
        text = self.tr("%Ln ban(s) registered.", "", len(found.new_bans))
        announce(self.parentWidget() or self, text)
        self.accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            messages.tell_error(self, error)


def _lines(found: Responses) -> list[str]:
    """Return what each row does, in the order of the file."""
    lines = [
        (match.answer.row, _BANNED if match.is_banned else _BAN, match.whose.name)
        for match in found.bans
    ]
    lines += [(match.answer.row, _BOUNCED, match.whose.name) for match in found.bounced]
    lines += [(answer.row, _UNKNOWN, answer.address) for answer in found.unknown]
    return [
        translate(Message(text, {"row": number, "name": called}))
        for number, text, called in sorted(lines)
    ]


def _looked(
    question: int, campaign: Campaign, file: ResponseFile, register: Register, progress: Progress
) -> _Answer:
    return _Answer(question, look(register, campaign, file, progress.watch))


def _recorded(
    campaign: Campaign, file: ResponseFile, register: Register, progress: Progress
) -> Responses:
    return record(register, campaign, file, translate, progress.watch)
