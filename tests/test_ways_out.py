"""No data of many people leaves the program but through the check, or marked.

Whoever may only be kept (GDPR Art. 18) is in no list at all, and marked where all is copied.

Every place where something can leave is found in the source and named here with what guards it.
A new one makes these tests fail until it is named, and until what it is named as holds.
"""

import ast
import zipfile
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from register_app.customers.customer import CustomerId
from register_app.i18n import Catalogue
from register_app.outreach import mailing_files
from register_app.outreach.send_out import send_out
from register_app.permissions.entry import Channel
from register_app.processing.purpose import Purpose
from register_app.register import Register
from register_app.reports import export, whole_list
from register_app.reports.bans import BAN
from register_app.segments.condition import PRESET, written
from register_app.segments.segment import Segment
from tests.builders import TITLE, stored, with_contact
from tests.outreach.lists import a_mailing, a_person, banned, ids_of, sheets
from tests.restrictions.held import restricted
from tests.sources import nodes

PACKAGE = Path(__file__).parents[1] / "register_app"
ENGLISH = Catalogue("en", {})


class Way(Enum):
    """What guards a way out."""

    GATED = "only those go out whom the permission check lets"
    MARKED = "the whole register's own data: whoever has forbidden marketing is marked"
    SINGLE = "what belongs to one customer, at the wish of whoever is at the desk"
    OWN = "the firm's own papers, sums, or the person's own list back: nobody from the register"
    SEALED = "the whole register, encrypted under its own key: nothing in it can be read without"
    INSIDE = "stays in the folder of the register or of the program, or is only a tool of the rest"


