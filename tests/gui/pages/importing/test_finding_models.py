"""The lists of findings are models that keep to Qt's rules, however long."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester

from register_app.gui import theme
from register_app.gui.pages.importing.finding_models import GroupsModel, MetModel, RejectedModel
from register_app.gui.pages.importing.findings import Group, Likeness, Line
from register_app.gui.pages.importing.preview_model import PreviewModel
from register_app.i18n import Text
from register_app.importer.match import Ground
from register_app.importer.preview import Preview, PreviewRow, Question, Shown, preview
from register_app.importer.row import Grade, Remark
from tests.importer.tables import OPTIONS, a_table, mapped

REASON = Text("tests", "Some reason")
_MANY = 100_000


def _line(number: int, old: str = "a") -> Line:
    return Line(number, Remark(Grade.WRONG, 0, "name", old, "", REASON))


def _models() -> list[QAbstractItemModel]:
    rejected, groups, met, rows = RejectedModel(), GroupsModel(), MetModel(), PreviewModel()
    rejected.show_lines([_line(2), _line(3)], mapped("name"))
    groups.show_groups([Group(REASON, [_line(2), _line(3)]), Group(REASON, [])], mapped("name"))
    met.show_met([Likeness(2, "Ojala", "", 1, Ground.EMAIL, is_sure=True)])
    question = Question(a_table(("Ojala", "100")), mapped("name", "postcode"), OPTIONS, None)
    rows.show_preview(preview(question, count=8))
    return [rejected, groups, met, rows]


@pytest.mark.parametrize("place", range(4))
def test_model_keeps_to_the_rules(qtmodeltester: ModelTester, place: int) -> None:
    qtmodeltester.check(_models()[place])  # type: ignore[no-untyped-call]  # pytest-qt has none


def test_long_list_is_shown_at_once() -> None:
    model, groups = RejectedModel(), GroupsModel()
    lines = [_line(number) for number in range(_MANY)]

    model.show_lines(lines, mapped("name"))
    groups.show_groups([Group(REASON, lines)], mapped("name"))

    assert model.rowCount() == _MANY
    assert model.index(_MANY - 1, 0).data() == str(_MANY - 1)
    reason = groups.index(0, 0)
    assert reason.data() == f"Some reason ({_MANY})"
    assert groups.index(_MANY - 1, 2, reason).data() == "a"
    assert groups.index(_MANY - 1, 3, reason).data() == "left out"


def test_markup_of_a_list_is_text() -> None:
    model = RejectedModel()
    model.show_lines([_line(1, "<b>x</b>\n<img src='a.png'>")], mapped("name"))

    assert model.index(0, 2).data() == "<b>x</b> <img src='a.png'>"
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) is None


def test_headings_are_named() -> None:
    for model in _models():
        for section in range(model.columnCount()):
            heading = model.headerData(section, Qt.Orientation.Horizontal)
            assert isinstance(heading, str)
            assert heading
        assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole) is None


def test_cells_of_the_preview_are_coloured_by_weight() -> None:
    model = PreviewModel()
    remarks = {
        grade: Remark(grade, 0, "name", "a", "b", REASON)
        for grade in (Grade.WRONG, Grade.REPAIRED, Grade.WARNED)
    }
    cells = {grade.value: Shown(("x",), remark) for grade, remark in remarks.items()}
    cells["plain"] = Shown((Text("tests", "Company"), "x"), None)
    fields = {name: Text("tests", name) for name in (*cells, "missing")}
    model.show_preview(Preview(fields, (PreviewRow(7, is_rejected=False, cells=cells),)))

    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    assert texts == ["7", "✗ x", "✎ x", "? x", "Company, x", ""]
    colours = theme.colours()
    backs = [
        model.index(0, column).data(Qt.ItemDataRole.BackgroundRole)
        for column in range(model.columnCount())
    ]
    wary = QColor(colours.wary_back)
    assert backs == [None, QColor(colours.bad_back), wary, wary, None, None]
    assert model.data(QModelIndex()) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) == QColor(colours.bad)
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("Repaired")
