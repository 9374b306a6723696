"""Which version of the program this is."""

import tomllib
from importlib import metadata
from pathlib import Path


def version() -> str:
    """Return the version of the installed program, or of the sources it is started from."""
    try:
        return metadata.version("register-app")
    except metadata.PackageNotFoundError:
        project = Path(__file__).parents[2] / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
