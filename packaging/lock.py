"""Choose the versions of the dependencies, for every system and Python we support."""

import re
import subprocess
import sys
from pathlib import Path

import environment


def write() -> None:
    """Write both requirement files anew, with the newest versions that agree."""
    _compile(environment.DEVELOPMENT, "--group", "dev")
    # the same versions in both: what is tested is what runs
    _compile(
        environment.RUNTIME, "--constraint", environment.DEVELOPMENT.relative_to(environment.ROOT)
    )


def named_places(requirements: str) -> list[str]:
    """Return the lines that tie the requirements to one index or one machine."""
    return re.findall(r"^.*://.*$|^-.*$", requirements, re.MULTILINE)


def _compile(target: Path, *options: str | Path) -> None:
    command = [
        environment.tool("uv"), "pip", "compile", "--quiet", "--universal", "--upgrade",
        "--generate-hashes", "--no-header", "--no-emit-index-url", "--no-annotate", "--no-config",
        *options, "pyproject.toml", "--output-file", target,
    ]  # fmt: skip
    subprocess.run(command, check=True, cwd=environment.ROOT, env=environment.variables())
    places = named_places(target.read_text(encoding="utf-8"))
    if places:
        sys.exit(f"{target.name} names a place to download from: {places[0]}")
