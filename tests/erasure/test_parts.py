"""The parts of an erasure that are small enough to be looked at alone."""

from pathlib import Path

import pytest

from register_app import errors
from register_app.db import pages, tree
from register_app.db.place import Place
from register_app.db.reach import Follower
from register_app.erasure import finish, side_file
from register_app.erasure.finish import ErasureUnfinished
from register_app.erasure.kept import law_of
from register_app.erasure.ledger import Ledger
from register_app.erasure.traces import Tracer
from register_app.erasure.values import Names
from register_app.erasure.wanted import Value
from register_app.register import Register
from register_app.retention.rule import RetentionRule
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, stored, with_contact


def test_a_row_with_the_largest_number_is_read(register: Register) -> None:
    register.connection.execute(
        "INSERT INTO setting (id, name, value) VALUES (9223372036854775807, 'x', 'Kanarialintu')"
    )
    register.connection.fold_log()
    root = register.connection.value("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'")
    [block] = register.vault.reader().file([root])
    page = block.page(0)

    cell = tree.Cells(page, root).at(page.find(b"Kanarialintu"))

    assert cell is not None
    assert cell.row == 9223372036854775807
    assert tree.Cells(page, root).at(3) is None


def test_the_page_that_is_only_ever_locked_is_left_out(register: Register) -> None:
    number = 0x40000000 // pages.PAGE + 1
    reader = register.vault.reader()

    assert [block.numbers for block in reader.file([number])] == [[]]
    assert reader.unread == 0


def test_without_a_log_there_is_nothing_in_it(register: Register, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    register.connection.fold_log()
    copy.write_bytes(register.vault.path.read_bytes())

    assert list(pages.PageReader(copy, bytes(32)).log()) == []


def test_nobody_is_named_where_nobody_goes() -> None:
    assert not Names([]).are_in("Kanarialintu")
    assert not Names([Value("customer", "notes", "Kanarialintu")]).are_in("Kanarialintu")
    assert not Names([Value("customer", "first_name", "Kanarialintu")]).are_in("Kanarialintu")
    assert Names([Value("customer", "name", "Kanarialintu")]).are_in("KANARIALINTU laulaa")


def test_a_sealed_file_that_nobody_knows_goes(tmp_path: Path) -> None:
    name, key = side_file.write(tmp_path, side_file.Content(files=("a",)))
    other, _ = side_file.write(tmp_path, side_file.Content())

    side_file.remove_others(tmp_path, [name])

    assert not (tmp_path / other).exists()
    assert side_file.read(tmp_path, name, key) == side_file.Content(files=("a",))


def test_a_ledger_that_cannot_be_read_stops_the_opening(tmp_path: Path) -> None:
    (tmp_path / "erased.ledger").mkdir()

    with pytest.raises(errors.RegisterError):
        Ledger(tmp_path, Tracer(bytes(32))).read()


def test_a_law_is_called_by_its_own_words_or_those_of_the_preset() -> None:
    assert law_of(RetentionRule(law="Oma syy", preset="vouchers")) == "Oma syy"
    assert law_of(RetentionRule()) == ""


def test_what_is_stopped_again_and_again_is_finished_later(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled(_: object) -> None:
        raise errors.Cancelled

    (customer,) = stored(register, a_customer())
    plan = register.erasure.plan([Place("customer", customer.id or 0)])
    with monkeypatch.context() as patch:
        patch.setattr(type(register.connection), "vacuum", cancelled)
        with pytest.raises(ErasureUnfinished):
            register.erasure.erase(plan)

    assert register.erasure.receipts()[0].residue is None
    register.erasure.resume()
    assert register.erasure.receipts()[0].residue == 0


def test_a_disk_that_is_full_after_the_rows_are_gone_does_not_say_try_again(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise errors.DiskFull

    (customer,) = stored(register, a_customer())
    plan = register.erasure.plan([Place("customer", customer.id or 0)])
    monkeypatch.setattr(type(register.connection), "vacuum", full)

    with pytest.raises(ErasureUnfinished):
        register.erasure.erase(plan)


def test_what_others_write_between_the_steps_is_folded_before_the_proof(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    (customer,) = stored(register, a_customer())
    answers = iter((False, True))
    monkeypatch.setattr(finish.Finisher, "_log_is_empty", lambda _: next(answers))

    receipt = register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))

    assert receipt.residue == 0
    assert not list(answers)


def test_the_copies_of_older_schemas_go_with_the_erased(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    folder = register.vault.folder / "backups"
    folder.mkdir()
    (folder / "before-schema-3.db").write_bytes(b"as it was")

    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))

    assert list(folder.iterdir()) == []


def test_a_plan_tells_what_stays_and_points_to_nobody(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    role = with_contact(register, customer.id)
    with register.change(TITLE):
        register.tasks.records.save(
            Task(title="Soita", customer_id=customer.id, contact_id=role.contact_id)
        )

    assert register.erasure.plan([Place("contact", role.contact_id)]).unlinked == {"task": 1}
    assert register.erasure.plan([Place("contact", 4711)]).is_empty


def test_a_person_whose_firms_are_all_erased_goes_along(register: Register) -> None:
    both = stored(register, a_customer(name="Yksi Oy"), a_customer(name="Kaksi Oy"))
    assert both[0].id is not None
    assert both[1].id is not None
    role = with_contact(register, both[0].id)
    with register.change(TITLE):
        register.customers.roles.save(
            type(role)(customer_id=both[1].id, contact_id=role.contact_id)
        )

    follower = Follower(register.connection)
    assert "contact" not in follower.reach({"customer": [both[0].id]}).going
    assert follower.reach({"customer": [both[0].id, both[1].id]}).going["contact"] == {1}
