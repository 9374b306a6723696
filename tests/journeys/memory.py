"""What stands in the memory of another process, as the system shows it to its owner."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

_STEP = 1 << 24


def found_in(process: int, wanted: Iterable[bytes]) -> set[bytes]:
    """Return which of some values stand in the memory of a process; skip where none may look."""
    left, found = set(wanted), set[bytes]()
    longest = max(map(len, left), default=1)
    for part in _parts(process, longest):
        found |= {one for one in left if one in part}
        left -= found
    return found


def _parts(process: int, overlap: int) -> Iterator[bytes]:
    try:
        maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines()
        memory = Path(f"/proc/{process}/mem").open("rb", buffering=0)  # noqa: SIM115  closed below
    except PermissionError:
        pytest.skip("this machine shows nobody the memory of a process")
    with memory:
        for line in maps:
            place, rights, *rest = line.split()
            if not rights.startswith("rw") or rest[-1:] in (["[vvar]"], ["[vsyscall]"]):
                continue  # texts are written nowhere else
            start, end = (int(side, 16) for side in place.split("-"))
            for at in range(start, end, _STEP):
                try:
                    memory.seek(at)
                    yield memory.read(min(_STEP + overlap, end - at))
                except OSError:
                    continue  # a device
