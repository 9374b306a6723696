"""What stands in for the machine: a keyring that can be told how to fail."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from register_app.errors import RegisterError


class FakeKeyring:
    """Keeps secrets in memory; a copy of its entries is another computer's keyring."""

    def __init__(self, name: str = "Fake keyring") -> None:
        """Begin empty."""
        self.name = name
        self.entries: dict[str, bytes] = {}
        self.failure: RegisterError | None = None

    def read(self, entry: str) -> bytes | None:
        """Return a secret."""
        self._fail_when_told()
        return self.entries.get(entry)

    def write(self, entry: str, secret: bytes) -> None:
        """Store a secret."""
        self._fail_when_told()
        self.entries[entry] = secret

    def delete(self, entry: str) -> None:
        """Remove a secret."""
        self._fail_when_told()
        self.entries.pop(entry, None)

    def _fail_when_told(self) -> None:
        if self.failure is not None:
            raise self.failure
