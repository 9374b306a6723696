"""What goes, stays and is proven, in the words of the window."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale

from register_app.erasure.erase import EXPIRED
from register_app.erasure.plan import Plan, summed
from register_app.erasure.record import KeptLine, Receipt, Shared
from register_app.fields import day
from register_app.gui.history.words import field_called, many_called, moment
from register_app.gui.labels import Tone
from register_app.gui.pages.erasing.grounds import GROUNDS
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.retention.words import law_called

HISTORY = "history"
_LINES = QT_TRANSLATE_NOOP("erasing", "Lines of the history")
_OTHER = QT_TRANSLATE_NOOP("erasing", "Other data")
_COUNT = QT_TRANSLATE_NOOP("erasing", "{what}: {count}")
_UNTIL = QT_TRANSLATE_NOOP("erasing", "{what}: {count}, until {day}. {law}")
_HELD = QT_TRANSLATE_NOOP("erasing", "{what}: {count}, until a dispute is settled")
_FIELD = QT_TRANSLATE_NOOP("erasing", "{what}: {field}")
_SHARED = QT_TRANSLATE_NOOP("erasing", "{value} stands also in: {what}, {field} ({count})")
_BY_ITSELF = QT_TRANSLATE_NOOP("erasing", "Its time of keeping was over")
_AGAIN = QT_TRANSLATE_NOOP("erasing", "Erased again after an older register came back")
_UNPROVEN = QT_TRANSLATE_NOOP(
    "erasing", "Not proven yet: restart the program, and it finishes the proof first."
)
_CLEAN = QT_TRANSLATE_NOOP(
    "erasing",
    "Proven on {day}: all {pages} pages of the file were read, the free ones and the log too, "
    "and nothing was found.",
)
_LEFT = QT_TRANSLATE_NOOP(
    "erasing",
    "{count} traces were found in {pages} pages on {day}. Make a copy of the folder of the "
    "register, and ask for help.",
)


def counted(counts: Mapping[str, int]) -> list[str]:
    """Return how many rows of each sort go; the history comes last."""
    tables = sorted(counts, key=lambda table: (table == HISTORY, -counts[table], table))
    return [_line(table, counts[table]) for table in tables if counts[table]]


def fields_of(plan: Plan) -> list[str]:
    """Return the single fields that are emptied."""
    return [
        translate(Message(_FIELD, {"what": _called(table), "field": field_called(table, column)}))
        for table, column in sorted(plan.fields)
    ]


def kept_of(plan: Plan) -> list[str]:
    """Return what a law or a dispute keeps."""
    held = {(one.table, one.until, one.law) for one in plan.kept if one.hold}
    return [_kept(line, is_held=line[::2] + line[3:] in held) for line in summed(plan.kept)]


def kept_lines(lines: Iterable[KeptLine]) -> list[str]:
    """Return what was kept."""
    return [_kept(line, is_held=False) for line in lines]


def shared_lines(shared: Iterable[Shared]) -> list[str]:
    """Return which values live on where they belong to others."""
    return [
        translate(
            Message(
                _SHARED,
                {
                    "value": field_called(one.table, one.column),
                    "what": _called(one.at_table),
                    "field": field_called(one.at_table, one.at_column),
                    "count": _number(one.rows),
                },
            )
        )
        for one in shared
    ]


def proof_of(receipt: Receipt) -> tuple[str, Tone]:
    """Return what the proof says, and how it is to be taken."""
    if receipt.residue is None:
        return translate(_UNPROVEN), Tone.WARY
    values = {
        "day": moment(receipt.proven_at),
        "pages": _number(receipt.pages),
        "count": _number(receipt.residue),
    }
    if receipt.residue:
        return translate(Message(_LEFT, values)), Tone.BAD
    return translate(Message(_CLEAN, values)), Tone.GOOD


def ground_called(ground: str) -> str:
    """Return why something was erased."""
    if ground == EXPIRED:
        return translate(_BY_ITSELF)
    if ground == "ledger":
        return translate(_AGAIN)
    return translate(GROUNDS[ground]) if ground in GROUNDS else ground


def _line(table: str, count: int) -> str:
    return translate(Message(_COUNT, {"what": _called(table), "count": _number(count)}))


def _kept(line: KeptLine, *, is_held: bool) -> str:
    values = {
        "what": _called(line.what),
        "count": _number(line.rows),
        "day": day.show(day.parse(line.until or "").value),
        "law": law_called(line.law, translate),
    }
    return translate(Message(_HELD if is_held or line.until is None else _UNTIL, values))


def _called(table: str) -> str:
    if table == HISTORY:
        return translate(_LINES)
    return many_called(table) or translate(_OTHER)


def _number(value: int) -> str:
    return QLocale().toString(value)
