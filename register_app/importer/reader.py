"""Read any list file into rows of text, or refuse it with a reason: the face of all readers."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from register_app.i18n import Message
from register_app.importer import (
    csv_file,
    file_kind,
    frames,
    refusals,
    zip_check,
)
from register_app.importer.block import Block
from register_app.importer.child import Task
from register_app.importer.file_kind import FileKind
from register_app.importer.process import ReadingProcess
from register_app.importer.refused import MAX_FILE, Reason, Refused
from register_app.importer.table import Table
from register_app.sandbox import limits
from register_app.sandbox.frames import Frame
from register_app.watch import Watch

_MEASURED: Final = 1_000_000
"""Bytes of a workbook that is so small that all its sheets are measured when listed."""


class SheetInfo(NamedTuple):
    """A sheet to choose; its size is None where telling it would mean reading it."""

    name: str
    hidden: bool
    rows: int | None = None
    columns: int | None = None


def sheets(path: Path, watch: Watch) -> list[SheetInfo]:
    """List the sheets of a workbook; a text list or a file of cards has one, named as the file."""
    with _explained():
        kind = _kind(path)
        if kind in {FileKind.TEXT, FileKind.CARDS}:
            return [SheetInfo(path.stem, hidden=False)]
        task = Task(heads=True, measured=path.stat().st_size <= _MEASURED)
        found = _workbook(path, kind, task, watch)
        return [SheetInfo(*head) for head in found.heads]


def read(path: Path, watch: Watch, *, sheet: str | None) -> Table:
    """Read a list; no sheet named means the first visible one that holds something."""
    with _explained():
        kind = _kind(path)
        if kind == FileKind.TEXT:
            return csv_file.read(path, watch)
        if kind == FileKind.CARDS:
            answer = _cards(path, watch)
            # the names of the columns stand in no row of the file, so the first card is number 1
            return Table(answer.blocks, sheet=path.stem, first_row=0, warnings=answer.warnings)
        answer = _workbook(path, kind, Task(sheet=sheet), watch)
        return Table(answer.blocks, sheet=answer.sheet, warnings=answer.warnings)


def _kind(path: Path) -> FileKind:
    if path.exists() and not path.is_file():  # a pipe or a device would never end
        raise Refused(Reason.CLOSED)
    return file_kind.detect(path)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        raise refusals.explain(refused) from None
    except FileNotFoundError:
        raise refusals.explain(Refused(Reason.MISSING)) from None
    except OSError:
        raise refusals.explain(Refused(Reason.CLOSED)) from None


@dataclass
class _Answer:
    """What the reading process said."""

    heads: list[tuple[str, bool, int | None, int | None]] = field(default_factory=list)
    sheet: str = ""
    rows: int = 0
    blocks: list[Block] = field(default_factory=list)
    warnings: tuple[Message, ...] = ()

    def take(self, frame: Frame) -> None:
        """Sort one frame in."""
        match frame.letter:
            case frames.HEADS:
                self.heads = json.loads(frame.body)
            case frames.SHEET:
                self.sheet, _, self.rows, _ = json.loads(frame.body)
            case frames.LEFT_OUT:
                self.warnings += refusals.of_cards(*json.loads(frame.body))
            case _:
                self.blocks.append(frames.to_block(frame.body))


def _workbook(path: Path, kind: FileKind, task: Task, watch: Watch) -> _Answer:
    if kind == FileKind.OLD_WORKBOOK:
        with ReadingProcess(path, task) as process:
            return _listen(process, watch, _Answer())
    with zip_check.opened(path) as archive, ExitStack() as ends:
        zip_check.check_kind(archive)
        # where its limits hold, the child need not wait for the check: that saves a third
        early = ends.enter_context(ReadingProcess(path, task)) if limits.ENFORCED else None
        uncalculated = zip_check.check(archive, watch.part(0.0, 0.3))
        process = early or ends.enter_context(ReadingProcess(path, task))
        answer = _Answer(warnings=refusals.of_formulas(uncalculated=uncalculated))
        return _listen(process, watch.part(0.3, 1.0), answer)


def _cards(path: Path, watch: Watch) -> _Answer:
    if path.stat().st_size > MAX_FILE:
        raise Refused(Reason.TOO_BIG, {"limit": MAX_FILE // 1_000_000})
    with ReadingProcess(path, Task(cards=True)) as process:
        return _listen(process, watch, _Answer())


def _listen(process: ReadingProcess, watch: Watch, answer: _Answer) -> _Answer:
    done = 0
    for frame in process.frames(watch):
        answer.take(frame)
        if answer.rows and answer.blocks:
            done += answer.blocks[-1].rows
            watch.at(done / answer.rows)
    watch.at(1.0)
    return answer
