"""Collect the texts to translate, and build the files that Qt reads."""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

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


def problems() -> Iterator[str]:
    """Say what is out of date or not translated."""
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for language in LANGUAGES:
            known = FOLDER / f"register_{language}.ts"
            if known.exists():
                shutil.copy(known, fresh)
        update(fresh)
        for language in LANGUAGES:
            name = f"register_{language}.ts"
            text = (fresh / name).read_text(encoding="utf-8")
            known = FOLDER / name
            if not known.exists() or known.read_text(encoding="utf-8") != text:
                yield f"{name} is out of date: run packaging/dev.py texts"
            unfinished = text.count('type="unfinished"')
            if unfinished:
                yield f"{name} has {unfinished} texts to translate"


def _sources(made: Path) -> list[Path]:
    """Return the files to read: copies, behind one that names the texts with plurals.

    `lupdate` takes the first entry of a text it meets and reads files in the order of their
    names; a text with %n must be met as a plural first.
    """
    first = made / "0_plurals.py"
    copies = shutil.copytree(SOURCES, made / SOURCES.name, ignore=shutil.ignore_patterns("*.pyc"))
    sources = sorted(Path(copies).rglob("*.py"))
    calls = [call for source in sources for call in _plurals(source)]
    first.write_text("".join(calls), encoding="utf-8")
    return [first, *sources]


def _plurals(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(
                func=ast.Name(id="QT_TRANSLATE_NOOP"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(text))],
            ) if "%n" in text:
                yield f"translate({context!r}, {text!r}, None, 1)\n"


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
