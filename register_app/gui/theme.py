"""One look: a palette for light, one for dark, and one small stylesheet."""

from string import Template
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from register_app import paths


class Colours(NamedTuple):
    """The colours of one scheme; every text has a contrast of at least 4.5 to what is under it."""

    window: str
    panel: str
    card: str
    line: str
    rim: str
    """The border of what can be pressed."""
    edge: str
    """The border of what can be typed in or ticked; nothing else tells where it is."""
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_back: str
    good: str
    good_back: str
    wary: str
    wary_back: str
    bad: str
    bad_back: str


LIGHT = Colours(
    window="#ffffff",
    panel="#f3f4f6",
    card="#fafbfc",
    line="#e1e4e8",
    rim="#c3c8d0",
    edge="#8b919c",
    text="#17181b",
    quiet="#5b626d",
    accent="#2355c4",
    on_accent="#ffffff",
    accent_back="#e4ecfb",
    good="#17693c",
    good_back="#e2f3e8",
    wary="#7d5200",
    wary_back="#fdf0d2",
    bad="#b3261e",
    bad_back="#fbe6e4",
)
DARK = Colours(
    window="#1e1f22",
    panel="#17181a",
    card="#232529",
    line="#36393e",
    rim="#50545b",
    edge="#747983",
    text="#e8e9ec",
    quiet="#a0a6b0",
    accent="#8ab1ff",
    on_accent="#101d38",
    accent_back="#24314f",
    good="#7fd6a0",
    good_back="#173424",
    wary="#f2c869",
    wary_back="#3b2e12",
    bad="#ff9c94",
    bad_back="#43211f",
)

_NAMELESS = frozenset({"", "Sans", "Sans Serif"})
"""What stands for a font where no desktop has chosen one."""
_POINTS = 10

# The `look` of a widget is a property of its own: setProperty("look", "primary").
_STYLE = Template("""
QToolTip { color: $text; background: $card; border: 1px solid $rim; padding: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: transparent; border: 0; }

QLabel[look="caption"] { color: $quiet; }
QLabel[beside="editor"] { padding-top: 7px; margin-left: -3px; }
QLabel[look="problem"] { color: $bad; }
QLabel[look="warning"] { color: $wary; }
QLabel[look="good"] { color: $good; }
QLabel[look="badge"] { border-radius: 9px; padding: 1px 10px; }
QLabel[tone="plain"] { color: $accent; background: $accent_back; }
QLabel[tone="good"] { color: $good; background: $good_back; }
QLabel[tone="wary"] { color: $wary; background: $wary_back; }
QLabel[tone="bad"] { color: $bad; background: $bad_back; }

QFrame[look="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[look="notice"] { background: $wary_back; border: 0; border-radius: 8px; }
QFrame[look="panel"] { background: $panel; border: 0; border-right: 1px solid $line; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
    color: $text; background: $window; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit { padding: 0 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QPlainTextEdit:focus { border: 1px solid $accent; padding: 0 4px; }
QPlainTextEdit[look="reading"], QPlainTextEdit[look="reading"]:focus {
    background: transparent; border: 0; border-radius: 0; padding: 0;
}
QLineEdit[state="problem"], QPlainTextEdit[state="problem"] { border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    color: $quiet; background: $panel; border-color: $line;
}
QComboBox > QLineEdit, QComboBox > QLineEdit:focus, QComboBox > QLineEdit:disabled,
QSpinBox > QLineEdit, QSpinBox > QLineEdit:focus, QSpinBox > QLineEdit:disabled {
    background: transparent; border: 0; padding: 0;
}
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 4px; }

QPushButton {
    color: $text; background: $window; border: 1px solid $rim; border-radius: 6px;
    padding: 6px 14px;
}
QPushButton:hover { background: $panel; }
QPushButton:pressed { background: $accent_back; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; background: $panel; border-color: $line; }
QPushButton[look="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:focus { border-color: $text; }
QPushButton[look="primary"]:disabled { color: $quiet; background: $panel; border-color: $line; }
QPushButton[look="danger"] { color: $bad; border-color: $bad; }
QPushButton[look="chip"] { border-radius: 11px; padding: 3px 11px; color: $quiet; }
QPushButton[look="chip"]:checked {
    color: $accent; background: $accent_back; border-color: $accent_back;
}
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 2px 10px; }
QPushButton[look="link"] {
    color: $quiet; background: transparent; border: 2px solid transparent; padding: 4px;
    text-align: left;
}
QPushButton[look="link"]:hover { color: $accent; }
QPushButton[look="link"]:focus { border-color: $accent; }
QPushButton[look="sign"] { border: 2px solid transparent; border-radius: 9px; padding: 1px 7px; }
QPushButton[look="sign"][tone="good"] { color: $good; background: $good_back; }
QPushButton[look="sign"][tone="wary"] { color: $wary; background: $wary_back; }
QPushButton[look="sign"][tone="bad"] { color: $bad; background: $bad_back; }
QPushButton[look="sign"]:hover, QPushButton[look="sign"]:focus { border-color: $accent; }
QPushButton[look="quiet"] { color: $quiet; }
QPushButton[look="place"] {
    text-align: left; background: transparent; border: 1px solid transparent; padding: 7px 12px;
}
QPushButton[look="place"]:hover { background: $line; }
QPushButton[look="place"]:checked { color: $accent; background: $accent_back; }
QPushButton[look="place"]:focus { border: 2px solid $accent; padding: 6px 11px; }
QPushButton[look="choice"] { text-align: left; border-radius: 8px; padding: 14px 16px; }
QPushButton[look="choice"]:checked { background: $accent_back; border-color: $accent; }
QPushButton[look="choice"]:focus { border: 2px solid $accent; padding: 13px 15px; }

QCheckBox::indicator, QRadioButton::indicator, QTreeWidget::indicator, QListWidget::indicator {
    width: 14px; height: 14px; background: $window; border: 1px solid $edge; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTreeWidget::indicator:checked, QListWidget::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QTreeWidget::indicator:indeterminate { background: $accent; border: 4px solid $window; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; background: $on_accent; border: 5px solid $accent;
}
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {
    width: 12px; height: 12px; border: 2px solid $accent;
}
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $quiet; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }

QHeaderView { background: $window; border: 0; }
QHeaderView::section {
    color: $quiet; background: $window; border: 0; border-bottom: 1px solid $line;
    padding: 6px 8px; font-weight: 600;
}
QAbstractItemView {
    background: $window; border: 0; outline: 0;
    selection-background-color: $accent_back; selection-color: $text;
}
QAbstractItemView[look="framed"], QComboBox QAbstractItemView {
    border: 1px solid $edge; border-radius: 6px;
}
QAbstractItemView[look="framed"]:focus { border: 2px solid $accent; }
QTableCornerButton::section { background: $window; border: 0; border-bottom: 1px solid $line; }
QAbstractItemView[look="matrix"] QHeaderView::section:horizontal { padding: 6px 2px; }
QAbstractItemView[look="matrix"] QHeaderView::section:vertical { border: 0; }
QAbstractItemView[look="cards"], QAbstractItemView[look="figures"],
QAbstractItemView[look="figures"] QHeaderView { background: transparent; }
QAbstractItemView[look="figures"]::item { padding: 0 5px; }
QAbstractItemView[look="figures"] QHeaderView::section { background: transparent; }
QTreeView[look="lines"]::item { padding: 7px 5px; border-bottom: 1px solid $line; }
QTreeView[look="lines"]::item:selected { color: $text; background: $accent_back; }
QListWidget::item, QTreeWidget::item { padding: 5px 8px; }
QListWidget::item:selected, QTreeWidget::item:selected { color: $text; background: $accent_back; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab {
    color: $quiet; background: transparent; padding: 8px 5px;
    border: 0; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover, QTabBar::tab:selected:focus { color: $accent; }

QProgressBar {
    background: $line; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[tone="good"]::chunk { background: $good; }
QProgressBar[tone="wary"]::chunk { background: $wary; }
QProgressBar[tone="bad"]::chunk { background: $bad; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $rim; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QMenu { background: $card; border: 1px solid $rim; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 4px; }
QMenu::item:selected { color: $text; background: $accent_back; }
QMenu::item:disabled { color: $quiet; }
""")


