"""The options of this machine: a small file without any customer data."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Self

from register_app import paths
from register_app.i18n import LANGUAGES

_NAME = "window.json"
_LARGEST = 1 << 16


@dataclass(frozen=True)
class Machine:
    """How the window was left here: its language, place, last register and columns."""

    language: str = ""
    vault: str = ""
    geometry: str = ""
    """What Qt saved of the window, as Base64."""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Table -> the names of the columns shown in it; names, never values."""
    backups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Folder of a register -> where its backups go: the door needs it before anything opens."""
    trial: tuple[str, ...] = ()
    """The folder of a restored register that is looked at, of the former one, and its moment."""
    quiet_until: str = ""
    """The day on which the person wants to be reminded of the backups again."""

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """Read the options; what is missing or unreadable has its preset."""
        path = (folder or paths.config_folder()) / _NAME
        try:
            with path.open("rb") as file:
                stored = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return cls()
        return cls(**_known(stored)) if isinstance(stored, dict) else cls()

    def save(self, folder: Path | None = None) -> None:
        """Write the options; a machine that forbids it forgets them."""
        path = (folder or paths.config_folder()) / _NAME
        temporary = path.with_suffix(f".{os.getpid()}.new")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
            temporary.replace(path)


def remember(
    *, language: str | None = None, vault: str | None = None, geometry: str | None = None
) -> None:
    """Change some options and keep the others as they are."""
    given = {"language": language, "vault": vault, "geometry": geometry}
    kept = asdict(Machine.load())
    Machine(**kept | {name: value for name, value in given.items() if value is not None}).save()


def remember_backups(vault: Path, folders: tuple[str, ...]) -> None:
    """Keep where the backups of a register go."""
    machine = Machine.load()
    if machine.backups.get(str(vault)) != folders:
        replace(machine, backups={**machine.backups, str(vault): folders}).save()


def remember_trial(trial: tuple[str, ...]) -> None:
    """Keep which restored register is looked at instead of which; nothing: none is."""
    replace(Machine.load(), trial=trial).save()


def remember_quiet(until: date) -> None:
    """Keep the day of the next reminder of the backups."""
    replace(Machine.load(), quiet_until=until.isoformat()).save()


def remember_columns(table: str, columns: tuple[str, ...]) -> None:
    """Keep which columns a table shows."""
    machine = Machine.load()
    replace(machine, columns={**machine.columns, table: columns}).save()


def _known(stored: dict[str, Any]) -> dict[str, Any]:
    """Return what is of the right shape; the file may be damaged or of another version."""
    texts = {
        name: value
        for name in ("language", "vault", "geometry", "quiet_until")
        if isinstance(value := stored.get(name), str)
    }
    if texts.get("language", "") not in LANGUAGES:
        texts.pop("language", None)
    lists = {name: _lists(stored.get(name)) for name in ("columns", "backups")}
    trial = stored.get("trial")
    return {**texts, **lists, "trial": tuple(map(str, trial)) if isinstance(trial, list) else ()}


def _lists(stored: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(stored, dict):
        return {}
    return {
        key: tuple(map(str, listed)) for key, listed in stored.items() if isinstance(listed, list)
    }
