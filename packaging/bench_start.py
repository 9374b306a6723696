"""Measure the start of the program, its key in a real keyring, against a bare window.

Started as `bench_start.py COUNT FOLDER ROUNDS`; prints seconds as one JSON object.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import bench_register

from register_app.register import Register
from register_app.vault.os_keyring import system_keyring
from register_app.vault.protection import Protection
from tests.vault.session import Session

_PATIENCE = 60
_SHOWN = Path(__file__).with_name("bench_shown.py")


def measure(session: Session, folder: Path, rounds: int) -> dict[str, list[float]]:
    """Start both by turns; the first round only warms the disk up."""
    bare: list[float] = []
    program: list[float] = []
    for _ in range(rounds + 1):
        program.append(_seconds(session.variables, "program", str(folder)))
        bare.append(_seconds(session.variables, "bare"))
    return {"program": program[1:], "bare": bare[1:]}


def _seconds(variables: Mapping[str, str], *arguments: str) -> float:
    """Return the time from before the process is there until it has painted."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, _SHOWN, *arguments],
        check=True,
        stdout=subprocess.PIPE,
        timeout=_PATIENCE,
        env={**variables, "QT_QPA_PLATFORM": "offscreen"},
    )
    painted: float = json.loads(done.stdout)["painted"]
    return painted - start


def make(session: Session, folder: Path, count: int) -> None:
    """Make the register in the session, as its person would."""
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = session.address
    protection = Protection(keyring=system_keyring())
    with (
        bench_register.make_vault(folder, protection) as vault,
        Register(vault, bench_register.now) as register,
    ):
        bench_register.fill(register, count)


def main(arguments: Sequence[str]) -> None:
    """Sign in, make the register, and measure."""
    count, folder, rounds = int(arguments[0]), Path(arguments[1]), int(arguments[2])
    session = Session(folder.with_name("home"))
    try:
        make(session, folder, count)
        print(json.dumps(measure(session, folder, rounds)))
    finally:
        session.end()


if __name__ == "__main__":
    main(sys.argv[1:])
