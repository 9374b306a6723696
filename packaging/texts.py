"""Collect the texts to translate, and build the files that Qt reads."""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import environment

SOURCES = environment.ROOT / "register_app"
FOLDER = environment.ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fi", "sv")  # the sources are in English: its file holds plurals only


def update(folder: Path = FOLDER) -> None:
    """Bring the Qt Linguist files of `folder` up to date with the sources."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        sources = _sources(Path(made))
        for language in LANGUAGES:
            _collect(sources, folder / f"register_{language}.ts", english=language == "en")


def compile_changed(folder: Path = FOLDER, *, into: Path | None = None) -> None:
    """Build each .qm whose .ts is newer."""
    for source in sorted(folder.glob("*.ts")):
        built = (into or folder) / f"{source.stem}.qm"
        if not built.exists() or built.stat().st_mtime_ns < source.stat().st_mtime_ns:
            _call("pyside6-lrelease", "-silent", source, "-qm", built)


def problems(folder: Path = FOLDER) -> Iterator[str]:
    """Say what is out of date, not seen by `lupdate`, or not translated."""
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for known in folder.glob("*.ts"):
            shutil.copy(known, fresh)
        update(fresh)
        for language in LANGUAGES:
            name = f"register_{language}.ts"
            yield from _differences(folder / name, fresh / name)
        for context, text in sorted(_all_marked() - _collected(fresh / "register_fi.ts")):
            yield f"lupdate cannot read this text, write it more plainly: {context}, {text!r}"


def _differences(known: Path, fresh: Path) -> Iterator[str]:
    text = fresh.read_text(encoding="utf-8")
    if not known.exists() or known.read_text(encoding="utf-8") != text:
        yield f"{known.name} is out of date: run packaging/dev.py texts"
    unfinished = text.count('type="unfinished"')
    if unfinished:
        yield f"{known.name} has {unfinished} texts to translate"


def marked(source: str) -> set[tuple[str, str]]:
    """Return context and text of each marked literal of a module."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Name(id="QT_TRANSLATE_NOOP"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(text))],
            ):
                found.add((context, text))
    return found


def _all_marked() -> set[tuple[str, str]]:
    sources = [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py")]
    return set().union(*map(marked, sources))


def _collected(file: Path) -> set[tuple[str, str]]:
    contexts = ElementTree.parse(file).getroot().iter("context")  # noqa: S314  made just now
    return {
        (context.findtext("name", ""), source.text or "")
        for context in contexts
        for source in context.iter("source")
    }


def _sources(made: Path) -> list[Path]:
    """Return the files to read: copies, behind one that names the texts with plurals.

    `lupdate` takes the first entry of a text it meets and reads files in the order of their
    names; a text with %n must be met as a plural first.
    """
    first = made / "0_plurals.py"
    copies = shutil.copytree(SOURCES, made / SOURCES.name, ignore=shutil.ignore_patterns("*.pyc"))
    plurals = sorted(pair for pair in _all_marked() if "%n" in pair[1])
    calls = [f"translate({context!r}, {text!r}, None, 1)\n" for context, text in plurals]
    first.write_text("".join(calls), encoding="utf-8")
    return [first, *sorted(copies.rglob("*.py"))]


def _collect(sources: list[Path], target: Path, *, english: bool) -> None:
    listed = sources[0].with_name("sources.lst")
    listed.write_text("\n".join(map(str, sources)), encoding="utf-8")
    only = ["-pluralonly"] if english else []
    _call(
        "pyside6-lupdate", "-silent", "-no-obsolete", "-sort-messages", "-locations", "none",
        "-source-language", "en", *only, f"@{listed}", "-ts", target,
    )  # fmt: skip


def _call(name: str, *arguments: str | Path) -> None:
    done = subprocess.run(
        [environment.tool(name), *arguments], check=False, capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")
    sys.stderr.write(done.stderr)
