"""Restrict the processing of a person's data, and lift that again (GDPR Art. 18)."""

from register_app.db.change import Changing
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.restrictions.restriction import Restriction

RESTRICT = QT_TRANSLATE_NOOP("restriction", "Processing restricted")
LIFT = QT_TRANSLATE_NOOP("restriction", "Restriction lifted")
"""The titles name nobody: they stay when a person is erased."""


def restrict(register: Register, restriction: Restriction, change: Changing) -> Restriction:
    """Restrict as one change, which no undo takes back: the way back is to lift it."""
    with change(RESTRICT) as begun:
        register.history.settle(begun)
        return register.restrictions.restrict(restriction)


def lift(register: Register, restriction: Restriction, change: Changing) -> Restriction:
    """Lift as one change for good; raise NotToldBefore unless the person was told before."""
    with change(LIFT) as begun:
        register.history.settle(begun)
        return register.restrictions.lift(restriction, on=register.today())
