"""What the ombudsman and the people are told of a breach (GDPR Art. 33(3) and 34(2))."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from register_app.breaches.breach import RISK, Breach
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue, Message, Text, Translate
from register_app.notice.words import shown_day
from register_app.reports.letter import Letter
from register_app.settings import Settings


class Item(NamedTuple):
    """One field of the notification, or one part of a letter."""

    heading: str
    text: str


class Told(NamedTuple):
    """What is told is of a breach at a firm, in one language."""

    breach: Breach
    firm: Settings
    language: str
    translate: Translate

    def day(self, day: date | None, at: str = "") -> str:
        """Return a day, with the time of it where it is known."""
        if day is None:
            return ""
        shown = shown_day(day, self.language)
        if not at:
            return shown
        clock = QT_TRANSLATE_NOOP("breach_text", "{day} at {time}")
        return self.translate(Message(clock, {"day": shown, "time": at}))


class _Field(NamedTuple):
    heading: Text
    say: Callable[[Told], str]
    is_asked: bool = True
    """It is answered in any case, be it only that it is not known yet."""


_UNKNOWN = QT_TRANSLATE_NOOP("breach_text", "Not known yet; we will tell as soon as we know.")


def notification(told: Told) -> list[Item]:
    """Return the notification field by field, in the order in which the authority asks.

    What is not known yet is said so: it may be given later, in parts (Art. 33(4)).
    """
    unknown = told.translate(_UNKNOWN)
    said = ((field, field.say(told)) for field in _NOTIFICATION)
    return [
        Item(told.translate(field.heading), text or unknown)
        for field, text in said
        if text or field.is_asked
    ]


def as_text(items: list[Item]) -> str:
    """Return all of it as plain text, to be pasted."""
    return "\n\n".join(f"{heading}\n{text}" for heading, text in items)


def letter(told: Told) -> list[Item]:
    """Return what people are told, in plain words; a first part has no heading."""
    translate, breach = told.translate, told.breach
    opening = QT_TRANSLATE_NOOP(
        "breach_text",
        "We write to you because your personal data was part of a data breach at {firm}. We "
        "noticed it on {day}.",
    )
    values = {"firm": told.firm.firm_name, "day": told.day(breach.noticed_on)}
    parts = [
        Item("", translate(Message(opening, values))),
        Item(translate(_WHAT), breach.what),
        Item(translate(_DATA), breach.data),
        Item(translate(_MEANING), breach.consequences),
        Item(translate(_DONE), breach.measures),
        Item(translate(_YOU), translate(_ADVICE)),
        Item(translate(_ASK), _contact(told)),
    ]
    return [part for part in parts if part.text]


def letter_of(breach: Breach, firm: Settings, language: str, today: date) -> Letter:
    """Return the letter to the people in a language; it names no receiver."""
    told = Told(breach, firm, language, Catalogue.load(language))
    return Letter(
        language=language,
        receiver=(),
        title=told.translate(_TITLE),
        text="\n\n".join("\n".join(filter(None, part)) for part in letter(told)),
        day=today,
    )


_TITLE = QT_TRANSLATE_NOOP("breach_text", "A data breach that concerns your data")
_WHAT = QT_TRANSLATE_NOOP("breach_text", "What happened")
_DATA = QT_TRANSLATE_NOOP("breach_text", "Which of your data it is about")
_MEANING = QT_TRANSLATE_NOOP("breach_text", "What it may lead to")
_DONE = QT_TRANSLATE_NOOP("breach_text", "What we have done")
_YOU = QT_TRANSLATE_NOOP("breach_text", "What you can do")
_ADVICE = QT_TRANSLATE_NOOP(
    "breach_text",
    "Be careful with calls, messages and links that speak of your dealings with us. If somebody "
    "knows your bank details, tell your bank. If you suspect a crime, tell the police. You may "
    "also turn to the Data Protection Ombudsman: tietosuoja.fi.",
)
_ASK = QT_TRANSLATE_NOOP("breach_text", "Whom to ask")


def _controller(told: Told) -> str:
    firm = told.firm
    place = f"{firm.firm_postcode} {firm.firm_city}".strip()
    lines = (firm.firm_name, firm.firm_business_id, firm.firm_street, place)
    return ", ".join(line for line in lines if line)


def _contact(told: Told) -> str:
    firm = told.firm
    phones = firm.contact_phone or firm.firm_phone
    emails = firm.contact_email or firm.firm_email
    officer = (firm.officer_name, *firm.officer_email)
    return ", ".join(one for one in (firm.contact_name, *phones, *emails, *officer) if one)


def _own(name: str) -> Callable[[Told], str]:
    """Return what the controller wrote in one field of the breach."""
    return lambda told: str(getattr(told.breach, name))


def _noticed(told: Told) -> str:
    return told.day(told.breach.noticed_on, told.breach.noticed_at)


def _happened(told: Told) -> str:
    first, last = told.breach.happened_from, told.breach.happened_to
    days = dict.fromkeys(told.day(day) for day in (first, last) if day is not None)
    return "–".join(days)


def _subjects(told: Told) -> str:
    about = QT_TRANSLATE_NOOP("breach_text", "About %n person(s)")
    return _with_number(told, told.breach.subjects, about, told.breach.persons)


def _entries(told: Told) -> str:
    about = QT_TRANSLATE_NOOP("breach_text", "About %n entry(ies)")
    return _with_number(told, told.breach.data, about, told.breach.entries)


def _with_number(told: Told, text: str, about: Text, number: int | None) -> str:
    counted = "" if number is None else told.translate(Message(about, n=number))
    return ". ".join(part.rstrip(".") for part in (text, counted) if part)


def _encrypted(told: Told) -> str:
    yes = QT_TRANSLATE_NOOP("breach_text", "Yes, and the key is safe")
    no = QT_TRANSLATE_NOOP("breach_text", "No, or the key may be known")
    return told.translate(yes if told.breach.encrypted else no)


def _risk(told: Told) -> str:
    if told.breach.risk is None:
        return ""
    label = RISK.show(told.breach.risk)
    called = told.translate(label) if isinstance(label, Text) else label
    return ". ".join(part for part in (called, told.breach.risk_reasons) if part)


def _people_told(told: Told) -> str:
    breach = told.breach
    if breach.told_on is not None:
        parts = (told.day(breach.told_on), breach.told_how)
    else:
        not_yet = told.translate(QT_TRANSLATE_NOOP("breach_text", "Not told"))
        parts = (not_yet, breach.not_told_why)
    return ". ".join(part for part in parts if part)


_NOTIFICATION = (
    _Field(QT_TRANSLATE_NOOP("breach_text", "Controller"), _controller),
    _Field(QT_TRANSLATE_NOOP("breach_text", "Who gives more information"), _contact),
    _Field(QT_TRANSLATE_NOOP("breach_text", "The breach was noticed"), _noticed),
    _Field(QT_TRANSLATE_NOOP("breach_text", "The breach happened"), _happened),
    _Field(_WHAT, _own("what")),
    _Field(
        QT_TRANSLATE_NOOP("breach_text", "How it was found"), _own("found_how"), is_asked=False
    ),
    _Field(QT_TRANSLATE_NOOP("breach_text", "The people, and how many"), _subjects),
    _Field(QT_TRANSLATE_NOOP("breach_text", "The data, and how much of it"), _entries),
    _Field(QT_TRANSLATE_NOOP("breach_text", "Was the data encrypted"), _encrypted),
    _Field(QT_TRANSLATE_NOOP("breach_text", "Likely consequences"), _own("consequences")),
    _Field(QT_TRANSLATE_NOOP("breach_text", "Risk to the people"), _risk),
    _Field(QT_TRANSLATE_NOOP("breach_text", "Measures taken and planned"), _own("measures")),
    _Field(QT_TRANSLATE_NOOP("breach_text", "Have the people been told"), _people_told),
    _Field(
        QT_TRANSLATE_NOOP("breach_text", "Why the notification is late"),
        _own("late_reasons"),
        is_asked=False,
    ),
)