class Theme(QObject):
    """Dresses the program, and again whenever the system turns light or dark."""

    def __init__(self, app: QApplication) -> None:
        """Dress the program for the system as it is now, and follow it."""
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        _provide_font(app)
        app.styleHints().colorSchemeChanged.connect(self.dress)
        self.dress(app.styleHints().colorScheme())

    def dress(self, scheme: Qt.ColorScheme) -> None:
        """Put on the palette and the stylesheet of a scheme."""
        colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        if self._wants_contrast():
            colours = colours._replace(
                quiet=colours.text, line=colours.quiet, rim=colours.quiet, edge=colours.text
            )
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(stylesheet(colours))

    def _wants_contrast(self) -> bool:
        hints = self._app.styleHints()  # kept: what it hands out lives only as long
        wish = hints.accessibility().contrastPreference()
        return wish is Qt.ContrastPreference.HighContrast


def colours() -> Colours:
    """Return the colours in use, for what paints itself."""
    window = QApplication.palette().color(QPalette.ColorRole.Window).name()
    return DARK if window == DARK.window else LIGHT


def palette(colours: Colours) -> QPalette:
    """Return the palette of a scheme."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.window))
    for group in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText):
        made.setColor(group, QColor(colours.text))
    made.setColor(role.Base, QColor(colours.window))
    made.setColor(role.AlternateBase, QColor(colours.card))
    made.setColor(role.Button, QColor(colours.panel))
    made.setColor(role.ToolTipBase, QColor(colours.card))
    made.setColor(role.PlaceholderText, QColor(colours.quiet))
    made.setColor(role.Highlight, QColor(colours.accent))
    made.setColor(role.HighlightedText, QColor(colours.on_accent))
    made.setColor(role.Accent, QColor(colours.accent))
    made.setColor(role.Link, QColor(colours.accent))
    for off in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, off, QColor(colours.quiet))
    return made


def stylesheet(colours: Colours) -> str:
    """Return the stylesheet of a scheme."""
    tone = "dark" if colours.window == DARK.window else "light"
    folder = paths.resources() / "icons"
    icons = {name: (folder / f"{name}-{tone}.svg").as_posix() for name in ("down", "tick")}
    return _STYLE.substitute(colours._asdict(), **icons)


def _provide_font(app: QApplication) -> None:
    """Use the font that comes with the program where the machine has or names none."""
    if QFontDatabase.families() and app.font().family() not in _NAMELESS:
        return
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        for family in QFontDatabase.applicationFontFamilies(number):
            app.setFont(QFont(family, _POINTS))
