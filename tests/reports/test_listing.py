"""What a list holds: columns, words, and whom marketing may not reach."""

from datetime import date

import pytest

from register_app.customers.choices import CustomerKind, SizeClass, State
from register_app.customers.customer import Customer, CustomerId
from register_app.fields.field import field_named
from register_app.i18n import Catalogue
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.reports.listing import Table, everybody, exported_fields, sayer, tables
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW

ENGLISH = Catalogue("en", {})


def _tables(register: Register) -> tuple[Table, ...]:
    return tables(register, ENGLISH, everybody(register))


def _row(register: Register) -> dict[str, str]:
    table = _tables(register)[0]
    (row,) = table.rows
    return dict(zip(table.headings, row, strict=True))


def _id(customer: Customer) -> CustomerId:
    assert customer.id
    return customer.id


def _say(register: Register, customer: Customer, *said: tuple[Channel, Stand]) -> None:
    with register.change(TITLE):
        for channel, state in said:
            register.permissions.add(
                Permission(
                    customer_id=_id(customer),
                    channel=channel,
                    state=state,
                    how="puhelimessa",
                    on_day=NOW.date(),
                )
            )


def test_values_are_written_as_people_read_them(register: Register) -> None:
    stored(
        register,
        a_customer(
            kind=CustomerKind.HOUSING_COMPANY,
            phone=("+358401234567", "+35891234567"),
            email=("a@b.example", "c@d.example"),
            size_class=SizeClass.MICRO,
            since=date(2024, 2, 1),
            stage="offered",
            state=State.PASSIVE,
            credit_hold=True,
            tags=("avain", "vip"),
            iban="FI2112345600000785",
        ),
    )

    row = _row(register)

    assert row["Kind"] == "Housing company"
    assert row["Phone"] == "040 123 4567, 09 123 4567"
    assert row["Email"] == "a@b.example, c@d.example"
    assert row["Size"] == "2–9 people"
    assert row["Customer since"] == "1.2.2024"
    assert (row["Stage"], row["State"]) == ("Offered", "Passive")
    assert (row["Credit hold"], row["Disclosure ban"]) == ("Yes", "")
    assert row["Groups"] == "avain, vip"
    assert row["Bank account"] == "FI21 1234 5600 0007 85"


def test_a_firms_own_stage_is_called_as_it_is_written() -> None:
    say = sayer(field_named(Customer, "stage"), ENGLISH)

    assert (say("huolto"), say("request")) == ("huolto", "Request")


def test_a_personal_identity_code_is_in_no_column(register: Register) -> None:
    stored(register, a_customer(kind=CustomerKind.PRIVATE, hetu="010190-900P"))

    assert "hetu" not in {field.name for field in exported_fields(Customer)}
    assert "010190-900P" not in _row(register).values()


def test_rows_come_in_the_order_of_names(register: Register) -> None:
    stored(register, *(a_customer(name=name) for name in ("Öljy Oy", "Alfa Oy", "Åberg Ab")))

    rows = list(_tables(register)[0].rows)

    assert [row[2] for row in rows] == ["Alfa Oy", "Åberg Ab", "Öljy Oy"]


def test_the_present_contact_person_stands_in_the_row(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    gone = with_contact(register, _id(customer), name="Entinen Ella")
    with register.change(TITLE):
        register.customers.roles.save(gone.left(on=NOW.date()))
    assert _row(register)["Contact person"] == ""

    here = with_contact(register, _id(customer), name="Nykyinen Niilo")
    with register.change(TITLE):
        register.customers.roles.save(here)

    assert _row(register)["Contact person"] == "Nykyinen Niilo"


def test_every_contact_person_has_a_row_with_the_customer(register: Register) -> None:
    customer, _ = stored(register, a_customer(name="Alfa Oy"), a_customer(name="Beta Oy"))
    with_contact(register, _id(customer), name="Niilo", phone=("+358401234567",))

    people = _tables(register)[1]
    (row,) = people.rows

    found = dict(zip(people.headings, row, strict=True))
    assert (found["Customer"], found["Name"], found["Phone"]) == (
        "Alfa Oy",
        "Niilo",
        "040 123 4567",
    )


@pytest.mark.parametrize(
    ("said", "columns"),
    [
        ([], {}),
        ([(Channel.ALL, Stand.OBJECTION)], {"Marketing ban": "Yes"}),
        ([(Channel.ALL, Stand.GIVEN)], {"Marketing permission": "Yes"}),
        ([(Channel.EMAIL, Stand.GIVEN)], {"Email permission": "Yes"}),
        (
            [(Channel.EMAIL, Stand.GIVEN), (Channel.EMAIL, Stand.WITHDRAWN)],
            {"Email permission": "No"},
        ),
        ([(Channel.SMS, Stand.OBJECTION)], {"SMS permission": "No"}),
        ([(Channel.CALL, Stand.OBJECTION)], {"Do not call": "Yes"}),
        ([(Channel.POST, Stand.OBJECTION)], {"Do not mail": "Yes"}),
        ([(Channel.POST, Stand.GIVEN), (Channel.EMAIL, Stand.EXISTING)], {}),
        ([(Channel.ALL, Stand.OBJECTION), (Channel.ALL, Stand.GIVEN)], {"Marketing ban": "Yes"}),
        ([(Channel.ALL, Stand.OBJECTION), (Channel.EMAIL, Stand.GIVEN)], {"Marketing ban": "Yes"}),
        ([(Channel.EMAIL, Stand.GIVEN), (Channel.ALL, Stand.OBJECTION)], {"Marketing ban": "Yes"}),
        (
            [(Channel.EMAIL, Stand.OBJECTION), (Channel.ALL, Stand.GIVEN)],
            {"Email permission": "No", "Marketing permission": "Yes"},
        ),
        ([(Channel.CALL, Stand.OBJECTION), (Channel.CALL, Stand.GIVEN)], {"Do not call": "Yes"}),
        (
            [(Channel.EMAIL, Stand.WITHDRAWN), (Channel.EMAIL, Stand.EXISTING)],
            {"Email permission": "No"},
        ),
    ],
)
def test_what_was_said_last_about_marketing_goes_along(
    register: Register, said: list[tuple[Channel, Stand]], columns: dict[str, str]
) -> None:
    (customer,) = stored(register, a_customer())

    _say(register, customer, *said)

    row = _row(register)
    headings = _tables(register)[0].headings[-6:]
    assert {heading: row[heading] for heading in headings if row[heading]} == columns


def test_a_consent_does_not_hide_a_ban(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    _say(register, customer, (Channel.EMAIL, Stand.OBJECTION))

    with register.change(TITLE):
        register.permissions.add(
            Permission(
                customer_id=_id(customer),
                channel=Channel.EMAIL,
                state=Stand.GIVEN,
                how="lomake",
                on_day=NOW.date(),
                proven=True,
            )
        )

    assert _row(register)["Email permission"] == "No"


def test_entries_about_marketing_are_listed_with_their_dates(register: Register) -> None:
    customer, _ = stored(register, a_customer(name="Alfa Oy"), a_customer(name="Beta Oy"))
    _say(register, customer, (Channel.EMAIL, Stand.GIVEN))

    marketing = _tables(register)[2]
    (row,) = marketing.rows

    found = dict(zip(marketing.headings, row, strict=True))
    assert (found["Customer"], found["Channel"], found["What was said"], found["Date"]) == (
        "Alfa Oy",
        "Email",
        "Consent",
        "22.11.2026",
    )


def test_an_empty_register_has_headings_only(register: Register) -> None:
    for table in _tables(register):
        assert table.headings
        assert list(table.rows) == []
