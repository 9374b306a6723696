"""What goes with a list: its name, the sender, and how a person refuses free of charge."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from register_app.errors import RegisterError
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Message, Translate
from register_app.outreach.campaign import Plan
from register_app.permissions.entry import Channel
from register_app.settings import Settings

ELECTRONIC = frozenset({Channel.EMAIL, Channel.SMS, Channel.AUTO})
"""Channels in which each message needs a free address for refusing (Act 917/2014 §§200-203)."""
REFUSING = QT_TRANSLATE_NOOP(
    "campaign", "If you do not want direct marketing, tell us free of charge: {address}"
)
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP(
    "campaign", "Nothing was written. Give it, or write it into the settings of the firm."
)


class NoSender(RegisterError):
    """Marketing must show whose it is (Act 917/2014 §203)."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            QT_TRANSLATE_NOOP("campaign", "The sender of the message is not said."),
            _NOTHING_WRITTEN,
        )


class NoWayToRefuse(RegisterError):
    """Each message must name an address for refusing (Act 917/2014 §§200, 202, 203)."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            QT_TRANSLATE_NOOP("campaign", "The message names no free address for refusing it."),
            _NOTHING_WRITTEN,
        )


@dataclass(frozen=True, kw_only=True)
class Mailing:
    """A campaign before it goes out."""

    name: str
    plan: Plan
    sender: str
    opt_out: str = ""
    opt_out_text: str = ""
    """The same for everybody; empty: the preset in each customer's language."""
    sheet: str = "3x8"
    """Which labels, where they are printed."""

    def require_whole(self) -> None:
        """Raise what keeps it from going out (K1)."""
        if not self.sender.strip():
            raise NoSender
        if self.plan.channel in ELECTRONIC and not self.opt_out.strip():
            raise NoWayToRefuse

    def refusing(self, translate: Translate) -> Callable[[str], str]:
        """Return what says how to refuse in a language; `translate` speaks where none is known."""

        @cache
        def said(language: str) -> str:
            if self.opt_out_text or not self.opt_out:
                return self.opt_out_text
            speak = Catalogue.load(language) if language in LANGUAGES else translate
            return speak(Message(REFUSING, {"address": self.opt_out}))

        return said


def way_to_refuse(settings: Settings) -> str:
    """Return the firm's own address for refusing: an email, for a call is not free of charge."""
    return next((way[0] for way in (settings.firm_email, settings.contact_email) if way), "")
