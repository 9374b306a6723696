"""Make a release in `dist/`, step by step down a checklist; the first that fails ends it."""

import subprocess
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import bill
import checks
import environment
import licences
import lock

DIST = environment.ROOT / "dist"
NOTICES, BILL = "THIRD-PARTY-NOTICES.txt", "bill-of-materials.json"


class Step(NamedTuple):
    """One line of the checklist."""

    name: str
    subject: str
    passes: Callable[[], bool]


def run(names: Sequence[str]) -> int:
    """Do the steps, or those named, and show the list at the end."""
    DIST.mkdir(exist_ok=True)
    told, failed = [], False
    for step in STEPS:
        if names and step.name not in names:
            continue
        if not failed:
            print(f"\n== {step.name}: {step.subject}", flush=True)
        done = not failed and step.passes()
        told.append(f"  [{'x' if done else ' '}] {step.name}: {step.subject}")
        failed = failed or not done
    print("\n" + "\n".join(told))
    print("Not a release." if failed else f"The release is in {DIST}")
    return int(failed)


def _is_clean() -> bool:
    """Say whether what is released is what is committed."""
    command = ["git", "status", "--porcelain"]
    changed = subprocess.run(
        command, cwd=environment.ROOT, check=True, capture_output=True, text=True
    ).stdout
    print(changed or "Everything is committed.")
    return not changed


def _shipped() -> list[lock.Locked]:
    return lock.read(environment.RUNTIME.read_text(encoding="utf-8"))


def _licences() -> bool:
    problems = list(licences.problems(_shipped()))
    print("\n".join(problems) or "Every package may be shipped.")
    if not problems:
        (DIST / NOTICES).write_text(licences.notices(_shipped()), encoding="utf-8")
    return not problems


def _bill() -> bool:
    path = DIST / BILL
    path.write_text(
        bill.bill(_shipped(), at=datetime.fromtimestamp(time.time(), UTC)), encoding="utf-8"
    )
    checker = Path(__file__).with_name("check_bill.py")
    return subprocess.call([environment.PYTHON, checker, path], env=environment.variables()) == 0


def _wheel() -> bool:
    for old in DIST.glob("*.whl"):
        old.unlink()
    return checks.build_wheel(DIST)


def _audit() -> bool:
    """Ask the index for known holes in exactly what is locked."""
    command: list[str | Path] = [
        environment.tool("pip-audit"), "--requirement", environment.RUNTIME, "--disable-pip",
        "--require-hashes", "--strict", "--progress-spinner", "off",
    ]  # fmt: skip
    if subprocess.call(command, env=environment.pip_variables()) == 0:
        return True
    print(
        "\nEither a package has a known hole, named above, or the service that knows them could "
        "not be asked.\nWithout its answer there is no release."
    )
    return False


def _checks() -> bool:
    return checks.run(checks.NAMES) == 0


STEPS = (
    Step("committed", "nothing differs from the last commit", _is_clean),
    Step("licences", f"allowed, and told in {NOTICES}", _licences),
    Step("bill", f"what it is made of, in {BILL} (CycloneDX)", _bill),
    Step("wheel", "built, and holding what it should", _wheel),
    Step("audit", "pip-audit knows no holes in what is locked", _audit),
    Step("checks", "every check and test, and their coverage", _checks),
)
NAMES = tuple(step.name for step in STEPS)
