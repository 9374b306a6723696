"""The Privacy page: the duties of the firm towards the people in the register, in tabs."""

from register_app.gui.pages.privacy.tabs import TABS
from register_app.gui.pages.tabbed_page import TabbedPage
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP


class PrivacyPage(TabbedPage):
    """What people may ask for, what they are told, what is kept, and what went wrong."""

    title = QT_TRANSLATE_NOOP("pages", "Privacy")

    def __init__(self, session: Session) -> None:
        """Name the tabs."""
        super().__init__(session, TABS)
