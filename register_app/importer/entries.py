"""Turn the remarks of an import into the lines of its report."""

from collections.abc import Iterable, Iterator

from register_app.i18n import Translate
from register_app.importer.mapping import Mapping
from register_app.importer.plan import ERASED, Noted, Outcome
from register_app.importer.report import ReportRow, Status
from register_app.importer.row import Grade, Remark
from register_app.importer.table import Table

_HETU = "hetu"


def entries(
    table: Table,
    mapping: Mapping,
    noted: Iterable[Noted],
    *,
    translate: Translate,
    hetu_on: bool,
) -> Iterator[ReportRow]:
    """Yield a line for each thing wrong or repaired, with its row as it stands in the file.

    Personal identity codes that the register does not keep are not repeated in the report.
    """
    secret = set() if hetu_on else _places_of(_HETU, mapping)
    for row in noted:
        remarks = [remark for remark in row.remarks if _is_reported(remark)]
        if not remarks:
            continue
        cells = ["" if place in secret else cell for place, cell in enumerate(table[row.place])]
        status = Status.REJECTED if row.outcome is Outcome.REJECTED else Status.REPAIRED
        for remark in remarks:
            yield ReportRow(
                row_number=row.number,
                cells=cells,
                status=status,
                column=_heading(remark, mapping),
                old=remark.old,
                new=remark.new,
                reason=translate(remark.reason),
            )


def _is_reported(remark: Remark) -> bool:
    """Say whether somebody has to do something: who was erased may need a new basis."""
    return remark.grade is not Grade.WARNED or remark.reason == ERASED


def headings(mapping: Mapping) -> list[str]:
    """Return the names of the columns, as the report repeats them."""
    return [column.heading for column in mapping.columns]


def _places_of(target: str, mapping: Mapping) -> set[int]:
    return {place for place, column in enumerate(mapping.columns) if column.target == target}


def _heading(remark: Remark, mapping: Mapping) -> str:
    return mapping.columns[remark.column].heading if remark.column >= 0 else ""
