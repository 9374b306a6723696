"""A process apart that does what it is told to, good and bad."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from typing import BinaryIO

from register_app.sandbox import inside
from register_app.sandbox.frames import Frame


def read(file: BinaryIO) -> Iterator[Frame]:
    """Do the task."""
    match sys.argv[1]:
        case "count":
            yield Frame(b"N", str(len(file.read())).encode())
        case "deaf":
            yield Frame(b"N", b"deaf")
        case "fail":
            raise ValueError
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            time.sleep(600)


if __name__ == "__main__":
    inside.answer(read, lambda error: Frame(b"R", type(error).__name__.encode()))
