"""Files damaged while nobody used them: noticed or harmless, and left as they are."""

import sys
from pathlib import Path

import pytest

from tests.faults import damage, logs
from tests.faults.figures import require_good
from tests.faults.ground import Ground

pytestmark = [
    pytest.mark.no_cover,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does"),
]


def test_damage_is_noticed_and_never_made_worse(tmp_path: Path, vault_template: Path) -> None:
    require_good(damage.damaged(Ground(tmp_path, vault_template), 26))


def test_of_a_broken_log_a_beginning_is_left_or_it_is_refused(
    tmp_path: Path, vault_template: Path
) -> None:
    require_good(logs.broken(Ground(tmp_path, vault_template), 11))
