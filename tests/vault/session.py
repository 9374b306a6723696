"""A desktop session of its own: a message bus, a real keyring, and a screen where wanted."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("dbus-run-session", "dbus-send", "gnome-keyring-daemon", "Xvfb")
IS_POSSIBLE = all(map(shutil.which, NEEDED))
PASSWORD = "invented"
COLLECTION = "/org/freedesktop/secrets/collection/login"

_START = """
echo "$DBUS_SESSION_BUS_ADDRESS"
printf %s "$1" | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1
echo ready
exec cat > /dev/null
"""


class Session:
    """A running session; its home outlives it, so that a second one can follow."""

    def __init__(
        self, home: Path, *, password: str = PASSWORD, display: str = "", bus: str = ""
    ) -> None:
        """Start the bus, and the keyring as signing in would."""
        self.home = home
        self._runtime = Path(tempfile.mkdtemp())  # a socket's path must be short
        self._runtime.chmod(0o700)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        variables = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(self._runtime)}
        if display:
            variables["DISPLAY"] = display
        self._variables = variables
        start = ["sh", "-c", _START, "sh", password]
        self._process = subprocess.Popen(
            ["dbus-run-session", *([f"--config-file={bus}"] if bus else []), "--", *start],
            env=variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = self._line()
        self._line()

    @property
    def variables(self) -> dict[str, str]:
        """Return the environment of a program in this session."""
        return {**self._variables, "DBUS_SESSION_BUS_ADDRESS": self.address}

    @property
    def keyring_file(self) -> Path:
        """Return where the keyring lies on the disk."""
        return self.home / ".local" / "share" / "keyrings" / "login.keyring"

    def lock(self) -> None:
        """Lock the keyring."""
        self._call(
            "org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.Lock",
            f"array:objpath:{COLLECTION}",
        )

    def kill_keyring(self) -> None:
        """Kill the keyring's daemon."""
        os.kill(self._daemon(), signal.SIGKILL)

    def end(self) -> None:
        """Sign out."""
        if self._process.returncode is None:
            self._process.communicate(input="")
        shutil.rmtree(self._runtime, ignore_errors=True)

    def _daemon(self) -> int:
        answer = self._call(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.GetConnectionUnixProcessID",
            "string:org.freedesktop.secrets",
        )
        return int(answer.split()[-1])

    def _call(self, owner: str, path: str, method: str, *values: str) -> str:
        command = ["dbus-send", "--session", "--print-reply", f"--dest={owner}", path, method]
        return subprocess.run(
            [*command, *values],
            env=self.variables,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def screen(size: str = "640x480") -> Iterator[str]:
    """Run a screen that nobody looks at, and give its name."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-screen", "0", f"{size}x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    try:
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()
