"""What the entries of a timeline are called on screen and read out."""

from collections.abc import Mapping
from types import MappingProxyType

from register_app.campaigns.campaign import Campaign
from register_app.deals.deal import Deal
from register_app.documents.document import KINDS, Document
from register_app.documents.safe_file import shown_name
from register_app.fields import clock_time, day, money
from register_app.fields.field import field_named
from register_app.gui.forms.shown import said, shown
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.permissions.entry import Permission
from register_app.requests.request import Request
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.entry import Changed, Entry, FieldChange, Sent, Sort, Source
from register_app.timeline.note import Note

SORTS: Mapping[Sort, Text] = MappingProxyType(
    {
        Sort.NOTE: QT_TRANSLATE_NOOP("timeline", "Notes"),
        Sort.AGREEMENT: QT_TRANSLATE_NOOP("timeline", "Agreements"),
        Sort.CONTACT: QT_TRANSLATE_NOOP("timeline", "Contacts"),
        Sort.DOCUMENT: QT_TRANSLATE_NOOP("timeline", "Documents"),
        Sort.DEAL: QT_TRANSLATE_NOOP("timeline", "Deals"),
        Sort.TASK: QT_TRANSLATE_NOOP("timeline", "Tasks"),
        Sort.PERMISSION: QT_TRANSLATE_NOOP("timeline", "Permissions"),
        Sort.REQUEST: QT_TRANSLATE_NOOP("timeline", "Requests"),
        Sort.CHANGE: QT_TRANSLATE_NOOP("timeline", "Changes"),
    }
)
_TITLES: Mapping[Source, Text] = MappingProxyType(
    {
        Source.DOCUMENT: QT_TRANSLATE_NOOP("timeline", "Document"),
        Source.OFFERED: QT_TRANSLATE_NOOP("timeline", "Offer made"),
        Source.ORDERED: QT_TRANSLATE_NOOP("timeline", "Order received"),
        Source.DELIVERED: QT_TRANSLATE_NOOP("timeline", "Delivered"),
        Source.INVOICED: QT_TRANSLATE_NOOP("timeline", "Invoiced"),
        Source.PAID: QT_TRANSLATE_NOOP("timeline", "Payment received"),
        Source.LOST: QT_TRANSLATE_NOOP("timeline", "Deal lost"),
        Source.TASK_MADE: QT_TRANSLATE_NOOP("timeline", "Task"),
        Source.TASK_DONE: QT_TRANSLATE_NOOP("timeline", "Task done"),
        Source.PERMISSION: QT_TRANSLATE_NOOP("timeline", "Marketing permission"),
        Source.CAMPAIGN: QT_TRANSLATE_NOOP("timeline", "In a campaign"),
        Source.REQUEST: QT_TRANSLATE_NOOP("timeline", "Request received"),
        Source.REQUEST_ANSWERED: QT_TRANSLATE_NOOP("timeline", "Request answered"),
    }
)
_KINDS_OF_CHANGE: Mapping[str, Text] = MappingProxyType(
    {
        "do": QT_TRANSLATE_NOOP("timeline", "{change}"),
        "undo": QT_TRANSLATE_NOOP("timeline", "Taken back: {change}"),
        "redo": QT_TRANSLATE_NOOP("timeline", "Brought again: {change}"),
    }
)
IS_UNDONE = QT_TRANSLATE_NOOP("timeline", "{change} (taken back later)")
PINNED = QT_TRANSLATE_NOOP("timeline", "Pinned")
OUTCOME = QT_TRANSLATE_NOOP("timeline", "Outcome: {text}")
DUE = QT_TRANSLATE_NOOP("timeline", "Due on {day}")
_DOT = " · "


def title_of(entry: Entry) -> str:
    """Return what an entry is, and through whom it came."""
    return _DOT.join(filter(None, (_sort_of(entry), entry.person)))


def lines_of(entry: Entry) -> list[str]:
    """Return what an entry says, the most telling first."""
    match entry.record:
        case Note() as note:
            lines = [note.text]
        case ContactEvent() as event:
            lines = _of_contact(event)
        case Document() as document:
            lines = _of_document(document)
        case Deal() | Task() | Request() as stepped:
            lines = _of_step(stepped, entry.key.source)
        case Permission() as permission:
            lines = [said(permission.known_by)]
        case Sent() as sent:
            lines = [sent.campaign.name, sent.address]
        case _:
            lines = [_of_field(change) for change in entry.record.fields]
    return [line for line in lines if line]


