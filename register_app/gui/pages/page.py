"""What a page of the window is, and what it may do besides."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from register_app.gui.session import Session
from register_app.i18n import Text


class Page(QWidget):
    """A page: a title in the sidebar, and a widget built from a session.

    What can be done on it is offered by the "go to" dialog.
    """

    title: ClassVar[Text]

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the register of a session."""
        super().__init__(parent)
        self.session = session

    def focus_search(self) -> None:
        """Put the cursor where the person looks for something."""
        self.setFocus()

    @property
    def tab(self) -> int:
        """Which part is shown, of a page that has several."""
        return 0

    def turn_to(self, tab: int) -> None:
        """Show a part, of a page that has several."""

    def customer_at_hand(self) -> int | None:
        """Return the id of the customer that is chosen here, if one is."""
        return None

    def help_text(self) -> str:
        """Return what this page is for, in plain words."""
        return ""

    def acts(self) -> list[QAction]:
        """Return what can be done here, by keys or by the "go to" dialog."""
        return self.actions()

    def is_unsaved(self) -> bool:
        """Say whether something typed here is not stored yet; preset: in a dialog above it."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.forms.form_dialog import FormDialog  # noqa: PLC0415  as said

        return any(dialog.form.is_changed for dialog in self.findChildren(FormDialog))

    def add_act(self, text: str, keys: str | QKeySequence.StandardKey, do: object) -> QAction:
        """Offer something to do, by its name and by keys that hold on this page."""
        act = QAction(text, self)
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        act.triggered.connect(do)
        self.addAction(act)
        return act
