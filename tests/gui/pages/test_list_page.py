"""A page with a list reads nothing while nobody sees it."""

import pytest
from pytestqt.qtbot import QtBot

from register_app.gui.pages.list_page import ListPage
from register_app.gui.session import Session
from register_app.gui.tables.search_box import SearchBox


class Counting(ListPage):
    """Counts how often it is read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.search = SearchBox("Haku", "")
        self.search.setParent(self)
        self.loads = 0

    def load(self) -> None:
        self.loads += 1


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Counting:
    made = Counting(session)
    qtbot.addWidget(made)
    return made


def test_a_hidden_page_is_read_once_when_it_is_shown(page: Counting, session: Session) -> None:
    session.refilled.emit()
    session.day_turned.emit()
    assert page.loads == 0

    page.show()

    assert page.loads == 1


def test_a_page_in_sight_is_read_at_once(page: Counting, session: Session) -> None:
    page.show()

    session.day_turned.emit()

    assert page.loads == 1


def test_a_page_that_is_level_is_not_read_again(page: Counting) -> None:
    page.show()
    page.refresh()
    page.hide()

    page.show()

    assert page.loads == 1
