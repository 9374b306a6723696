"""What is typed and not saved, on its way into the register."""

from contextlib import suppress
from typing import TYPE_CHECKING

from register_app.errors import RegisterError
from register_app.register import Register

if TYPE_CHECKING:
    from register_app.drafts.store import Typed


class Held:
    """Takes what is typed; what a full disk refuses stays in memory until it can be kept."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._typed: list[Typed] = []
        self._of = ""
        """The register in which it was typed."""

    @property
    def is_empty(self) -> bool:
        """Say whether everything is in the register."""
        return not self._typed

    def take(self, register: Register) -> None:
        """Keep in the register what is typed in the windows of the program."""
        from register_app.gui.locking.typed import typed  # noqa: PLC0415  only when it locks

        self._of = register.vault.vault_id
        self._typed += typed()
        self.keep(register)

    def keep(self, register: Register) -> None:
        """Try to keep in the register what is held; it is for no other one."""
        if self._typed and register.vault.vault_id == self._of:
            with suppress(RegisterError):
                register.drafts.keep(self._typed)
                self._typed = []
