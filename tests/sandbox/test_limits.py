"""The bounds of a process apart."""

import subprocess
import sys
from pathlib import Path

import pytest

from register_app.sandbox import limits

HAS_PS = Path("/bin/ps").exists()


@pytest.mark.skipif(not HAS_PS, reason="the memory of another process is asked from ps")
def test_memory_of_an_ended_process_is_none() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()

    assert limits.memory_of(ended.pid) == 0


def test_memory_beyond_the_limit_is_refused_to_the_child() -> None:
    program = (
        "from register_app.sandbox import limits\n"
        "limits.limit_this_process()\n"
        "try: bytearray(2 << 30)\n"
        "except MemoryError: print('refused')\n"
    )

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert ended.stdout == b"refused\n"


def test_stricter_limit_of_the_computer_is_kept() -> None:
    program = (
        "import resource\n"
        "from register_app.sandbox import limits\n"
        "resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20))\n"
        "limits.limit_this_process()\n"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0] >> 20)\n"
    )

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert ended.stdout == b"500\n"
