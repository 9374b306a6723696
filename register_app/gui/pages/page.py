"""What a page of the window is, and what it may do besides."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from register_app.gui.session import Session
from register_app.i18n import Text


class Page(QWidget):
    """A page: a title in the sidebar, and a widget built from a session.

    Its QActions (`addAction`) are offered by the "go to" dialog.
    """

    title: ClassVar[Text]

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the register of a session."""
        super().__init__(parent)
        self.session = session

    def focus_search(self) -> None:
        """Put the cursor where the person looks for something."""
        self.setFocus()

    def help_text(self) -> str:
        """Return what this page is for, in plain words."""
        return ""

    def is_unsaved(self) -> bool:
        """Say whether something typed here is not stored yet."""
        return False
