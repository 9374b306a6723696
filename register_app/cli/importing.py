"""Import a list of customers."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from register_app.backups import chosen
from register_app.cli.arguments import Parser, UsageError
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.errors import RegisterError
from register_app.fields.kinds import LONG_TEXT
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.importer import reader
from register_app.importer.entries import entries, headings
from register_app.importer.mapping import Mapping, guess
from register_app.importer.options import OnMatch, Options
from register_app.importer.plan import ERASED, Noted, known_customers, make_plan
from register_app.importer.report import write_report
from register_app.importer.run import run as store
from register_app.importer.table import Table
from register_app.importer.targets import labels, target_named
from register_app.register import Register
from register_app.reports.saved_file import require_writable
from register_app.watch import UNWATCHED

_FILE = QT_TRANSLATE_NOOP("cli", "the list: XLSX, XLS, ODS, CSV or VCF")
_FROM_PERSON = QT_TRANSLATE_NOOP(
    "cli", "the people on the list gave the data themselves: no privacy notice is owed to them"
)
_SOURCE = QT_TRANSLATE_NOOP("cli", "where the data came from; every customer shows it")
_SHEET = QT_TRANSLATE_NOOP("cli", "the sheet; preset: the first that holds something")
_MAP = QT_TRANSLATE_NOOP("cli", "send a column to a field; an empty field leaves the column out")
_ON_MATCH = QT_TRANSLATE_NOOP(
    "cli", "what to do with customers who are known already; preset: fill what is empty"
)
_DRY_RUN = QT_TRANSLATE_NOOP("cli", "only tell what would be done")
_ERASED = QT_TRANSLATE_NOOP(
    "cli",
    "%n rows are about somebody who was erased before: is there a new basis? --report OUT.xlsx "
    "lists them.",
)
_BANS_BACK = QT_TRANSLATE_NOOP(
    "cli",
    "%n new customers had forbidden marketing before, or share an address with "
    "who has: they are banned.",
)
_REPORT = QT_TRANSLATE_NOOP("cli", "where a list of the rejected and repaired rows goes")


class NoNames(RegisterError):
    """No column says who the customers are."""

    def __init__(self) -> None:
        """Name the option."""
        super().__init__(
            QT_TRANSLATE_NOOP("cli", "No column of the list holds the names of the customers."),
            QT_TRANSLATE_NOOP("cli", 'Nothing was changed. Name it: --map "Header=name".'),
        )


class ReportLost(RegisterError):
    """The import is done, but nothing tells which rows it left out."""

    def __init__(self, batch: int, reason: RegisterError) -> None:
        """Tell how to get the report after all."""
        super().__init__(
            reason.message,
            Message(
                QT_TRANSLATE_NOOP(
                    "cli",
                    "The list is imported, but its report is not written. For the report take the "
                    "import back (undo --batch {batch}) and import again.",
                ),
                {"batch": batch},
            ),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    option = parser.add_argument
    option("file", metavar="FILE", type=Path, help=translate(_FILE))
    option("--source", required=True, metavar="TEXT", help=translate(_SOURCE))
    option("--from-person", action="store_true", help=translate(_FROM_PERSON))
    option("--sheet", metavar="NAME", help=translate(_SHEET))
    option("--map", action="append", default=[], metavar="Header=field", help=translate(_MAP))
    option(
        "--on-match",
        choices=[str(choice) for choice in OnMatch],
        default=str(OnMatch.FILL),
        help=translate(_ON_MATCH),
    )
    option("--dry-run", action="store_true", help=translate(_DRY_RUN))
    option("--report", type=Path, metavar="OUT.xlsx", help=translate(_REPORT))


class Outcome(NamedTuple):
    """What an import did, or would do; the names are those of the answer."""

    batch: int | None
    read: int
    imported: int
    updated: int
    repaired: int
    rejected: int
    duplicates: int
    bans_back: int = 0
    """New customers who had forbidden marketing before, or share an address with who has."""


@dataclass(frozen=True)
class _List:
    """A list as it was read, and what to do with it."""

    table: Table
    mapping: Mapping
    options: Options
    name: str


def run(call: Call) -> None:
    """Read the list, then store it as one change."""
    source = _source(call.given.source)
    wishes = [_wish(text) for text in call.given.map]
    if call.given.report:
        require_writable(call.given.report)
    start = time.perf_counter()
    table = reader.read(call.given.file, UNWATCHED, sheet=call.given.sheet)
    mapping = _mapped(guess(table), wishes)
    if not mapping.has_names:
        raise NoNames
    with opened(call) as register:
        options = _options(call, register, source)
        read = _List(table, mapping, options, call.given.file.name)
        if not call.given.dry_run:
            chosen.make_before_many(register, len(table))
        outcome, noted = (_try if call.given.dry_run else _store)(register, read)
    if call.given.report:
        _report(call, read, outcome, noted)
    _tell(call, table, outcome, seconds=time.perf_counter() - start)
    back = sum(any(one.reason == ERASED for one in row.remarks) for row in noted)
    if back:
        call.tell(Message(_ERASED, n=back))


def _source(text: str) -> str:
    parsed = LONG_TEXT.parse(text)
    if not parsed.value:
        needed = QT_TRANSLATE_NOOP("cli", "--source: write where the data came from")
        raise UsageError(Message(parsed.problem or needed))
    return parsed.value


def _wish(text: str) -> tuple[str, str]:
    """Read `Header=field`; the last equals sign counts, for headers may hold some."""
    heading, sign, name = text.rpartition("=")
    if not sign:
        form = QT_TRANSLATE_NOOP("cli", '--map: write it as "Header=field"')
        raise UsageError(Message(form))
    name = name.strip()
    try:
        return heading, target_named(name) if name else ""
    except KeyError:
        unknown = QT_TRANSLATE_NOOP("cli", "--map: no field is called {name}. Fields: {names}")
        values = {"name": name, "names": ", ".join(labels())}
        raise UsageError(Message(unknown, values)) from None


def _mapped(mapping: Mapping, wishes: list[tuple[str, str]]) -> Mapping:
    for heading, target in wishes:
        try:
            mapping = mapping.choose(mapping.place_of(heading), target)
        except KeyError:
            unknown = QT_TRANSLATE_NOOP(
                "cli", "--map: no column is called {name}. Columns: {names}"
            )
            values = {"name": heading, "names": ", ".join(headings(mapping))}
            raise UsageError(Message(unknown, values)) from None
    return mapping


def _options(call: Call, register: Register, source: str) -> Options:
    return Options(
        source=source,
        source_date=register.today(),
        from_person=call.given.from_person,
        on_match=OnMatch(call.given.on_match),
        hetu_on=register.settings.load().hetu_on,
    )


def _store(register: Register, read: _List) -> tuple[Outcome, list[Noted]]:
    result = store(register, read.table, read.mapping, read.options, read.name, _tell_nobody)
    return Outcome(*(getattr(result, name) for name in Outcome._fields)), result.noted


def _try(register: Register, read: _List) -> tuple[Outcome, list[Noted]]:
    known = known_customers(register)
    plan = make_plan(read.table, read.mapping, read.options, known, _tell_nobody)
    outcome = Outcome(
        batch=None,
        read=plan.read,
        imported=plan.new,
        updated=0 if read.options.on_match is OnMatch.SKIP else plan.known,
        repaired=plan.repaired,
        rejected=plan.rejected,
        duplicates=plan.known,
    )
    return outcome, plan.noted


def _report(call: Call, read: _List, outcome: Outcome, noted: list[Noted]) -> None:
    lines = entries(
        read.table,
        read.mapping,
        noted,
        translate=call.translate,
        hetu_on=read.options.hetu_on,
    )
    try:
        write_report(call.given.report, headings(read.mapping), lines, translate=call.translate)
    except RegisterError as reason:
        if outcome.batch is None:
            raise
        raise ReportLost(outcome.batch, reason) from reason


def _tell(call: Call, table: Table, outcome: Outcome, *, seconds: float) -> None:
    done = QT_TRANSLATE_NOOP(
        "cli",
        "Import {batch}: {imported} new customers of {read} rows, {updated} updated, {repaired} "
        "repaired, {rejected} rejected, {duplicates} known already.",
    )
    would = QT_TRANSLATE_NOOP(
        "cli",
        "Nothing was stored. It would be {imported} new customers of {read} rows, {updated} "
        "updated at most, {repaired} repaired, {rejected} rejected, {duplicates} known already.",
    )
    counts = outcome._asdict()
    del counts["bans_back"]
    call.tell(*table.warnings, Message(would if outcome.batch is None else done, counts))
    if outcome.bans_back:
        call.tell(Message(_BANS_BACK, n=outcome.bans_back))
    if outcome.rejected and not call.given.report:
        hint = QT_TRANSLATE_NOOP("cli", "--report OUT.xlsx lists the rejected rows with reasons.")
        call.tell(hint)
    back = {"bans_back": outcome.bans_back} if outcome.bans_back else {}
    call.answer(**counts, **back, seconds=round(seconds, 2))


def _tell_nobody(_: float) -> None:
    """Report no progress: a command is silent until it is done."""
