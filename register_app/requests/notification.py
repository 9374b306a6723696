"""Who else is told what was done with somebody's data (GDPR Art. 19)."""

import dataclasses
from datetime import date
from enum import StrEnum
from typing import Self

from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NUMBER, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.requests.request import RECEIVED, Received


class Excuse(StrEnum):
    """Why a recipient need not be told."""

    IMPOSSIBLE = "impossible"
    DISPROPORTIONATE = "disproportionate"


EXCUSE = choice(
    Excuse,
    {
        Excuse.IMPOSSIBLE: QT_TRANSLATE_NOOP("notification", "It is impossible"),
        Excuse.DISPROPORTIONATE: QT_TRANSLATE_NOOP(
            "notification", "It would take disproportionate effort"
        ),
    },
)


@record("notification")
class Notification:
    """One recipient of the data of a request's person; it names nobody else.

    So it stays when the person is erased, and shows that the recipients were told.
    """

    id: int | None = None
    request_id: int = field(NUMBER, QT_TRANSLATE_NOOP("notification", "Request"), editable=False)
    recipient: str = field(TEXT, QT_TRANSLATE_NOOP("notification", "Recipient"))
    what: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("notification", "With what it got the data"), default=""
    )
    told_on: date | None = field(DAY, QT_TRANSLATE_NOOP("notification", "Told on"), default=None)
    told_by: Received | None = field(
        RECEIVED, QT_TRANSLATE_NOOP("notification", "How"), default=None
    )
    excuse: Excuse | None = field(
        EXCUSE, QT_TRANSLATE_NOOP("notification", "Why it is not told"), default=None
    )
    excuse_why: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("notification", "Reasons"), default="")
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("notification", "Recorded by"), default="", editable=False
    )

    @property
    def is_settled(self) -> bool:
        """Say whether the recipient was told, or it is said why not."""
        return self.told_on is not None or self.excuse is not None

    def told(self, by: Received, *, on: date) -> Self:
        """Return it told."""
        return dataclasses.replace(self, told_on=on, told_by=by, excuse=None, excuse_why="")

    def excused(self, excuse: Excuse, why: str) -> Self:
        """Return it with the reason why it is not told."""
        return dataclasses.replace(self, told_on=None, told_by=None, excuse=excuse, excuse_why=why)
