"""Store a small edit of the page as one change, which can be undone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from register_app.errors import RegisterError
from register_app.gui import messages
from register_app.gui.session import Session
from register_app.i18n import Text
from register_app.register import Register


def stored(
    parent: QWidget, session: Session, title: Text, write: Callable[[Register], object]
) -> bool:
    """Store an edit; tell the person where it fails, and return False then."""
    try:
        with session.change(title):
            write(session.register)
    except RegisterError as error:
        messages.tell_error(parent, error)
        return False
    return True


def options_stored(
    parent: QWidget, session: Session, title: Text, options: dict[str, Any]
) -> bool:
    """Store options of the register; tell the person where it fails."""

    def write(register: Register) -> None:
        register.settings.save(replace(register.settings.load(), **options))

    return stored(parent, session, title, write)
