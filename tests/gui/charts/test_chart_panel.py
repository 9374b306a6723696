"""A chart is bars for the eye, a table for who reads, and a picture to paste."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from register_app.gui import theme
from register_app.gui.charts.bar_chart import BarChart
from register_app.gui.charts.chart_panel import ChartPanel
from register_app.gui.charts.figures import Bar, Figures
from register_app.gui.charts.figures_table import FiguresTable
from tests.gui import hands

FIGURES = Figures(
    "Sales by year",
    ("Year", "Without VAT", "Deals"),
    (Bar("25", "2025", 100_00, ("1",)), Bar("26", "2026", 300_00, ("2",))),
)


@pytest.fixture
def panel(qtbot: QtBot) -> ChartPanel:
    """Show a panel with two years."""
    panel = ChartPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 260)
    panel.show_figures(FIGURES)
    panel.show()
    return panel


def chart(panel: ChartPanel) -> BarChart:
    found = panel.findChild(BarChart)
    assert isinstance(found, BarChart)
    return found


def table(panel: ChartPanel) -> FiguresTable:
    found = panel.findChild(FiguresTable)
    assert isinstance(found, FiguresTable)
    return found


def colours(image: QImage) -> set[str]:
    rows, columns = range(0, image.height(), 4), range(0, image.width(), 4)
    return {image.pixelColor(x, y).name() for y in rows for x in columns}


def test_bars_are_told_in_a_sentence(panel: ChartPanel) -> None:
    assert chart(panel).accessibleName() == "Sales by year"
    told = chart(panel).accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert told == "2 bars, together 400 €. The highest: 2026, 300 €."


def test_bars_are_painted_in_the_colours_of_the_window(panel: ChartPanel) -> None:
    assert theme.colours().accent.lower() in colours(chart(panel).grab().toImage())


def test_what_was_lost_is_painted_below_nought(panel: ChartPanel) -> None:
    loss = Figures("Sales", ("Year", "Sum"), (Bar("25", "2025", -100_00), Bar("26", "2026", 1)))

    panel.show_figures(loss)

    assert theme.colours().bad.lower() in colours(chart(panel).grab().toImage())


def test_the_same_numbers_are_a_table(panel: ChartPanel) -> None:
    hands.press("Show as table", panel)

    assert table(panel).isVisible()
    assert not chart(panel).isVisible()
    model = table(panel).model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Year", "Without VAT", "Deals"]
    assert [model.index(1, at).data() for at in range(3)] == [
        "2026",
        "300.00\N{NO-BREAK SPACE}€",
        "2",
    ]


def test_bars_come_back_from_the_table(panel: ChartPanel) -> None:
    hands.press("Show as table", panel)
    hands.press("Show as chart", panel)

    assert chart(panel).isVisible()


def test_copy_puts_a_sharp_picture_on_the_clipboard(panel: ChartPanel) -> None:
    hands.press("Copy as picture", panel)

    copied = QGuiApplication.clipboard().image()
    assert copied.width() >= 1600
    assert theme.colours().accent.lower() in colours(copied)
    QGuiApplication.clipboard().setMimeData(QMimeData())


def test_a_chart_of_nothing_says_so(panel: ChartPanel) -> None:
    panel.show_figures(Figures("Sales by year", ("Year", "Sum"), ()))

    assert "Nothing to show yet." in hands.texts(panel)
    assert not chart(panel).isVisible()
    assert "Copy as picture" not in hands.texts(panel)
