"""Look at everything that may be about a person, and tick what goes along."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from register_app.db.place import Place
from register_app.gui.buttons import button
from register_app.gui.labels import Tone
from register_app.gui.pages.extracting.search_dialog import SearchDialog
from register_app.gui.session import Session
from register_app.requests.place import to_erase
from register_app.rights.elsewhere import Elsewhere


class MoreDialog(SearchDialog):
    """Searches for whoever is about to be erased; what goes already is ticked."""

    chosen = Signal(object)
    """The places that go now."""

    def __init__(
        self, session: Session, found: Elsewhere, places: Collection[Place], parent: QWidget
    ) -> None:
        """Search for the person of a plan for some places."""
        super().__init__(session, found.person, parent, ticked={*places, *found.going})
        self._places = places
        self._going = found.going
        self.add_buttons(
            button(self.tr("Cancel"), self.reject),
            button(self.tr("&Take what is ticked into the plan"), self.accept, look="primary"),
        )

    def accept(self) -> None:
        """Hand out what is ticked; what goes along by itself needs no mention."""
        left = set(self.tree.left())
        named = [one for one in self._places if one not in left]
        ticked = [one for one in self.tree.places() if one not in self._going]
        places = list(dict.fromkeys((*named, *to_erase(ticked))))
        if not places:
            self.remark.say(self.tr("Tick what is about this person first."), Tone.BAD)
            return
        self.chosen.emit(places)
        super().accept()
