"""The tour: every page pictured, and the notice saved, on a machine with nothing on it."""

import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from register_app.gui.main_window import PAGES
from tests.reports.pdfs import text_of


def _tour(out: Path, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run the tour without a desktop, in a home with nothing in it, and unmeasured."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "register_app", "--language", "fi", "tour", str(out)],
        cwd=Path(__file__).parents[2],
        env={**kept, "HOME": str(home), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.long
@pytest.mark.timeout(300)  # it waits for every page there is
def test_every_page_is_pictured_and_the_notice_is_saved(tmp_path: Path) -> None:
    out, home = tmp_path / "out", tmp_path / "home"
    home.mkdir()
    out.mkdir()
    (out / "notice.pdf").write_bytes(b"of an earlier tour")

    done = _tour(out, home)

    assert (done.returncode, done.stderr) == (0, "")
    assert str(out) in done.stdout
    pictures = defaultdict(list)
    for path in out.glob("*.png"):
        called, _, scheme = path.stem.rpartition("-")
        pictures[called].append(scheme)
        assert QImage(str(path)).width() > 400
    assert all(sorted(schemes) == ["dark", "light"] for schemes in pictures.values())
    assert len(pictures) > len(PAGES) + 15
    assert "Värikäs Seinä Oy" in text_of((out / "notice.pdf").read_bytes())
    assert list(home.rglob("*register*")) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    out, home = tmp_path / "file", tmp_path / "home"
    home.mkdir()
    out.write_text("in the way")

    done = _tour(out, home)

    assert done.returncode == 1
    assert done.stderr.startswith("register-app: ")
