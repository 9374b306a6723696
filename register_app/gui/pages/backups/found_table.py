"""The backups that were found, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from register_app.backups.listing import Found
from register_app.gui.backups.work import Listed
from register_app.gui.history.words import moment
from register_app.gui.tables.list_table import ListTable

_HEIGHT = 150
_PROVEN, _WHERE = 3, 4


class FoundTable(ListTable):
    """One line for each backup: when it was made, what it holds, where it lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none yet."""
        headings = (
            self.tr("Made"),
            self.tr("Customers"),
            self.tr("Documents"),
            self.tr("Proven"),
            self.tr("Where"),
        )
        super().__init__(self.tr("Backups"), headings, parent)
        self.setProperty("look", "framed")
        self.setFixedHeight(_HEIGHT)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_WHERE, QHeaderView.ResizeMode.Stretch)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._listed: Sequence[Listed] = ()

    def show_listed(self, listed: Sequence[Listed]) -> None:
        """Show these."""
        self._listed = listed
        self.show_lines((place, self._line(one)) for place, one in enumerate(listed))

    def tell_proven(self, is_known: bool) -> None:  # noqa: FBT001  a plain switch
        """Show whether they were proven, where that is known."""
        self.setColumnHidden(_PROVEN, not is_known)

    def current(self) -> Found | None:
        """Return the backup that is chosen."""
        place = self.current_id()
        return None if place is None else self._listed[place].found

    def _line(self, one: Listed) -> list[str]:
        number, found = QLocale().toString, one.found
        proven = moment(one.proven_at) if one.proven_at else self.tr("not yet")
        made = moment(found.made_at.isoformat())
        held = (number(found.customers), number(found.documents))
        return [made, *held, proven, str(found.path.parent.parent)]
