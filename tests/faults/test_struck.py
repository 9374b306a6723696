"""Whatever strikes the program at work: what was told as done is there, whole."""

import sys
from pathlib import Path

import pytest

from tests.faults import struck
from tests.faults.figures import require_good
from tests.faults.ground import Ground
from tests.faults.stories import STORIES

pytestmark = [
    pytest.mark.no_cover,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does"),
]


@pytest.mark.parametrize("name", STORIES)
def test_struck_at_any_moment_it_is_told_and_nothing_is_half_done(
    name: str, tmp_path: Path, vault_template: Path
) -> None:
    require_good(struck.some(Ground(tmp_path, vault_template), name))
