"""The tabs of the Lists page, each made when it is first shown."""

from register_app.gui.pages.page_tab import PageTab, TabMaker
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP


def _saved(session: Session) -> PageTab:
    from register_app.gui.pages.lists.saved_tab import (  # noqa: PLC0415  when first shown
        SavedTab,
    )

    return SavedTab(session)


def _campaigns(session: Session) -> PageTab:
    from register_app.gui.pages.lists.campaigns.campaigns_tab import (  # noqa: PLC0415  when first shown
        CampaignsTab,
    )

    return CampaignsTab(session)


def _prospects(session: Session) -> PageTab:
    from register_app.gui.pages.lists.prospects.prospects_tab import (  # noqa: PLC0415  when first shown
        ProspectsTab,
    )

    return ProspectsTab(session)


def _blocks(session: Session) -> PageTab:
    from register_app.gui.pages.lists.blocklists.block_tab import (  # noqa: PLC0415  when first shown
        BlockTab,
    )

    return BlockTab(session)


TABS: tuple[TabMaker, ...] = (
    TabMaker(QT_TRANSLATE_NOOP("lists", "Saved lists"), _saved),
    TabMaker(QT_TRANSLATE_NOOP("lists", "Campaigns"), _campaigns),
    TabMaker(QT_TRANSLATE_NOOP("lists", "Bought lists"), _prospects),
    TabMaker(QT_TRANSLATE_NOOP("lists", "Block lists"), _blocks),
)
"""The tabs in their order; a new one is a line here."""
