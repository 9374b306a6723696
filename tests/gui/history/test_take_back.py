"""Taking a change back: first what will happen, then the act."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.history import take_back
from register_app.gui.history.record_tree import RecordTree
from register_app.gui.session import Session
from register_app.permissions.entry import Channel, Stand
from tests.builders import TITLE
from tests.gui import hands
from tests.gui.history.looks import asked, lines
from tests.permissions.said import said
from tests.restrictions.held import restricted

_CAME, _EDITED, _TASK = 1, 2, 3


def _lines(qtbot: QtBot) -> list[tuple[str, ...]]:
    tree = asked(qtbot).findChild(RecordTree)
    assert tree is not None
    return lines(tree)


def _close(told: str) -> None:
    box = hands.dialog()
    assert isinstance(box, QMessageBox)
    assert box.text() == told
    box.accept()


def test_what_will_happen_is_told_before_it_does(
    above: QWidget, session: Session, qtbot: QtBot
) -> None:
    take_back.ask(session, _EDITED, above)

    assert _lines(qtbot) == [("Customer · changed · Aalto Oy",), ("Town", "Oulu", "Turku")]
    assert "This will happen: Customers: 1 changed" in hands.texts(hands.dialog())
    assert [one.city for one in session.register.customers.records.all()] == ["Oulu"]
    hands.press("Cancel", hands.dialog())
    assert [one.city for one in session.register.customers.records.all()] == ["Oulu"]


def test_records_that_come_back_are_told_by_name(
    above: QWidget, session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE) as removal:
        session.register.tasks.records.delete(1)

    take_back.ask(session, removal.id, above)

    assert _lines(qtbot)[0] == ("Task · added · Äänestä · Aalto Oy",)
    hands.press("Cancel", hands.dialog())


def test_what_was_edited_since_is_told_and_stays(
    above: QWidget, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    take_back.ask(session, _CAME, above)

    found = _lines(qtbot)

    assert found == [("Customer · stays as it is · Aalto Oy",)]
    texts = hands.texts(hands.dialog())
    assert "1 customer(s) or record(s) were edited since" in texts
    assert "Nothing is left to do" in texts
    assert not hands.button("Take back", hands.dialog()).isEnabled()
    hands.press("Cancel", hands.dialog())
    assert session.register.customers.count() == 1


def test_fields_edited_since_stay_and_the_others_go_back(
    above: QWidget, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    with session.change(TITLE) as edit:
        moved = session.register.customers.save(replace(customer, city="Kemi", street="Katu 1"))
    with session.change(TITLE):
        session.register.customers.save(replace(moved, city="Inari"))

    take_back.ask(session, edit.id, above)

    assert _lines(qtbot) == [
        ("Customer · stays as it is · Aalto Oy",),
        ("Town", "Inari", "Inari"),
        ("Customer · changed · Aalto Oy",),
        ("Postal address", "Katu 1", "–"),
    ]
    hands.press("Take back", hands.dialog())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    (now,) = session.register.customers.records.all()
    assert (now.city, now.street) == ("Inari", "")


@pytest.mark.parametrize("moment", ["before it is told", "after it is told"])
def test_a_change_taken_back_meanwhile_is_left_alone(
    above: QWidget, session: Session, qtbot: QtBot, moment: str
) -> None:
    with session.change(TITLE) as change:
        session.register.tasks.records.delete(1)
        session.register.history.settle(change)

    take_back.ask(session, change.id, above)
    _close("This change cannot be taken back.")

    done = session.register.history.find(_TASK)
    assert done is not None
    dialog = take_back.TakeBackDialog(session, done._replace(id=change.id), above, is_again=False)
    dialog.open()
    if moment == "before it is told":
        qtbot.waitUntil(lambda: "cannot be taken back any more" in hands.texts(dialog))
        hands.press("Cancel", dialog)
    else:
        asked(qtbot)
        dialog._do()  # noqa: SLF001  as if the button had been pressed before
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert session.register.history.find(_TASK) == done


def test_cancelled_while_looking_nothing_is_told(
    above: QWidget, session: Session, qtbot: QtBot
) -> None:
    take_back.ask(session, _EDITED, above)

    hands.press("Cancel", hands.dialog())

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert session.register.history.find(_EDITED) is not None


@pytest.fixture
def ban(above: QWidget, session: Session, customer: Customer) -> int:
    """Record a ban in a change that also edits the customer; return the change."""
    assert above
    with session.change(TITLE) as change:
        session.register.customers.save(replace(customer, city="Kemi"))
        session.register.permissions.add(
            said(Stand.OBJECTION, Channel.ALL, customer_id=customer.id)
        )
    return change.id


def test_that_bans_stay_is_told_before(
    above: QWidget, session: Session, customer: Customer, ban: int, qtbot: QtBot
) -> None:
    take_back.ask(session, ban, above)
    asked(qtbot)
    assert "stay in force" in hands.texts(hands.dialog())

    hands.press("Take back", hands.dialog())

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    (now,) = session.register.customers.records.all()
    assert now.city == "Oulu"
    assert len(session.register.permissions.of(CustomerId(customer.id or 0))) == 1


def test_bans_never_said_are_removed_when_somebody_says_so(
    above: QWidget, session: Session, customer: Customer, ban: int, qtbot: QtBot
) -> None:
    take_back.ask(session, ban, above)
    asked(qtbot)

    hands.press("Remove the bans too", hands.dialog())
    qtbot.waitUntil(lambda: "stay in force" not in hands.texts(hands.dialog()))
    hands.press("Take back", hands.dialog())

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert session.register.permissions.of(CustomerId(customer.id or 0)) == []


def test_a_change_of_bans_alone_is_only_taken_back_when_they_were_never_said(
    above: QWidget, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    with session.change(TITLE) as change:
        session.register.permissions.add(said(Stand.OBJECTION, customer_id=customer.id))

    take_back.ask(session, change.id, above)
    asked(qtbot)

    assert "There is nothing else to take back." in hands.texts(hands.dialog())
    assert not hands.button("Take back", hands.dialog()).isEnabled()
    hands.press("Remove the bans too", hands.dialog())
    qtbot.waitUntil(lambda: hands.button("Take back", hands.dialog()).isEnabled())
    hands.press("Cancel", hands.dialog())


def test_what_may_only_be_kept_stays_and_is_told(
    above: QWidget, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    with session.change(TITLE) as edit:
        session.register.customers.save(replace(customer, city="Kemi"))
    restricted(session.register, customer)

    take_back.ask(session, edit.id, above)

    assert _lines(qtbot)[0] == ("Customer · stays as it is · Aalto Oy",)
    assert "The processing of somebody among them is restricted." in hands.texts(hands.dialog())
    hands.press("Cancel", hands.dialog())
