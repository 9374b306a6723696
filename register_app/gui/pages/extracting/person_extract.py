"""From a customer or a contact person to the extract: find the person, then write it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.fields.field import table_of
from register_app.gui.buttons import button
from register_app.gui.labels import Tone
from register_app.gui.pages.extracting.extract_dialog import ExtractDialog
from register_app.gui.pages.extracting.search_dialog import SearchDialog
from register_app.gui.session import Session
from register_app.rights.person import Person


class PersonExtractDialog(SearchDialog):
    """Finds where a person stands, and goes on to the extract."""

    def __init__(self, session: Session, somebody: Customer | Contact, parent: QWidget) -> None:
        """Look for a customer or a contact person, whose own row is ticked."""
        own = Place(table_of(type(somebody)), somebody.id or 0)
        self._somebody = somebody
        super().__init__(session, Person.of(somebody), parent, own=own)
        self.add_buttons(
            button(self.tr("Cancel"), self.reject),
            button(self.tr("&Write the extract…"), self._go_on, look="primary"),
        )

    @Slot()
    def _go_on(self) -> None:
        places, parent = self.tree.places(), self.parentWidget()
        if not places:
            self.remark.say(self.tr("Tick what is about this person first."), Tone.BAD)
            return
        if isinstance(parent, QWidget):
            dialog = ExtractDialog(
                self.session, places, self.person(), parent, language=self._somebody.language
            )
            dialog.open()
        self.accept()
