"""The Lists page: saved lists, and in tabs of their own what is made from them."""

from register_app.gui.pages.lists.tabs import TABS
from register_app.gui.pages.tabbed_page import TabbedPage
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP


class ListsPage(TabbedPage):
    """Who fulfils which conditions, at any time."""

    title = QT_TRANSLATE_NOOP("pages", "Lists")

    def __init__(self, session: Session) -> None:
        """Name the tabs."""
        super().__init__(session, TABS)
