"""Which letter a request is answered by."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.requests.request import Decision, Request, Right


class LetterKind(StrEnum):
    """What a letter tells the person."""

    ACCESS = "access"
    CORRECTED = "corrected"
    ERASED = "erased"
    RESTRICTED = "restricted"
    PORTABLE = "portable"
    STOPPED = "stopped"
    MARKETING = "marketing"
    BY_A_PERSON = "by_a_person"
    PARTLY = "partly"
    REFUSED = "refused"
    NO_DATA = "no_data"
    NOT_IDENTIFIED = "not_identified"
    EXTENDED = "extended"

    @property
    def is_answer(self) -> bool:
        """Say whether the request is answered by it, and not only put off."""
        return self is not LetterKind.EXTENDED


LABELS: Mapping[LetterKind, Text] = MappingProxyType(
    {
        LetterKind.ACCESS: QT_TRANSLATE_NOOP("letter", "A copy of the data is enclosed"),
        LetterKind.CORRECTED: QT_TRANSLATE_NOOP("letter", "The data was corrected"),
        LetterKind.ERASED: QT_TRANSLATE_NOOP("letter", "The data was erased"),
        LetterKind.RESTRICTED: QT_TRANSLATE_NOOP("letter", "The processing is restricted"),
        LetterKind.PORTABLE: QT_TRANSLATE_NOOP("letter", "A file with the data is enclosed"),
        LetterKind.STOPPED: QT_TRANSLATE_NOOP("letter", "The processing was stopped"),
        LetterKind.MARKETING: QT_TRANSLATE_NOOP("letter", "No more direct marketing"),
        LetterKind.BY_A_PERSON: QT_TRANSLATE_NOOP("letter", "A person decides"),
        LetterKind.PARTLY: QT_TRANSLATE_NOOP("letter", "Done in part, with reasons"),
        LetterKind.REFUSED: QT_TRANSLATE_NOOP("letter", "Refused, with reasons"),
        LetterKind.NO_DATA: QT_TRANSLATE_NOOP("letter", "No data is held"),
        LetterKind.NOT_IDENTIFIED: QT_TRANSLATE_NOOP("letter", "The person was not identified"),
        LetterKind.EXTENDED: QT_TRANSLATE_NOOP("letter", "More time is needed, with the reason"),
    }
)
"""What the letters are called on screen."""
_DONE: Mapping[Right, LetterKind] = MappingProxyType(
    {
        Right.ACCESS: LetterKind.ACCESS,
        Right.CORRECTION: LetterKind.CORRECTED,
        Right.ERASURE: LetterKind.ERASED,
        Right.RESTRICTION: LetterKind.RESTRICTED,
        Right.PORTABILITY: LetterKind.PORTABLE,
        Right.OBJECTION: LetterKind.STOPPED,
        Right.MARKETING: LetterKind.MARKETING,
        Right.AUTOMATED: LetterKind.BY_A_PERSON,
    }
)
_DECIDED: Mapping[Decision, LetterKind] = MappingProxyType(
    {
        Decision.PARTLY: LetterKind.PARTLY,
        Decision.REFUSED: LetterKind.REFUSED,
        Decision.NO_DATA: LetterKind.NO_DATA,
        Decision.NOT_IDENTIFIED: LetterKind.NOT_IDENTIFIED,
    }
)


def answer_to(request: Request) -> LetterKind:
    """Return the letter that fits what was decided; done as asked where nothing was yet."""
    decided = _DECIDED.get(request.decision) if request.decision else None
    return decided or _DONE[request.kind]


def letters_for(request: Request) -> tuple[LetterKind, ...]:
    """Return the letters that a request may need, the fitting one first."""
    fitting = answer_to(request)
    later = (LetterKind.EXTENDED,) if request.extended_on is not None else ()
    return tuple(dict.fromkeys((fitting, _DONE[request.kind], *_DECIDED.values(), *later)))
