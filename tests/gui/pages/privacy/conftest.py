"""The Privacy page as people see it."""

import pytest

from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.session import Session
from tests.gui.conftest import OnScreen


@pytest.fixture
def page(session: Session, on_screen: OnScreen) -> PrivacyPage:
    """Show the Privacy page."""
    made = PrivacyPage(session)
    made.resize(1060, 760)
    on_screen(made)
    return made
