"""What a plan leads to and what was proven, in the words of the window."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale

from register_app.erasure import told
from register_app.erasure.plan import Plan
from register_app.erasure.record import KeptLine, Receipt, Shared
from register_app.gui.history.words import moment
from register_app.gui.labels import Tone
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.rights.hit import Hit
from register_app.rights.sorts import SORTS

_FIELD = QT_TRANSLATE_NOOP("erasing", "{what}: {field}")
_DOT = " · "
_PAST = QT_TRANSLATE_NOOP("extracting", "in the history")
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
    return [translate(message) for message in told.all_counted(counts)]


def fields_of(plan: Plan) -> list[str]:
    """Return the single fields that are emptied."""
    return [
        translate(
            Message(
                _FIELD,
                {
                    "what": translate(told.counted(table, len(rows))),
                    "field": told.field_called(table, column, translate),
                },
            )
        )
        for (table, column), rows in sorted(plan.fields.items())
    ]


def kept_lines(lines: Iterable[KeptLine]) -> list[str]:
    """Return what is kept, until when and by which law."""
    return [told.kept(line, translate) for line in lines]


def shared_lines(shared: Iterable[Shared]) -> list[str]:
    """Return which values live on where they belong to others."""
    return [told.shared(one, translate) for one in shared]


def hit(one: Hit, names: Mapping[int, str]) -> str:
    """Return where somebody was found: the sort, under whom, and the words around."""
    under = ", ".join(names[customer] for customer in one.customers if customer in names)
    sort = translate(SORTS[one.place.table].label)
    past = translate(_PAST) if one.is_past else ""
    return _DOT.join(filter(None, (sort, under, one.excerpt, past)))


def proof_of(receipt: Receipt) -> tuple[str, Tone]:
    """Return what the proof says, and how it is to be taken."""
    if receipt.residue is None:
        return translate(_UNPROVEN), Tone.WARY
    number = QLocale().toString
    values = {
        "day": moment(receipt.proven_at),
        "pages": number(receipt.pages),
        "count": number(receipt.residue),
    }
    if receipt.residue:
        return translate(Message(_LEFT, values)), Tone.BAD
    return translate(Message(_CLEAN, values)), Tone.GOOD
