"""The Privacy page on a register whose notice lacks nothing, or on an empty one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.gui.languages import Languages
from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.session import Session
from register_app.notice.facts import Channel, SubjectGroup
from register_app.notice.presets import suggested_purposes, suggested_recipients, suggested_rules
from register_app.register import Register
from register_app.settings import Settings
from tests.builders import TITLE, a_customer, stored
from tests.gui import sessions

FIRM = Settings(
    firm_name="Testaajan Maalaus Oy",
    firm_business_id="2077474-0",
    firm_street="Kuusitie 3 B",
    firm_email=("toimisto@testaajan.example",),
)
_SUBJECTS = (SubjectGroup.PERSONS, SubjectGroup.CONTACTS, SubjectGroup.PROSPECTS)
Open = Callable[..., NoticeTab]


@pytest.fixture
def session(register: Register) -> Iterator[Session]:
    """Fill in the presets that a new register has, and open a session."""
    with register.change(TITLE):
        register.settings.save(FIRM)
        for purpose in suggested_purposes(_SUBJECTS, (Channel.EMAIL,)):
            register.purposes.save(purpose)
        for recipient in suggested_recipients():
            register.recipients.save(recipient)
        for rule in suggested_rules(_SUBJECTS, hetu=False, consent=False):
            register.rules.save(rule)
    with sessions.opened(register) as session:
        yield session


@pytest.fixture
def open_page(qtbot: QtBot, session: Session) -> Iterator[Open]:
    """Open the page with one private customer, or without any; it is gone before the register."""
    pages: list[NoticeTab] = []
    spoken = Languages()
    spoken.speak("en")

    def opened(*, is_empty: bool = False, width: int = 1200) -> NoticeTab:
        if not is_empty:
            customer = a_customer(kind=CustomerKind.PRIVATE, source="asiakas itse")
            stored(session.register, customer)
        page = NoticeTab(session)
        pages.append(page)
        page.resize(width, 800)
        with qtbot.waitActive(page), qtbot.waitSignal(page.drawn):
            page.show()
            page.activateWindow()
        return page

    yield opened
    for page in pages:
        page.hide()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(open_page: Open) -> NoticeTab:
    """Open the page of a register whose notice lacks nothing."""
    return open_page()
