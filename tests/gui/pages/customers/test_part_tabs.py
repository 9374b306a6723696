"""The tabs of a customer's page."""

from PySide6.QtWidgets import QApplication, QLabel, QMenu

from register_app.gui.pages.customers.part_tabs import PartTabs
from tests.gui import hands
from tests.gui.conftest import OnScreen

TITLES = ("Details", "People", "Permissions", "Documents", "Deals", "Timeline", "Tasks")


def _tabs(on_screen: OnScreen, width: int) -> PartTabs:
    made = PartTabs()
    for title in TITLES:
        made.add(QLabel(title), title)
    made.show_count(1, 2)
    made.resize(width, 200)
    on_screen(made)
    made.fit()
    return made


def _texts(tabs: PartTabs) -> list[str]:
    return [tabs.tabText(place) for place in range(tabs.count())]


def test_counts_are_shown_where_they_have_room(on_screen: OnScreen) -> None:
    tabs = _tabs(on_screen, 900)

    assert _texts(tabs)[:2] == ["Details", "People 2"]
    assert not hands.shown(QMenu, tabs)


def test_counts_give_way_to_the_names_but_are_still_told(on_screen: OnScreen) -> None:
    tabs = _tabs(on_screen, 900)
    tabs.resize(tabs.tabBar().sizeHint().width() - 2, 200)

    assert _texts(tabs) == list(TITLES)
    assert tabs.tabToolTip(1) == tabs.tabBar().accessibleTabName(1) == "People 2"


def test_a_menu_lists_every_part_where_names_have_no_room(on_screen: OnScreen) -> None:
    tabs = _tabs(on_screen, 260)
    hands.press("⋯", tabs)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()][:2] == ["Details", "People 2"]

    menu.actions()[-1].trigger()

    assert tabs.currentIndex() == len(TITLES) - 1
    menu.close()
