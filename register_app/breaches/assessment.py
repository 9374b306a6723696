"""Questions that lead to the risk of a breach (GDPR Art. 33(1), 34(1) and (3))."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from register_app.breaches.breach import Risk
from register_app.i18n import QT_TRANSLATE_NOOP, Text


class Question(StrEnum):
    """What is so, or cannot be ruled out."""

    OUTSIDER = "outsider"
    LOST = "lost"
    READABLE = "readable"
    SENSITIVE = "sensitive"
    VULNERABLE = "vulnerable"
    HARM = "harm"
    BACK = "back"


QUESTIONS: dict[Question, Text] = {
    Question.OUTSIDER: QT_TRANSLATE_NOOP(
        "breach", "Somebody who should not may have seen, copied or got the data"
    ),
    Question.LOST: QT_TRANSLATE_NOOP(
        "breach", "Data was lost or changed, and there is no copy of it that works"
    ),
    Question.READABLE: QT_TRANSLATE_NOOP(
        "breach", "The data could be read: it was not encrypted, or the key went with it"
    ),
    Question.SENSITIVE: QT_TRANSLATE_NOOP(
        "breach",
        "There were personal identity codes, bank details, health or addresses under a "
        "disclosure ban",
    ),
    Question.VULNERABLE: QT_TRANSLATE_NOOP(
        "breach", "It is about children or others who can hardly protect themselves"
    ),
    Question.HARM: QT_TRANSLATE_NOOP(
        "breach", "Somebody may be cheated, threatened, shamed or lose money because of it"
    ),
    Question.BACK: QT_TRANSLATE_NOOP(
        "breach", "The data came back, or was destroyed, before anybody could use it"
    ),
}
"""Each is ticked when it is so or cannot be ruled out; the last only when it is certain."""

_NOBODY = QT_TRANSLATE_NOOP("breach", "Nobody got the data, and nothing was lost.")
_CAME_BACK = QT_TRANSLATE_NOOP("breach", "The data came back before anybody could use it.")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "breach", "Whoever has the data cannot read it (GDPR Article 34(3)(a))."
)
_RISK = QT_TRANSLATE_NOOP(
    "breach", "Data got out or was lost, so a risk to people cannot be called unlikely."
)
_HIGH = QT_TRANSLATE_NOOP(
    "breach", "The data could be read, and it is of a kind that can do people real harm."
)


class Advice(NamedTuple):
    """What the answers lead to; the controller decides."""

    risk: Risk
    because: Text


def assess(answers: Collection[str]) -> Advice:
    """Return the risk that the answers lead to: of two readings always the stricter."""
    got_out, lost = Question.OUTSIDER in answers, Question.LOST in answers
    if not got_out and not lost:
        return Advice(Risk.NONE, _NOBODY)
    if not lost and Question.READABLE not in answers:
        return Advice(Risk.NONE, _UNREADABLE)
    if not lost and Question.BACK in answers and Question.HARM not in answers:
        return Advice(Risk.NONE, _CAME_BACK)
    if _is_grave(answers):
        return Advice(Risk.HIGH, _HIGH)
    return Advice(Risk.RISK, _RISK)


def _is_grave(answers: Collection[str]) -> bool:
    if Question.HARM in answers:
        return True
    grave = {Question.SENSITIVE, Question.VULNERABLE}
    return Question.READABLE in answers and not grave.isdisjoint(answers)
