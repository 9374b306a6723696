"""Light and dark, and the font."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.gui import theme
from register_app.gui.theme import DARK, LIGHT, Colours, Theme

_PAIRS = [
    ("text", "window"),
    ("text", "panel"),
    ("text", "card"),
    ("quiet", "window"),
    ("quiet", "panel"),
    ("quiet", "card"),
    ("accent", "window"),
    ("accent", "accent_back"),
    ("on_accent", "accent"),
    ("good", "good_back"),
    ("good", "window"),
    ("wary", "wary_back"),
    ("wary", "window"),
    ("text", "wary_back"),
    ("bad", "bad_back"),
    ("bad", "window"),
    ("bad", "card"),
]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """Dress the program for one test."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    worn = Theme(qapp)
    yield worn
    worn.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def _light(colour: str) -> float:
    """Return the relative luminance, as WCAG 2.2 defines it."""
    mixed = QColor(colour)
    channels = (mixed.redF(), mixed.greenF(), mixed.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    lights = sorted((_light(one), _light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("over", "under"), _PAIRS)
def test_every_text_can_be_read(scheme: Colours, over: str, under: str) -> None:
    assert _contrast(getattr(scheme, over), getattr(scheme, under)) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_what_can_be_used_are_seen(scheme: Colours) -> None:
    assert _contrast(scheme.edge, scheme.window) >= 3
    assert _contrast(scheme.accent, scheme.window) >= 3


def test_scheme_changes_while_the_program_runs(dressed: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.show()
    dressed.dress(Qt.ColorScheme.Dark)
    assert theme.colours() == DARK
    assert button.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    dressed.dress(Qt.ColorScheme.Light)

    assert theme.colours() == LIGHT
    assert button.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def _inks(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", [QTreeWidget, QListWidget])
def test_the_box_before_a_row_is_seen_before_it_is_ticked(
    dressed: Theme, qtbot: QtBot, kind: type[QWidget], scheme: Qt.ColorScheme
) -> None:
    dressed.dress(scheme)
    rows = kind()
    qtbot.addWidget(rows)
    if isinstance(rows, QTreeWidget):
        item = QTreeWidgetItem([""])
        item.setCheckState(0, Qt.CheckState.Unchecked)
        rows.addTopLevelItem(item)
        rows.setHeaderHidden(True)
    if isinstance(rows, QListWidget):
        entry = QListWidgetItem("")
        entry.setCheckState(Qt.CheckState.Unchecked)
        rows.addItem(entry)
    rows.show()

    assert theme.colours().edge in _inks(rows)


def test_stylesheet_has_no_gap(qapp: QApplication) -> None:
    for scheme in (LIGHT, DARK):
        sheet = theme.stylesheet(scheme)

        assert "$" not in sheet
        assert sheet.count("{") == sheet.count("}")


def test_bundled_font_has_the_letters_of_our_names(dressed: Theme, qapp: QApplication) -> None:
    families = QFontDatabase.families()

    assert "Inter" in families
    assert qapp.font().family() in families
