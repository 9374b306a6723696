"""A desktop for each journey, where the machine can have one."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, desktop, lacking


def pytest_itemcollected(item: pytest.Item) -> None:
    """Begin with journeys; do not measure the person, for the program is a process apart."""
    item.add_marker("long")
    item.add_marker("no_cover")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    """Sign in; a Linux machine that tests what others push has all it takes."""
    missing = lacking()
    is_excused = not sys.platform.startswith("linux") or not os.environ.get("CI")
    if missing and is_excused:
        pytest.skip(f"needs {', '.join(missing)}")
    assert not missing
    with desktop(tmp_path) as made:
        yield made
