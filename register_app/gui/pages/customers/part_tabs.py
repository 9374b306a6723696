"""The tabs of a customer's page: with their counts where there is room, else by name alone."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QTabWidget, QWidget

from register_app.gui.buttons import button
from register_app.gui.forms.shown import in_button
from register_app.gui.labels import name


class PartTabs(QTabWidget):
    """Shows every part by its name; where not even the names have room, a menu lists them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no part yet."""
        super().__init__(parent)
        self._titles: list[str] = []
        self._counts: list[int] = []
        self._all = button("⋯", self._offer, look="link")
        name(self._all, self.tr("All parts of the page"))
        self.setCornerWidget(self._all, Qt.Corner.TopRightCorner)
        self._all.hide()

    def add(self, part: QWidget, title: str) -> None:
        """Add a part."""
        self._titles.append(title)
        self._counts.append(0)
        self.addTab(part, in_button(title))

    def show_count(self, place: int, count: int) -> None:
        """Say how much a part holds; `fit` shows it."""
        self._counts[place] = count

    def fit(self) -> None:
        """Show the counts that have room, the last ones first; the menu where a part has none."""
        for place in range(self.count()):
            self._say(place, self._told(place))
        for place in range(self.count()):
            if self._counts[place] and self._is_tight():
                self._say(place, self._titles[place])
        self._all.setVisible(self._is_tight())

    def _told(self, place: int) -> str:
        count = self._counts[place]
        return f"{self._titles[place]} {count}" if count else self._titles[place]

    def _say(self, place: int, text: str) -> None:
        self.setTabText(place, in_button(text))
        self.setTabToolTip(place, self._told(place))
        self.tabBar().setAccessibleTabName(place, self._told(place))

    def _is_tight(self) -> bool:
        return self.tabBar().sizeHint().width() > self.width()

    @Slot()
    def _offer(self) -> None:
        """List every part, with how much it holds."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._all.accessibleName())
        for place in range(self.count()):
            action = menu.addAction(in_button(self._told(place)))
            action.setCheckable(True)
            action.setChecked(place == self.currentIndex())
            action.triggered.connect(partial(self._turn, place))
        menu.popup(self._all.mapToGlobal(self._all.rect().bottomLeft()))

    def _turn(self, place: int, *_: object) -> None:
        self.setCurrentIndex(place)
        self.tabBar().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tabs to the width."""
        super().resizeEvent(event)
        self.fit()
