"""The tabs of the Privacy page, each made when it is first shown."""

from register_app.gui.pages.page_tab import PageTab, TabMaker
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP


def _requests(session: Session) -> PageTab:
    from register_app.gui.pages.privacy.requests.requests_tab import (  # noqa: PLC0415  when first shown
        RequestsTab,
    )

    return RequestsTab(session)


def _notice(session: Session) -> PageTab:
    from register_app.gui.pages.privacy.notice.notice_tab import (  # noqa: PLC0415  when first shown
        NoticeTab,
    )

    return NoticeTab(session)


def _breaches(session: Session) -> PageTab:
    from register_app.gui.pages.privacy.breaches.breaches_tab import (  # noqa: PLC0415  when first shown
        BreachesTab,
    )

    return BreachesTab(session)


def _retention(session: Session) -> PageTab:
    from register_app.gui.pages.privacy.retention.retention_tab import (  # noqa: PLC0415  when first shown
        RetentionTab,
    )

    return RetentionTab(session)


def _erased(session: Session) -> PageTab:
    from register_app.gui.pages.privacy.erased.erased_tab import (  # noqa: PLC0415  when first shown
        ErasedTab,
    )

    return ErasedTab(session)


TABS: tuple[TabMaker, ...] = (
    TabMaker(QT_TRANSLATE_NOOP("privacy", "Requests"), _requests),
    TabMaker(QT_TRANSLATE_NOOP("privacy", "Privacy notice"), _notice),
    TabMaker(QT_TRANSLATE_NOOP("privacy", "Retention"), _retention),
    TabMaker(QT_TRANSLATE_NOOP("privacy", "Breaches"), _breaches),
    TabMaker(QT_TRANSLATE_NOOP("privacy", "Erased"), _erased),
)
"""The tabs in their order; a new one is a line here."""
