"""The requests of people on the Privacy page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.session import Session
from register_app.requests.request import Request
from tests.builders import TITLE

Keep = Callable[..., Request]


@pytest.fixture
def tab(page: PrivacyPage) -> RequestsTab:
    """Return the tab with the requests."""
    found = page.show_tab(RequestsTab)
    assert found is not None
    return found


@pytest.fixture
def keep(session: Session) -> Keep:
    """Return how a request is stored."""

    def kept(**fields: object) -> Request:
        draft = Request(name="Kaisa Kanarialintu", received_on=date(2026, 11, 2))
        with session.change(TITLE):
            return session.register.requests.save(replace(draft, **fields))  # type: ignore[arg-type]  # of any field

    return kept
