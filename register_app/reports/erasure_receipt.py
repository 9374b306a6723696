"""The receipt of an erasure, to print: what was erased, kept and proven, and nobody's data."""

from datetime import date, datetime

from register_app.erasure import told
from register_app.erasure.record import Receipt
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.words import shown_day
from register_app.reports.pdf import Document

_TITLE = QT_TRANSLATE_NOOP("erasure_receipt", "Receipt of erasure")
_NUMBER = QT_TRANSLATE_NOOP("erasure_receipt", "Erasure")
_FIRM = QT_TRANSLATE_NOOP("erasure_receipt", "Controller")
_AT = QT_TRANSLATE_NOOP("erasure_receipt", "Erased on")
_PROVEN = QT_TRANSLATE_NOOP("erasure_receipt", "Proven on")
_GROUND = QT_TRANSLATE_NOOP("erasure_receipt", "Ground")
_ERASED = QT_TRANSLATE_NOOP("erasure_receipt", "What was erased")
_KEPT = QT_TRANSLATE_NOOP("erasure_receipt", "What a law keeps for now")
_NOTHING_KEPT = QT_TRANSLATE_NOOP("erasure_receipt", "Nothing.")
_GOES = QT_TRANSLATE_NOOP(
    "erasure_receipt",
    "It is shown nowhere but in the list of kept records, and goes by itself at its date.",
)
_PROOF = QT_TRANSLATE_NOOP("erasure_receipt", "How it was proven")
_SEARCHED = QT_TRANSLATE_NOOP(
    "erasure_receipt",
    "After the erasure, each of the %n page(s) of the register, the free ones too, and its log "
    "were decrypted and searched for everything that had been known of the person.",
)
_FOUND = QT_TRANSLATE_NOOP("erasure_receipt", "Left over and found: {residue}.")
_UNPROVEN = QT_TRANSLATE_NOOP("erasure_receipt", "The proof is still to come.")
_SHARED = QT_TRANSLATE_NOOP("erasure_receipt", "What lives on, because it belongs to others")
_OUTSIDE = QT_TRANSLATE_NOOP("erasure_receipt", "What the register cannot reach")
_COPIES = QT_TRANSLATE_NOOP(
    "erasure_receipt",
    "Copies outside of the register are for the controller to destroy: sent mail, exported "
    "lists, memory sticks, printed papers, and backups made by other programs.",
)


def erasure_receipt(
    receipt: Receipt, firm: str, language: str, translate: Translate, *, in_backups: date
) -> bytes:
    """Return the receipt as it prints; the same receipt gives the same bytes.

    `in_backups` is the last day on which backups may hold what was erased.
    """
    title = translate(_TITLE)
    at = datetime.fromisoformat(receipt.at)
    document = Document(title=title, language=language, author=firm, day=at.date())
    document.heading(title, level=1)
    document.pairs(_head(receipt, firm, language, translate))
    document.heading(translate(_ERASED))
    document.bullets(map(translate, told.all_counted(receipt.erased)))
    document.heading(translate(_KEPT))
    if receipt.kept:
        document.bullets(told.kept(line, translate) for line in receipt.kept)
        for text in (*told.stays(receipt.kept, translate), translate(_GOES)):
            document.paragraph(text)
    else:
        document.paragraph(translate(_NOTHING_KEPT))
    _add_proof(document, receipt, translate)
    document.heading(translate(_OUTSIDE))
    document.paragraph(translate(_COPIES))
    document.paragraph(told.in_backups(in_backups, translate))
    return document.to_bytes()


def _head(
    receipt: Receipt, firm: str, language: str, translate: Translate
) -> list[tuple[str, str]]:
    def shown(at: str) -> str:
        moment = datetime.fromisoformat(at)
        return f"{shown_day(moment.date(), language)} {moment:%H:%M}"

    pairs = [
        (_NUMBER, receipt.token),
        (_FIRM, firm),
        (_AT, shown(receipt.at)),
        (_PROVEN, shown(receipt.proven_at) if receipt.proven_at else ""),
        (_GROUND, told.ground(receipt.ground, translate)),
    ]
    return [(translate(label), value) for label, value in pairs if value]


def _add_proof(document: Document, receipt: Receipt, translate: Translate) -> None:
    document.heading(translate(_PROOF))
    if receipt.residue is None:
        document.paragraph(translate(_UNPROVEN))
        return
    document.paragraph(translate(Message(_SEARCHED, {}, receipt.pages)))
    document.paragraph(translate(Message(_FOUND, {"residue": receipt.residue})))
    if receipt.shared:
        document.heading(translate(_SHARED))
        document.bullets(told.shared(one, translate) for one in receipt.shared)
