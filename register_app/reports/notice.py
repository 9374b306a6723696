"""The privacy notice of a register: collect what it says, check it, and save it as a PDF."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from register_app.customers.choices import PERSONS, CustomerKind, State
from register_app.errors import RegisterError
from register_app.fields.category import Category
from register_app.fields.kinds import CITY, PHONES
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue
from register_app.notice.checks import Gap, gaps
from register_app.notice.compose import compose
from register_app.notice.edition import kept_as
from register_app.notice.facts import (
    CategoryInUse,
    Change,
    Channel,
    ContactPoint,
    Controller,
    NoticeFacts,
    Protection,
    SubjectGroup,
)
from register_app.notice.presets import PROTECTION
from register_app.notice.sources import sources_of
from register_app.register import Register
from register_app.reports.saved_file import save
from register_app.settings import Settings
from register_app.vault.keys import Way
from register_app.vault.vault import Vault

MEASURES = (Protection.NEED_TO_KNOW, Protection.TRAINING, Protection.PREMISES)
"""What only the firm can know; the rest is told when it is true."""
_ENQUIRIES = frozenset({"request", "offered"})


class NoticeIncomplete(RegisterError):
    """The law demands more than the register knows; `gaps` names each field to fill."""

    def __init__(self, lacking: Iterable[Gap]) -> None:
        """Keep what is lacking."""
        self.gaps = tuple(lacking)
        super().__init__(
            QT_TRANSLATE_NOOP("notice", "The privacy notice lacks what the law demands."),
            QT_TRANSLATE_NOOP("notice", "Fill in the fields that are named, then save it again."),
        )


def notice_facts(register: Register, language: str) -> NoticeFacts:
    """Return what the notice says, from the settings and from what the register holds."""
    settings = register.settings.load()
    used = _data_in_use(register)
    categories = [category for category in Category if category in used]
    versions = register.notice_versions.all(order="day, id")
    saved = kept_as(settings.notice_version, versions)
    day = saved.day if saved else register.today()
    news = () if saved else _news(settings, day)
    return NoticeFacts(
        language=language,
        version=settings.notice_version,
        day=day,
        controller=_controller(settings),
        contact=_contact(settings),
        officer=_officer(settings),
        subjects=_subjects(register, categories),
        purposes=tuple(register.purposes.all()),
        categories=tuple(CategoryInUse(category, used[category]) for category in categories),
        hetu_reasons=tuple(register.customers.distinct("hetu_reason")),
        sources=sources_of(register.customers.sources()),
        duty=settings.notice_duty,
        recipients=tuple(register.recipients.all()),
        transfers=tuple(register.transfers.all()),
        rules=tuple(register.rules.all()),
        protection=_protection(register, settings, categories),
        channels=tuple(one for one in Channel if one in settings.notice_channels),
        profiling=settings.notice_profiling,
        web_address=settings.notice_web,
        changes=(*(Change(kept.version, kept.day, kept.text) for kept in versions), *news),
    )


def save_notice(register: Register, path: Path, language: str) -> None:
    """Save the notice as a PDF; raise NoticeIncomplete, and write nothing, when it lacks much."""
    from register_app.reports.notice_pdf import notice_pdf  # noqa: PLC0415  loaded on first use

    facts = notice_facts(register, language)
    lacking = gaps(facts)
    if lacking:
        raise NoticeIncomplete(lacking)
    notice = compose(facts, Catalogue.load(language))
    save(path, notice_pdf(notice))


def _news(settings: Settings, day: date) -> tuple[Change, ...]:
    """Return what is new in a version that was not saved yet."""
    if not settings.notice_news:
        return ()
    return (Change(settings.notice_version, day, settings.notice_news),)


def _controller(settings: Settings) -> Controller:
    return Controller(
        name=settings.firm_name,
        business_id=settings.firm_business_id,
        address=_address(settings),
        phone=PHONES.show(settings.firm_phone),
        email=", ".join(settings.firm_email),
    )


def _address(settings: Settings) -> str:
    town = f"{settings.firm_postcode} {CITY.show(settings.firm_city)}".strip()
    return ", ".join(filter(None, (settings.firm_street, town)))


def _contact(settings: Settings) -> ContactPoint:
    """Return who answers: the firm itself where nobody is named."""
    return ContactPoint(
        name=settings.contact_name or settings.firm_name,
        phone=PHONES.show(settings.contact_phone or settings.firm_phone),
        email=", ".join(settings.contact_email or settings.firm_email),
    )


def _officer(settings: Settings) -> ContactPoint | None:
    if not settings.officer_name and not settings.officer_email:
        return None
    return ContactPoint(name=settings.officer_name, email=", ".join(settings.officer_email))


def _data_in_use(register: Register) -> dict[Category, frozenset[str]]:
    used = register.customers.fields_in_use()
    events = (register.timeline.notes, register.timeline.events, register.tasks.records)
    others = {
        Category.PERMISSIONS: register.permissions.any(),
        Category.EVENTS: any(records.any() for records in events),
        Category.DOCUMENTS: register.documents.records.any(),
        Category.DEALS: register.deals.records.any(),
    }
    return used | {category: frozenset[str]() for category, is_held in others.items() if is_held}


def _subjects(register: Register, categories: list[Category]) -> tuple[SubjectGroup, ...]:
    kinds = set(register.customers.kinds_in_use())
    stages = set(register.customers.distinct("stage"))
    states = set(register.customers.distinct("state"))
    held = {
        SubjectGroup.PERSONS: CustomerKind.PRIVATE in kinds,
        SubjectGroup.SOLE_TRADERS: CustomerKind.SOLE_TRADER in kinds,
        # an organisation is reached through its people, recorded by name or not
        SubjectGroup.CONTACTS: bool(kinds - PERSONS) or Category.CONTACT_PERSONS in categories,
        SubjectGroup.PROSPECTS: bool(stages & _ENQUIRIES),
        SubjectGroup.FORMER: State.PASSIVE in states,
    }
    return tuple(group for group, is_held in held.items() if is_held)


def _protection(
    register: Register, settings: Settings, categories: list[Category]
) -> tuple[Protection, ...]:
    way = Vault.way_in(register.vault.folder)
    true = {*PROTECTION, *set(MEASURES).intersection(settings.notice_measures)}
    if way is not Way.PASSPHRASE:
        true.add(Protection.KEYRING)
    if way is not Way.KEYRING:
        true.add(Protection.PASSPHRASE)
    if settings.backup_on:
        true.add(Protection.BACKUPS)
    if settings.lock_minutes:
        true.add(Protection.AUTO_LOCK)
    if Category.HETU in categories:
        true.add(Protection.HETU_LOG)
    return tuple(fact for fact in Protection if fact in true)
