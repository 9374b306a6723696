"""What somebody has typed on the pages and in dialogs and not saved; secrets are left out."""

from collections.abc import Iterator
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from register_app.drafts.store import Typed
from register_app.gui.forms.form import Form
from register_app.gui.lines import UNKEPT
from register_app.gui.pages.customers.customer_window import CustomerWindow
from register_app.gui.pages.page import Page
from register_app.gui.session import translate
from register_app.gui.tables.search_box import SearchBox

W = TypeVar("W", bound=QWidget)
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


@runtime_checkable
class Writing(Protocol):
    """A widget that knows itself what was typed into it, such as a table to type in."""

    def unsaved_text(self) -> str:
        """Return what is not saved, or nothing."""


def typed() -> list[Typed]:
    """Return what is typed in all windows of the program."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return [one for window in windows for one in _in(window)]


def _in(window: QWidget) -> Iterator[Typed]:
    forms: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        if widget.window() is not window:
            continue  # a window of its own, which has its turn
        if isinstance(widget, Form):
            forms.append(widget)
            yield from _of_form(widget)
        elif isinstance(widget, Writing):
            forms.append(widget)
            yield from _told(widget, widget.accessibleName(), widget.unsaved_text())
        elif isinstance(widget, _TEXTS) and not any(one.isAncestorOf(widget) for one in forms):
            yield from _told(widget, widget.accessibleName(), _text(widget))


def _of_form(form: Form) -> Iterator[Typed]:
    for field in form.unsaved():
        if not field.field.kind.mask:
            yield from _told(form, translate(field.field.label), field.editor.text())


def _text(editor: QWidget) -> str:
    """Return what was typed into an editor since it was filled."""
    if isinstance(editor, QLineEdit):
        return editor.text() if editor.isModified() and not _is_passing(editor) else ""
    if isinstance(editor, QPlainTextEdit | QTextEdit):
        is_typed = editor.document().isModified() and not editor.isReadOnly()
        return editor.toPlainText() if is_typed else ""
    return ""


def _is_passing(line: QLineEdit) -> bool:
    """Say whether no draft is made of it: a secret, a search, a number, or only to be read."""
    is_hidden = line.echoMode() is not QLineEdit.EchoMode.Normal or line.isReadOnly()
    is_asking = isinstance(line, SearchBox) or bool(line.property(UNKEPT))
    return is_hidden or is_asking or isinstance(line.parent(), QAbstractSpinBox)


def _told(widget: QWidget, label: str, text: str) -> Iterator[Typed]:
    """Say where it was typed: on which page, or in which window above it."""
    if not text.strip():
        return
    window, page = widget.window(), _page_of(widget)
    is_on_page = page is not None and page.window() is window
    place = translate(page.title) if page is not None and is_on_page else _called(window)
    yield Typed(" · ".join(filter(None, (place, label))), text, _customer(widget, page))


def _customer(widget: QWidget, page: Page | None) -> int | None:
    apart = _above(widget, CustomerWindow)
    if apart is not None:
        return apart.customer_id
    return page.customer_at_hand() if page is not None else None


def _page_of(widget: QWidget) -> Page | None:
    """Return the page of the sidebar; on one of its tabs, the tab is a page inside it."""
    page = found = _above(widget, Page)
    while found is not None:
        page, parent = found, found.parentWidget()
        found = _above(parent, Page) if parent is not None else None
    return page


def _above(widget: QWidget, kind: type[W]) -> W | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above


def _called(window: QWidget) -> str:
    """Return what a window is called: by its own name where its title must not tell it."""
    return window.accessibleName() or window.windowTitle()
