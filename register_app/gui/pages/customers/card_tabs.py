"""The parts of a customer's page besides details and people: each is a tab, made when shown."""

from PySide6.QtWidgets import QWidget

from register_app.customers.customer import CustomerId
from register_app.gui.pages.card_tab import CardTab, TabMaker
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register


def _documents_held(register: Register, customer_id: CustomerId) -> int:
    return register.documents.count_of(customer_id)


def _documents(session: Session, card: QWidget) -> CardTab:
    from register_app.gui.pages.documents.documents_tab import (  # noqa: PLC0415  when first shown
        DocumentsTab,
    )

    return DocumentsTab(session, card)


def _deals_held(register: Register, customer_id: CustomerId) -> int:
    return register.deals.count(customer_id)


def _deals(session: Session, card: QWidget) -> CardTab:
    from register_app.gui.pages.deals.deals_tab import DealsTab  # noqa: PLC0415  when first shown

    return DealsTab(session, card)


def _told(register: Register, customer_id: CustomerId) -> int:
    return register.timeline.held(customer_id)


def _timeline(session: Session, card: QWidget) -> CardTab:
    from register_app.gui.pages.timeline.timeline_tab import (  # noqa: PLC0415  when first shown
        TimelineTab,
    )

    return TimelineTab(session, card)


def _tasks_held(register: Register, customer_id: CustomerId) -> int:
    return register.tasks.count_open(customer_id)


def _tasks(session: Session, card: QWidget) -> CardTab:
    from register_app.gui.pages.customers.tasks_tab import (  # noqa: PLC0415  when first shown
        TasksTab,
    )

    return TasksTab(session, card)


def _answers_held(_register: Register, _customer_id: CustomerId) -> int:
    return 0  # an answer is there for everybody; how many entries there are says nothing


def _permissions(session: Session, card: QWidget) -> CardTab:
    from register_app.gui.pages.permissions.permissions_tab import (  # noqa: PLC0415  when first shown
        PermissionsTab,
    )

    return PermissionsTab(session, card)


TABS: tuple[TabMaker, ...] = (
    TabMaker(
        QT_TRANSLATE_NOOP("permission", "Permissions"),
        frozenset({"permission", "confirmation", "document"}),
        _answers_held,
        _permissions,
    ),
    TabMaker(
        QT_TRANSLATE_NOOP("documents", "Documents"),
        frozenset({"document"}),
        _documents_held,
        _documents,
        takes_files=True,
    ),
    TabMaker(
        QT_TRANSLATE_NOOP("deals", "Deals"),
        frozenset({"deal", "deal_line"}),
        _deals_held,
        _deals,
    ),
    TabMaker(
        QT_TRANSLATE_NOOP("timeline", "Timeline"),
        frozenset(
            {"note", "contact_event", "document", "deal", "task", "campaign_member", "request"}
        ),
        _told,
        _timeline,
    ),
    TabMaker(
        QT_TRANSLATE_NOOP("tasks", "Tasks"),
        frozenset({"task", "contact_event"}),
        _tasks_held,
        _tasks,
    ),
)
"""The tabs after the contact persons, in their order; a new one is a line here."""
