"""Plain copies for other programs: private, read-only, and gone in time."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from register_app import errors
from register_app.gui.plain_copies import PlainCopies, sweep

_KILLED = """
import os, sys
from pathlib import Path
from register_app.gui.plain_copies import PlainCopies
copies = PlainCopies(Path(sys.argv[1]))
copy = copies.place_for("lasku.pdf")
copy.write_bytes(b"plain")
copies.seal(copy)
print(copy, flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder that is not there yet."""
    return tmp_path / "cache" / "opened"


def a_copy(copies: PlainCopies, name: str = "lasku.pdf") -> Path:
    """Write a copy."""
    copy = copies.place_for(name)
    copy.write_bytes(b"plain")
    copies.seal(copy)
    return copy


def test_copy_is_read_only_in_a_folder_of_its_own(root: Path) -> None:
    copies = PlainCopies(root)
    first, second = a_copy(copies), a_copy(copies)

    assert first != second
    assert {first.name, second.name} == {"lasku.pdf"}
    assert stat.S_IMODE(first.stat().st_mode) == 0o400
    assert stat.S_IMODE(first.parent.parent.stat().st_mode) == 0o700
    copies.clear()


def test_cleared_copies_are_gone(root: Path) -> None:
    copies = PlainCopies(root)
    a_copy(copies)
    copies.clear()
    copies.clear()

    assert not root.exists()
    assert a_copy(copies).exists()
    copies.clear()


def test_copies_of_a_killed_program_go_at_the_next_start(root: Path) -> None:
    command = [sys.executable, "-c", _KILLED, str(root)]
    killed = subprocess.run(command, capture_output=True, text=True, check=False)
    left = Path(killed.stdout.strip())
    assert left.exists()

    sweep(root)

    assert not root.exists()


def test_copies_of_a_running_program_stay(root: Path) -> None:
    copies = PlainCopies(root)
    copy = a_copy(copies)

    sweep(root)

    assert copy.exists()
    copies.clear()


def test_sweeping_follows_no_link(root: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("keep")
    root.mkdir(parents=True)
    (root / "link").symlink_to(tmp_path / "mine")

    sweep(root)

    assert (tmp_path / "mine" / "letter.txt").exists()


def test_sweeping_nothing_is_fine(root: Path) -> None:
    sweep(root)

    assert not root.exists()


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(errors.RegisterError):
        PlainCopies(tmp_path / "file" / "opened").place_for("a.pdf")
