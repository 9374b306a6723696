"""Run every check and test, the fast ones first."""

import ast
import subprocess
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import environment
import texts

SPELLED = (
    "register_app",
    "tests",
    "packaging",
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "pyproject.toml",
)
WINDOW = "register_app/gui/*"
WINDOW_TESTS = ("tests/gui", "tests/journeys")


class Check(NamedTuple):
    """One check: what it looks at, and how it is run."""

    name: str
    subject: str
    passes: Callable[[], bool]


def run(names: Sequence[str]) -> int:
    """Run the checks named, stop at the first that fails, and say how long each took."""
    took = {}
    for check in (*CHECKS, *BEFORE_RELEASE):
        if check.name not in names:
            continue
        print(f"\n== {check.name}: {check.subject}", flush=True)
        start = time.perf_counter()
        passed = check.passes()
        took[check.name] = time.perf_counter() - start
        if not passed:
            print(f"\nFAILED: {check.name} ({check.subject})")
            return 1
    print("\n" + "  ".join(f"{name} {seconds:.1f} s" for name, seconds in took.items()))
    print(f"Every check passed in {sum(took.values()):.0f} s.")
    return 0


def _call(name: str, *arguments: str | Path) -> bool:
    """Run a tool, which may keep what it compiled: a test run starts many processes."""
    variables = environment.variables()
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [environment.tool(name), *arguments]
    return subprocess.call(command, cwd=environment.ROOT, env=variables) == 0


def _tool(name: str, *arguments: str) -> Callable[[], bool]:
    return lambda: _call(name, *arguments)


def _dead_code() -> bool:
    """Run vulture, told which fields are read by name, through their declarations."""
    with tempfile.TemporaryDirectory() as made:
        declared = Path(made, "declared.py")
        declared.write_text("".join(f"_.{name}\n" for name in sorted(_declared())))
        return _call("vulture", "register_app", "packaging", declared)


def _declared() -> set[str]:
    """Return the names of the fields of every class marked with @record(...)."""
    sources = (environment.ROOT / "register_app").rglob("*.py")
    nodes = (node for path in sources for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return {
        line.target.id
        for node in nodes
        if isinstance(node, ast.ClassDef) and any(map(_is_record, node.decorator_list))
        for line in node.body
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
    }


def _is_record(decorator: ast.expr) -> bool:
    return ast.unparse(decorator).startswith("record(")


def _texts() -> bool:
    problems = list(texts.problems())
    print("\n".join(problems) or "Up to date and translated.")
    return not problems


def _package() -> bool:
    with tempfile.TemporaryDirectory() as made:
        return build_wheel(Path(made))


def build_wheel(folder: Path) -> bool:
    """Build the wheel into an empty folder, and say whether it holds what it should."""
    if not _call("hatchling", "build", "--target", "wheel", "--directory", folder):
        return False
    wheel = next(folder.glob("*.whl"))
    return _call("check-wheel-contents", wheel) and _holds_resources(wheel)


def _holds_resources(wheel: Path) -> bool:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    built = {f"register_app/resources/i18n/register_{lang}.qm" for lang in texts.LANGUAGES}
    lacking = sorted(built - held)
    if lacking:
        print(f"The wheel lacks {', '.join(lacking)}")
    return not lacking


def _tests() -> bool:
    """Run every test, unmeasured: measuring doubles the time."""
    return _pytest()


def _coverage() -> bool:
    """Run the tests once more, measured: those of the half without Qt must cover that half."""
    apart = [f"--ignore={folder}" for folder in WINDOW_TESTS]
    below, window = "least-coverage-below-the-window", "least-coverage-of-the-window"
    if not (_measured(*apart) and _covers(f"--omit={WINDOW}", below)):
        return False
    return _measured("tests/gui") and _covers(f"--include={WINDOW}", window)


def _measured(*tests: str) -> bool:
    return _pytest(*tests, "--cov", "--cov-report=", again=("--cov-append",))


def _pytest(*arguments: str, again: Sequence[str] = ()) -> bool:
    """Run pytest, dealt out a few tests at a time, and what failed once more."""
    if _call("pytest", "-n", "2", "--maxschedchunk", "4", *arguments):
        return True
    print("\nOnce more, one by one: a busy machine may make a window late, not wrong.", flush=True)
    print("What passes only now is to be looked at.", flush=True)
    return _call("pytest", "--last-failed", "--last-failed-no-failures=all", *arguments, *again)


def _covers(part: str, least: str) -> bool:
    settings = tomllib.loads((environment.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    bound = settings["tool"]["register-app"][least]
    return _call("coverage", "report", part, f"--fail-under={bound}")


CHECKS = (
    Check("format", "ruff format", _tool("ruff", "format", "--check", ".")),
    Check("lint", "ruff", _tool("ruff", "check", ".")),
    Check("spelling", "codespell", _tool("codespell", *SPELLED)),
    Check("floors", "import-linter", _tool("lint-imports", "--no-logo")),
    Check("dead-code", "vulture", _dead_code),
    Check("dependencies", "deptry", _tool("deptry", "register_app")),
    Check("texts", "lupdate changes nothing, fi and sv are complete", _texts),
    Check("package", "the wheel holds what it should", _package),
    Check("types", "mypy", _tool("mypy")),
    Check("tests", "pytest", _tests),
)
BEFORE_RELEASE = (Check("coverage", "how much of the program its tests run", _coverage),)
EVERY_TIME = tuple(check.name for check in CHECKS)
NAMES = (*EVERY_TIME, *(check.name for check in BEFORE_RELEASE))
