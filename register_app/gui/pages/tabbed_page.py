"""A page of several parts, each behind a tab of its own."""

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.page import Page
from register_app.gui.pages.page_tab import PageTab, TabMaker
from register_app.gui.session import Session, translate

_MARGIN = 18
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
T = TypeVar("T", bound=PageTab)


class TabbedPage(Page):
    """Shows one tab at a time, and answers for the one that is shown."""

    customer_wanted = Signal(object)

    def __init__(self, session: Session, makers: Sequence[TabMaker]) -> None:
        """Name the tabs of the page; they are made when they are shown."""
        super().__init__(session)
        self._makers = makers
        self._made: dict[int, PageTab] = {}
        self._tabs = QTabWidget()
        name(self._tabs, self.tr("Parts of the page"))
        for place, maker in enumerate(makers):
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self._tabs.addTab(holder, translate(maker.title))
            keys = QKeySequence(f"Alt+{place + 1}")
            self._tabs.setTabToolTip(place, keys.toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(keys, self, partial(self.turn_to, place), context=_HERE)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, 10, _MARGIN, 0)
        inside.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._show_tab)

    @property
    def tab(self) -> int:
        """Which tab is shown."""
        return self._tabs.currentIndex()

    def turn_to(self, tab: int) -> None:
        """Show a tab, with the cursor where its work begins."""
        self._tabs.setCurrentIndex(tab)
        self.focus_search()

    def focus_search(self) -> None:
        """Put the cursor where the work of the tab shown begins."""
        self._shown().focus_search()

    def customer_at_hand(self) -> int | None:
        """Return the customer chosen on the tab shown."""
        return self._shown().customer_at_hand()

    def help_text(self) -> str:
        """Return what the tab shown is for, in plain words."""
        return self._shown().help_text()

    def acts(self) -> list[QAction]:
        """Return what can be done on the tab shown."""
        return [*super().acts(), *self._shown().acts()]

    def is_unsaved(self) -> bool:
        """Say whether something typed on one of the tabs is not stored yet."""
        return any(tab.is_unsaved() for tab in self._made.values())

    def show_tab(self, kind: type[T]) -> T | None:
        """Show the tab of a kind, and return it."""
        for place in range(self._tabs.count()):
            tab = self.made(place)
            if isinstance(tab, kind):
                self._tabs.setCurrentIndex(place)
                return tab
        return None

    def _shown(self) -> PageTab:
        return self.made(self._tabs.currentIndex())

    def made(self, place: int) -> PageTab:
        """Return a tab, made when it is first asked for."""
        if place not in self._made:
            self._made[place] = tab = self._makers[place].make(self.session)
            tab.customer_wanted.connect(self.customer_wanted)
            tab.first_wanted.connect(self._show_first)
            holder = self._tabs.widget(place)
            layout = holder.layout() if holder is not None else None
            if layout is not None:
                layout.addWidget(tab)
                tab.show()
        return self._made[place]

    @Slot()
    def _show_first(self) -> None:
        self.turn_to(0)

    @Slot(int)
    def _show_tab(self, place: int) -> None:
        self.made(place).show()  # at once: a layout shows it a moment later

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is seen."""
        super().showEvent(event)
        self._shown()
