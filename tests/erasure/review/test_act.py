"""What is past its time is erased, the old history with it."""

from datetime import date, datetime, timedelta

from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.erasure.grounds import Ground
from register_app.erasure.review.act import erase_due, whole
from register_app.erasure.review.store import HISTORY
from register_app.filing.attach import draft_of, save, sealed
from register_app.register import Register
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import NOW


def years_later(vault: Vault, years: int) -> Register:
    """Open the register when some years are over."""
    later: datetime = NOW.replace(year=NOW.year + years) + timedelta(1)
    return Register(vault, lambda: later)


def test_changes_are_forgotten_two_years_after_they_were_made(
    register: Register, vault: Vault
) -> None:
    (customer,) = stored(register, a_customer(name="Vanha Nimi", last_order=date(2028, 11, 1)))
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)
    redone = register.history.next_redo()
    assert redone is not None
    register.redo(redone)
    assert [one.place for one in register.review.due()] == []

    with years_later(vault, 2) as later:
        with later.change(TITLE):
            later.customers.save(
                later.customers.get(customer.id or CustomerId(0)).passivated(
                    reason="Lopetti", on=later.today()
                )
            )
        [due] = later.review.due()
        assert (due.place, due.data, due.keeping.event) == (HISTORY, DataClass.LOGS, NOW.date())

        receipt = erase_due(later.erasure, later.review, [due.place], Ground.OVER)

        assert receipt is None
        assert later.review.due() == []
        [left] = later.connection.rows("SELECT id FROM change")
        rows = later.connection.rows("SELECT DISTINCT change_id FROM change_row")
        assert rows == [left]
        assert later.customers.find(customer.id or CustomerId(0))
        noted = "SELECT count(*) FROM audit WHERE act = 'erase' AND record = 'change'"
        assert later.connection.value(noted) == 1


def test_a_change_that_a_later_one_took_back_stays_with_it(
    register: Register, vault: Vault
) -> None:
    stored(register, a_customer(last_order=date(2028, 11, 1)))
    with years_later(vault, 2) as later:
        done = later.history.next_undo()
        assert done is not None
        later.undo(done)

        later.erasure.forget_history(NOW.date())

        assert later.history.next_redo() is not None


def test_files_that_only_the_old_history_knew_go_with_it(register: Register, vault: Vault) -> None:
    (customer,) = stored(register, a_customer(last_order=date(2028, 11, 1)))
    draft = draft_of(customer.id or CustomerId(0), "lasku.pdf", on_day=NOW.date())
    with sealed(register, draft, b"%PDF", UNWATCHED) as document, register.change(TITLE):
        kept = save(register, document)
    with register.change(TITLE):
        register.documents.remove(kept.id)  # type: ignore[arg-type]  # it was saved
    files = vault.folder / "documents"
    assert [one for one in files.rglob("*") if one.is_file()]

    with years_later(vault, 2) as later:
        later.erasure.forget_history(NOW.date())

    assert not [one for one in files.rglob("*") if one.is_file()]


def test_history_kept_by_another_rule_is_not_past_its_time(
    register: Register, vault: Vault
) -> None:
    stored(register, a_customer(last_order=date(2028, 11, 1)))
    with register.change(TITLE):
        register.rules.save(RetentionRule(data=DataClass.LOGS, months=1, start=StartEvent.CLOSED))

    with years_later(vault, 2) as later:
        assert later.review.history_until() is None


def test_people_and_history_go_together(register: Register, vault: Vault) -> None:
    (customer,) = stored(register, a_customer(last_order=date(2020, 11, 1)))
    place = Place("customer", customer.id or 0)
    assert whole([HISTORY, place]) == [place]

    with years_later(vault, 2) as later:
        receipt = erase_due(later.erasure, later.review, [HISTORY, place], Ground.OVER)

        assert receipt is not None
        assert receipt.residue == 0
        assert later.connection.rows("SELECT id FROM change") == []
