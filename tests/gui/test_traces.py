"""Outside of the vault nothing personal is left, and nothing in the titles of windows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui import traces

_ROOT = Path(__file__).parents[2]


def _day(home: Path, vault: Path, customer: int) -> "subprocess.CompletedProcess[str]":
    """Live a day in a home of its own, unmeasured; nothing of it may go elsewhere."""
    inside = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in inside.values():
        folder.mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    kept = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    kept["QT_LOGGING_RULES"] = "default.warning=false"  # it says what it cannot show
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from tests.gui import traces; traces.main()",
            vault,
            str(customer),
        ],
        cwd=_ROOT,
        env={**kept, **{name: str(folder) for name, folder in inside.items()}},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.long
def test_a_day_leaves_nothing_personal_outside_of_the_vault(
    vault_folder: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    customer = traces.begin(home, vault_folder)

    day = _day(home, vault_folder, customer)

    assert (day.stdout, day.stderr, day.returncode) == ("", "", 0)
    assert traces.traces(home, home / "Asiakirjat", home / "Tallennettu") == []
    assert traces.traces(home / "Tallennettu") == [], (
        "the saved file is called as the person wants"
    )
    assert (home / ".config" / "register-app" / "register-app.log").read_text()


def test_the_search_finds_what_is_there_in_every_coding(tmp_path: Path) -> None:
    for number, form in enumerate(traces._forms()):  # noqa: SLF001  each of them
        (tmp_path / str(number)).write_bytes(b"x" + form + b"x")
    (tmp_path / f"{traces.MARK}.txt").touch()

    found = traces.traces(tmp_path)

    assert len({line.rpartition("/")[2] for line in found}) == number + 2
