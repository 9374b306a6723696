"""Every column of every table says how much it tells of a person."""

from register_app.db.privacy import _TABLES, PRIVACY, Privacy
from register_app.register import Register
from tests.db.every_record import tables


def columns(register: Register) -> dict[str, set[str]]:
    """Return the columns of every table as they are in the database."""
    return {
        table: {
            name
            for (name,) in register.connection.rows(
                "SELECT name FROM pragma_table_info(?)", (table,)
            )
        }
        for table in tables(register)
    }


def test_every_column_of_every_table_has_a_class_and_no_other_name_has_one(
    register: Register,
) -> None:
    assert {table: set(classes) for table, classes in PRIVACY.items()} == columns(register)


def test_no_column_has_two_classes() -> None:
    for table, classes in _TABLES.items():
        named = [column for group in classes.values() for column in group.split()]
        assert len(named) == len(set(named)), table


def test_who_a_person_is_and_what_is_written_of_it_is_personal_and_pointers_are_not() -> None:
    personal = {privacy for privacy in Privacy if privacy.is_personal}

    assert personal == set(Privacy) - {Privacy.TECHNICAL, Privacy.NONE}
    assert PRIVACY["customer"]["name"].is_personal
    assert not PRIVACY["document"]["key"].is_personal