def when_of(entry: Entry) -> str:
    """Return the day and the time of an entry."""
    return " ".join(filter(None, (day.show(entry.day), clock_time.show(entry.time))))


def spoken(entry: Entry) -> str:
    """Return all of an entry in one text, for assistive technology."""
    pinned = translate(PINNED) if is_pinned(entry) else ""
    parts = (when_of(entry), pinned, title_of(entry), *lines_of(entry))
    return ". ".join(" ".join(part.split()) for part in parts if part)


def is_pinned(entry: Entry) -> bool:
    """Say whether an entry is a note that stays on top."""
    return isinstance(entry.record, Note) and entry.record.pinned


def contact_called(event: ContactEvent) -> str:
    """Return what a contact is called."""
    return shown(field_named(ContactEvent, "kind"), event.kind)


def _sort_of(entry: Entry) -> str:
    match entry.record:
        case Note() as note:
            return shown(field_named(Note, "kind"), note.kind)
        case ContactEvent() as event:
            direction = shown(field_named(ContactEvent, "direction"), event.direction)
            return _DOT.join((contact_called(event), direction))
        case Changed() as changed:
            return _change_called(changed)
        case Permission() | Sent() as told:
            return _DOT.join((translate(_TITLES[entry.key.source]), *_marketing(told)))
        case _:
            return translate(_TITLES[entry.key.source])


def _marketing(told: Permission | Sent) -> list[str]:
    """Return the channel, and what was said about it."""
    if isinstance(told, Sent):
        return [shown(field_named(Campaign, "channel"), told.campaign.channel)]
    names = ("channel", "state")
    return [shown(field_named(Permission, name), getattr(told, name)) for name in names]


def _change_called(changed: Changed) -> str:
    called = translate(changed.title)
    called = translate(Message(_KINDS_OF_CHANGE[changed.kind], {"change": called}))
    return translate(Message(IS_UNDONE, {"change": called})) if changed.is_undone else called


def _of_contact(event: ContactEvent) -> list[str]:
    outcome = translate(Message(OUTCOME, {"text": event.outcome})) if event.outcome else ""
    return [event.subject, outcome, event.text]


def _of_document(document: Document) -> list[str]:
    kind = said(KINDS.get(document.kind, document.kind))
    called = document.title or shown_name(document.file_name)
    return [_DOT.join(filter(None, (called, kind))), document.note]


def _of_deal(deal: Deal, source: Source) -> list[str]:
    amount = f"{money.show(deal.net)} €" if deal.net is not None else ""
    named = _DOT.join(filter(None, (deal.number, deal.title, amount)))
    return [named, deal.lost_reason if source is Source.LOST else ""]


def _of_task(task: Task, source: Source) -> list[str]:
    is_open = source is Source.TASK_MADE and task.due is not None
    due = translate(Message(DUE, {"day": day.show(task.due)})) if is_open else ""
    return [_DOT.join(filter(None, (task.title, due))), task.note]


def _of_step(record: Deal | Task | Request, source: Source) -> list[str]:
    match record:
        case Deal() as deal:
            return _of_deal(deal, source)
        case Task() as task:
            return _of_task(task, source)
        case _:
            return _of_request(record, source)


def _of_request(request: Request, source: Source) -> list[str]:
    kind = shown(field_named(Request, "kind"), request.kind)
    if source is Source.REQUEST:
        return [kind, request.what]
    decision = shown(field_named(Request, "decision"), request.decision)
    return [_DOT.join(filter(None, (kind, decision))), request.reasons]


def _of_field(change: FieldChange) -> str:
    before, after = (_value_of(change, value) for value in (change.before, change.after))
    return f"{translate(change.field.label)}: {before or '–'} → {after or '–'}"


def _value_of(change: FieldChange, value: object) -> str:
    mask = change.field.kind.mask
    return mask(value) if mask else shown(change.field, value)
