"""What is wrong with a one-time code, and what to do next."""

from register_app.errors import Plain, RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message


class MistypedCode(Plain):
    """What was typed can be no code at all; it does not count as a try."""

    what = QT_TRANSLATE_NOOP("errors", "This is not a one-time code: it has six digits.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Type the digits that the app shows now, or one of your spare codes: ten letters and "
        "digits.",
    )


class CodeUsed(Plain):
    """The code was right, and has opened the register before."""

    what = QT_TRANSLATE_NOOP("errors", "This code has been used already.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Wait until the app shows the next one. Each spare code too works only once."
    )


class ClockWentBack(Plain):
    """The clock shows a time long before the last code that was used."""

    what = QT_TRANSLATE_NOOP("errors", "The clock of this computer has gone backwards.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Set its date and time right and try again, or use a spare code or the recovery sheet.",
    )


class CodesNotInARow(Plain):
    """The two codes that shall prove the app are not two that follow each other."""

    what = QT_TRANSLATE_NOOP("errors", "These are not two codes in a row.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Type the code that the app shows now, wait for the next one, and type that too. If it "
        "fails again, compare the clocks of the phone and this computer.",
    )


_IN_SECONDS = QT_TRANSLATE_NOOP(
    "errors", "You can try again in {seconds} s. A spare code or the recovery sheet works at once."
)
_IN_MINUTES = QT_TRANSLATE_NOOP(
    "errors",
    "You can try again in {minutes} min. A spare code or the recovery sheet works at once.",
)
_LONG = 60


def _again_in(seconds: int) -> Message:
    if seconds < _LONG:
        return Message(_IN_SECONDS, {"seconds": seconds})
    return Message(_IN_MINUTES, {"minutes": -(-seconds // _LONG)})


class WrongCode(RegisterError):
    """No code of these moments."""

    what = QT_TRANSLATE_NOOP("errors", "The code is wrong.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Type the code that the app shows now. If it stays wrong, compare the clocks of the phone "
        "and this computer.",
    )

    def __init__(self, *, seconds: int) -> None:
        """Say how long to wait before the next try."""
        super().__init__(self.what, _again_in(seconds) if seconds else self.then)


class WrongSpareCode(WrongCode):
    """None of the spare codes of this register."""

    what = QT_TRANSLATE_NOOP("errors", "This is none of the spare codes of this register.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Compare it with the paper. When new spare codes were made since, only those work.",
    )


class CodeTooSoon(RegisterError):
    """Too many codes were wrong; the next one has to wait."""

    def __init__(self, *, seconds: int) -> None:
        """Say how long."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "Too many codes were wrong."), _again_in(seconds)
        )


class TooManyWrongCodes(RegisterError):
    """So many codes were wrong that the first step is asked again."""

    def __init__(self, *, seconds: int) -> None:
        """Say that the register was locked, and how long the next code has to wait."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "Too many codes were wrong. The register was locked."),
            _again_in(seconds),
        )
