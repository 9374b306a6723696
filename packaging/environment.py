"""Make `.venv` and keep it level with the locked dependencies."""

import hashlib
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
RUNTIME = ROOT / "packaging" / "requirements.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"  # everything of RUNTIME, and the tools

RELEASE = ROOT / "packaging" / "requirements-release.txt"  # the tools of a release alone

# Settings of pip that say how to reach an index; others could change what is installed and where.
_REACHING = (
    "CACHE_DIR CERT CLIENT_CERT CONFIG_FILE DEFAULT_TIMEOUT EXTRA_INDEX_URL FIND_LINKS INDEX_URL "
    "KEYRING_PROVIDER NO_CACHE_DIR NO_INDEX PROXY RETRIES TIMEOUT TRUSTED_HOST"
).split()

# Variables by which a shell could change what the program imports or what the tools check.
_FOREIGN = (
    "COVERAGE_FILE COVERAGE_PROCESS_START COVERAGE_RCFILE MYPYPATH MYPY_CACHE_DIR PYTEST_ADDOPTS "
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD PYTEST_PLUGINS PYTHONHOME PYTHONPATH RUFF_CONFIG"
).split()


def prepare(requirements: Path) -> None:
    """Make the environment and install what is locked, unless that is done already."""
    stamp = VENV / f"{requirements.stem}.stamp"
    wanted = _fingerprint(requirements)
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    _make()
    _install(requirements)
    stamp.write_text(wanted)


def variables() -> dict[str, str]:
    """Return the variables of this shell without those that change what runs."""
    return {name: value for name, value in os.environ.items() if name not in _FOREIGN}


def pip_variables() -> dict[str, str]:
    """Return the same for pip, which keeps only its settings that say how to reach an index."""
    kept = {f"PIP_{name}" for name in _REACHING}
    own = {n: v for n, v in variables().items() if not n.startswith("PIP_") or n in kept}
    return {**own, "PIP_USER": "0"}  # a pip.conf may ask for the user's folder


def tool(name: str) -> Path:
    """Return the path of an installed command."""
    return PROGRAMS / (f"{name}.exe" if os.name == "nt" else name)


def _fingerprint(requirements: Path) -> str:
    if not requirements.exists():
        return ""
    seen = hashlib.sha256(requirements.read_bytes())
    seen.update(f"{sys.version} {sys.base_prefix} {ROOT}".encode())
    return seen.hexdigest()


def _make() -> None:
    if not PYTHON.exists() or not _is_of_this_place():
        print("Making .venv", flush=True)
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    packages = sysconfig.get_path("purelib", "venv", {"base": str(VENV)})
    Path(packages, "register_app.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def _is_of_this_place() -> bool:
    """Tell whether `.venv` is of this Python and in its place: its commands hold the path."""
    config = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    return "version = {}.{}.{}\n".format(*sys.version_info) in config and f"{VENV}\n" in config


def _install(requirements: Path) -> None:
    print("Installing what the program is built on; the first time takes minutes", flush=True)
    command: list[str | Path] = [
        PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-deps",
        "--only-binary", ":all:", "--require-hashes", "--requirement", requirements,
    ]  # fmt: skip
    if subprocess.call(command, env=pip_variables()) != 0:
        sys.exit(
            "The installation stopped; what was installed before is as it was. "
            "Is this computer online? The same command tries again."
        )