WAYS = {
    "backups/archive.py: ZipFile": Way.SEALED,
    "backups/backup.py: open for writing": Way.SEALED,
    "backups/backup.py: saved_file": Way.SEALED,
    "backups/automatic.py: saved_file": Way.SEALED,  # sweeps
    "backups/ledgers.py: open for writing": Way.INSIDE,  # random ids and keyed traces
    "backups/register_copy.py: open for writing": Way.INSIDE,  # encrypted pages
    "backups/shared.py: open for writing": Way.SEALED,
    "backups/unpack.py: open for writing": Way.INSIDE,  # encrypted pages and documents
    "cli/create.py: saved_file": Way.OWN,  # the recovery sheet
    "cli/erase.py: saved_file": Way.OWN,  # the receipt names nobody
    "cli/extracting.py: saved_file": Way.SINGLE,  # only whether the file can be written
    "cli/importing.py: saved_file": Way.OWN,  # the rows to correct
    "documents/folder.py: fdopen": Way.INSIDE,  # sealed documents
    "documents/source.py: fdopen": Way.INSIDE,  # reads
    "erasure/ledger.py: open for writing": Way.INSIDE,  # random ids and keyed traces
    "erasure/side_file.py: open for writing": Way.INSIDE,  # sealed
    "filing/content.py: open for writing": Way.SINGLE,
    "filing/content.py: saved_file": Way.SINGLE,
    "filing/deal_papers.py: saved_file": Way.SINGLE,
    "filing/deal_papers.py: write_bytes": Way.SINGLE,
    "filing/readers/pick.py: ZipFile": Way.INSIDE,  # reads
    "gui/charts/chart_panel.py: clipboard": Way.OWN,  # sums
    "gui/clipboard.py: QMimeData": Way.INSIDE,  # by who copies
    "gui/clipboard.py: clipboard": Way.INSIDE,  # as before
    "gui/crash.py: clipboard": Way.OWN,  # a report without values
    "gui/history/record_tree.py: clipboard": Way.SINGLE,  # one row
    "gui/locking/kept_texts.py: clipboard": Way.SINGLE,  # what somebody had just typed
    "gui/log_dialog.py: clipboard": Way.OWN,  # events and numbers
    "gui/machine.py: write_text": Way.INSIDE,
    "gui/pages/customers/copying.py: clipboard": Way.MARKED,
    "gui/pages/customers/customer_acts.py: openUrl": Way.SINGLE,  # mail or call
    "gui/pages/customers/customer_card.py: clipboard": Way.SINGLE,
    "gui/pages/deals/board_column.py: QMimeData": Way.SINGLE,  # the number of a deal
    "gui/pages/documents/acts.py: choose_printer": Way.SINGLE,
    "gui/pages/documents/acts.py: openUrl": Way.SINGLE,
    "gui/pages/documents/documents_tab.py: clipboard": Way.INSIDE,  # pastes
    "gui/pages/importing/saving.py: saved_file": Way.OWN,  # the rows to correct
    "gui/pages/erasing/receipt_acts.py: saved_file": Way.OWN,  # the receipt names nobody
    "gui/pages/privacy/breaches/told_text.py: clipboard": Way.OWN,  # the firm's own words
    "gui/pages/privacy/notice/hand_out.py: choose_printer": Way.OWN,  # the notice
    "gui/pages/privacy/notice/hand_out.py: clipboard": Way.OWN,
    "gui/pages/privacy/notice/owed_dialog.py: clipboard": Way.OWN,  # a text that names nobody
    "gui/pages/privacy/letter_sheet.py: choose_printer": Way.SINGLE,  # about one person
    "gui/pages/paper.py: choose_printer": Way.OWN,  # recovery sheet and spare codes
    "gui/pages/paper.py: saved_file": Way.OWN,  # as before
    "gui/pages/second_step/enrolment_dialog.py: clipboard": Way.OWN,  # a secret of the door
    "gui/printing.py: QPrinter": Way.INSIDE,  # by choose_printer
    "gui/tasks/desktop.py: showMessage": Way.SINGLE,  # titles of due tasks, where it is allowed
    "importer/report.py: Workbook": Way.OWN,
    "importer/report.py: write_bytes": Way.OWN,
    "importer/zip_check.py: ZipFile": Way.INSIDE,  # reads
    "outreach/forms.py: saved_file": Way.SINGLE,  # the consent form of one person
    "outreach/send_out.py: saved_file": Way.GATED,
    "reports/cards.py: open for writing": Way.INSIDE,  # by export and send_out
    "reports/export.py: ZipFile": Way.MARKED,
    "reports/export.py: open for writing": Way.MARKED,
    "reports/export.py: saved_file": Way.MARKED,
    "reports/labels.py: Canvas": Way.INSIDE,  # by send_out
    "reports/notice.py: saved_file": Way.OWN,
    "reports/saved_file.py: fdopen": Way.INSIDE,
    "reports/saved_file.py: write_bytes": Way.INSIDE,
    "reports/table_files.py: Workbook": Way.INSIDE,  # by export and send_out
    "reports/table_files.py: open for writing": Way.INSIDE,  # as before
    "reports/table_files.py: saved_file": Way.INSIDE,  # the ending of a file in the making
    "reports/tasks_ics.py: saved_file": Way.MARKED,
    "reports/tasks_ics.py: write_bytes": Way.MARKED,
    "reports/whole_list.py: saved_file": Way.MARKED,
    "rights/letters/hand_out.py: saved_file": Way.SINGLE,  # the letter to one person
    "rights/letters/hand_out.py: write_bytes": Way.SINGLE,
    "rights/archive.py: ZipFile": Way.INSIDE,  # by files and portable
    "rights/archive.py: open for writing": Way.INSIDE,  # as before
    "rights/files.py: saved_file": Way.SINGLE,  # the person's own data, to the person
    "rights/portable.py: saved_file": Way.SINGLE,
    "rights/files.py: write_bytes": Way.SINGLE,
    "rights/files.py: write_text": Way.SINGLE,
    "sandbox/inside.py: open for writing": Way.INSIDE,
    "vault/key_file.py: open for writing": Way.INSIDE,
    "vault/salt.py: write_bytes": Way.INSIDE,  # what the register begins with
    "vault/seat.py: write_text": Way.INSIDE,  # a request to the window that is open
}
_TOOLS = {
    "reports.cards": {"reports.export", "reports.whole_list", "outreach.mailing_files"},
    "reports.labels": {"outreach.mailing_files", "gui.pages.lists.campaigns.campaign_form"},
    "reports.table_files": {
        *("reports.export", "reports.whole_list", "outreach.mailing_files", "outreach.send_out"),
        *("rights.files", "rights.portable"),
        "gui.pages.customers.copying",
    },
    "outreach.mailing_files": {
        *("outreach.send_out", "cli.listing"),
    },  # the command for the endings
    "gui.printing": {"gui.pages.documents.acts", "gui.pages.privacy.notice.hand_out"}
    | {"gui.pages.paper", "gui.pages.privacy.letter_sheet"},
}
"""What writes for others, and who may use it: they are guarded ways themselves."""

