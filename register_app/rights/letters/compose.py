"""Compose the letter that answers a request, in the language of the person."""

from datetime import date

from register_app.fields.kinds import PHONES
from register_app.i18n import LANGUAGES, Catalogue, Message, Translate
from register_app.notice.closing import AUTHORITY
from register_app.notice.words import shown_day
from register_app.reports.letter import Letter
from register_app.requests.deadline import due_on
from register_app.requests.request import Request
from register_app.rights.letters import texts
from register_app.rights.letters.kinds import LetterKind
from register_app.settings import Settings

_WITH_REASONS = frozenset({LetterKind.PARTLY, LetterKind.REFUSED, LetterKind.NOT_IDENTIFIED})
_OTHER = "en"
"""For a person of another language: the one that most people read."""


def language_of(request: Request) -> str:
    """Return the language of the answer."""
    if request.language in LANGUAGES:
        return request.language
    return _OTHER if request.language else LANGUAGES[0]


def compose(
    request: Request, kind: LetterKind, language: str, firm: Settings, today: date
) -> Letter:
    """Return the letter; whoever answers may change its title and text.

    Every letter tells of the right to complain: the law asks it of refusals and of answers that
    take longer (GDPR Art. 12(4)), and of the copy of the data (Art. 15(1)(f)).
    """
    translate = Catalogue.load(language)
    is_answer = kind.is_answer
    return Letter(
        language=language,
        receiver=(*_name(request), *filter(None, map(str.strip, request.address.splitlines()))),
        title=translate(texts.TITLE if is_answer else texts.TITLE_EXTENDED),
        text="\n\n".join(filter(None, _paragraphs(request, kind, firm, translate))),
        day=today,
        matter=translate(Message(texts.MATTER, {"number": request.id})),
    )


def file_name(request: Request, language: str) -> str:
    """Return what the file of a letter is called; it names nobody."""
    return Catalogue.load(language)(Message(texts.FILE_NAME, {"number": request.id})) + ".pdf"


def _paragraphs(
    request: Request, kind: LetterKind, firm: Settings, translate: Translate
) -> list[str]:
    language = translate.language if isinstance(translate, Catalogue) else _OTHER
    asked = {"day": shown_day(request.received_on, language)}
    due = {"due": shown_day(due_on(request), language)}
    return [
        *(translate(Message(texts.GREETING, {"name": name})) for name in _name(request)),
        translate(Message(texts.ASKED[request.kind], asked)),
        translate(Message(texts.BODY[kind], due if kind is LetterKind.EXTENDED else {})),
        _reasons(request, kind),
        f"{translate(texts.COMPLAINT)}\n{translate(AUTHORITY)}\n{translate(texts.COURT)}",
        translate(Message(texts.CONTACT, {"contact": contact_of(firm)})),
        f"{translate(texts.REGARDS)}\n{firm.firm_name}".strip(),
    ]


def _name(request: Request) -> tuple[str, ...]:
    return () if request.is_nameless else (request.name,)


def _reasons(request: Request, kind: LetterKind) -> str:
    if kind is LetterKind.EXTENDED:
        return request.extension_reason
    return request.reasons if kind in _WITH_REASONS else ""


def contact_of(firm: Settings) -> str:
    """Return who answers questions of privacy, else how the firm is reached."""
    own = (firm.contact_name, PHONES.show(firm.contact_phone), *firm.contact_email)
    common = (PHONES.show(firm.firm_phone), *firm.firm_email)
    parts = list(filter(None, own)) or [firm.firm_name]
    if not (firm.contact_phone or firm.contact_email):
        parts += filter(None, common)
    return ", ".join(parts)
