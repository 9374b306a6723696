"""Versions of the notice: whether the saved one still holds, and what the next is called."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from register_app.i18n import Catalogue
from register_app.notice.compose import compose
from register_app.notice.facts import NoticeFacts
from register_app.processing.version import NoticeVersion

_LAST_NUMBER = re.compile(r"(\d+)(?=\D*$)")


class Standing(StrEnum):
    """How the notice stands to the version of its number that was saved last."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


def digest(facts: NoticeFacts) -> str:
    """Return a short trace of what the notice says, the same in every language and version."""
    timeless = replace(facts, language="en", version="", day=None, changes=())
    text = compose(timeless, Catalogue("en", {})).plain_text()
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def standing(facts: NoticeFacts, saved: Sequence[NoticeVersion]) -> Standing:
    """Say whether the notice was saved under its version, and whether it still says the same."""
    kept = kept_as(facts.version, saved)
    if kept is None:
        return Standing.NEW
    return Standing.SAME if kept.digest == digest(facts) else Standing.CHANGED


def kept_as(version: str, saved: Sequence[NoticeVersion]) -> NoticeVersion | None:
    """Return what was saved last under a version."""
    return next((kept for kept in reversed(saved) if kept.version == version), None)


def next_version(version: str) -> str:
    """Return the version after this one: its last number grows by one."""
    found = _LAST_NUMBER.search(version)
    if found is None:
        return f"{version} 2".strip()
    grown = str(int(found[1]) + 1).zfill(len(found[1]))
    return version[: found.start()] + grown + version[found.end() :]
