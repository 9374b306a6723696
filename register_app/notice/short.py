"""Short forms of the notice: a paragraph for invoices and mail, words for the phone."""

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.facts import NoticeFacts
from register_app.notice.words import joined, joined_sources, reach


def footer(facts: NoticeFacts, translate: Translate) -> str:
    """Return one paragraph for an invoice, an offer or the foot of an email."""
    text = QT_TRANSLATE_NOOP(
        "notice",
        "{firm} (business ID {business_id}) is the controller of your data. What we use it for: "
        "{purposes}. Where it comes from: {sources}. You may see your data, have it corrected or "
        "erased, and refuse direct marketing at any time: {contact}.",
    )
    said = translate(Message(text, _values(facts, translate)))
    return f"{said} {_whole(facts, translate)}"


def phone_script(facts: NoticeFacts, translate: Translate) -> str:
    """Return what to say in a first call to someone whose details came from elsewhere."""
    text = QT_TRANSLATE_NOOP(
        "notice",
        "I am calling from {firm}. We got your details from: {sources}. We use them for: "
        "{purposes}. If you want no marketing from us, just say so, and I will record it at once.",
    )
    said = translate(Message(text, _values(facts, translate)))
    return f"{said} {_whole(facts, translate)}"


def first_message(facts: NoticeFacts, translate: Translate, source: str) -> str:
    """Return what to put into the first message to someone whose details came from elsewhere.

    It names the source of this person's data, and the right to object by itself (GDPR Art.
    14(2)(f), 21(4)).
    """
    origin = QT_TRANSLATE_NOOP("notice", "We got your details from: {source}.")
    text = QT_TRANSLATE_NOOP(
        "notice",
        "{firm} (business ID {business_id}) is the controller of your data. What we use it for: "
        "{purposes}. You may see your data, have it corrected or erased: {contact}.",
    )
    refuse = QT_TRANSLATE_NOOP(
        "notice",
        "You have the right to refuse direct marketing at any time, free of charge: tell us at "
        "{contact}.",
    )
    values = _values(facts, translate)
    said = [
        translate(Message(origin, {"source": source})),
        translate(Message(text, values)),
        _whole(facts, translate),
    ]
    return f"{' '.join(said)}\n\n{translate(Message(refuse, values))}"


def _values(facts: NoticeFacts, translate: Translate) -> dict[str, object]:
    return {
        "firm": facts.controller.name,
        "business_id": facts.controller.business_id,
        "purposes": joined(facts.purposes, translate),
        "sources": joined_sources(facts.sources, translate),
        "contact": reach(facts),
    }


def _whole(facts: NoticeFacts, translate: Translate) -> str:
    if not facts.web_address:
        ask = QT_TRANSLATE_NOOP("notice", "We send the whole privacy notice on request.")
        return translate(ask)
    text = QT_TRANSLATE_NOOP("notice", "The whole privacy notice: {place}")
    return translate(Message(text, {"place": facts.web_address}))
