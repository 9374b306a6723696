"""The licences of all that is shipped: whether it may be, and the notices they ask for."""

import importlib.metadata
import re
import sysconfig
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import environment
import lock

FOLDER = environment.ROOT / "packaging" / "licences"
_FONT = environment.ROOT / "resources" / "fonts" / "OFL.txt"
_TEXT = re.compile(
    r"(?:^|/)(?:[^/]*(?:licen[cs]e|copying|notice)[^/]*)$|/licenses/", re.IGNORECASE
)
_RULE = "-" * 79

_HEAD = """\
register_app is made under the MIT licence; see LICENSE. It is built on the work of others, which
is named here with its licences.

Qt and PySide6 (with shiboken6) are used under the GNU Lesser General Public License, version 3,
whose text stands below with the GNU General Public License it refers to. They are not part of the
program: they are installed beside it as libraries of their own (PySide6-Essentials, PySide6-Pdf,
shiboken6) and are loaded when the program starts. Whoever has the program may put other versions
of them in their place, by pip or by exchanging the files, and may take the program apart to see
why those do not work. Their sources: https://code.qt.io/cgit/pyside/pyside-setup.git/ and
https://code.qt.io/cgit/qt/, under the tag of the version named below.

python-stdnum is used under the GNU Lesser General Public License, version 2.1 or later, in the
same way; its sources are what is installed.
"""


def chosen() -> dict[str, str]:
    """Return the licence under which each package is used, by the name of the package."""
    return dict(_table()["packages"])


def problems(packages: list[lock.Locked]) -> Iterator[str]:
    """Say which packages may not be shipped as they are."""
    table = _table()
    allowed, known = set(table["allowed"]), table["packages"]
    names = {package.name for package in packages}
    for name in sorted(names ^ known.keys()):
        yield f"{name} is locked without a licence" if name in names else f"{name} is not locked"
    for what, expression in sorted({**known, **table["within"]}.items()):
        refused = sorted(named(expression) - allowed)
        if refused:
            yield f"{what} is under {', '.join(refused)}, which is not allowed"
    for name in sorted(names & known.keys()):
        said = _said_by(name)
        if said and not named(known[name]) <= named(said):
            yield f"{name} says of itself that it is under {said}"


def named(expression: str) -> set[str]:
    """Return the licences that an SPDX expression names."""
    return set(re.split(r"[\s()]+", expression)) - {"AND", "OR", ""}


def notices(packages: list[lock.Locked]) -> str:
    """Return the text that goes along with the program."""
    licence, within = chosen(), _table()["within"]
    lines = [f"{each.name} {each.version}: {licence[each.name]}" for each in packages]
    lines += [f"{what}: {expression}" for what, expression in within.items()]
    parts = [_HEAD, "\n".join(lines) + "\n"]
    parts += [_part(path.stem, path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.txt"))]
    parts.append(_part("Inter (resources/fonts)", _FONT.read_text("utf-8")))
    for package in packages:
        parts += [_part(f"{package.name}: {name}", text) for name, text in _texts(package.name)]
    return "\n".join(parts)


def _part(title: str, text: str) -> str:
    return f"{_RULE}\n{title}\n{_RULE}\n\n{text.strip()}\n"


def _table() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "shipped.toml").read_text(encoding="utf-8"))


def _installed(name: str) -> importlib.metadata.Distribution | None:
    """Return a package of `.venv`; None where this system does without it."""
    place = sysconfig.get_path("purelib", "venv", {"base": str(environment.VENV)})
    return next(iter(importlib.metadata.distributions(name=name, path=[place])), None)


def _said_by(name: str) -> str:
    found = _installed(name)
    said = found.metadata.get_all("License-Expression") if found else None
    return "".join(said or ())


def _texts(name: str) -> Iterator[tuple[str, str]]:
    found = _installed(name)
    for file in found.files or () if found else ():
        path = Path(str(found.locate_file(file))) if found else Path()
        if _TEXT.search(file.as_posix()) and path.suffix not in {".py", ".pyc", ".ttf"}:
            yield file.as_posix(), path.read_text(encoding="utf-8", errors="replace")
