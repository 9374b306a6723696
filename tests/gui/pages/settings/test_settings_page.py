"""The settings of a register."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QListWidget

from register_app import log
from register_app.gui.pages.settings.forms import PapersPart
from register_app.gui.pages.settings.parts import HetuPart
from register_app.gui.pages.settings.settings_page import SettingsPage
from register_app.gui.session import Session
from register_app.settings import Settings
from tests.gui.hands import (
    dialog,
    line,
    press,
    shown,
    texts,
    turn_to,
    write,
)

_STAGES = "Stages of a customer"


def _list(called: str, page: SettingsPage) -> QListWidget:
    (found,) = [one for one in shown(QListWidget, page) if one.accessibleName() == called]
    return found


def _press_of(part: str, text: str, page: SettingsPage) -> None:
    """Press the button of one part of the page; several have buttons of the same words."""
    card = _list(part, page).parentWidget()
    assert card is not None
    press(text, card)


def _stored(session: Session) -> Settings:
    return session.register.settings.load()


def test_details_of_the_firm_are_stored(session: Session, page: SettingsPage) -> None:
    write("Testaajan Maalaus Oy", "Name of the firm", page)
    write("20774740", "Business ID", page)
    assert page.is_unsaved()
    press("Save", page)

    assert _stored(session).firm_name == "Testaajan Maalaus Oy"
    assert _stored(session).firm_business_id == "2077474-0"
    assert "Saved." in texts(page)
    assert not page.is_unsaved()


def test_wrong_business_id_is_not_stored(session: Session, page: SettingsPage) -> None:
    write("Testaajan Maalaus Oy", "Name of the firm", page)
    write("2077474-1", "Business ID", page)
    press("Save", page)

    assert _stored(session) == Settings()
    assert "check digit" in texts(page)


def test_firm_keeps_its_name(session: Session, page: SettingsPage) -> None:
    write("Testaajan Maalaus Oy", "Name of the firm", page)
    press("Save", page)
    write(" ", "Name of the firm", page)
    press("Save", page)

    assert _stored(session).firm_name == "Testaajan Maalaus Oy"
    assert "Write the name of the firm." in texts(page)


def test_undone_change_is_seen_in_the_form(session: Session, page: SettingsPage) -> None:
    write("Testaajan Maalaus Oy", "Name of the firm", page)
    press("Save", page)
    session.undo()

    assert line("Name of the firm", page).text() == ""


def test_the_history_names_the_person_as_they_want(session: Session, page: SettingsPage) -> None:
    write("Testaajan Maalaus Oy", "Name of the firm", page)
    write("Aino Esimerkki", "Your name, for the history", page)
    press("Save", page)

    assert session.register.settings.user_name() == "Aino Esimerkki"


def test_stages_are_added_moved_and_removed(session: Session, page: SettingsPage) -> None:
    turn_to("Contents", page)
    stages = _list(_STAGES, page)
    write("Jalkihoito", "New stage", page)
    _press_of(_STAGES, "Add", page)
    _press_of(_STAGES, "Move up", page)
    assert _stored(session).stages == ("request", "offered", "ordered", "Jalkihoito", "customer")
    stages.setCurrentRow(0)
    _press_of(_STAGES, "Remove", page)
    _press_of(_STAGES, "Move down", page)

    assert _stored(session).stages == ("ordered", "offered", "Jalkihoito", "customer")
    assert stages.item(0).text() == "Ordered"


def test_kinds_of_documents_are_added_moved_and_removed(
    session: Session, page: SettingsPage
) -> None:
    turn_to("Contents", page)
    part = "Kinds of documents"
    write("Takuutodistus", "New kind", page)
    _press_of(part, "Add", page)
    assert _stored(session).document_kinds[-1] == "Takuutodistus"
    kinds = _list(part, page)
    kinds.setCurrentRow(1)
    _press_of(part, "Move up", page)
    assert _stored(session).document_kinds[:2] == ("order", "offer")
    _press_of(part, "Remove", page)
    assert "order" not in _stored(session).document_kinds
    write("Order", "New kind", page)
    _press_of(part, "Add", page)
    assert _stored(session).document_kinds[-1] == "order"
    assert kinds.item(kinds.count() - 1).text() == "Order"
    session.undo()
    assert "order" not in _stored(session).document_kinds


def _papers(page: SettingsPage) -> PapersPart:
    (part,) = shown(PapersPart, page)
    return part


def test_what_papers_need_is_stored_as_one_change(session: Session, page: SettingsPage) -> None:
    turn_to("Papers", page)
    papers = _papers(page)
    write("FI2112345600000785", "Bank account", papers)
    write("NDEAFIHH", "Bank (BIC)", papers)
    write("21", "Days to pay an invoice", papers)
    write("14", "Days an offer is valid", papers)
    write("20 000", "Class A from", papers)
    assert page.is_unsaved()
    press("Save", papers)

    stored = _stored(session)
    assert (stored.firm_iban, stored.firm_bic) == ("FI2112345600000785", "NDEAFIHH")
    assert (stored.payment_days, stored.offer_days) == (21, 14)
    assert (stored.value_a, stored.value_b) == (20_000_00, 1_000_00)
    session.undo()
    assert _stored(session) == Settings()


@pytest.mark.parametrize(
    ("called", "text", "said"),
    [
        ("Bank account", "FI2112345600000784", "check"),
        ("Days to pay an invoice", "", "Write how many days"),
        ("Days an offer is valid", "4000", "Write how many days"),
        ("Class B from", "", "Write an amount."),
        ("Class A from", "1000", "Class A must begin above class B."),
    ],
)
def test_what_papers_cannot_use_is_refused_at_its_field(
    session: Session, page: SettingsPage, called: str, text: str, said: str
) -> None:
    turn_to("Papers", page)
    papers = _papers(page)
    edit = line(called, papers)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    press("Save", papers)

    assert _stored(session) == Settings()
    assert said in texts(papers)


def test_rates_of_vat_are_added_as_people_write_them(session: Session, page: SettingsPage) -> None:
    turn_to("Papers", page)
    part = "Rates of VAT"
    rates = _list(part, page)
    assert [rates.item(at).text() for at in range(rates.count())] == [
        *("25,5 %", "13,5 %", "10 %", "0 %")
    ]
    write("9,75 %", "New rate", page)
    _press_of(part, "Add", page)
    assert _stored(session).vat_rates == ("25.5", "13.5", "10", "0", "9.75")
    for text, said in (("10", "on the list already"), ("101", "from 0 to 100"), ("x", "0 to 100")):
        write(text, "New rate", page)
        _press_of(part, "Add", page)
        assert said in texts(page)
    assert len(_stored(session).vat_rates) == 5


def test_somebody_is_led_to_the_option_that_is_missing(page: SettingsPage) -> None:
    page.lead_to("firm_iban")
    assert line("Bank account", page) is page.focusWidget()

    page.lead_to("firm_street")

    assert line("Address", page) is page.focusWidget()


def test_same_stage_is_not_added_twice(session: Session, page: SettingsPage) -> None:
    turn_to("Contents", page)
    write("offered", "New stage", page)
    _press_of(_STAGES, "Add", page)

    assert _stored(session).stages == Settings().stages
    assert "on the list already" in texts(page)


def test_one_stage_stays(session: Session, page: SettingsPage) -> None:
    turn_to("Contents", page)
    for _ in range(6):
        _press_of(_STAGES, "Remove", page)

    assert len(_stored(session).stages) == 1
    assert "One stage must stay." in texts(page)


def test_identity_codes_need_a_reason(session: Session, page: SettingsPage) -> None:
    turn_to("Contents", page)
    part = shown(HetuPart, page)[0]
    shown(QCheckBox, part)[0].click()
    assert page.is_unsaved()
    press("Save", part)
    assert not _stored(session).hetu_on
    assert "the law asks for a reason" in texts(page)
    write("Luotonanto", "Why the firm needs them", page)
    press("Save", part)

    assert _stored(session).hetu_on
    assert _stored(session).hetu_why == "Luotonanto"


def _switch(text: str, page: SettingsPage) -> QCheckBox:
    (found,) = [one for one in shown(QCheckBox, page) if one.text().startswith(text)]
    return found


def test_reminders_of_tasks_are_switched_at_once(session: Session, page: SettingsPage) -> None:
    turn_to("Contents", page)
    press("Show there what the task is", page)
    assert _stored(session).task_titles
    press("Show due tasks when", page)
    press("Tell on the desktop", page)

    stored = _stored(session)
    assert (stored.tasks_at_unlock, stored.task_notices) == (False, False)
    assert not _switch("Show there", page).isEnabled()


def test_undo_turns_the_switches_of_reminders_back(session: Session, page: SettingsPage) -> None:
    turn_to("Contents", page)
    press("Tell on the desktop", page)

    session.undo()

    assert _switch("Tell on the desktop", page).isChecked()
    assert _stored(session).task_notices


def test_the_log_is_shown_and_can_be_copied(page: SettingsPage) -> None:
    log.begin()
    log.note(log.Event.CHECK)
    log.rest()
    press("Show the log", page)

    assert str(log.path()) in texts(dialog())
    press("Copy the log", dialog())
    assert QGuiApplication.clipboard().text().endswith(" check")
    press("Close", dialog())
