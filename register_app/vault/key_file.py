"""Read and write the key file: two copies, each replaced whole, never both at once."""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from register_app import errors
from register_app.vault.keys import KEY_BYTES, Keys, Slot, Way

NAME: Final = "keys.json"
PREVIOUS: Final = "keys.json.previous"
_UNFINISHED = ".new"
_FORMAT = 1
_WITH_SECOND_STEP = 2  # a program that knows no one-time codes must not open it without one
_WRAPPED_BYTES = KEY_BYTES + 16  # the code of AES-GCM
_LARGEST = 1 << 16
_SUM = 16


def exists(folder: Path) -> bool:
    """Tell whether the folder has a key file."""
    return (folder / NAME).exists() or (folder / PREVIOUS).exists()


def read(folder: Path) -> Keys:
    """Return the keys; the second copy stands in for a damaged or missing first one."""
    try:
        return _read(folder / NAME)
    except (errors.VaultDamaged, errors.StorageLost):
        return _read(folder / PREVIOUS)


def write(folder: Path, keys: Keys) -> None:
    """Replace the key file; the version before stays beside it until the new one is proven."""
    text = _to_json(keys)
    _put(folder / NAME, text)
    _read(folder / NAME)
    _put(folder / PREVIOUS, text)  # what no longer opens the vault must not lie about


def settle(folder: Path, keys: Keys) -> None:
    """Bring the second copy up to the keys just proven, should a stop have left it behind.

    What the stop left unfinished goes: it may hold a way in that nobody was ever given.
    """
    # a folder that cannot be written can still be read
    with suppress(errors.RegisterError, OSError):
        first, second = folder / NAME, folder / PREVIOUS
        behind = not second.exists() or second.read_bytes() != first.read_bytes()
        if behind and _read(first) == keys:
            _put(second, _to_json(keys))
        for name in (NAME, PREVIOUS):
            (folder / (name + _UNFINISHED)).unlink(missing_ok=True)


def remove(folder: Path) -> None:
    """Remove the key file of a vault that could not be made."""
    for name in (NAME, PREVIOUS):
        (folder / name).unlink(missing_ok=True)


def _put(path: Path, text: str) -> None:
    temporary = path.with_name(path.name + _UNFINISHED)
    try:
        with errors.disk_told():
            with temporary.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(0o600)
            temporary.replace(path)
            sync_folder(path.parent)
    except errors.RegisterError:
        with suppress(OSError):
            temporary.unlink()
        raise


def sync_folder(folder: Path) -> None:
    """Make renames in the folder last through a power cut."""
    with suppress(PermissionError):  # Windows does not open folders, and needs no such step
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _read(path: Path) -> Keys:
    try:
        with errors.disk_told(), path.open("rb") as file:
            return _from_json(file.read(_LARGEST))
    except (ValueError, LookupError, TypeError, ArithmeticError, RecursionError) as error:
        raise errors.VaultDamaged from error


def _to_json(keys: Keys) -> str:
    content: dict[str, object] = {
        "format": _WITH_SECOND_STEP if keys.second_step else _FORMAT,
        "vault_id": keys.vault_id,
        "created": keys.created,
        "keyring": keys.keyring,
        "generation": keys.generation,
        "check": keys.check.hex(),
        "slots": [
            {
                "way": slot.way,
                "params": slot.params,
                "nonce": slot.nonce.hex(),
                "wrapped": slot.wrapped.hex(),
                "confirmed": slot.confirmed,
            }
            for slot in keys.slots
        ],
    }
    if keys.second_step:
        content["second_step"] = keys.second_step.hex()
    content["sum"] = sum_of(content)
    return json.dumps(content, indent=1) + "\n"


def sum_of(content: Mapping[str, object]) -> str:
    """Return what tells a damaged copy from a whole one; it keeps nobody from changing it."""
    rest = {name: value for name, value in content.items() if name != "sum"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()[:_SUM]


def _from_json(content: bytes) -> Keys:
    values = json.loads(content)
    if "sum" in values and values["sum"] != sum_of(values):  # older programs wrote none
        raise ValueError("damaged")
    form = int(values["format"])
    if form > _WITH_SECOND_STEP:
        raise errors.VaultTooNew
    keys = Keys(
        vault_id=_text(values["vault_id"]),
        created=_text(values["created"]),
        keyring=_text(values["keyring"]),
        check=_bytes(values["check"], 16),
        slots=tuple(_slot(slot) for slot in values["slots"]),
        generation=int(values["generation"]),
        second_step=_sealed(values["second_step"]) if form == _WITH_SECOND_STEP else b"",
    )
    if all(slot.way is Way.RECOVERY for slot in keys.slots):
        raise ValueError("no way in")
    return keys


def _slot(values: dict[str, object]) -> Slot:
    params = values["params"]
    if not isinstance(params, dict):
        raise TypeError("parameters of a slot")
    return Slot(
        way=Way(_text(values["way"])),
        params={_text(name): _text_or_number(value) for name, value in params.items()},
        nonce=_bytes(values["nonce"], 12),
        wrapped=_bytes(values["wrapped"], _WRAPPED_BYTES),
        confirmed=_day_or_nothing(values["confirmed"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text")
    return value


def _day_or_nothing(value: object) -> str:
    text = _text(value)
    return date.fromisoformat(text).isoformat() if text else ""


def _text_or_number(value: object) -> str | int:
    return value if isinstance(value, int) else _text(value)


def _sealed(value: object) -> bytes:
    content = bytes.fromhex(_text(value))
    if not content:
        raise ValueError("a second step")
    return content


def _bytes(value: object, length: int) -> bytes:
    content = bytes.fromhex(_text(value))
    if len(content) != length:
        raise ValueError("a length")
    return content
