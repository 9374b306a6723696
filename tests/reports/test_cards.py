"""Customers and contact persons as address cards."""

from pathlib import Path

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.reports.cards import save_cards
from register_app.reports.listing import usable
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.importer import lists

ENGLISH = Catalogue("en", {})
FULL = a_customer(
    name='Mäki, Räme; "Suo" Oy',
    phone=("+358401234567", "+35891234567"),
    email=("a@b.example",),
    street="Testikatu 1, rappu; 3",
    postcode="00100",
    city="Helsinki",
    country="FI",
    visiting_street="Käyntikatu 2",
    website="https://suo.example",
    tags=("avain", "vip"),
    notes="vain meille",
)


def _cards(register: Register, tmp_path: Path, *customers: Customer) -> list[dict[str, str]]:
    """Write cards and read them as an import does."""
    stored(register, *customers)
    path = tmp_path / "kortit.vcf"
    save_cards(path, register, ENGLISH, usable(register))
    header, *rows = lists.rows(path)
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_a_card_says_what_a_phone_needs(register: Register, tmp_path: Path) -> None:
    (card,) = _cards(register, tmp_path, FULL)

    assert card["name"] == card["company_name"] == FULL.name
    assert card["phone"] == "+358401234567; +35891234567"
    assert card["email"] == "a@b.example"
    assert (card["street"], card["postcode"], card["city"], card["country"]) == (
        "Testikatu 1, rappu; 3",
        "00100",
        "Helsinki",
        "FI",
    )
    assert "Käyntikatu 2" in card["notes"]
    assert card["website"] == "https://suo.example"
    assert card["group"] == "avain,vip"


def test_notes_stay_in_the_register(register: Register, tmp_path: Path) -> None:
    (card,) = _cards(register, tmp_path, FULL)

    assert "vain meille" not in "".join(card.values())


def test_a_person_has_two_names_and_no_company(register: Register, tmp_path: Path) -> None:
    person = a_customer(
        name="Kanarialintu Kaisa",
        kind=CustomerKind.PRIVATE,
        last_name="Kanarialintu",
        first_name="Kaisa",
    )

    (card,) = _cards(register, tmp_path, person)

    assert (card["last_name"], card["first_name"]) == ("Kanarialintu", "Kaisa")
    assert card["company_name"] == ""


def test_people_in_a_role_today_have_cards_of_their_own(
    register: Register, tmp_path: Path
) -> None:
    (customer,) = stored(register, a_customer(name="Alfa Oy"))
    assert customer.id
    here = with_contact(register, customer.id, name="Niilo", email=("n@alfa.example",))
    gone = with_contact(register, customer.id, name="Ella")
    with register.change(TITLE):
        register.customers.roles.save(gone.left(on=NOW.date()))
    titled = here.__class__(
        id=here.id, customer_id=here.customer_id, contact_id=here.contact_id, title="Isännöitsijä"
    )
    with register.change(TITLE):
        register.customers.roles.save(titled)

    _, person = _cards(register, tmp_path)

    assert person["name"] == "Niilo"
    assert (person["company_name"], person["contact_title"]) == ("Alfa Oy", "Isännöitsijä")
    assert person["email"] == "n@alfa.example"


def test_a_card_of_nothing_but_a_name_is_whole(register: Register, tmp_path: Path) -> None:
    (card,) = _cards(register, tmp_path, a_customer(name="Alfa Oy"))

    assert {name for name, value in card.items() if value} == {"name", "company_name", "last_name"}
