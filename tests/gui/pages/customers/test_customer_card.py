"""One customer on one page."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTabWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind, HetuReason, State
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customer_head import CustomerHead
from register_app.gui.pages.customers.details_view import DetailsView
from register_app.gui.pages.customers.tasks_tab import TasksTab
from register_app.gui.session import Session
from register_app.gui.tasks.task_model import TaskModel
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, a_part, stored
from tests.fixtures import NOW
from tests.gui import hands

DAY = NOW.date()
_DETAILS, _PERMISSIONS, _TASKS = 0, 2, 6


def _head(card: CustomerCard) -> CustomerHead:
    head = card.findChild(CustomerHead)
    assert isinstance(head, CustomerHead)
    return head


def _dialog() -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def _now(session: Session, customer: Customer) -> Customer:
    return session.register.customers.get(CustomerId(customer.id or 0))


def test_head_shows_name_kind_and_stage(card: CustomerCard) -> None:
    texts = hands.texts(_head(card)).split("\n")

    assert texts[:3] == ["Aalto Oy", "Company", "Customer"]
    assert card.accessibleName() == "Aalto Oy"


def test_what_is_to_be_minded_stands_out(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    barred = replace(firms[1], disclosure_ban=True, credit_hold=True, stage="Kesken")
    with session.change(TITLE):
        session.register.customers.save(barred.passivated(reason="lopettanut", on=DAY))

    card.show_customer(firms[1].id)

    texts = hands.texts(_head(card))
    for word in ("Kesken", "Passive", "Disclosure ban", "Credit hold"):
        assert word in texts
    assert "22.11.2026 · lopettanut" in hands.texts(card)


def test_overdue_tasks_stand_out_and_follow_the_day(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    with session.change(TITLE):
        session.register.tasks.records.save(
            Task(title="Soita", customer_id=CustomerId(firms[0].id or 0), due=DAY)
        )
    assert "overdue" not in hands.texts(_head(card))

    session.register.now = _next_day
    session.day_turned.emit()

    assert "1 task(s) overdue" in hands.texts(_head(card))


def _next_day() -> datetime:
    return NOW + timedelta(1)


def test_card_follows_changes_and_undo(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    with session.change(TITLE):
        session.register.customers.save(replace(firms[0], name="Aalto Ab", city="Oulu"))
    assert card.accessibleName() == "Aalto Ab"
    assert "Oulu" in hands.texts(card)

    session.undo()
    assert card.accessibleName() == "Aalto Oy"


def test_customer_that_is_gone_leaves_nothing(card: CustomerCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.shown) as shown:
        card.show_customer(99)

    assert shown.args == [""]
    assert card.customer_id is None
    card.acts.edit()
    assert QApplication.activeModalWidget() is None


def test_card_is_edited(card: CustomerCard, session: Session, firms: list[Customer]) -> None:
    hands.press("Edit", _head(card))
    hands.write("Oulu", "Town", _dialog())
    hands.press("Save", _dialog())

    assert _now(session, firms[0]).city == "Oulu"


def test_customer_becomes_passive_with_a_reason(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    _head(card).passive_wanted.emit()
    dialog = _dialog()
    hands.press("Make passive", dialog)
    assert dialog.isVisible()

    box = dialog.form.editor("passive_reason")
    assert isinstance(box, QComboBox)
    assert box.itemText(0) == "Has ceased trading"
    box.setEditText("Muutti pois")
    hands.press("Make passive", dialog)

    assert _now(session, firms[0]) == firms[0].passivated(reason="Muutti pois", on=DAY)
    _head(card).active_wanted.emit()
    assert _now(session, firms[0]) == firms[0]


def test_passivating_what_was_undone_is_told(card: CustomerCard, session: Session) -> None:
    with session.change(TITLE):
        added = session.register.customers.save(a_customer(name="Lyhyt Oy"))
    card.show_customer(added.id)
    _head(card).passive_wanted.emit()
    dialog = _dialog()
    dialog.form.field("passive_reason").write("syy")
    session.undo()

    hands.press("Make passive", dialog)

    box = QApplication.activeModalWidget()
    assert box is not None
    assert "it was undone" in hands.texts(box)
    box.close()


def test_card_is_copied_as_text(card: CustomerCard) -> None:
    _head(card).copy_wanted.emit()

    text = QGuiApplication.clipboard().text()
    assert text == "Aalto Oy\nSource of the data: puhelu – 1.11.2026"


def test_window_of_its_own_is_asked_for(
    card: CustomerCard, firms: list[Customer], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(card.apart_wanted) as asked:
        _head(card).apart_wanted.emit()

    assert asked.args == [firms[0].id]


def test_code_is_shown_on_demand_and_noted(card: CustomerCard, session: Session) -> None:
    person = a_customer(
        kind=CustomerKind.PRIVATE, hetu="010190-900P", hetu_reason=HetuReason.CREDIT
    )
    card.show_customer(stored(session.register, person)[0].id)
    assert "010190-****" in hands.texts(card)

    hands.press("Show", card)

    assert "010190-900P" in hands.texts(card)
    acts = session.register.audit.entries("customer", card.customer_id or 0)
    assert (acts[-1].act, acts[-1].fields) == ("show", "hetu")


def test_keys_turn_the_tabs(card: CustomerCard, qtbot: QtBot) -> None:
    tabs = card.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    assert tabs.tabToolTip(1) == "People 2"

    hands.button("Edit", card).setFocus()
    hands.keys(qtbot, card, "Alt+2")
    assert tabs.currentIndex() == 1
    hands.keys(qtbot, card, "Alt+1")
    assert tabs.currentIndex() == 0


def test_long_words_are_broken_and_markup_is_text(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    name = "X" * 150 + " <b>lihava</b>"
    with session.change(TITLE):
        session.register.customers.save(
            replace(firms[0], name=name, notes="<img src='/etc/hostname'> " + "y" * 300)
        )

    boxes = [box.toPlainText() for box in hands.shown(QPlainTextEdit, card)]
    assert name in boxes
    assert any(text.startswith("<img") for text in boxes)
    details = card.findChild(DetailsView)
    assert isinstance(details, DetailsView)
    page = details.widget()
    assert page is not None
    assert page.width() <= details.viewport().width()
    assert _now(session, firms[0]).state is State.ACTIVE


def test_a_ban_stands_out_even_beside_a_later_permission(
    session: Session, card: CustomerCard, firms: list[Customer]
) -> None:
    for state in (Stand.OBJECTION, Stand.GIVEN):
        with session.change(TITLE):
            session.register.permissions.add(
                Permission(
                    customer_id=CustomerId(firms[0].id or 0),
                    channel=Channel.ALL,
                    state=state,
                    how="puhelimessa",
                    on_day=DAY,
                )
            )

    shown = [label.text() for label in _head(card).findChildren(PlainLabel) if label.isVisible()]
    assert "Ban: All marketing" in shown


def test_part_that_is_hidden_reads_a_change_when_it_is_shown(
    card: CustomerCard, session: Session, firms: list[Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    tabs = card.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(_TASKS)
    tabs.setCurrentIndex(_DETAILS)
    reads = _counted(monkeypatch)

    _add_task(session, firms[0])
    assert tabs.tabToolTip(_TASKS) == "Tasks 1"
    assert reads == []

    tabs.setCurrentIndex(_TASKS)
    assert _task_list(card).count == 1
    tabs.setCurrentIndex(_DETAILS)
    tabs.setCurrentIndex(_TASKS)
    assert reads == [firms[0].id]


def test_part_on_screen_is_read_anew_only_for_what_it_shows(
    card: CustomerCard, session: Session, firms: list[Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    tabs = card.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(_TASKS)
    reads = _counted(monkeypatch)

    with session.change(TITLE):
        session.register.timeline.notes.save(a_part("note_entries", firms[0]))
    assert reads == []

    _add_task(session, firms[0])
    assert reads == [firms[0].id]


def test_hidden_card_is_read_when_it_is_shown(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    card.hide()
    with session.change(TITLE):
        session.register.customers.save(replace(firms[0], name="Aalto Ab"))
    assert card.accessibleName() == "Aalto Oy"

    card.show()

    assert card.accessibleName() == "Aalto Ab"


def _add_task(session: Session, customer: Customer) -> None:
    with session.change(TITLE):
        session.register.tasks.records.save(a_part("tasks", customer))


def _task_list(card: CustomerCard) -> TaskModel:
    tab = card.findChild(TasksTab)
    assert isinstance(tab, TasksTab)
    return tab.tree.tasks


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """Note for which customers the tasks are read."""
    reads: list[int | None] = []
    ordinary = TasksTab.show_customer

    def show(tab: TasksTab, customer: Customer) -> None:
        reads.append(customer.id)
        ordinary(tab, customer)

    monkeypatch.setattr(TasksTab, "show_customer", show)
    return reads
