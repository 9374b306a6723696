"""Choose the versions of the dependencies, for every system and Python we support."""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import environment


class Locked(NamedTuple):
    """One package as it is locked."""

    name: str
    version: str
    marker: str
    """On which systems it is needed; nothing where on all."""
    hashes: tuple[str, ...]


def write() -> None:
    """Write the requirement files anew, with the newest versions that agree."""
    _compile(environment.DEVELOPMENT, "--group", "dev", "pyproject.toml")
    # the same versions in all: what is tested is what runs
    same = ("--constraint", environment.DEVELOPMENT.relative_to(environment.ROOT))
    _compile(environment.RUNTIME, *same, "pyproject.toml")
    _compile(environment.RELEASE, *same, "--group", "release")


def read(requirements: str) -> list[Locked]:
    """Return the packages of a requirement file."""
    return [_locked(entry) for entry in re.split(r"\n(?=\S)", requirements.strip())]


def _locked(entry: str) -> Locked:
    pinned, *hashes = (line.strip() for line in entry.replace("\\\n", "\n").splitlines())
    named, _, marker = pinned.partition(";")
    name, _, version = named.strip().partition("==")
    return Locked(
        name,
        version,
        marker.strip(),
        tuple(line.removeprefix("--hash=sha256:") for line in hashes),
    )


def named_places(requirements: str) -> list[str]:
    """Return the lines that tie the requirements to one index or one machine."""
    return re.findall(r"^.*://.*$|^-.*$", requirements, re.MULTILINE)


def _compile(target: Path, *options: str | Path) -> None:
    command = [
        environment.tool("uv"), "pip", "compile", "--quiet", "--universal", "--upgrade",
        "--generate-hashes", "--no-header", "--no-emit-index-url", "--no-annotate", "--no-config",
        *options, "--output-file", target,
    ]  # fmt: skip
    subprocess.run(command, check=True, cwd=environment.ROOT, env=environment.variables())
    places = named_places(target.read_text(encoding="utf-8"))
    if places:
        sys.exit(f"{target.name} names a place to download from: {places[0]}")
