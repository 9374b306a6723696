"""What is around the program goes wrong: folders, clocks, texts and files of strangers."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults import clocks, folders, keyrings, readers, strings
from tests.faults.figures import Figure, require_good
from tests.faults.ground import Ground
from tests.vault.session import IS_POSSIBLE

pytestmark = [
    pytest.mark.no_cover,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does"),
]


@pytest.mark.parametrize(
    ("kind", "rounds"),
    [
        (folders.troubled, 2),
        (keyrings.gone, 4),
        (clocks.wrong, 1),
        (strings.naughty, 500),
        (readers.fuzzed, 15),
    ],
)
def test_what_goes_wrong_around_it_is_told_and_harms_nothing(
    kind: Callable[[Ground, int], Iterator[Figure]],
    rounds: int,
    tmp_path: Path,
    vault_template: Path,
) -> None:
    if kind is keyrings.gone and not IS_POSSIBLE:
        pytest.skip("needs D-Bus, gnome-keyring and Xvfb")
    require_good(kind(Ground(tmp_path, vault_template), rounds))
