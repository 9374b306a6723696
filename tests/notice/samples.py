"""Facts of an invented firm that has everything a notice can tell."""

from dataclasses import replace
from datetime import date
from typing import Any

from register_app.customers.choices import HetuReason
from register_app.fields.category import Category
from register_app.notice.facts import (
    CategoryInUse,
    Change,
    Channel,
    ContactPoint,
    Controller,
    NoticeFacts,
    Protection,
    Source,
    SourceKind,
    SubjectGroup,
)
from register_app.notice.presets import (
    PROTECTION,
    preset_purpose,
    suggested_purposes,
    suggested_recipients,
    suggested_rules,
)
from register_app.processing.recipient import Recipient, RecipientRole
from register_app.processing.transfer import Safeguard, Transfer

SUBJECTS = tuple(SubjectGroup)
CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.CALL, Channel.POST)
EVERYTHING = NoticeFacts(
    language="fi",
    version="3",
    day=date(2026, 11, 22),
    controller=Controller(
        name="Testaajan Maalaus Oy",
        business_id="2077474-0",
        address="Kuusitie 3 B, 00100 Helsinki",
        phone="040 123 4567",
        email="toimisto@testaajan.example",
    ),
    contact=ContactPoint(name="Åke Öhman", email="tietosuoja@testaajan.example"),
    officer=ContactPoint(name="Žofia Šimková", email="dpo@testaajan.example"),
    subjects=SUBJECTS,
    purposes=(
        *suggested_purposes(SUBJECTS, CHANNELS),
        preset_purpose("marketing_consent"),
        preset_purpose("credit"),
    ),
    categories=tuple(map(CategoryInUse, Category)),
    hetu_reasons=(HetuReason.CREDIT,),
    sources=(
        Source(SourceKind.SELF),
        Source(SourceKind.OPEN_COMPANY_DATA, public=True),
        Source(name="Jukolan osoiterekisteri 2019"),
    ),
    duty="Avainkoodi: tarvitaan, kun teemme työtä poissa ollessasi.",
    recipients=(
        *suggested_recipients(),
        Recipient(
            preset="subcontractor", name="Щербаков & Čáđđi Oy", role=RecipientRole.PROCESSOR
        ),
    ),
    transfers=(
        Transfer(
            country="US",
            recipient="Uutiskirje Inc.",
            safeguard=Safeguard.STANDARD_CLAUSES,
            copy_from="uutiskirje.example/ehdot",
        ),
    ),
    rules=suggested_rules(SUBJECTS, hetu=True, consent=True),
    protection=(*PROTECTION, Protection.KEYRING, Protection.HETU_LOG),
    channels=CHANNELS,
    profiling=True,
    web_address="testaajan.example/tietosuoja",
    changes=(
        Change("1", date(2018, 5, 25), "Ensimmäinen"),
        Change("2", date(2024, 1, 15), "Lisätty alihankkijat"),
    ),
)
BARE = NoticeFacts(language="fi")


def some_facts(**changes: Any) -> NoticeFacts:  # noqa: ANN401  facts of any kind
    """Return the facts of the firm with some of them changed."""
    return replace(EVERYTHING, **changes)


def without(category: Category) -> NoticeFacts:
    """Return the facts of a register in which nobody has filled a category."""
    used = tuple(used for used in EVERYTHING.categories if used.category is not category)
    return some_facts(categories=used)
