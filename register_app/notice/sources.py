"""Recognise the sources that people write in the register."""

from register_app.fields.text import fold
from register_app.notice.facts import Source, SourceKind

_WHOLE = {
    SourceKind.SELF: (
        "asiakas|asiakas itse|asiakkaalta|asiakkaalta itseltään|asiakkaan oma ilmoitus|itse"
        "|henkilöltä itseltään|henkilö itse|kund|kunden|kunden själv|av kunden"
        "|personen själv|customer|the customer|from the customer|person|self"
        "|puhelu|puhelinsoitto|soitto|yhteydenotto|tarjouspyyntö|käynti|tapaaminen|verkkolomake"
        "|yhteydenottolomake|telefonsamtal|kontakt|offertförfrågan|besök|möte|webbformulär"
        "|kontaktformulär|phone call|request for an offer|offer request|visit|meeting|web form"
        "|contact form"
    ),
    SourceKind.EMPLOYER: "työnantaja|työnantajalta|arbetsgivaren|employer|the employer",
    SourceKind.WEBSITE: (
        "verkkosivu|verkkosivut|yrityksen verkkosivut|kotisivut|webbplats|företagets webbplats"
        "|website|company website"
    ),
    SourceKind.REFERRAL: "suosittelu|suosittelija|rekommendation|referral|recommendation",
    SourceKind.OWN_RECORDS: (
        "oma rekisteri|omat asiakirjat|laskutus|laskutusjärjestelmä|vanhat laskut"
        "|eget register|fakturering|own records|invoicing|vanha asiakas|vanhat asiakkaat"
        "|gammal kund|gamla kunder|old customer|old customers"
    ),
}
_KINDS = {fold(word): kind for kind, words in _WHOLE.items() for word in words.split("|")}
_OPEN_COMPANY_DATA = frozenset(
    fold("ytj prh fods prs kaupparekisteri kaupparekisteristä handelsregistret").split()
)


def recognise(text: str) -> Source:
    """Return the known source that the text means, else the text as it was written."""
    folded = fold(text.strip())
    words = frozenset("".join(c if c.isalnum() else " " for c in folded).split())
    if words & _OPEN_COMPANY_DATA or "trade register" in folded:
        return Source(SourceKind.OPEN_COMPANY_DATA, public=True)
    kind = _KINDS.get(folded.rstrip("."))
    if kind is not None:
        return Source(kind, public=kind is SourceKind.WEBSITE)
    return Source(name=text.strip())


def sources_of(texts: list[str]) -> tuple[Source, ...]:
    """Return the distinct sources behind the texts, known ones first, in a steady order."""
    found = {recognise(text) for text in texts if text.strip()}
    return tuple(sorted(found, key=_order))


def _order(source: Source) -> tuple[int, str]:
    kinds = list(SourceKind)
    return (kinds.index(source.kind) if source.kind else len(kinds), source.name)
