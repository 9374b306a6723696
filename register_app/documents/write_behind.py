"""Write a large file in step with the disk, so that little is left to wait for at its end."""

import os
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO, Self

_STEP = 32 << 20


class WriteBehind:
    """Has the disk take what is written, a step behind the writing, on a second thread.

    It promises nothing of the last step: who opened the file syncs it. Systems other than Linux
    are left to their own pace.
    """

    def __init__(self, file: BinaryIO, *, forget: bool = False) -> None:
        """Write into a file; `forget` what the disk has, where it is not soon read again."""
        self._file = file
        self._forget = forget
        self._waiting = 0
        self._pool = ThreadPoolExecutor(1)
        self._under_way: Future[None] | None = None

    def write(self, content: bytes | memoryview, /) -> int:
        """Take all of it; raise what the disk had against a step before."""
        written = self._file.write(content)
        self.passed(written)
        return written

    def passed(self, count: int) -> None:
        """Note what was written in another way."""
        self._waiting += count
        if self._waiting >= _STEP:
            self._caught_up()
            self._under_way = self._pool.submit(self._sync)
            self._waiting = 0

    def _sync(self) -> None:
        if sys.platform == "linux":
            os.fdatasync(self._file.fileno())
            if self._forget:
                # else gigabytes that nobody reads soon push all else out of memory
                os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def _caught_up(self) -> None:
        if self._under_way is not None:
            self._under_way.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        self._pool.shutdown()
        if failed is None:
            self._caught_up()
