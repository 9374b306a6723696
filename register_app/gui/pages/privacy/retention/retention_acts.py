"""What is done on the Retention tab: erase, and look at what the law keeps."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from register_app.db.place import Place
from register_app.documents.document import Document
from register_app.erasure.grounds import Ground
from register_app.erasure.record import KeptRecord
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.privacy.retention.kept_dialog import KeptDialog
from register_app.gui.session import Session


class RetentionActs(QObject):
    """Leads each act from the wish to its end."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above
        self._documents = DocumentActs(session, above)

    def ask_to_erase(self, places: Sequence[Place]) -> None:
        """Show what erasing some things would do."""
        from register_app.gui.pages.erasing.erase_dialog import (  # noqa: PLC0415  on first use
            EraseDialog,
        )

        called = self._called(places)
        EraseDialog(self._session, places, called, self._above, ground=Ground.OVER).open()

    def show_kept(self, kept: KeptRecord) -> None:
        """Show what the law keeps of an invoice, or hand out a kept document."""
        if kept.table == "document":
            self._documents.save(self._document(kept))
        else:
            KeptDialog(self._session, kept, self._above).open()

    def settle(self, kept: KeptRecord) -> None:
        """Let only the law keep it from now on."""
        self._session.register.erasure.settle(kept)
        self._session.refilled.emit()

    def _document(self, kept: KeptRecord) -> Document:
        return self._session.register.documents.records.of_image(kept.row, kept.image)

    def _called(self, places: Sequence[Place]) -> str:
        """Return what one thing is called, and how many they are otherwise."""
        named = self._session.register.review.called(places)
        if len(places) == len(named) == 1:
            return named[places[0]].name
        return self.tr("%Ln thing(s)", "", len(places))
