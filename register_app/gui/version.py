"""Which version of the program this is."""

from pathlib import Path


def version() -> str:
    """Return the version of the installed program, or of the sources it is started from."""
    # loaded on first use: start-up is felt every day
    import tomllib  # noqa: PLC0415  as said
    from importlib import metadata  # noqa: PLC0415  as said

    try:
        return metadata.version("register-app")
    except metadata.PackageNotFoundError:
        project = Path(__file__).parents[2] / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
