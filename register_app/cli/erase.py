"""Erase a customer for good, or say what would go and what a law keeps."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from register_app.backups.chosen import tell_erased
from register_app.backups.thinning import last_day
from register_app.cli.arguments import Parser, UsageError
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.db.place import Place
from register_app.erasure import told
from register_app.erasure.act import Held
from register_app.erasure.plan import Plan, summed
from register_app.erasure.record import KeptLine, Receipt, Shared
from register_app.errors import Plain, RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.register import Register
from register_app.reports.erasure_receipt import erasure_receipt
from register_app.reports.extract import NoSuchCustomer
from register_app.reports.formats import UnknownFormat
from register_app.reports.saved_file import require_writable, save

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_PLAN = QT_TRANSLATE_NOOP("cli", "only say what would be erased and kept")
_RECEIPT = QT_TRANSLATE_NOOP("cli", "where the receipt goes")
_WOULD_GO = QT_TRANSLATE_NOOP("cli", "Would be erased:")
_WENT = QT_TRANSLATE_NOOP("cli", "Erased:")
_KEPT = QT_TRANSLATE_NOOP("cli", "Kept by law:")
_PROVEN = QT_TRANSLATE_NOOP(
    "cli", "Searched %n page(s) of the register afterwards; left over: {residue}"
)
_SHARED = QT_TRANSLATE_NOOP("cli", "Lives on:")
_WRITTEN = QT_TRANSLATE_NOOP("cli", "The receipt is in {file}")
_PLAN_ALONE = QT_TRANSLATE_NOOP(
    "cli", "A plan has no receipt. Nothing was erased: leave out --plan or --receipt."
)
_PDF = ".pdf"


class ReceiptUnwritten(Plain):
    """The disk was full, or went away, when all was erased: nobody shall read "try again"."""

    what = QT_TRANSLATE_NOOP("cli", "The customer is erased, but the receipt was not written.")
    then = QT_TRANSLATE_NOOP("cli", "Save it in the window: Privacy, Erased.")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("id", type=int, metavar="ID", help=translate(_ID))
    parser.add_argument("--plan", action="store_true", help=translate(_PLAN))
    parser.add_argument("--receipt", metavar="OUT.pdf", type=Path, help=translate(_RECEIPT))


def run(call: Call) -> None:
    """Erase, or tell the plan."""
    out: Path | None = call.given.receipt
    if out is not None and call.given.plan:
        raise UsageError(Message(_PLAN_ALONE))
    if out is not None and out.suffix.lower() != _PDF:
        raise UnknownFormat((_PDF,))
    with opened(call) as register:
        plan = register.erasure.plan([Place("customer", call.given.id)])
        if plan.is_empty:
            raise NoSuchCustomer(call.given.id)
        if call.given.plan:
            _tell_plan(call, register, plan)
        else:
            _erase(call, register, plan)


def _tell_plan(call: Call, register: Register, plan: Plan) -> None:
    kept = summed(plan.kept)
    elsewhere = () if call.is_json else register.erasure.mentions(plan)
    held = (call.translate(Held(reason).message) for reason in plan.held.values())
    call.tell(*held, *_lines(call, _WOULD_GO, plan.erased, kept), *_shared(call, elsewhere))
    call.answer(erased=plan.erased, kept=_plain(call, kept), residue=None)


def _erase(call: Call, register: Register, plan: Plan) -> None:
    out: Path | None = call.given.receipt
    if out is not None:
        require_writable(out)
    receipt = register.erasure.erase(plan)
    tell_erased(register)
    if out is not None:
        firm = register.settings.load().firm_name
        try:
            last = last_day(date.fromisoformat(receipt.at[:10]))
            save(
                out,
                erasure_receipt(receipt, firm, call.language, call.translate, in_backups=last),
            )
        except RegisterError as error:
            raise ReceiptUnwritten from error
    call.tell(*_lines(call, _WENT, receipt.erased, receipt.kept), *_proof(call, receipt))
    if out is not None:
        call.tell(Message(_WRITTEN, {"file": out}))
    call.answer(erased=receipt.erased, kept=_plain(call, receipt.kept), residue=receipt.residue)


def _lines(
    call: Call, heading: Text, erased: Mapping[str, int], kept: Collection[KeptLine]
) -> Iterator[str]:
    yield call.translate(heading)
    yield from (f"  {call.translate(message)}" for message in told.all_counted(erased))
    if kept:
        yield call.translate(_KEPT)
        yield from (f"  {told.kept(line, call.translate)}" for line in kept)
        yield from (f"  {text}" for text in told.stays(kept, call.translate))


def _proof(call: Call, receipt: Receipt) -> Iterator[str]:
    yield call.translate(Message(_PROVEN, {"residue": receipt.residue}, receipt.pages))
    yield from _shared(call, receipt.shared)


def _shared(call: Call, found: Sequence[Shared]) -> Iterator[str]:
    if found:
        yield call.translate(_SHARED)
        yield from (f"  {told.shared(one, call.translate)}" for one in found)


def _plain(call: Call, kept: Iterable[KeptLine]) -> list[dict[str, str | None]]:
    """Return one entry for each record that is kept."""
    return [
        {"what": one.what, "until": one.until, "law": told.law(one.law, call.translate)}
        for one in kept
        for _ in range(one.rows)
    ]
