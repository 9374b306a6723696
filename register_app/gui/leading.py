"""Lead from one page of an open register to another; no page is loaded before it is shown."""

from typing import TYPE_CHECKING, TypeVar

from register_app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from register_app.gui.pages.page_tab import PageTab
    from register_app.gui.workspace import Workspace
    from register_app.segments.condition import Conditions

TASKS = QT_TRANSLATE_NOOP("pages", "Tasks")
LISTS = QT_TRANSLATE_NOOP("pages", "Lists")
HISTORY = QT_TRANSLATE_NOOP("pages", "History")
PRIVACY = QT_TRANSLATE_NOOP("pages", "Privacy")
SETTINGS = QT_TRANSLATE_NOOP("window", "Settings")
"""What the pages are called."""
T = TypeVar("T", bound="PageTab")


def save_list(pages: "Workspace", conditions: "Conditions") -> None:
    """Make a list of some conditions."""
    from register_app.gui.pages.lists.lists_page import ListsPage  # noqa: PLC0415  as said
    from register_app.gui.pages.lists.saved_tab import SavedTab  # noqa: PLC0415  as said

    pages.show_titled(LISTS)
    for page in pages.findChildren(ListsPage):
        tab = page.show_tab(SavedTab)
        if tab is not None:
            tab.save_as_list(conditions)


def show_history(pages: "Workspace", customer: int) -> None:
    """Show what happened to one customer."""
    from register_app.gui.pages.history.history_page import (  # noqa: PLC0415  as said
        HistoryPage,
    )

    pages.show_titled(HISTORY)
    for page in pages.findChildren(HistoryPage):
        page.show_customer(customer)


def show_requests(pages: "Workspace", request: int | None = None) -> None:
    """Show the requests of people, or the page of one."""
    from register_app.gui.pages.privacy.requests.requests_tab import (  # noqa: PLC0415  as said
        RequestsTab,
    )

    tab = _privacy_tab(pages, RequestsTab)
    if tab is not None and request is not None:
        tab.open_request(request)


def show_retention(pages: "Workspace") -> None:
    """Show what is past its time, and what will be."""
    from register_app.gui.pages.privacy.retention.retention_tab import (  # noqa: PLC0415  as said
        RetentionTab,
    )

    _privacy_tab(pages, RetentionTab)


def show_breaches(pages: "Workspace") -> None:
    """Show the data breaches."""
    from register_app.gui.pages.privacy.breaches.breaches_tab import (  # noqa: PLC0415  as said
        BreachesTab,
    )

    _privacy_tab(pages, BreachesTab)


def show_option(pages: "Workspace", option: str) -> None:
    """Show the option of the settings that somebody was asked to fill."""
    from register_app.gui.pages.settings.settings_page import SettingsPage  # noqa: PLC0415  as said

    pages.window().activateWindow()
    pages.show_titled(SETTINGS)
    page = pages.findChild(SettingsPage)
    if isinstance(page, SettingsPage):
        page.lead_to(option)


def show_backups(pages: "Workspace") -> None:
    """Show how the backups stand."""
    from register_app.gui.pages.settings.settings_page import SettingsPage  # noqa: PLC0415  as said

    pages.show_titled(SETTINGS)
    page = pages.findChild(SettingsPage)
    if isinstance(page, SettingsPage):
        page.show_backups()


def _privacy_tab(pages: "Workspace", kind: type[T]) -> T | None:
    """Show a tab of the Privacy page, and return it."""
    from register_app.gui.pages.privacy.privacy_page import (  # noqa: PLC0415  as said
        PrivacyPage,
    )

    pages.show_titled(PRIVACY)
    page = pages.findChild(PrivacyPage)
    return page.show_tab(kind) if isinstance(page, PrivacyPage) else None
