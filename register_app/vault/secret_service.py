"""The Secret Service of a Linux desktop, spoken to directly so that every wait has an end."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, TypeAlias

from register_app import errors

if TYPE_CHECKING:
    from secretstorage import Collection, Item

_Bus: TypeAlias = object  # its library has no types
_LABEL = "Key of a customer register"
_ADDED_BY_SERVICE = "xdg:schema"


class SecretService:
    """Keeps secrets in the default collection; each call is a connection of its own."""

    def __init__(self, *, seconds: float) -> None:
        """Wait at most so long for an answer to the question of the keyring."""
        self._seconds = seconds

    def check(self) -> None:
        """Raise KeyringMissing where no service answers."""
        from secretstorage import check_service_availability  # noqa: PLC0415  loaded on first use

        with _bus() as bus:
            if not check_service_availability(bus):
                raise errors.KeyringMissing

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret, asking for the keyring to be unlocked where needed."""
        with _bus() as bus:
            item = self._find(bus, _attributes(service, username))
            return None if item is None else item.get_secret().decode("utf-8", "replace")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a secret."""
        from secretstorage import get_default_collection  # noqa: PLC0415  loaded on first use

        with _bus() as bus:
            collection = get_default_collection(bus)
            self._unlock(collection)
            collection.create_item(
                _LABEL, _attributes(service, username), password.encode(), replace=True
            )

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret, if it is there."""
        with _bus() as bus:
            item = self._find(bus, _attributes(service, username))
            if item is not None:
                item.delete()

    def _find(self, bus: _Bus, attributes: dict[str, str]) -> "Item | None":
        item = _search(bus, attributes)
        if item is None:  # a locked collection need not say what it holds
            self._unlock_default(bus)
            item = _search(bus, attributes)
        if item is not None:
            self._unlock(item)
        return item

    def _unlock_default(self, bus: _Bus) -> None:
        from secretstorage import Collection, ItemNotFoundException  # noqa: PLC0415  as above

        with suppress(ItemNotFoundException):
            self._unlock(Collection(bus))

    def _unlock(self, thing: "Collection | Item") -> None:
        if thing.is_locked() and thing.unlock(timeout=self._seconds):
            raise _dismissed()


@contextmanager
def _bus() -> Iterator[_Bus]:
    """Open the session bus, and turn what its libraries raise into ours."""
    import secretstorage as service  # noqa: PLC0415  loaded on first use

    try:
        with closing(service.dbus_init()) as bus:
            yield bus
    except (service.LockedException, service.PromptDismissedException) as error:
        raise _dismissed() from error
    except TimeoutError as error:
        raise errors.KeyringTimeout from error
    except (service.SecretServiceNotAvailableException, OSError) as error:
        raise errors.KeyringMissing from error


def _dismissed() -> errors.RegisterError:
    """Return what a dismissed question means: without a screen nobody was asked."""
    somebody_was_asked = "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    return errors.KeyringRefused() if somebody_was_asked else errors.KeyringLocked()


def _attributes(service: str, username: str) -> dict[str, str]:
    return {"service": service, "username": username}


def _search(bus: _Bus, attributes: dict[str, str]) -> "Item | None":
    """Return the item with just these attributes: one with more of them is another program's."""
    from secretstorage import search_items  # noqa: PLC0415  loaded on first use

    for item in search_items(bus, attributes):
        held = item.get_attributes()
        held.pop(_ADDED_BY_SERVICE, None)
        if held == attributes:
            return item
    return None
