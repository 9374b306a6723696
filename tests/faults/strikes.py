"""Ways to strike a process at work: kill it, halt it, or let the system fail it."""

import os
import signal
import time
from contextlib import suppress
from multiprocessing.process import BaseProcess

from tests.faults.report import Report


def kill(process: BaseProcess, report: Report, *, after: float) -> bool:
    """Kill it after a while, wherever it is then."""
    report.let_go()
    process.join(after)
    process.kill()
    process.join()
    return bool(process.exitcode)


def halt(process: BaseProcess, report: Report, *, after: float, rest: float) -> bool:
    """Halt it after a while, as a computer that is put to sleep, and let it go on."""
    report.let_go()
    process.join(after)
    was_at_it = process.is_alive()
    if process.pid and was_at_it:
        with suppress(ProcessLookupError):  # it ended meanwhile
            os.kill(process.pid, signal.SIGSTOP)
            time.sleep(rest)
            os.kill(process.pid, signal.SIGCONT)
    process.join()
    return was_at_it
