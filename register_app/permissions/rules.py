"""The rules of direct marketing as data: `resources/permissions/rules.toml`, with a version."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from register_app import paths
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.permissions.entry import CHANNELS, Channel


class Subject(StrEnum):
    """Who would be addressed."""

    PRIVATE = "private"
    SOLE = "sole"
    CONTACT = "contact"
    GENERAL = "general"


class Standing(StrEnum):
    """What holds today in one channel, of all that was said."""

    CONSENT = "consent"
    WITHDRAWN = "withdrawn"
    NONE = "none"
    EXISTING = "existing"
    OBJECTION = "objection"
    COMPANY_BAN = "company"

    @property
    def is_ban(self) -> bool:
        """Say whether marketing is forbidden: by the person, or by the organisation."""
        return self in {Standing.OBJECTION, Standing.COMPANY_BAN}


class Condition(StrEnum):
    """What must hold besides, for a yes."""

    K1 = "K1"
    K2 = "K2"
    K3 = "K3"
    K4 = "K4"
    K5 = "K5"


CONDITION_TEXTS = {
    Condition.K1: QT_TRANSLATE_NOOP(
        "permission",
        "The message is recognisable as marketing, shows the sender and a free way to refuse",
    ),
    Condition.K2: QT_TRANSLATE_NOOP(
        "permission",
        "The address was got at a sale of ours, the message is about similar products of our own, "
        "and refusing was offered then and is offered now",
    ),
    Condition.K3: QT_TRANSLATE_NOOP(
        "permission", "The message essentially concerns the person’s duties at the organisation"
    ),
    Condition.K4: QT_TRANSLATE_NOOP(
        "permission",
        "The number is on no block list, the source of the data is told, and the call comes at a "
        "decent time; a sale to a consumer needs a written offer and acceptance",
    ),
    Condition.K5: QT_TRANSLATE_NOOP(
        "permission",
        "Our legitimate interest is written down, and the person is told of the processing, of "
        "the source of the data and of the right to object",
    ),
}


@dataclass(frozen=True)
class Cell:
    """What the rules say of one subject, channel and standing."""

    allowed: bool
    conditions: tuple[Condition, ...]
    law: str
    is_our_reading: bool
    """No authority's text settles it: we read the law the stricter way."""


class Rules:
    """The table, with its version."""

    def __init__(self, data: dict[str, Any]) -> None:
        """Read the table; raise KeyError or ValueError where it is not whole."""
        self.version: str = data["version"]
        self._cells = {
            (subject, channel, standing): _cell(data[subject][channel], standing)
            for subject in Subject
            for channel in CHANNELS
            for standing in Standing
            if standing in data[subject][channel]
        }

    def __len__(self) -> int:
        """Count the cells."""
        return len(self._cells)

    def cell(self, subject: Subject, channel: Channel, standing: Standing) -> Cell:
        """Return one cell; raise KeyError for a standing that a subject cannot have."""
        return self._cells[subject, channel, standing]


def _cell(row: dict[str, Any], standing: Standing) -> Cell:
    said = str(row[standing])
    named = () if said in {"yes", "no"} else tuple(map(Condition, said.split()))
    return Cell(said != "no", named, row["law"], bool(row.get("ours")))


@cache
def rules() -> Rules:
    """Return the rules of this release."""
    path = paths.resources() / "permissions" / "rules.toml"
    return Rules(tomllib.loads(path.read_text(encoding="utf-8")))
