"""The folder of a vault while it is used: its disk runs full, it vanishes, somebody else comes."""

import functools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path

from register_app.errors import FolderReadOnly, VaultBusy
from tests.children import in_child
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.judge import look
from tests.faults.report import Report

_SIZE = 96 << 20
_FULL = frozenset({"DiskFull", "NoRoom", "NoRoomToErase", "ErasureUnfinished"})
_LOST = frozenset({"StorageLost", "VaultMissing", "DocumentMissing", "PlaceMissing"})
_WRITING = ("edit", "undo", "import", "attach", "passphrase", "recovery sheet", "backup")
_VANISHING = ("edit", "undo", "import", "attach")
_MOST_LEFT = 3 << 20
"""Bytes: what is left on the small disk is less, so that every story meets its end."""
_PAUSE = 0.002


def troubled(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Trouble the folder in each way; of few rounds each takes another story."""
    if may_mount():
        with _small_disk() as disk:
            for name, each in _shared(ground, _WRITING, rounds):
                yield _full(ground, name, each, disk)
            yield _protected(ground, disk)
    for name, each in _shared(ground, _VANISHING, rounds):
        figure = Figure(f"folder vanishes: {name}")
        for _ in range(each):
            place = ground.place()
            strike = partial(_vanish, vault=place / "vault", after=ground.chance.random())
            figure.add(ground.course(name).round(place, strike, told=_LOST))
        yield figure
    for name, each in _shared(ground, ("edit", "import"), rounds):
        figure = Figure(f"second process: {name}")
        for _ in range(each):
            place = ground.place()
            after = ground.chance.random() * ground.course(name).seconds
            strike = partial(_visit, figure=figure, vault=place / "vault", after=after)
            figure.add(ground.course(name).round(place, strike))
        yield figure


def _shared(ground: Ground, names: Sequence[str], rounds: int) -> Iterator[tuple[str, int]]:
    """Share rounds among stories."""
    some = ground.chance.sample(names, min(rounds, len(names)))
    yield from ((name, rounds // len(some)) for name in some)


@functools.cache
def may_mount() -> bool:
    """Say whether this user may mount a disk of memory."""
    if os.name != "posix" or os.geteuid():
        return False
    with suppress(subprocess.CalledProcessError, FileNotFoundError), _small_disk():
        return True
    return False


@contextmanager
def _small_disk() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        _call("mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", folder)
        try:
            yield Path(folder)
        finally:
            _call("umount", "--lazy", folder)


def _call(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _full(ground: Ground, name: str, rounds: int, disk: Path) -> Figure:
    figure = Figure(f"disk run full: {name}")
    for number in range(rounds):
        strike = partial(_fill, disk=disk, left=int(_MOST_LEFT * (number / rounds) ** 3))
        figure.add(ground.course(name).round(disk / f"{number}", strike, told=_FULL))
    return figure


def _protected(ground: Ground, disk: Path) -> Figure:
    """Open a vault on a disk that nobody may write."""
    figure, vault = Figure("write-protected disk", 1, 1), disk / "vault"
    shutil.copytree(ground.course("edit").template, vault)
    before = {path: path.read_bytes() for path in vault.iterdir()}
    _call("mount", "-o", "remount,ro", str(disk))
    answer = in_child(look, vault)
    _call("mount", "-o", "remount,rw", str(disk))
    if answer is not FolderReadOnly:
        figure.untold += 1
        figure.notes.append(f"write-protected: it answers {answer}")
    if before != {path: path.read_bytes() for path in vault.iterdir()}:
        figure.half += 1
    shutil.rmtree(vault)
    return figure


def _fill(process: BaseProcess, report: Report, *, disk: Path, left: int) -> bool:
    """Leave so many bytes on the disk, and free it when the work has ended."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, shutil.disk_usage(disk).free - left))
    report.let_go()
    process.join()
    ballast.unlink()
    return report.told in _FULL


def _vanish(process: BaseProcess, report: Report, *, vault: Path, after: float) -> bool:
    """Take the folder away after some step, and put it back when the work has ended."""
    report.let_go()
    while not report.done and process.is_alive():
        time.sleep(_PAUSE)
    time.sleep(_PAUSE * 5 * after)
    elsewhere = vault.with_name("pulled out")
    vault.rename(elsewhere)
    was_at_it = process.is_alive()
    process.join()
    elsewhere.rename(vault)
    return was_at_it


def _visit(
    process: BaseProcess, report: Report, *, figure: Figure, vault: Path, after: float
) -> bool:
    """Halt it, and open the same vault meanwhile: whoever comes second is told."""
    report.let_go()
    process.join(after)
    if not process.is_alive():
        return False
    os.kill(process.pid or 0, signal.SIGSTOP)
    is_open = report.done > 0 and not report.told
    answer = in_child(look, vault) if is_open else VaultBusy
    os.kill(process.pid or 0, signal.SIGCONT)
    process.join()
    if answer is not VaultBusy:
        figure.untold += 1
        figure.notes.append(f"second process: it answers {answer}")
    return is_open
