"""Let the system fail a process at one of its calls, by strace: a full disk, a failing one."""

import functools
import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Collection, Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

from tests.faults.report import Report


class Injection(NamedTuple):
    """What happens to one sort of call."""

    call: str
    what: str
    """As strace names it: `error=ENOSPC`, `signal=KILL`."""
    when: int = 1
    lasts: bool = False
    """Whether all calls after it fail too."""

    def written(self) -> str:
        """Return it as strace reads it."""
        return f"inject={self.call}:{self.what}:when={self.when}{'+' if self.lasts else ''}"


@functools.cache
def is_possible() -> bool:
    """Say whether strace is there, and may watch what this program starts."""
    if shutil.which("strace") is None:
        return False
    tried = ["strace", "-qq", "-e", "trace=none", "true"]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


def strike(process: BaseProcess, report: Report, injection: Injection, log: Path) -> bool:
    """Fail calls of the process, wait for its end, and say whether any was failed."""
    _watch(process, report, log, injection.call, injection.written())
    return _is_struck(log, process)


def calls(process: BaseProcess, report: Report, names: Collection[str], log: Path) -> Counter[str]:
    """Return how many calls of each name the process makes, in the thread that makes most."""
    _watch(process, report, log, ",".join(names))
    threads: dict[tuple[str, str], int] = Counter()
    for line in log.read_text(errors="replace").splitlines():
        thread, _, call = line.partition(" ")
        name = call.strip().split("(")[0]
        if name in names:
            threads[thread, name] += 1
    most: Counter[str] = Counter()
    for (_, name), count in threads.items():
        most[name] = max(most[name], count)
    return most


def _watch(
    process: BaseProcess, report: Report, log: Path, traced: str, injection: str = ""
) -> None:
    tracing = ["strace", "-f", "-o", str(log), "-e", f"trace={traced}", "-e", "signal=none"]
    if injection:
        tracing += ["-e", injection]
    with subprocess.Popen(
        [*tracing, "-p", str(process.pid)], stderr=subprocess.PIPE, text=True
    ) as tracer:
        assert tracer.stderr is not None
        first = tracer.stderr.readline()
        assert "attached" in first, first
        report.let_go()
        process.join()
        tracer.communicate()


def _is_struck(log: Path, process: BaseProcess) -> bool:
    return bool(process.exitcode) or "(INJECTED)" in log.read_text(errors="replace")


def spread(counted: Mapping[str, int], most: int, chance: random.Random) -> list[tuple[str, int]]:
    """Return calls of each name from its first to its last, in even steps; not more than asked."""
    share = max(1, most // max(1, len(counted)))
    chosen = [
        (name, 1 + place * count // min(share, count))
        for name, count in sorted(counted.items())
        for place in range(min(share, count))
    ]
    return chosen if len(chosen) <= most else chance.sample(chosen, most)
