"""Write the whole register into a file that other programs read."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import chunks
from register_app.documents.document import Document
from register_app.documents.safe_file import save_name
from register_app.fields.field import Record, table_of
from register_app.i18n import Translate
from register_app.register import Register
from register_app.reports.bans import Bans
from register_app.reports.cards import save_cards
from register_app.reports.extract import plain_person, plain_record
from register_app.reports.formats import UnknownFormat
from register_app.reports.held import held, parts
from register_app.reports.listing import (
    Whose,
    customer_table,
    everybody,
    exported_fields,
    people_by_customer,
    tables,
    usable,
)
from register_app.reports.saved_file import written
from register_app.reports.table_files import save_csv, save_xlsx, write_csv
from register_app.watch import UNWATCHED

_AT_ONCE = 500
_COMPACT = (",", ":")


class Exported(NamedTuple):
    """How many customers are in a file, and how many are not because they may only be kept."""

    written: int
    left_out: int


def export(register: Register, path: Path, translate: Translate) -> Exported:
    """Write the customers in the format of the file's ending; return how many they are.

    Personal identity codes stay in the register. What is complete, to be moved or kept elsewhere,
    keeps those whose processing is restricted, and marks them; lists to work with leave them out
    (GDPR Art. 18(2)). The audit notes the export.
    """
    save = FORMATS.get(path.suffix.lower())
    if save is None:
        raise UnknownFormat(FORMATS)
    is_whole = path.suffix.lower() in WHOLE
    whose = everybody(register) if is_whole else usable(register)
    count = len(whose.ids)
    with written(path) as part:
        save(part, register, translate, whose)
        # noted before the file gets its name: there is no file without its line in the audit
        register.audit.exported(table_of(Customer), f"{path.suffix.lower()} {count}")
    return Exported(count, register.customers.count() - count)


def _save_xlsx(path: Path, register: Register, translate: Translate, whose: Whose) -> None:
    save_xlsx(path, tables(register, translate, whose), at=register.now())


def _save_csv(path: Path, register: Register, translate: Translate, whose: Whose) -> None:
    save_csv(path, customer_table(register, translate, whose))


def _save_vcf(path: Path, register: Register, translate: Translate, whose: Whose) -> None:
    save_cards(path, register, translate, whose)


def _save_json(path: Path, register: Register, _: Translate, whose: Whose) -> None:
    with path.open("w", encoding="utf-8") as file:
        _write_json(file, register, whose)


def _save_zip(path: Path, register: Register, translate: Translate, whose: Whose) -> None:
    """Write all of it twice: for programs as JSON, for spreadsheets as CSV."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with _entry(archive, "register.json", register.now()) as file:
            _write_json(file, register, whose)
        names = ("customers", "contact_persons", "marketing", *(p.name for p in parts(register)))
        for name, table in zip(names, tables(register, translate, whose), strict=True):
            with _entry(archive, f"{name}.csv", register.now(), encoding="utf-8-sig") as file:
                write_csv(file, table)
        _write_documents(archive, register)


def _write_documents(archive: zipfile.ZipFile, register: Register) -> None:
    """Write the content of every document into a folder of its customer."""
    for document in register.documents.records.all():
        entry = zipfile.ZipInfo(path_of(document), register.now().timetuple()[:6])
        with archive.open(entry, "w", force_zip64=True) as file:
            register.documents.pour(document, file, UNWATCHED)


def path_of(document: Document) -> str:
    """Return where a document lies in the archive: harmless, and no two alike."""
    name = save_name(document.file_name)
    return f"documents/{document.customer_id}/{document.id} {name}"


def _entry(
    archive: zipfile.ZipFile, name: str, at: datetime, *, encoding: str = "utf-8"
) -> TextIO:
    entry = zipfile.ZipInfo(name, at.timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    return io.TextIOWrapper(
        archive.open(entry, "w", force_zip64=True), encoding=encoding, newline=""
    )


def _write_json(file: TextIO, register: Register, whose: Whose) -> None:
    """Write one object; the customers one a line, so that no size is too large."""
    head = json.dumps(_head(register), ensure_ascii=False, indent=1)
    file.write(head.removesuffix("\n}") + ',\n "customers": [')
    for place, customer in enumerate(_customers(register, whose)):
        file.write("," if place else "")
        file.write("\n" + json.dumps(customer, ensure_ascii=False, separators=_COMPACT))
    file.write("\n]}\n")


def _head(register: Register) -> dict[str, Any]:
    settings = plain_record(register.settings.load())
    settings.pop("id")
    lists: dict[str, Sequence[Record]] = {
        "campaigns": register.campaigns.newest_first(),
        "imports": register.customers.batches.all(),
        "purposes": register.purposes.all(),
        "recipients": register.recipients.all(),
        "transfers": register.transfers.all(),
        "retention_rules": register.rules.all(),
        "notice_versions": register.notice_versions.all(),
    }
    lists["tasks"] = [task for task in register.tasks.records.all() if task.customer_id is None]
    return {
        "exported": register.now().isoformat(timespec="seconds"),
        "settings": settings,
        **{name: [plain_record(one) for one in records] for name, records in lists.items()},
    }


def _customers(register: Register, whose: Whose) -> Iterator[Mapping[str, Any]]:
    people, bans = people_by_customer(register, whose), Bans(register)
    names = {"id", *(field.name for field in exported_fields(Customer))}
    for ids in chunks(whose.ids, _AT_ONCE):
        others, said = held(register, ids), register.permissions.of_many(ids)
        for customer in register.customers.many(ids):
            number = CustomerId(customer.id or 0)
            plain = plain_record(customer)
            yield {
                **{name: value for name, value in plain.items() if name in names},
                "marketing_bans": list(bans.of_customer(number)),
                "contact_persons": [
                    plain_person(*one)
                    | {"marketing_bans": list(bans.of_contact(one[0].contact_id))}
                    for one in people.get(number, ())
                ],
                "permissions": [plain_record(entry) for entry in said.get(number, ())],
                **others[number],
            }


WHOLE = frozenset({".json", ".zip"})
"""The formats that hold all of the register, to be moved elsewhere or kept."""
FORMATS: Mapping[str, Callable[[Path, Register, Translate, Whose], None]] = {
    ".xlsx": _save_xlsx,
    ".csv": _save_csv,
    ".json": _save_json,
    ".vcf": _save_vcf,
    ".zip": _save_zip,
}
"""The ending of a file, and what writes it."""
