"""Secrets stay in memory: each check in a process of its own, which it changes for good."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from register_app.vault import memory

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc"),
    pytest.mark.no_cover,
]

_TELL = """
import ctypes, json, sys
from pathlib import Path
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
limits = Path("/proc/self/limits").read_text().splitlines()
core = next(line.split()[4:6] for line in limits if line.startswith("Max core file size"))
print(json.dumps({
    "locked": int(status["VmLck"].split()[0]),
    "core": core,
    "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
}), file=sys.stderr)
"""


def _after(script: str, *arguments: str | Path, cwd: Path | None = None) -> dict[str, Any]:
    """Return how a process stands after a script."""
    done = subprocess.run(
        [sys.executable, "-c", script + _TELL, *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, cwd=cwd,
    )  # fmt: skip
    told = json.loads(done.stderr.splitlines()[-1])
    assert isinstance(told, dict)
    return told


def test_an_open_vault_is_locked_in_memory_and_closed_to_others(tmp_path: Path) -> None:
    script = "import sys\nfrom pathlib import Path\nfrom tests.vault import doings\n"
    found = _after(f"{script}doings.create(Path(sys.argv[1]))\n", tmp_path / "vault")

    assert found["locked"] > 0
    assert found["core"] == ["0", "0"]
    assert found["dumpable"] == 0


def test_a_command_is_closed_before_it_reads_anything(tmp_path: Path) -> None:
    script = "from register_app.__main__ import main\nmain(['--vault', 'none', 'find'])\n"
    found = _after(script, cwd=tmp_path)

    assert (found["core"], found["dumpable"]) == (["0", "0"], 0)


@pytest.mark.parametrize(
    ("reader", "of"), [("--read-list", "importer"), ("--read-document", "filing")]
)
def test_a_reader_of_strangers_files_is_closed_before_it_reads(reader: str, of: str) -> None:
    script = (
        f"import register_app.{of}.child as child\n"
        "from register_app.__main__ import main\n"
        "child.main = sys.exit\n"
        f"try:\n    main([{reader!r}])\nexcept SystemExit:\n    pass\n"
    )
    found = _after("import sys\n" + script)

    assert (found["core"], found["dumpable"]) == (["0", "0"], 0)


def test_the_window_forbids_core_dumps_at_its_start_and_is_seen_by_the_desktop() -> None:
    script = (
        "import register_app.gui.running as window\n"
        "window.run = lambda *_: 0\n"
        "from register_app.__main__ import main\nmain([])\n"
    )
    found = _after(script)

    assert (found["core"], found["dumpable"]) == (["0", "0"], 1)


def test_no_image_of_the_memory_is_left_when_a_process_falls(tmp_path: Path) -> None:
    script = (
        "import os\nfrom register_app.vault import memory\nmemory.secret(32)\n"
        "os.kill(os.getpid(), 11)\n"
    )
    fallen = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
        cwd=tmp_path,
    )

    assert fallen.returncode == -11
    assert list(tmp_path.iterdir()) == []


def test_a_system_that_locks_no_more_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def prctl(self, *_: object) -> int:
            return -1

        def mlock(self, *_: object) -> int:
            return -1

    monkeypatch.setattr(memory, "_library", Full)

    assert memory.secret(16) == bytes(16)


def test_a_copy_is_wiped_on_its_own() -> None:
    first = memory.copy(b"secret")
    second = memory.copy(first)
    first[:] = bytes(6)

    assert bytes(second) == b"secret"
