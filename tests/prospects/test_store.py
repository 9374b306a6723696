"""Lists of prospects leave nothing behind."""

from datetime import date

import pytest

from register_app.errors import Cancelled
from register_app.prospects.prospect import Mark, Prospect, ProspectList
from register_app.prospects.store import Held
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import Watch
from tests.builders import CANARY, used_on
from tests.fixtures import NOW, PASSPHRASE, now

TODAY = NOW.date()
FAIR = ProspectList(
    name="Messut", source="Oulun messut", received_on=TODAY, expires_on=date(2027, 2, 22)
)
PEOPLE = [
    Prospect(list_id=0, name=f"{CANARY} {number}", row_number=number, phone=("+358401234567",))
    for number in range(3)
]


def test_people_are_read_as_they_were_kept(register: Register) -> None:
    kept = register.prospects.add(FAIR, PEOPLE)
    assert kept.id is not None

    ids = register.prospects.ids(kept.id)

    found = register.prospects.many(ids)
    assert [person.name for person in found] == [person.name for person in PEOPLE]
    assert {person.list_id for person in found} == {kept.id}
    assert register.prospects.find_list(kept.id) == kept
    assert register.prospects.find_list(99) is None
    assert register.prospects.find(99) is None


def test_a_list_tells_how_its_people_stand(register: Register) -> None:
    kept = register.prospects.add(FAIR, PEOPLE)
    first, second, _ = register.prospects.ids(kept.id or 0)
    register.prospects.mark({first: Mark.BANNED, second: Mark.BLOCKED})

    [held] = register.prospects.lists()

    assert held == Held(kept, people=3, free=1, untold=1)
    assert kept.told_by == date(2026, 12, 22)
    assert (held.overdue(kept.told_by), held.overdue(date(2026, 12, 23))) == (0, 1)
    assert register.prospects.ids(kept.id or 0)[-2:] == [first, second]


def test_who_was_told_is_not_owed_any_more(register: Register) -> None:
    kept = register.prospects.add(FAIR, PEOPLE)
    first, *_ = register.prospects.ids(kept.id or 0)
    register.prospects.mark({first: Mark.BANNED})

    assert register.prospects.tell(kept.id or 0, TODAY) == 2

    [held] = register.prospects.lists()
    assert (held.free, held.untold, held.overdue(date(2030, 1, 1))) == (2, 0, 0)


def test_a_list_stopped_on_the_way_is_not_kept(register: Register) -> None:
    with pytest.raises(Cancelled):
        register.prospects.add(FAIR, PEOPLE, Watch(lambda _: None, lambda: True))

    assert register.prospects.lists() == []


def test_a_list_destroyed_leaves_counts_in_the_audit_and_nothing_in_the_journal(
    register: Register,
) -> None:
    kept = register.prospects.add(FAIR, PEOPLE)

    assert register.prospects.destroy(kept.id or 0) == 3

    assert register.connection.rows("SELECT * FROM prospect") == []
    journal = register.connection.rows("SELECT * FROM change_row")
    audit = register.connection.rows("SELECT * FROM audit")
    assert CANARY not in str(journal) + str(audit)
    assert [(one.act, one.fields) for one in register.audit.entries("prospect_list", 1)] == [
        ("insert", "people=3"),
        ("destroy", "people=3"),
    ]
    assert register.history.next_undo() is None


def test_a_list_goes_by_itself_after_its_day(register: Register) -> None:
    register.prospects.add(FAIR, PEOPLE)

    assert register.prospects.destroy_expired(FAIR.expires_on) == 0
    assert register.prospects.destroy_expired(date(2099, 1, 1)) == 0  # a clock that is wrong
    assert register.prospects.destroy_expired(date(2027, 2, 23)) == 3
    assert register.prospects.lists() == []


def test_a_list_whose_day_is_over_is_gone_when_the_register_is_opened(vault: Vault) -> None:
    with Register(vault, now) as register:
        register.prospects.add(FAIR, PEOPLE)
        used_on(register, date(2028, 9, 1))
    folder = vault.folder
    vault.lock()

    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as again,
        Register(again, lambda: NOW.replace(year=2028)) as register,
    ):
        assert register.prospects.lists() == []
