"""The recovery sheet in the hands of a person: read, and typed back."""

import re
from pathlib import Path

import pypdf

from tests.journeys.accessible import Role
from tests.journeys.person import Person


def read_back(person: Person, sheet: Path) -> str:
    """Type the groups that are asked for; return the whole code."""
    text = pypdf.PdfReader(sheet).pages[0].extract_text()
    groups = re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", text)[:6]
    for number, group in enumerate(groups, 1):
        called = f"Group {number} of the code"
        if person.seen(Role.TEXT, called):
            person.fill(called, group.lower())
    return "-".join(groups)
