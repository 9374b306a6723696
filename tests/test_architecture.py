"""Rules of the whole source tree that no other tool can state."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.sources import nodes, tree

pytestmark = pytest.mark.no_cover

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "register_app"
LONGEST = 400

# Two words or more: no text for people begins so, unless with a capital ("Select a file from").
_STATEMENT = re.compile(
    r"""\s*(
        SELECT\s+\S.*\bFROM\b | INSERT\s+(OR\s+\w+\s+)?INTO\b | REPLACE\s+INTO\b
      | UPDATE\s+(OR\s+\w+\s+)?\S+\s+SET\b | DELETE\s+FROM\b | PRAGMA\s+\w | ATTACH\s+DATABASE\b
      | (CREATE|DROP|ALTER)\s+((UNIQUE|TEMP|TEMPORARY|VIRTUAL)\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b
    )""",
    re.VERBOSE | re.DOTALL,
)
# Parts that could also be English; in SQL they are written in capitals.
_PART = re.compile(
    r"""\s*(
        SELECT\s | WITH\s+(RECURSIVE\s+)?\w+(\s*\([^)]*\))?\s+AS\b | WHERE\s | (ORDER|GROUP)\s+BY\s
      | ((LEFT|INNER|CROSS)\s+)?JOIN\s | BEGIN(\s+(IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION))?\s*$
      | COMMIT\s*$ | ROLLBACK\s*$ | ROLLBACK\s+TO\s | (SAVEPOINT|RELEASE|DETACH)\s+\S+$ | ATTACH\s
      | VACUUM\b
    )""",
    re.VERBOSE,
)

_UNEXPLAINED = re.compile(r"#\s*(noqa(: [A-Z0-9, ]+)?|type: ignore(\[[a-z, -]+\])?)\s*$")

# Customer text shown by a widget that guesses the format could be read as markup, which loads
# pictures; these are made only where the format is set. What is copied goes through one module,
# which marks it and takes it back.
GUARDED = {
    "QLabel": {"gui/messages.py", "gui/labels.py"},
    "QMessageBox": {"gui/messages.py"},
    "clipboard()": {"gui/clipboard.py", "gui/pages/documents/documents_tab.py"},
    "setToolTip": {"gui/messages.py", "gui/labels.py", "gui/tasks/desktop.py"},
}


def _sources(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def _place(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def _found(look: Callable[[Path], Iterable[str]]) -> list[str]:
    """Return what `look` finds in each module of the program."""
    return [f"{_place(path)}: {seen}" for path in _sources("register_app") for seen in look(path)]


def _is_sql(text: str) -> bool:
    plain = text.upper() if text.lstrip()[:1].islower() else text
    return bool(_PART.match(text) or _STATEMENT.match(plain))


def _sql(path: Path) -> Iterator[str]:
    if path.is_relative_to(PACKAGE / "db") or path.name in {"store.py", "search.py"}:
        return
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_sql(node.value):
            yield f"line {node.lineno}, {node.value.strip()[:40]}"


@cache
def _calls(path: Path) -> list[tuple[int, list[str]]]:
    called = (node for node in nodes(path) if isinstance(node, ast.Call))
    return [(node.lineno, ast.unparse(node.func).split(".")) for node in called]


def _scripts(path: Path) -> Iterator[str]:
    return (f"line {line}" for line, call in _calls(path) if call[-1] == "executescript")


def _unguarded(path: Path) -> Iterator[str]:
    for line, call in _calls(path):
        for name in GUARDED.keys() & set(call):
            if _place(path) not in GUARDED[name]:
                yield f"line {line}, {'.'.join(call)}"


def _exports(path: Path) -> Iterator[str]:
    if path.name == "__init__.py":
        module = tree(path)
        if len(module.body) != 1 or not ast.get_docstring(module):
            yield "holds more or less than one docstring"


def test_sql_is_held_by_the_database_and_the_stores() -> None:
    assert _found(_sql) == []


def test_no_script_commits_behind_the_back_of_a_transaction() -> None:
    assert _found(_scripts) == []


def _unexplained(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if _UNEXPLAINED.search(line):
            yield line.strip()


def test_text_is_shown_and_copied_only_where_it_is_guarded() -> None:
    assert _found(_unguarded) == []


def test_every_silenced_check_says_why() -> None:
    assert _found(_unexplained) == []


def test_packages_export_nothing() -> None:
    assert _found(_exports) == []


def test_files_are_short_enough_to_be_read() -> None:
    lines = {
        path.relative_to(ROOT): path.read_text(encoding="utf-8").count("\n")
        for path in _sources("register_app", "tests", "packaging")
    }

    assert {path: count for path, count in lines.items() if count > LONGEST} == {}


@pytest.mark.parametrize(
    "text",
    [
        "SELECT id FROM customer",
        "select id\nfrom customer",
        "\n    INSERT OR IGNORE INTO tag VALUES (?)",
        "update customer set name = ?",
        "CREATE UNIQUE INDEX one ON customer (name)",
        "PRAGMA user_version",
        "BEGIN IMMEDIATE",
        " WHERE id = ?",
        "WITH RECURSIVE part AS (SELECT 1)",
    ],
)
def test_a_statement_is_recognised(text: str) -> None:
    assert _is_sql(text)


@pytest.mark.parametrize(
    "text",
    [
        "Select a file from the list",
        "Update the set of customers",
        "where the register is",
        "with a passphrase",
        "select",
    ],
)
def test_a_sentence_is_not_taken_for_a_statement(text: str) -> None:
    assert not _is_sql(text)
