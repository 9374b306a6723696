"""How deals are said in the window."""

from datetime import date

from register_app.deals.deal import DEAL_STATE, Deal, DealState
from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.euros import euros
from register_app.gui.forms.shown import said
from register_app.gui.tables.row_model import Column
from register_app.i18n import QT_TRANSLATE_NOOP

CUSTOMER = QT_TRANSLATE_NOOP("deal", "Customer")
DAY = QT_TRANSLATE_NOOP("deal", "Date")
WITHOUT_VAT = QT_TRANSLATE_NOOP("deals", "Without VAT")


def state_word(state: DealState) -> str:
    """Return what a stage is called."""
    return said(DEAL_STATE.show(state))


def day_word(stored: str | None) -> str:
    """Return a stored day for people."""
    return day.show(date.fromisoformat(stored)) if stored else ""


def _stored_state(stored: str) -> str:
    return state_word(DealState(stored))


def _plain(stored: str | None) -> str:
    return stored or ""


_TITLE = Column("title", field_named(Deal, "title").label, _plain, 24)
_CUSTOMER = Column("customer", CUSTOMER, _plain, 22)
_STATE = Column("state", field_named(Deal, "state").label, _stored_state, 10)
_NUMBER = Column("number", field_named(Deal, "number").label, _plain, 10)
_NET = Column("net", WITHOUT_VAT, euros, 12, is_number=True)
_DAY = Column("day", DAY, day_word, 11)
_DUE = Column("due_on", field_named(Deal, "due_on").label, day_word, 11)
OF_ONE = (_TITLE, _STATE, _NET, _DAY, _NUMBER)
"""The columns of a table with the deals of one customer; the last ones may be hidden."""
OF_ALL = (_TITLE, _CUSTOMER, _STATE, _NUMBER, _NET, _DAY, _DUE)
"""The columns of a table with the deals of every customer."""
