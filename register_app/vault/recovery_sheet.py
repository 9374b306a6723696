"""What the printed recovery sheet says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.vault.recovery_code import RecoveryCode

TITLE = QT_TRANSLATE_NOOP("recovery_sheet", "Recovery sheet")
PURPOSE = QT_TRANSLATE_NOOP(
    "recovery_sheet",
    "This code opens your customer register when nothing else does: on a new computer, after the "
    "computer was reset, or when the passphrase is forgotten. Nobody can make a new code for a "
    "register that is shut, not even the maker of the program.",
)
CODE = QT_TRANSLATE_NOOP("recovery_sheet", "Recovery code")
KEEP = QT_TRANSLATE_NOOP("recovery_sheet", "How to keep it")
KEEPING: Sequence[Text] = (
    QT_TRANSLATE_NOOP(
        "recovery_sheet",
        "Keep this sheet on paper in a safe place, away from the computer and the backups.",
    ),
    QT_TRANSLATE_NOOP(
        "recovery_sheet",
        "Whoever has this sheet and a copy of the register can read all of it. Do not photograph "
        "it or send it by email.",
    ),
    QT_TRANSLATE_NOOP(
        "recovery_sheet",
        "Try the code once a year. When you make a new code, destroy this sheet.",
    ),
)
USE = QT_TRANSLATE_NOOP("recovery_sheet", "How to use it")
USING: Sequence[Text] = (
    QT_TRANSLATE_NOOP(
        "recovery_sheet", "Start the program and choose the folder of the register."
    ),
    QT_TRANSLATE_NOOP("recovery_sheet", "Choose to open it with the recovery code."),
    QT_TRANSLATE_NOOP(
        "recovery_sheet",
        "Type the code. Capital or small letters, blanks and hyphens make no difference; the "
        "letters O, I and L are read as the digits 0 and 1. The square holds the same code for a "
        "scanner.",
    ),
    QT_TRANSLATE_NOOP(
        "recovery_sheet", "Then protect the register anew, by this computer or a new passphrase."
    ),
)


@dataclass(frozen=True)
class RecoverySheet:
    """One sheet: which register, which code, which day; nothing about a customer or a firm."""

    code: RecoveryCode
    vault_id: str
    made_on: date
    program: str

    def made(self, day: str) -> Message:
        """Return the line that tells this sheet from others, with the day as it is written."""
        return Message(
            QT_TRANSLATE_NOOP("recovery_sheet", "Register {register} · {day} · {program}"),
            {
                "register": self.register_name,
                "day": day,
                "program": self.program,
            },
        )

    @property
    def register_name(self) -> str:
        """What the sheet calls the register."""
        return register_name(self.vault_id)

    @property
    def groups(self) -> Sequence[str]:
        """The code as printed, group by group."""
        return self.code.groups

    @property
    def scanned(self) -> str:
        """What the square says."""
        return self.code.text


def register_name(vault_id: str) -> str:
    """Return the beginning of a vault's id, in two groups that can be read aloud."""
    return f"{vault_id[:4]}-{vault_id[4:8]}".upper()
