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


def _compile(target: Path, *options: str | Path) -> None:
    command = [
        environment.tool("uv"), "pip", "compile", "--quiet", "--universal", "--upgrade",
        "--generate-hashes", "--no-header", "--no-emit-index-url", "--no-annotate", "--no-config",
        *options, "pyproject.toml", "--output-file", target,
    ]  # fmt: skip
    subprocess.run(command, check=True, cwd=environment.ROOT, env=environment.variables())
    host = re.search(r"\w+://\S+|^-.*|file:.*", target.read_text(encoding="utf-8"), re.MULTILINE)
    if host:
        sys.exit(f"{target.name} names a place to download from: {host[0]}")
