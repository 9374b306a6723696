"""A text to be pasted elsewhere, in the language chosen."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from register_app.gui import clipboard, languages
from register_app.gui.buttons import button
from register_app.gui.labels import Remark, Tone, name, row
from register_app.gui.lines import announce
from register_app.i18n import LANGUAGES, Catalogue
from register_app.rights.letters.breach import Item, Told, as_text

_LINES = 12


class ToldText(QWidget):
    """Shows the text as it can be pasted; it may be changed before."""

    def __init__(
        self, told: Told, compose: Callable[[Told], list[Item]], parent: QWidget | None = None
    ) -> None:
        """Compose the text in the language of the window."""
        super().__init__(parent)
        self._told = told
        self._compose = compose
        self._language = QComboBox()
        for language in LANGUAGES:
            self._language.addItem(languages.NAMES[language], language)
        name(self._language, self.tr("Language of the text"))
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_LINES * self._text.fontMetrics().lineSpacing())
        name(self._text, self.tr("Text to copy"))
        self._remark = Remark()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(row(self._language, button(self.tr("Copy all"), self._copy)))
        inside.addWidget(self._text)
        inside.addWidget(self._remark)
        self._language.currentIndexChanged.connect(self._speak)
        self._language.setCurrentIndex(max(self._language.findData(languages.current()), 0))
        self._speak()

    @Slot()
    def _speak(self) -> None:
        language = str(self._language.currentData())
        told = self._told._replace(language=language, translate=Catalogue.load(language))
        self._text.setPlainText(as_text(self._compose(told)))

    @Slot()
    def _copy(self) -> None:
        clipboard.copy(self._text.toPlainText())
        self._remark.say(self.tr("Copied."), Tone.GOOD)
        announce(self._remark, self._remark.text())
