"""Attach what a person chose, dropped or pasted; ask where something is to be decided."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from register_app.customers.customer import CustomerId
from register_app.documents.safe_file import shown_name
from register_app.filing.take_in import Incoming, Refused, TakenIn, take_in
from register_app.gui import messages
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Progress
from register_app.gui.pages.documents.document_dialog import DocumentDialog
from register_app.gui.pages.documents.incoming import Pasted, as_files
from register_app.gui.pages.documents.words import title_of
from register_app.gui.session import Session, translate
from register_app.register import Register

_LISTED = 10


class Attaching(QObject):
    """Leads from files to documents with their details."""

    attached = Signal(object)
    """The documents, before their details are asked for."""
    told = Signal(str)
    """What became of messages."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above

    def choose_files(self, customer_id: CustomerId) -> None:
        """Ask for files."""
        dialog = file_dialog(self._above, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(partial(self._take_chosen, customer_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def attach(
        self,
        customer_id: CustomerId,
        things: Sequence[Incoming | Pasted],
        *,
        again: bool = False,
    ) -> None:
        """Attach in the background, all as one change."""
        if not things:
            return
        work = partial(_attach, customer_id, list(things), is_again=again)
        job = self._session.write(work, self._attached, self._failed)
        messages.follow(self._above, job, self.tr("Attaching %n files", "", len(things)))

    def _take_chosen(self, customer_id: CustomerId, chosen: list[str]) -> None:
        self.attach(customer_id, [Incoming(Path(one).name, Path(one)) for one in chosen])

    @Slot(object)
    def _attached(self, taken: TakenIn) -> None:
        brought = [document for arrival in taken.filed for document in arrival.all]
        self.attached.emit((*taken.attached, *brought))
        if taken.filed:
            count = len(taken.filed)
            self.told.emit(
                self.tr("%n e-mails are in the timeline now, with their files.", "", count)
            )
        if taken.attached:
            title = self.tr("%n documents attached", "", len(taken.attached))
            dialog = DocumentDialog(self._session, taken.attached, title, self._above)
            dialog.finished.connect(partial(self._tell_rest, taken))
            dialog.open()
        else:
            self._tell_rest(taken)

    def _tell_rest(self, taken: TakenIn, _result: int = 0) -> None:
        """Tell what was not attached, one thing after the other."""
        if taken.refused:
            box = messages.tell(
                self._above,
                self.tr("%n files were not attached.", "", len(taken.refused)),
                "\n".join(map(_why, taken.refused[:_LISTED])),
            )
            box.finished.connect(partial(self._ask_again, taken))
        else:
            self._ask_again(taken)

    def _ask_again(self, taken: TakenIn, _result: int = 0) -> None:
        if not taken.known:
            return
        same = self.tr("{file} has the same content as “{document}”.")
        lines = [
            same.format(
                file=shown_name(known.incoming.file_name), document=title_of(known.document)
            )
            for known in taken.known[:_LISTED]
        ]
        files = [known.incoming for known in taken.known]
        messages.ask(
            self._above,
            self.tr("%n files are here already. Attach them once more?", "", len(files)),
            details="\n".join(lines),
            act=self.tr("Attach once more"),
            then=partial(self.attach, taken.known[0].document.customer_id, files, again=True),
        )

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _why(refused: Refused) -> str:
    return f"{shown_name(refused.file_name)}: {translate(refused.error.message)}"


def _attach(
    customer_id: CustomerId,
    things: list[Incoming | Pasted],
    register: Register,
    progress: Progress,
    *,
    is_again: bool,
) -> TakenIn:
    return take_in(register, customer_id, as_files(things), progress.watch, again=is_again)
