"""Show values of fields in the language of the window."""

from typing import Any

from register_app.fields.field import Field
from register_app.gui.session import translate
from register_app.i18n import Text


def said(text: str) -> str:
    """Translate a marked text; leave any other as it is."""
    return translate(text) if isinstance(text, Text) else text


def shown(field: Field, value: Any) -> str:  # noqa: ANN401  a value of the field's kind
    """Return the value for people."""
    return said(field.kind.show(value))


def in_button(text: str) -> str:
    """Return a text as buttons, tabs and menus show it: without a shortcut in it."""
    return text.replace("&", "&&")
