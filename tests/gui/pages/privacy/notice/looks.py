"""Find what the Privacy page shows, as a person or assistive technology finds it."""

from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPlainTextEdit,
    QWidget,
)

from register_app.gui.pages.privacy.notice.gap_list import GapList
from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.pages.privacy.notice.preview import Preview
from register_app.gui.session import Session
from register_app.processing.purpose import Purpose
from tests.gui.hands import shown, texts

W = TypeVar("W", bound=QWidget)
HOSTILE = "<b>Alennus</b> & arvonta <img src=x>"


def the(kind: type[W], inside: QWidget) -> W:
    """Return the one widget of a kind."""
    (found,) = inside.findChildren(kind)
    return found


def focused() -> QWidget:
    """Return what has the cursor."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def box(called: str, page: QWidget) -> QCheckBox:
    """Return the check box that assistive technology calls so."""
    QApplication.processEvents()  # what was put in is shown by an event of its own
    return next(one for one in shown(QCheckBox, page) if one.accessibleName() == called)


def control(called: str, page: QWidget) -> QAbstractButton:
    """Return the button that assistive technology calls so."""
    QApplication.processEvents()  # what was put in is shown by an event of its own
    buttons = shown(QAbstractButton, page)
    found = [one for one in buttons if (one.accessibleName() or one.text()).startswith(called)]
    assert found, [one.accessibleName() or one.text() for one in buttons]
    return found[0]


def notice_text(page: NoticeTab) -> str:
    """Return what the notice says."""
    return the(QPlainTextEdit, the(Preview, page)).toPlainText()


def gap_text(page: NoticeTab) -> str:
    """Return what is said of how the notice stands."""
    return texts(the(GapList, page))


def purposes(session: Session) -> list[Purpose]:
    """Return the purposes as they are stored."""
    return session.register.purposes.all()
