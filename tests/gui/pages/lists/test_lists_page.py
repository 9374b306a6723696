"""The Lists page: its tabs."""

from PySide6.QtWidgets import QTabWidget

from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.pages.lists.saved_tab import SavedTab
from register_app.gui.pages.lists.tabs import TABS
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.session import translate
from register_app.segments.segment import Segment
from tests.gui import hands


def test_each_tab_has_its_title_and_is_made_when_it_is_shown(page: ListsPage) -> None:
    [tabs] = hands.shown(QTabWidget, page)

    assert [tabs.tabText(at) for at in range(tabs.count())] == [
        translate(maker.title) for maker in TABS
    ]
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        [shown] = hands.shown(PageTab, page)
        page.focus_search()
        assert page.help_text() == shown.help_text()


def test_a_tab_is_found_by_its_kind(lists: list[Segment], page: ListsPage) -> None:
    assert lists

    assert isinstance(page.show_tab(SavedTab), SavedTab)
    page.focus_search()
    [tab] = hands.shown(SavedTab, page)
    assert tab.names.hasFocus()
