"""Help of a page: what it is for, and the keys that work everywhere."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, caption, subheading


class HelpDialog(Dialog):
    """A short text about the page that is shown; the page stays usable beside it."""

    def __init__(
        self, title: str, text: str, keys: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:
        """Show the text, and the keys: what they do, and which."""
        super().__init__(title, parent)
        self.setAccessibleDescription(text)
        if text:
            self.inside.addWidget(PlainLabel(text, wrap=True))
        self.inside.addWidget(subheading(self.tr("Keys")))
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(4)
        for place, (act, key) in enumerate(keys):
            table.addWidget(caption(key), place, 0)
            table.addWidget(PlainLabel(act), place, 1)
        table.setColumnStretch(1, 1)
        self.inside.addLayout(table)
        self.add_buttons(button(self.tr("&Close"), self.close, look="primary"))
