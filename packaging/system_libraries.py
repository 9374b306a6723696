"""Look for what Qt and the tests need from a Linux system, and install what is missing."""

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Collection, Sequence

# What the wheels of PySide6 leave to the system, and the Debian package that brings it.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# What only the tests need: a screen, a keyring, the accessibility bus, a reader of PDF, an
# authenticator, and what fails the calls of a program.
TESTS = ("at-spi2-core", "dbus", "gnome-keyring", "oathtool", "poppler-utils", "strace", "xvfb")


def provide(*, for_tests: bool) -> None:
    """Install what is missing when apt may; else say what to install, and stop."""
    if not sys.platform.startswith("linux"):
        return
    lacking = missing(for_tests=for_tests)
    has_apt = bool(shutil.which("apt-get"))
    if lacking and has_apt:
        _install(sorted(lacking))
        lacking = missing(for_tests=for_tests)
    if lacking:
        wanted = ", ".join(sorted(lacking if has_apt else lacking.values()))
        sys.exit(f"Still missing on this system; please install it, then start again: {wanted}")


def missing(*, for_tests: bool) -> dict[str, str]:
    """Return the Debian packages that are missing, each with what it was wanted for."""
    lacking = {package: name for name, package in QT.items() if not _loads(name)}
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        lacking["python{}.{}-venv".format(*sys.version_info)] = "Python's ensurepip"
    if for_tests and shutil.which("dpkg-query"):
        installed = _installed(TESTS)
        lacking |= {name: name for name in TESTS if name not in installed}
    return lacking


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _installed(packages: Sequence[str]) -> Collection[str]:
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"]
    answer = subprocess.run([*query, *packages], check=False, capture_output=True, text=True)
    lines = (line.split() for line in answer.stdout.splitlines())
    return {line[0] for line in lines if line[-1] == "installed"}


def _install(packages: Sequence[str]) -> None:
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not _may_install():
        sys.exit(
            "The program needs some packages of this system. Please run this once, then start "
            f"again:\n\n    sudo apt-get update && sudo {shlex.join(install)}\n"
        )
    print(f"Installing with apt: {' '.join(packages)}", flush=True)
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = ["-qq", "-o", "DPkg::Lock::Timeout=300"]
    for command in (["apt-get", "update"], install):
        # a failed update may leave lists that are good enough: what is missing is looked at again
        subprocess.run(
            [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *command, *quiet],
            check=False,
            stdout=sys.stderr,
        )


def _may_install() -> bool:
    if os.geteuid() == 0:
        return True
    may = ["sudo", "-n", "true"]
    return bool(shutil.which("sudo")) and subprocess.call(may, stderr=subprocess.DEVNULL) == 0
