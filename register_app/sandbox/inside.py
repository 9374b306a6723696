"""What the process apart does: bound itself, answer once, and end.

It opens no file, writes none, and says nothing on its standard error, where a value might be seen.
"""

import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

from register_app.sandbox import frames, limits
from register_app.sandbox.frames import Frame


def answer(
    read: Callable[[BinaryIO], Iterator[Frame]], refusal: Callable[[BaseException], Frame]
) -> None:
    """Read the standard input, say what it holds or why not, and end without tidying up."""
    limits.limit_this_process()
    with open(0, "rb", closefd=False) as file, open(1, "wb", closefd=False) as out:
        try:
            for frame in read(file):
                frames.write(out, frame)
        except BaseException as error:  # noqa: BLE001  a panic of a reader is no Exception
            frames.write(out, refusal(error))
        frames.write(out, Frame(frames.END))
        out.flush()
    os._exit(0)  # the system is faster at tidying up
