"""The first bytes of the register, kept once more: without them no page of it is known as ours.

They are no secret. They never change, so a file that begins otherwise begins with damage.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from register_app.db.pages import salt_of

FILE: Final = "register.salt"
_BYTES = 16


def keep(register: Path) -> None:
    """Keep them beside a register that was just opened; where that cannot be done, do without."""
    with suppress(OSError):
        salt, path = salt_of(register), register.with_name(FILE)
        if kept(register) != salt:
            temporary = path.with_suffix(".new")
            temporary.write_bytes(salt)
            temporary.chmod(0o600)
            temporary.replace(path)


def forget(register: Path) -> None:
    """Remove them with a register that could not be made."""
    with suppress(OSError):
        register.with_name(FILE).unlink()


def kept(register: Path) -> bytes:
    """Return what was kept; nothing where there is none."""
    try:
        found = register.with_name(FILE).read_bytes()
    except OSError:
        return b""
    return found if len(found) == _BYTES else b""
