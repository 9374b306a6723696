"""The register of breaches in the window: each step that the law asks for."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from register_app.breaches.assessment import Question
from register_app.breaches.breach import Breach, Duty, Risk
from register_app.gui.pages.privacy.breaches.breaches_tab import BreachesTab
from register_app.gui.pages.privacy.breaches.letter_dialog import BreachLetter
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.pages.privacy.step_row import StepRow
from register_app.gui.tables.list_table import ListTable
from tests.builders import TITLE
from tests.fixtures import NOW
from tests.gui.hands import choose_file, dialog, press, shown, texts, write

TODAY = NOW.date()


def a_breach(**fields: object) -> Breach:
    """Return a breach noticed this morning."""
    return Breach(
        **{"noticed_on": TODAY, "noticed_at": "00:00", "what": "Kannettava hävisi"} | fields  # type: ignore[arg-type]  # checked by the record
    )


@pytest.fixture
def tab(page: PrivacyPage) -> BreachesTab:
    """Show the tab with nothing in it."""
    found = page.show_tab(BreachesTab)
    assert found is not None
    return found


def keep(tab: BreachesTab, breach: Breach) -> Breach:
    """Store a breach as if it had been written down before."""
    with tab.session.change(TITLE):
        return tab.session.register.breaches.save(breach)


def only(tab: BreachesTab) -> Breach:
    """Return the one breach that is stored."""
    [found] = tab.session.register.breaches.all()
    return found


def lines(tab: BreachesTab) -> list[list[str]]:
    [table] = tab.findChildren(ListTable)
    items = [table.topLevelItem(place) for place in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items if item]


def write_down(text: str, called: str) -> None:
    """Write into the field of many lines that is called so."""
    boxes = shown(QPlainTextEdit, dialog())
    [found] = [one for one in boxes if one.accessibleName().startswith(called)]
    found.setPlainText(text)


def step(tab: BreachesTab, called: str) -> None:
    """Press the button of a step."""
    rows = shown(StepRow, tab)
    [found] = [one for one in rows if one.accessibleName().endswith(called)]
    shown(QPushButton, found)[0].click()


def test_an_empty_tab_says_what_a_breach_is(tab: BreachesTab) -> None:
    assert "No data breaches" in texts(tab)
    assert "33(5)" in tab.help_text()


def test_a_breach_is_written_down_and_the_clock_runs(tab: BreachesTab) -> None:
    press("New data breach", tab)
    press("Save", dialog())
    assert "Fill this in" in texts(dialog())
    write_down("Kannettava hävisi junassa", "What happened")

    press("Save", dialog())

    assert only(tab).noticed_on == TODAY
    [[what, noticed, risk, todo]] = lines(tab)
    assert (what, risk) == ("Kannettava hävisi junassa", "")
    assert noticed
    assert todo.startswith("Assess the risk. By")
    assert "hour" in todo


def test_days_that_cannot_be_are_refused(tab: BreachesTab) -> None:
    keep(tab, a_breach(happened_from=TODAY))
    step(tab, "What happened")
    write("1.1.2020", "Until", dialog())

    press("Save", dialog())

    assert "before the day on which it began" in texts(dialog())


def test_the_questions_lead_to_a_risk_that_the_firm_decides(tab: BreachesTab) -> None:
    keep(tab, a_breach())
    step(tab, "Assess the risk")
    asked = dialog()
    assert "The answers point to: Unlikely" in texts(asked)
    press("Somebody who should not", asked)
    press("The data could be read", asked)
    press("There were personal identity codes", asked)
    assert "The answers point to: High risk" in texts(asked)

    press("Take this as the risk", asked)
    press("Save", asked)

    breach = only(tab)
    assert breach.risk is Risk.HIGH
    assert set(breach.answers) == {Question.OUTSIDER, Question.READABLE, Question.SENSITIVE}
    assert breach.risk_reasons
    assert breach.duties() == (Duty.NOTIFY, Duty.TELL, Duty.CLOSE)


def test_who_calls_a_risk_unlikely_says_why_nobody_is_told(tab: BreachesTab) -> None:
    keep(tab, a_breach())
    step(tab, "Assess the risk")

    press("Take this as the risk", dialog())
    press("Save", dialog())

    breach = only(tab)
    assert breach.risk is Risk.NONE
    assert breach.not_notified_why == breach.risk_reasons
    assert "Not needed" in texts(tab)


def test_the_text_for_the_ombudsman_is_ready_in_each_language(tab: BreachesTab) -> None:
    keep(tab, a_breach(risk=Risk.RISK, risk_reasons="x"))
    step(tab, "Tell the ombudsman")
    asked = dialog()
    [text] = [
        one for one in shown(QPlainTextEdit, asked) if one.accessibleName() == "Text to copy"
    ]
    [language] = [
        one for one in shown(QComboBox, asked) if one.accessibleName().startswith("Language")
    ]
    language.setCurrentIndex(language.findText("Suomi"))
    assert "Rekisterinpitäjä" in text.toPlainText()

    press("Copy all", asked)
    assert QGuiApplication.clipboard().text() == text.toPlainText()
    write(f"{TODAY:%d.%m.%Y}", "Ombudsman told on", asked)
    press("Save", asked)

    assert only(tab).notified_on == TODAY


def test_who_tells_late_gives_the_reasons(tab: BreachesTab) -> None:
    keep(tab, a_breach(noticed_on=TODAY - timedelta(days=9), risk=Risk.RISK, risk_reasons="x"))
    assert "Late since" in lines(tab)[0][3]
    assert "Late" in texts(tab)
    step(tab, "Tell the ombudsman")
    write(f"{TODAY:%d.%m.%Y}", "Ombudsman told on", dialog())

    press("Save", dialog())

    assert "say why" in texts(dialog())


def test_the_people_are_told_or_it_is_said_why_not(
    tab: BreachesTab, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(tab, a_breach(risk=Risk.HIGH, risk_reasons="x", notified_on=TODAY))
    step(tab, "Tell the people")
    asked = dialog()
    press("Write the letter", asked)
    [sheet] = [one for one in tab.findChildren(BreachLetter) if one.isVisible()]
    assert any("data breach at" in one.toPlainText() for one in shown(QPlainTextEdit, sheet))
    press("Save as PDF", sheet)
    choose_file(tmp_path / "kirje.pdf")
    qtbot.waitUntil((tmp_path / "kirje.pdf").exists)
    assert (
        any(
            "You" in one.toPlainText() or "sinulle" in one.toPlainText()
            for one in shown(QPlainTextEdit, asked)
        )
        or asked
    )
    press("Save", asked)
    assert "why it was not" in texts(asked)
    write("Kirje postissa", "How", asked)
    write(f"{TODAY:%d.%m.%Y}", "People told on", asked)

    press("Save", asked)

    assert only(tab).told_on == TODAY


def test_a_matter_is_closed_and_opened_again(tab: BreachesTab) -> None:
    keep(tab, a_breach(risk=Risk.NONE, risk_reasons="x", not_notified_why="x"))

    step(tab, "Close the matter")
    assert only(tab).closed_on == TODAY
    assert lines(tab)[0][3] == "Closed"
    step(tab, "Close the matter")

    assert only(tab).closed_on is None


def test_a_breach_written_down_by_mistake_is_removed_and_comes_back(tab: BreachesTab) -> None:
    breach = keep(tab, a_breach())
    press("Remove", tab)
    press("Remove", dialog())
    assert lines(tab) == []

    tab.session.undo()

    assert only(tab) == breach
