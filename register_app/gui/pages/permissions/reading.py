"""Read the answers for a customer and its people, and what entries refer to."""

from collections.abc import Iterable
from typing import NamedTuple

from register_app.gui.pages.documents.words import title_of
from register_app.outreach.check import Checked, Checker, Circle
from register_app.permissions.entry import CHANNELS, Permission
from register_app.register import Register


class Answers(NamedTuple):
    """A customer with its people, and the answers: a row for each person."""

    circle: Circle
    rows: list[list[Checked]]


def answers_of(register: Register, customer: int) -> Answers | None:
    """Check every person and channel of a customer; None where the customer is gone."""
    checker = Checker(register)
    try:
        circle = checker.circle(customer)
    except KeyError:
        return None
    rows = [
        [checker.check(circle, person, channel) for channel in CHANNELS]
        for person in circle.persons
    ]
    return Answers(circle, rows)


def names_of(
    register: Register, entries: Iterable[Permission]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return what wordings and documents that entries name are called, by their ids."""
    wordings: dict[int, str] = {}
    documents: dict[int, str] = {}
    for entry in entries:
        if entry.wording_id and (wording := register.permissions.wordings.find(entry.wording_id)):
            wordings[entry.wording_id] = f"{wording.language} {wording.version}: {wording.text}"
        if entry.document_id and (found := register.documents.records.find(entry.document_id)):
            documents[entry.document_id] = title_of(found)
    return wordings, documents
