"""A page of tabs: each is made when it is shown, and the page answers for the one shown."""

import pytest
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.pages.page_tab import PageTab, TabMaker
from register_app.gui.pages.tabbed_page import TabbedPage
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from tests.gui import hands
from tests.gui.conftest import OnScreen


class First(PageTab):
    """A tab with something to do and something typed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.add_act("Do it", "", self.setFocus)

    def help_text(self) -> str:
        return "first"

    def is_unsaved(self) -> bool:
        return True


class Second(PageTab):
    """A tab that says nothing of itself; it counts how often it was read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.reads = 0

    def customer_at_hand(self) -> int | None:
        return 7

    def show_now(self) -> None:
        self.reads += 1


class Third(PageTab):
    """A tab that the page does not have."""


class Both(TabbedPage):
    """A page of two tabs."""

    title = QT_TRANSLATE_NOOP("pages", "Lists")

    def __init__(self, session: Session) -> None:
        """Name two tabs."""
        super().__init__(
            session,
            (
                TabMaker(QT_TRANSLATE_NOOP("lists", "Saved lists"), First),
                TabMaker(QT_TRANSLATE_NOOP("lists", "Campaigns"), Second),
            ),
        )


@pytest.fixture
def page(session: Session, on_screen: OnScreen) -> Both:
    """Show the page."""
    made = Both(session)
    on_screen(made)
    return made


def test_tabs_are_named_and_made_when_they_are_shown(page: Both) -> None:
    [tabs] = hands.shown(QTabWidget, page)

    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Saved lists", "Campaigns"]
    assert page.findChildren(Second) == []
    tabs.setCurrentIndex(1)
    assert len(hands.shown(Second, page)) == 1


def test_the_page_answers_for_the_tab_shown(page: Both) -> None:
    assert page.help_text() == "first"
    assert [act.text() for act in page.acts()] == ["Do it"]
    assert page.customer_at_hand() is None

    tab = page.show_tab(Second)

    assert (page.help_text(), page.acts(), page.customer_at_hand()) == ("", [], 7)
    page.focus_search()
    assert tab is not None
    assert tab.hasFocus()


def test_what_is_typed_on_a_hidden_tab_counts(page: Both) -> None:
    page.show_tab(Second)

    assert page.is_unsaved()


def test_a_kind_of_tab_that_is_not_there_is_not_shown(page: Both) -> None:
    assert page.show_tab(Third) is None
    assert len(hands.shown(First, page)) == 1


def test_a_tab_leads_to_the_first_one(page: Both) -> None:
    tab = page.show_tab(Second)
    assert tab is not None

    tab.first_wanted.emit()

    assert len(hands.shown(First, page)) == 1


def test_keys_turn_to_a_tab(page: Both, qtbot: QtBot) -> None:
    page.focus_search()

    hands.keys(qtbot, page, "Alt+2")

    [tab] = hands.shown(Second, page)
    assert tab.hasFocus()


def test_a_hidden_tab_is_read_when_it_is_seen_again(page: Both) -> None:
    tab = page.show_tab(Second)
    assert tab is not None
    page.show_tab(First)

    tab.renew()
    assert tab.reads == 0

    page.show_tab(Second)
    assert tab.reads == 1
