"""What goes by itself is told in the window, and goes while the register is open."""

from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.gui.retention.going import GoingWatch
from register_app.gui.session import Session
from register_app.register import Register
from tests.builders import TITLE, a_customer, a_part, stored, used_on
from tests.fixtures import NOW
from tests.retention.old import going_by_itself


@pytest.fixture
def old(register: Register) -> Customer:
    """Store a customer past its time, of a class that goes by itself."""
    return going_by_itself(register)


def pass_days(session: Session, days: int) -> None:
    """Let the clock of the register go on, and midnight come."""
    later: datetime = NOW + timedelta(days)
    register = session.register
    register.now = lambda: later
    session.day_turned.emit()


def test_it_is_told_what_will_go_and_a_week_later_it_goes(
    session: Session, old: Customer, qtbot: QtBot
) -> None:
    watch = GoingWatch(session, session)
    with qtbot.waitSignal(watch.told) as told:
        watch.look()
    assert "by themselves within a week: Customers 1." in str(told.args)
    register = session.register
    qtbot.waitUntil(lambda: not register.going.look().ready and bool(announced(register)))
    assert register.customers.find(old.id or CustomerId(0)) == old

    with qtbot.waitSignal(session.refilled, timeout=20_000):
        pass_days(session, 7)

    assert register.customers.find(old.id or CustomerId(0)) is None
    assert [one.ground for one in register.erasure.receipts()] == ["expired"]


def announced(register: Register) -> list[tuple[object, ...]]:
    """Return what was told of."""
    return register.connection.rows("SELECT * FROM announced")


def test_nobody_is_told_where_nothing_goes_by_itself(session: Session, qtbot: QtBot) -> None:
    stored(session.register, a_customer(last_order=date(2020, 1, 1)))
    watch = GoingWatch(session, session)

    with qtbot.assertNotEmitted(watch.told):
        watch.look()


def test_what_the_law_kept_goes_while_the_register_is_open(session: Session, qtbot: QtBot) -> None:
    register = session.register
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        register.deals.records.save(a_part("deals", customer, invoiced_on=date(2026, 1, 2)))
    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))
    assert register.erasure.kept()
    watch = GoingWatch(session, session)
    copy = session.copies.place_for("lasku.txt")
    copy.write_text("Lasku")

    used_on(register, register.today() + timedelta(days=366 * 7 - 1))
    with qtbot.waitSignal(session.refilled, timeout=20_000):
        pass_days(session, 366 * 7)

    assert watch
    qtbot.waitUntil(lambda: not copy.exists())
    assert register.erasure.kept() == []
