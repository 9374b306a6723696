"""Who receives data from the register, and in what role."""

from enum import StrEnum
from typing import NewType

from register_app.fields.field import field, record
from register_app.fields.kinds import LONG_TEXT, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP

RecipientId = NewType("RecipientId", int)


class RecipientRole(StrEnum):
    """A processor works for the controller (GDPR Art. 28); others decide for themselves."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"


ROLE = choice(
    RecipientRole,
    {
        RecipientRole.PROCESSOR: QT_TRANSLATE_NOOP("processing", "Works on our behalf"),
        RecipientRole.CONTROLLER: QT_TRANSLATE_NOOP("processing", "Independent controller"),
    },
)


@record("recipient")
class Recipient:
    """A recipient or a category of recipients; own texts win over those of the preset."""

    id: RecipientId | None = None
    preset: str = field(
        TEXT, QT_TRANSLATE_NOOP("processing", "Preset"), default="", editable=False
    )
    name: str = field(TEXT, QT_TRANSLATE_NOOP("processing", "Recipient"), default="")
    purpose: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("processing", "What for"), default="")
    role: RecipientRole | None = field(ROLE, QT_TRANSLATE_NOOP("processing", "Role"), default=None)
