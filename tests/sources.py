"""The sources of the program, each read and parsed once for all tests that look at them."""

import ast
from functools import cache
from pathlib import Path


@cache
def tree(path: Path) -> ast.Module:
    """Return what a module says."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> list[ast.AST]:
    """Return all that is in a module."""
    return list(ast.walk(tree(path)))
