"""The Privacy page: its tabs."""

from PySide6.QtWidgets import QTabWidget

from register_app.gui.pages.page_tab import PageTab
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.pages.privacy.tabs import TABS
from register_app.gui.session import Session, translate
from tests.gui import hands
from tests.gui.conftest import OnScreen


def test_each_tab_has_its_title_and_says_what_it_is_for(
    session: Session, on_screen: OnScreen
) -> None:
    page = PrivacyPage(session)
    on_screen(page)
    [tabs] = [one for one in hands.shown(QTabWidget, page) if one.parent() is page]

    assert [tabs.tabText(at) for at in range(tabs.count())] == [
        translate(maker.title) for maker in TABS
    ]
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        [shown] = hands.shown(PageTab, page)
        page.focus_search()
        assert page.help_text() == shown.help_text() != ""
