"""A story: steps upon a vault, the same each time, so that every state of it is known."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from register_app.register import Register
from register_app.vault.vault import Vault
from tests.faults.judge import Looked, look
from tests.fixtures import PASSPHRASE, now

Step = Callable[[Any], object]
STICK = "stick"
"""The name of a folder beside the vault, for what is kept elsewhere."""


@contextmanager
def opened(folder: Path) -> Iterator[Register]:
    """Unlock a vault, and lock it at the end."""
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        yield register


class Story(NamedTuple):
    """Some steps upon a vault; each is done whole, or not at all."""

    prepare: Callable[[Path], None]
    """Fill a vault, which is then copied for each round."""
    steps: tuple[Step, ...]
    opened: Callable[[Path], AbstractContextManager[Any]] = opened
    look: Callable[[Path], Looked] = look
    template: Path | None = None
    """The vault that is filled, where it is not an empty one of today."""
