"""What was erased, kept and found elsewhere, in words; none of them is a value of the person."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from register_app.erasure.grounds import CALLED
from register_app.erasure.kept import BLANKED, BUYER
from register_app.erasure.record import HISTORY, KeptLine, Shared
from register_app.fields import day
from register_app.fields.field import Field, fields_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.records import RECORDS

COUNTED = {
    "customer": QT_TRANSLATE_NOOP("erasure", "%n customer(s)"),
    "contact": QT_TRANSLATE_NOOP("erasure", "%n contact person(s)"),
    "role": QT_TRANSLATE_NOOP("erasure", "%n role(s) of contact persons"),
    "permission": QT_TRANSLATE_NOOP("erasure", "%n marketing entry(s)"),
    "confirmation": QT_TRANSLATE_NOOP("erasure", "%n confirmed condition(s)"),
    "notice_given": QT_TRANSLATE_NOOP("erasure", "%n note(s) that the notice was given"),
    "deal": QT_TRANSLATE_NOOP("erasure", "%n deal(s)"),
    "deal_line": QT_TRANSLATE_NOOP("erasure", "%n line(s) of deals"),
    "contact_event": QT_TRANSLATE_NOOP("erasure", "%n contact(s) with the person"),
    "note": QT_TRANSLATE_NOOP("erasure", "%n note(s)"),
    "task": QT_TRANSLATE_NOOP("erasure", "%n task(s)"),
    "document": QT_TRANSLATE_NOOP("erasure", "%n document(s)"),
    "document_text": QT_TRANSLATE_NOOP("erasure", "the words of %n document(s)"),
    "campaign_member": QT_TRANSLATE_NOOP("erasure", "%n place(s) in campaigns"),
    "segment": QT_TRANSLATE_NOOP("erasure", "%n saved list(s)"),
    "prospect": QT_TRANSLATE_NOOP("erasure", "%n person(s) on bought lists"),
    "request": QT_TRANSLATE_NOOP("erasure", "%n request(s)"),
    "request_place": QT_TRANSLATE_NOOP("erasure", "%n place(s) ticked for requests"),
    "notification": QT_TRANSLATE_NOOP("erasure", "%n recipient(s) told for requests"),
    "hold": QT_TRANSLATE_NOOP("erasure", "%n dispute(s)"),
    "restriction": QT_TRANSLATE_NOOP("erasure", "%n restriction(s)"),
    "breach": QT_TRANSLATE_NOOP("erasure", "%n data breach(es)"),
    "kept_record": QT_TRANSLATE_NOOP("erasure", "%n record(s) that a law had kept"),
    "change_row": QT_TRANSLATE_NOOP("erasure", "%n line(s) of the history"),
    HISTORY: QT_TRANSLATE_NOOP("erasure", "%n line(s) of the history"),
}
_OTHER = QT_TRANSLATE_NOOP("erasure", "%n other record(s)")
_KEPT = QT_TRANSLATE_NOOP("erasure", "{what}, until {day}: {law}")
_KEPT_FOR_NOW = QT_TRANSLATE_NOOP("erasure", "{what}, for now: {law}")
_DISPUTE = QT_TRANSLATE_NOOP("erasure", "a dispute is not settled (GDPR Article 17(3)(e))")
_STAYS = {
    "deal": QT_TRANSLATE_NOOP(
        "erasure",
        "Of a deal stay its numbers, days, lines and sums, and of the customer what the invoice "
        "says of the buyer: {buyer}. Blanked, besides all else of the customer: {blanked}.",
    ),
    "document": QT_TRANSLATE_NOOP(
        "erasure",
        "Of a document stay the file as it is, its name, kind, title and date. Blanked: "
        "{blanked}.",
    ),
}
_SHARED = QT_TRANSLATE_NOOP("erasure", "{value}: also in {where}, where it belongs to others")
_PLACE = QT_TRANSLATE_NOOP("erasure", "{what} ({field})")
_FIELDS: Mapping[tuple[str, str], Field] = {
    (table, field.name): field for table, record in RECORDS.items() for field in fields_of(record)
}
_IN_BACKUPS = QT_TRANSLATE_NOOP(
    "erasing",
    "Backups of the program may hold it until {day} at most. If an older copy is put back before, "
    "the same is erased again before anything is shown.",
)


def counted(table: str, rows: int) -> Message:
    """Return how many rows of a table, in words."""
    return Message(COUNTED.get(table, _OTHER), {}, rows)


def all_counted(erased: Mapping[str, int]) -> Iterator[Message]:
    """Yield what was erased, table by table, as far as there was any."""
    ordered = dict.fromkeys((*COUNTED, *erased))
    yield from (counted(table, erased[table]) for table in ordered if erased.get(table))


def kept(line: KeptLine, translate: Translate) -> str:
    """Return what is kept, until when and by which law."""
    why = law(line.law, translate) if line.law else translate(_DISPUTE)
    values = {"what": translate(counted(line.what, line.rows)), "law": why}
    if line.until is None:
        return translate(Message(_KEPT_FOR_NOW, values))
    shown = day.show(date.fromisoformat(line.until))
    return translate(Message(_KEPT, {**values, "day": shown}))


def stays(lines: Iterable[KeptLine], translate: Translate) -> Iterator[str]:
    """Yield which fields of what is kept stay, and which are blanked."""
    tables = {line.what for line in lines}
    buyer = ", ".join(_labels("customer", BUYER, translate))
    for table, words in _STAYS.items():
        if table in tables:
            blanked = ", ".join(_labels(table, sorted(BLANKED[table]), translate))
            yield translate(Message(words, {"buyer": buyer, "blanked": blanked}))


def _labels(table: str, columns: Iterable[str], translate: Translate) -> Iterator[str]:
    return (field_called(table, column, translate) for column in columns)


def in_backups(last: date, translate: Translate) -> str:
    """Return until when backups may hold what was erased, and what a restored one does."""
    return translate(Message(_IN_BACKUPS, {"day": day.show(last)}))


def law(words: str, translate: Translate) -> str:
    """Return a law as it is called in a language; own words stay as they are."""
    return translate(Text("notice", words))


def shared(one: Shared, translate: Translate) -> str:
    """Return which sort of value lives on, and where."""
    value = field_called(one.table, one.column, translate)
    what = translate(counted(one.at_table, one.rows))
    field = field_called(one.at_table, one.at_column, translate)
    where = translate(Message(_PLACE, {"what": what, "field": field})) if field else what
    return translate(Message(_SHARED, {"value": value, "where": where}))


def ground(code: str, translate: Translate) -> str:
    """Return why something was erased; a ground of another version as it was noted."""
    return translate(CALLED[code]) if code in CALLED else code


def field_called(table: str, column: str, translate: Translate) -> str:
    """Return what a column is called in its form; nothing where it is in none."""
    field = _FIELDS.get((table, column.removesuffix("_key")))
    return translate(field.label) if field else ""
