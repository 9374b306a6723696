"""Start, test and maintain the program: `python3 packaging/dev.py run`.

It needs Python 3.11 or newer and nothing else: it makes `.venv` beside this folder and installs
what is missing.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  it is started by whatever Python the machine has
    sys.exit(
        "register_app needs Python 3.11 or newer; this one is "
        + ".".join(map(str, sys.version_info[:3]))
        + ". Start it with a newer one, as in: python3.12 packaging/dev.py run"
    )

import argparse
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import checks
import environment
import lock
import release
import system_libraries
import texts

TOUR = "tour"


def main(arguments: Sequence[str]) -> int:
    """Do one of the commands and return its exit code."""
    parsed, rest = _parser().parse_known_args(arguments)
    if rest and parsed.command not in {"run", "bench", "faults"}:
        _parser().error(f"unrecognized arguments: {' '.join(rest)}")
    commands = {
        "run": lambda: _run(rest),
        "test": lambda: _test(parsed.checks),
        "bench": lambda: _developed("packaging/bench.py", *rest),
        "faults": lambda: _developed("-m", "tests.faults", *rest),
        "texts": lambda: _maintain(texts.update),
        "lock": lambda: _maintain(lock.write),
        "release": lambda: _release(parsed.steps),
    }
    return commands[parsed.command]()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", add_help=False, help="start the program; the rest goes to it")
    test = commands.add_parser("test", help="run the checks and tests, or those named")
    test.add_argument("checks", nargs="*", metavar="CHECK", help=", ".join(checks.NAMES))
    commands.add_parser("bench", add_help=False, help="measure; the rest goes to bench.py")
    commands.add_parser("faults", add_help=False, help="strike it; the rest says with what")
    commands.add_parser("texts", help="collect the texts to translate into resources/i18n")
    commands.add_parser("lock", help="choose new versions of the dependencies")
    made = commands.add_parser("release", help="make a release, or do the steps named")
    made.add_argument("steps", nargs="*", metavar="STEP", help=", ".join(release.NAMES))
    return parser


def _run(arguments: Sequence[str]) -> int:
    system_libraries.provide(for_tests=False)
    environment.prepare(environment.RUNTIME)
    texts.compile_changed()
    if arguments or _has_display():
        return _program(*arguments)
    print("There is no display here, so the program shows itself in pictures.", flush=True)
    code = _program("tour", TOUR, QT_QPA_PLATFORM="offscreen")
    if code == 0:
        _point_to(Path(TOUR).resolve())
    return code


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    seen = chosen not in {"", "offscreen", "minimal"}
    return seen or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _program(*arguments: str, **variables: str) -> int:
    command: list[str | Path] = [environment.PYTHON, "-m", "register_app", *arguments]
    return subprocess.call(command, env={**environment.variables(), **variables})


def _point_to(folder: Path) -> None:
    pictures = sorted(folder.rglob("*.png"))
    print(f"\nPictures of the program ({len(pictures)}): {folder}")
    for notice in sorted(folder.rglob("*.pdf")):
        print(f"The notice: {notice}")


def _test(names: Sequence[str]) -> int:
    unknown = set(names) - set(checks.NAMES)
    if unknown:
        print(f"No such check: {', '.join(sorted(unknown))}. There are: {', '.join(checks.NAMES)}")
        return 2
    system_libraries.provide(for_tests=True)
    environment.prepare(environment.DEVELOPMENT)
    texts.compile_changed()
    return checks.run(names or checks.EVERY_TIME)


def _release(names: Sequence[str]) -> int:
    unknown = set(names) - set(release.NAMES)
    if unknown:
        print(f"No such step: {', '.join(sorted(unknown))}. There are: {', '.join(release.NAMES)}")
        return 2
    system_libraries.provide(for_tests=True)
    environment.prepare(environment.DEVELOPMENT)
    environment.prepare(environment.RELEASE)
    texts.compile_changed()
    return release.run(names)


def _developed(*arguments: str) -> int:
    """Run a script of the developers with all that tests need."""
    system_libraries.provide(for_tests=True)
    environment.prepare(environment.DEVELOPMENT)
    texts.compile_changed()
    command: list[str | Path] = [environment.PYTHON, *arguments]
    return subprocess.call(command, cwd=environment.ROOT, env=environment.variables())


def _maintain(work: Callable[[], None]) -> int:
    environment.prepare(environment.DEVELOPMENT)
    work()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
