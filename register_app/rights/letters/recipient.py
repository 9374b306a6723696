"""Compose the letter that tells a recipient what was done with data it got (GDPR Art. 19)."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue, Message, Text
from register_app.reports.letter import Letter
from register_app.requests.notification import Notification
from register_app.requests.request import Request, Right
from register_app.rights.letters import texts
from register_app.rights.letters.compose import contact_of
from register_app.settings import Settings

_BLANK = "……………………………………"
"""Where the name stands that an erasure took: it is written in by hand."""
_TITLES: Mapping[Right, Text] = MappingProxyType(
    {
        Right.CORRECTION: QT_TRANSLATE_NOOP("letter", "Personal data to be corrected"),
        Right.ERASURE: QT_TRANSLATE_NOOP("letter", "Personal data to be erased"),
        Right.RESTRICTION: QT_TRANSLATE_NOOP("letter", "Personal data to be restricted"),
    }
)
_GOT = QT_TRANSLATE_NOOP("letter", "You have received personal data from us about {name}.")
_GOT_WITH = QT_TRANSLATE_NOOP(
    "letter", "You have received personal data from us about {name}, with: {what}."
)
_DONE: Mapping[Right, Text] = MappingProxyType(
    {
        Right.CORRECTION: QT_TRANSLATE_NOOP(
            "letter",
            "We have corrected data that was wrong (GDPR Article 16). Please correct it in your "
            "records too. The right data:",
        ),
        Right.ERASURE: QT_TRANSLATE_NOOP(
            "letter",
            "We have erased the data (GDPR Article 17). Please erase it too, with all copies of "
            "it and links to it, unless a law obliges you to keep it.",
        ),
        Right.RESTRICTION: QT_TRANSLATE_NOOP(
            "letter",
            "We have restricted the processing of the data (GDPR Article 18). Please restrict it "
            "too: store the data, but do not use it until we tell you that the restriction is "
            "lifted.",
        ),
    }
)
_WHY = QT_TRANSLATE_NOOP(
    "letter",
    "The law asks us to tell everybody who got the data (GDPR Article 19). Please confirm to us "
    "that it is done.",
)
_FILE = QT_TRANSLATE_NOOP("letter", "notification-{request}-{number}")


def compose_for(
    request: Request, told: Notification, language: str, firm: Settings, today: date
) -> Letter:
    """Return the letter to one recipient; whoever sends it may change its title and text."""
    translate = Catalogue.load(language)
    name = _BLANK if request.is_nameless else request.name
    got = Message(_GOT_WITH if told.what else _GOT, {"name": name, "what": told.what})
    paragraphs = [
        translate(got),
        translate(_DONE[request.kind]),
        *([_BLANK] if request.kind is Right.CORRECTION else []),
        translate(_WHY),
        translate(Message(texts.CONTACT, {"contact": contact_of(firm)})),
        f"{translate(texts.REGARDS)}\n{firm.firm_name}".strip(),
    ]
    return Letter(
        language=language,
        receiver=(told.recipient,),
        title=translate(_TITLES[request.kind]),
        text="\n\n".join(paragraphs),
        day=today,
        matter=translate(Message(texts.MATTER, {"number": request.id})),
    )


def file_name_for(told: Notification, language: str) -> str:
    """Return what the file of a letter is called; it names nobody."""
    numbers = {"request": told.request_id, "number": told.id}
    return Catalogue.load(language)(Message(_FILE, numbers)) + ".pdf"
