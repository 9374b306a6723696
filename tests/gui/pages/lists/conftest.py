"""The Lists page of a register with a few customers and lists."""

import pytest

from register_app.customers.choices import CustomerKind, State
from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.pages.lists.saved_tab import SavedTab
from register_app.gui.session import Session
from register_app.register import Register
from register_app.segments.condition import PRESET, Condition, Conditions, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from tests.builders import TITLE, a_customer, stored
from tests.gui.conftest import OnScreen

HELSINKI = Conditions(
    include=(*PRESET.include, Condition("postcode", Operator.BETWEEN, ("00100..00990",))),
    exclude=(Condition("kind", Operator.IS, (CustomerKind.PRIVATE,)),),
)


@pytest.fixture
def lists(register: Register) -> list[Segment]:
    """Store five customers and two lists: all that are active, and firms in Helsinki."""
    stored(
        register,
        a_customer(name="Aalto Oy", postcode="00100", city="HELSINKI", tags=("kanta",)),
        a_customer(name="Berg Ab", postcode="00990", city="HELSINKI"),
        a_customer(name="Cederqvist", kind=CustomerKind.PRIVATE, postcode="00200"),
        a_customer(name="Dal Oy", postcode="20100", city="TURKU"),
        a_customer(name="Eklund Oy", postcode="00300", state=State.PASSIVE),
    )
    drafts = (
        Segment(name="Aktiiviset", conditions=written(PRESET)),
        Segment(name="Helsingin yritykset", conditions=written(HELSINKI), note="Kevätkirje"),
    )
    with register.change(TITLE):
        return [register.segments.records.save(draft) for draft in drafts]


@pytest.fixture
def page(session: Session, on_screen: OnScreen) -> ListsPage:
    """Show the page; ask for `lists` before it."""
    made = ListsPage(session)
    made.resize(1060, 760)
    on_screen(made)
    return made


@pytest.fixture
def tab(page: ListsPage) -> SavedTab:
    """Return the tab with the saved lists."""
    found = page.show_tab(SavedTab)
    assert found is not None
    return found
