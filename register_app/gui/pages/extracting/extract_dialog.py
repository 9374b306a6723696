"""Write the extract: others are hidden as somebody has seen, copies as somebody has chosen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from register_app.db.place import Place
from register_app.documents.safe_file import save_name, shown_name
from register_app.gui import languages, messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, caption, name, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.extracting.passage_view import PassageView
from register_app.gui.session import Session, translate
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Message
from register_app.register import Register
from register_app.rights.extract import Draft, Extract, Passage, draft
from register_app.rights.files import Writing, save
from register_app.rights.person import Person
from register_app.rights.portable import save_portable

_WIDTH = 760
_COPIES_HIGH = 110
_NUMBER = Qt.ItemDataRole.UserRole
_TITLE = QT_TRANSLATE_NOOP("extracting", "Extract: {name}")
_PORTABLE = "portable"
_FORMATS = {
    ".zip": QT_TRANSLATE_NOOP("extracting", "All in one archive: pages, data, documents (ZIP)"),
    ".pdf": QT_TRANSLATE_NOOP("extracting", "Pages to read (PDF)"),
    ".json": QT_TRANSLATE_NOOP("extracting", "Data for programs (JSON)"),
    _PORTABLE: QT_TRANSLATE_NOOP(
        "extracting", "Only what the person gave, to take along (Art. 20, ZIP)"
    ),
}


class ExtractDialog(Dialog):
    """Gathers what is held in the background, shows what speaks of others, and writes it."""

    def __init__(
        self,
        session: Session,
        places: Sequence[Place],
        person: Person,
        parent: QWidget,
        *,
        language: str = "",
        portable: bool = False,
    ) -> None:
        """Gather what is held at some places; `person` is who was looked for."""
        called = person.names[0] if person.names else ""
        super().__init__(translate(Message(_TITLE, {"name": called})), parent, width=_WIDTH)
        self.setModal(True)
        self._session = session
        self._places = tuple(places)
        self._person = person
        self._draft: Draft | None = None
        self._path = Path()
        self._remark = Remark()
        self._passages = PassageView()
        self._copies = QListWidget()
        self._language, self._format = QComboBox(), QComboBox()
        self._password = QLineEdit()
        self._save = button(self.tr("&Save…"), self._choose, look="primary")
        self._lay_out()
        self._language.setCurrentIndex(max(self._language.findData(language or "fi"), 0))
        self._format.setCurrentIndex(self._format.findData(_PORTABLE if portable else ".zip"))
        self._language.currentIndexChanged.connect(self._gather)
        self._format.currentIndexChanged.connect(self._turn)
        self._turn()
        self._gather()

    def _lay_out(self) -> None:
        self.inside.addWidget(self._remark)
        text = self.tr(
            "Names, addresses and numbers of other people are hidden (GDPR Art. 15(4)). Look each "
            "text through: select a part to hide it, or to show it."
        )
        self._of_others = (
            subheading(self.tr("Texts that speak of others")),
            PlainLabel(text, wrap=True),
            self._passages,
        )
        self._nobody = PlainLabel(self.tr("No text was found that speaks of others."), wrap=True)
        for widget in (*self._of_others, self._nobody):
            self.inside.addWidget(widget)
            widget.hide()
        hint = self.tr("A copy hides nothing: who is named in it is named for the person too.")
        self._copies.setMaximumHeight(_COPIES_HIGH)
        name(self._copies, self.tr("Documents that go along as copies"))
        self._of_copies = (
            subheading(self.tr("Copies of documents")),
            caption(hint, wrap=True),
            self._copies,
        )
        for part in self._of_copies:
            self.inside.addWidget(part)
            part.hide()
        for language in LANGUAGES:
            self._language.addItem(languages.NAMES[language], language)
        for ending, called in _FORMATS.items():
            self._format.addItem(translate(called), ending)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        for label, editor in (
            (self.tr("&Language"), self._language),
            (self.tr("&What is written"), self._format),
            (self.tr("&Password of the archive, if it needs one"), self._password),
        ):
            form.addRow(label, editor)
            name(editor, label.replace("&", ""))
        self.inside.addLayout(form)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._save)

    @Slot()
    def _gather(self) -> None:
        self._save.setEnabled(False)
        self._remark.say(self.tr("Gathering what is held …"))
        language = self._language.currentData()
        work = partial(_drafted, self._places, self._person, language)
        job = self._session.read(work, self._show, self._fail)
        self.finished.connect(job.cancel)
        self._session.closing.connect(job.cancel)

    @Slot(object)
    def _show(self, drafted: Draft) -> None:
        if drafted.language != self._language.currentData():
            return  # another language was chosen meanwhile
        is_first = self._draft is None
        self._draft = drafted
        if is_first:
            self._show_passages(drafted.passages())
            self._show_copies(drafted)
        self._remark.say("")
        self._save.setEnabled(True)

    def _show_passages(self, passages: Sequence[Passage]) -> None:
        self._passages.show_passages(passages)
        for widget in self._of_others:
            widget.setVisible(bool(passages))
        self._nobody.setVisible(not passages)

    def _show_copies(self, drafted: Draft) -> None:
        for widget in self._of_copies:
            widget.setVisible(bool(drafted.copies))
        for copy in drafted.copies:
            text = shown_name(copy.document.file_name)
            if copy.names_others:
                text = self.tr("{file}: names others, look before you hand it out").format(
                    file=text
                )
            item = QListWidgetItem(text)
            item.setData(_NUMBER, copy.document.id)
            is_on = not copy.names_others
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self._copies.addItem(item)

    def _copied(self) -> list[int]:
        items = (self._copies.item(row) for row in range(self._copies.count()))
        return [
            int(item.data(_NUMBER)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    @Slot()
    def _turn(self) -> None:
        """Offer a password where there is an archive, and copies where they go along."""
        chosen = self._format.currentData()
        self._password.setEnabled(chosen in {".zip", _PORTABLE})
        self._copies.setEnabled(chosen == ".zip")

    @Slot()
    def _choose(self) -> None:
        chosen = self._format.currentData()
        ending = ".zip" if chosen == _PORTABLE else chosen
        dialog = file_dialog(self, self.tr("Save the extract"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{ending[1:].upper()} (*{ending})")
        dialog.setDefaultSuffix(ending[1:])
        called = self._person.names[0] if self._person.names else "extract"
        dialog.selectFile(save_name(f"{called} {self._session.register.today()}{ending}"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    @Slot(str)
    def _write(self, chosen: str) -> None:
        if self._draft is None:
            return
        self._path = Path(chosen)
        catalogue = Catalogue.load(self._draft.language)
        extract = self._draft.finished(catalogue, self._passages.chosen(), self._copied())
        is_portable = self._format.currentData() == _PORTABLE
        work = partial(
            _written, self._path, extract, self._password.text(), is_portable=is_portable
        )
        job = self._session.write(work, self._written, self._fail)
        messages.follow(self, job, self.tr("Writing the extract"))

    @Slot(object)
    def _written(self, _: object) -> None:
        text = self.tr("✓ Saved as {file}. Hand it to nobody but the person.")
        announce(self.parentWidget() or self, text.format(file=self._path.name))
        self.accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self, error)


def _drafted(
    places: Sequence[Place], person: Person, language: str, register: Register, progress: Progress
) -> Draft:
    progress.check()
    return draft(register, places, Catalogue.load(language), person)


def _written(
    path: Path,
    extract: Extract,
    password: str,
    register: Register,
    progress: Progress,
    *,
    is_portable: bool,
) -> None:
    catalogue = Catalogue.load(extract.language)
    writing = Writing(register, extract, catalogue, password, progress.watch)
    (save_portable if is_portable else save)(path, writing)