_DOORS = frozenset(
    "clipboard QMimeData QPrinter openUrl showMessage startDetached write_bytes write_text fdopen "
    "Workbook ZipFile Canvas QPdfWriter QDrag choose_printer".split()
)
_COPIES = "clipboard.copy"
"""The one door to the clipboard."""
_FILES = "register_app.reports.saved_file"
"""The one door through which files get their names."""
_WRITES = frozenset("wax")


def _opens_for_writing(call: ast.Call) -> bool:
    texts = (
        one.value
        for one in (*call.args, *(named.value for named in call.keywords))
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    )
    return any(text[:1] in _WRITES and set(text) <= set("waxbt+") for text in texts)


def _doors(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.module == _FILES:
            yield "saved_file"
        if isinstance(node, ast.ImportFrom) and node.module == "register_app.reports":
            yield from ("saved_file" for one in node.names if one.name == "saved_file")
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func).split(".")[-1]
            if called in _DOORS:
                yield called
            if ast.unparse(node.func).startswith(_COPIES):
                yield "clipboard"
            if called == "open" and _opens_for_writing(node):
                yield "open for writing"


@cache
def _found() -> set[str]:
    """Return every place where something can leave, as module and door."""
    return {
        f"{path.relative_to(PACKAGE).as_posix()}: {door}"
        for path in PACKAGE.rglob("*.py")
        for door in _doors(path)
    }


@pytest.mark.no_cover
def test_every_way_out_is_named_with_what_guards_it() -> None:
    assert sorted(_found() - WAYS.keys()) == []


@pytest.mark.no_cover
def test_no_way_out_is_named_that_is_gone() -> None:
    assert sorted(WAYS.keys() - _found()) == []


def _importers(module: str) -> set[str]:
    """Return who imports a module of the program."""
    package, _, last = f"register_app.{module}".rpartition(".")
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in nodes(path):
            if isinstance(node, ast.ImportFrom) and (
                node.module == f"{package}.{last}"
                or (node.module == package and any(one.name == last for one in node.names))
            ):
                found.add(".".join(path.relative_to(PACKAGE).with_suffix("").parts))
    return found


@pytest.mark.no_cover
@pytest.mark.parametrize("module", sorted(_TOOLS))
def test_what_writes_for_others_is_used_by_guarded_ways_only(module: str) -> None:
    assert _importers(module) <= _TOOLS[module]


@pytest.fixture
def customers(register: Register) -> list[int]:
    """Store two persons, one of whom has forbidden marketing."""
    free, ban = stored(register, a_person("Vapaa Virtanen"), a_person("Kielto Korhonen"))
    banned(register, ban)
    with register.change(TITLE):
        register.purposes.save(Purpose(preset="marketing"))
    return ids_of(free, ban)


def _all_text(path: Path) -> str:
    """Return what a file says, unpacked where it is an archive."""
    if path.suffix in {".xlsx", ".zip"}:
        with zipfile.ZipFile(path) as archive:
            return "".join(archive.read(name).decode("utf-8") for name in archive.namelist())
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(path).pages)
    return path.read_text("utf-8-sig")


