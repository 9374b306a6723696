"""What a process tells of its work, in memory that outlives it: to tell costs no system call."""

import mmap
from pathlib import Path

_SIZE = 256
_GO, _DONE, _TOLD = 0, 1, 2


class Report:
    """A page of memory shared with whoever watches."""

    def __init__(self, path: Path) -> None:
        """Open it, made empty where it is new."""
        if not path.exists():
            path.write_bytes(bytes(_SIZE))
        with path.open("r+b") as file:
            self._page = mmap.mmap(file.fileno(), _SIZE)

    def let_go(self) -> None:
        """Let the process begin."""
        self._page[_GO] = 1

    @property
    def may_go(self) -> bool:
        """Say whether the process may begin."""
        return bool(self._page[_GO])

    @property
    def done(self) -> int:
        """How many steps were told as done."""
        return self._page[_DONE]

    @done.setter
    def done(self, count: int) -> None:
        self._page[_DONE] = count

    @property
    def told(self) -> str:
        """The name of what the person was told, or "ended" where all went well."""
        return self._page[_TOLD:].split(b"\0")[0].decode(errors="replace")

    @told.setter
    def told(self, name: str) -> None:
        said = name.encode()[: _SIZE - _TOLD - 1]
        self._page[_TOLD : _TOLD + len(said)] = said
