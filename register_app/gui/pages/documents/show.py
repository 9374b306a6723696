"""Show a document above whatever it was found on."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from register_app.documents.document import Document
from register_app.gui.session import Session

if TYPE_CHECKING:
    from register_app.gui.pages.documents.viewer import Viewer


def show(
    session: Session,
    document: Document,
    above: QWidget,
    listed: Callable[[], Sequence[int]] | None = None,
) -> "Viewer":
    """Open the viewer; `listed` are the ids among which its arrows lead, else it alone."""
    # loaded on first use: the pages of PDF come with a large library
    from register_app.gui.pages.documents.viewer import Viewer  # noqa: PLC0415  as said

    viewer = Viewer(session, document, listed or (lambda: [document.id or 0]), above)
    viewer.open()
    return viewer
