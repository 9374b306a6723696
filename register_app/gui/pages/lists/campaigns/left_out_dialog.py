"""Those whom one reason keeps out of a campaign."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.session import Session
from register_app.outreach.campaign import LeftOut

_HIGH = 300
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _People(QListView):
    """Names; Return opens one, and presses no button of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return from the dialog."""
        super().keyPressEvent(event)
        if event.key() in RETURNS:
            event.accept()


class LeftOutDialog(Dialog):
    """Lists them by name, and leads to each."""

    def __init__(
        self, session: Session, reason: str, people: Sequence[LeftOut], parent: QWidget
    ) -> None:
        """Show whom a reason keeps out."""
        super().__init__(self.tr("%Ln left out", "", len(people)), parent)
        self._session = session
        self._people = people
        self._list = _People()
        self._list.setModel(QStringListModel([one.name for one in people], self))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(_HIGH)
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.activated.connect(self._open)
        name(self._list, self.tr("Left out"), reason)
        self.inside.addWidget(PlainLabel(reason, wrap=True))
        if people[0].reason.law:
            self.inside.addWidget(caption(people[0].reason.law))
        self.inside.addWidget(self._list, 1)
        self.add_buttons(
            button(self.tr("&Show the customer"), self._open_current),
            button(self.tr("C&lose"), self.reject, look="primary"),
        )

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.accept()
            parent = self.parentWidget()
            if isinstance(parent, Dialog):
                parent.reject()
            self._session.customer_wanted.emit(self._people[index.row()].customer_id)

    @Slot()
    def _open_current(self) -> None:
        self._open(self._list.currentIndex())
