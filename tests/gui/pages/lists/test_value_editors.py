"""The editors of values: what is filled in comes out as it is stored."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QSpinBox

from register_app.gui.pages.lists.value_choice import batches_of, editor_for, words_in_use
from register_app.gui.pages.lists.value_editors import PicksEditor, ValueEditor
from register_app.gui.session import Session
from register_app.register import Register
from register_app.segments.condition import Condition, is_sound
from register_app.segments.subject import OPERATORS, Operator, Subject, subject_named, subjects
from tests.builders import a_customer, stored
from tests.fixtures import NOW
from tests.gui.conftest import OnScreen

O = Operator  # noqa: E741  short beside the rows below


def _subject(name: str) -> Subject:
    found = subject_named(name)
    assert found is not None
    return found


def _editor(field: str, operator: Operator) -> ValueEditor:
    return editor_for(_subject(field), operator, {"1": "lista.xlsx"}, NOW.date())


@pytest.mark.parametrize(
    "condition",
    [
        Condition("name", O.CONTAINS, ("oy", "ab")),
        Condition("words", O.CONTAINS, ("puutalo helsinki",)),
        Condition("postcode", O.BETWEEN, ("00100..00990", "20100..20100")),
        Condition("industry", O.BEGINS, ("43",)),
        Condition("kind", O.IS, ("private", "company")),
        Condition("stage", O.IS, ("oma vaihe",)),
        Condition("batch", O.IS, ("1",)),
        Condition("owner", O.IS, ("Pekka",)),
        Condition("tags", O.ALL, ("a", "b")),
        Condition("marketing", O.NONE, ("ban",)),
        Condition("since", O.BETWEEN, ("2020-01-01..2020-12-31",)),
        Condition("last_contact", O.BEFORE, ("2026-01-31",)),
        Condition("last_contact", O.SILENT, ("7",)),
        Condition("last_order", O.WITHIN, ("90",)),
        Condition("batch_row", O.AT_LEAST, ("-3",)),
        Condition("deal_sum", O.AT_LEAST, ("123450",)),
        Condition("deal_sum", O.AT_MOST, ("5", "24")),
        Condition("deal_sum", O.AT_MOST, ("5", "2019-01-01..2019-06-30")),
        Condition("document", O.IS, ("contract",)),
        Condition("website", O.EMPTY),
    ],
)
def test_values_come_out_as_they_went_in(condition: Condition, on_screen: OnScreen) -> None:
    editor = _editor(condition.field, condition.operator)
    on_screen(editor)

    editor.fill(condition.values)

    assert editor.values() == condition.values
    assert is_sound(condition._replace(values=editor.values()))


def test_every_control_has_a_name(session: Session) -> None:
    assert session
    for subject in subjects():
        for operator in OPERATORS[subject.sort]:
            editor = editor_for(subject, operator, {}, NOW.date())
            for kind in (QLineEdit, QListWidget, QSpinBox, QComboBox):
                for control in editor.findChildren(kind):
                    inner = control.parent()
                    assert control.accessibleName() or isinstance(inner, QSpinBox)
            editor.deleteLater()


def test_what_is_missing_or_wrong_makes_no_condition(on_screen: OnScreen) -> None:
    for field, operator, text in (
        ("postcode", O.BETWEEN, "Helsinki"),
        ("since", O.BEFORE, "kevät"),
        ("deal_sum", O.AT_LEAST, "paljon"),
        ("name", O.CONTAINS, " , "),
    ):
        editor = _editor(field, operator)
        on_screen(editor)
        line = editor.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)

        line.setText(text)

        assert not is_sound(Condition(field, operator, editor.values()))


def test_values_in_use_are_offered_too(register: Register, session: Session) -> None:
    assert session
    stored(register, a_customer(stage="oma", tags=("b", "a"), owner="Pekka"))

    assert dict(words_in_use(register, _subject("stage"))) == {"oma": "oma"}
    assert [word for word, _ in words_in_use(register, _subject("tags"))] == ["b", "a"]
    assert words_in_use(register, _subject("owner")) == [("Pekka", "Pekka")]
    assert words_in_use(register, _subject("name")) == ()
    assert words_in_use(register, _subject("batch")) == ()
    assert batches_of(register) == {}
    editor = PicksEditor("Groups", [("a", "a")])
    editor.offer([("a", "a"), ("b", "b")])
    editor.fill(("b",))
    assert editor.values() == ("b",)
    editor.deleteLater()