@pytest.mark.parametrize("ending", sorted(mailing_files.FORMATS))
def test_a_list_of_any_format_holds_nobody_who_has_forbidden_it(
    ending: str, register: Register, customers: list[int], tmp_path: Path
) -> None:
    path = tmp_path / f"lista{ending}"

    send_out(register, customers, a_mailing(Channel.POST), path, ENGLISH)

    if ending == ".xlsx":
        assert [row["Name"] for row in sheets(path)["List"]] == ["Vapaa Virtanen"]
    else:
        assert "Vapaa Virtanen" in _all_text(path)
        assert "Kielto Korhonen" not in _all_text(path)


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("ending", sorted(whole_list.FORMATS))
def test_a_list_that_is_not_for_marketing_marks_whoever_has_forbidden_it(
    ending: str, register: Register, tmp_path: Path
) -> None:
    path, segment = tmp_path / f"lista{ending}", Segment(name="Kaikki", conditions=written(PRESET))

    whole_list.save_list(register, segment, path, ENGLISH)

    text = _all_text(path)
    assert "Kielto Korhonen" in text
    assert BAN in text


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("ending", sorted(export.FORMATS))
def test_an_export_of_any_format_marks_whoever_has_forbidden_it(
    ending: str, register: Register, tmp_path: Path
) -> None:
    path = tmp_path / f"kaikki{ending}"

    export.export(register, path, ENGLISH)

    text = _all_text(path)
    assert "Kielto Korhonen" in text
    assert '"marketing_bans":["all"]' in text if ending == ".json" else BAN in text


@pytest.fixture
def held(register: Register, customers: list[int]) -> None:
    """Restrict the person who could be contacted, and a contact person of a firm."""
    free, _ = register.customers.many(customers)
    (firm,) = stored(register, a_person("Firma Oy"))
    role = with_contact(register, CustomerId(firm.id or 0), name="Rajattu Kaisa")
    restricted(register, free)
    restricted(register, firm, role.contact_id)


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize("ending", sorted(mailing_files.FORMATS))
def test_a_list_of_any_format_holds_nobody_who_may_only_be_kept(
    ending: str, register: Register, customers: list[int], tmp_path: Path
) -> None:
    path = tmp_path / f"lista{ending}"

    selection = send_out(register, customers, a_mailing(Channel.POST), path, ENGLISH)

    assert not selection.included
    if ending != ".xlsx":  # which tells who was left out, and why
        assert "Vapaa Virtanen" not in _all_text(path)


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize("ending", sorted(whole_list.FORMATS))
def test_a_saved_list_holds_nobody_who_may_only_be_kept(
    ending: str, register: Register, tmp_path: Path
) -> None:
    path, segment = tmp_path / f"lista{ending}", Segment(name="Kaikki", conditions=written(PRESET))

    assert whole_list.save_list(register, segment, path, ENGLISH) == 2

    text = _all_text(path)
    assert "Firma Oy" in text
    assert "Vapaa Virtanen" not in text
    assert "Rajattu Kaisa" not in text


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize("ending", sorted(export.FORMATS))
def test_an_export_holds_whoever_may_only_be_kept_where_it_is_whole_and_marks_them(
    ending: str, register: Register, tmp_path: Path
) -> None:
    path = tmp_path / f"kaikki{ending}"

    count = export.export(register, path, ENGLISH)

    text = _all_text(path)
    if ending in export.WHOLE:
        assert count == (3, 0)
        assert "Vapaa Virtanen" in text
        assert "Rajattu Kaisa" in text
        assert text.count('"restricted_on":"2026-11-22"') == 2
    else:
        assert count == (2, 1)
        assert "Firma Oy" in text
        assert "Vapaa Virtanen" not in text
        assert "Rajattu Kaisa" not in text
