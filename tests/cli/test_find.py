"""Finding customers by command."""

from pathlib import Path

import pytest

from tests.cli.conftest import Commands

LIST = (
    "Nimi;Tyyppi;Y-tunnus;Sähköposti;Puhelin;Postinumero;Postitoimipaikka;Tila\n"
    "Åkerberg Bo;yksityinen;;bo@berg.example;040 000 0123;22100;Mariehamn;aktiivinen\n"
    "Zeta Oy;yritys;2077474-0;a@zeta.example;09 000 0011, 040 000 0111;00100;Helsinki;\n"
    "Alfa Oy;yritys;0112038-9;;;20100;Turku;lopettanut\n"
)


@pytest.fixture
def three(run: Commands, tmp_path: Path) -> Commands:
    """Return the command line of a register with three customers."""
    path = tmp_path / "three.csv"
    path.write_text(LIST, encoding="utf-8")
    run.json("import", path, "--source", "oma lista")
    return run


def _names(answer: dict[str, list[dict[str, str]]]) -> list[str]:
    return [customer["name"] for customer in answer["customers"]]


def test_every_customer_is_found_by_nothing_in_finnish_order(three: Commands) -> None:
    found = three.json("find")

    assert found["count"] == 3
    assert _names(found) == ["Alfa Oy", "Zeta Oy", "Åkerberg Bo"]


def test_a_customer_is_told_by_the_names_of_the_contract(three: Commands) -> None:
    (customer,) = three.json("find", "2077474")["customers"]

    assert customer == {
        "id": 2,
        "name": "Zeta Oy",
        "kind": "company",
        "business_id": "2077474-0",
        "email": "a@zeta.example",
        "phone": "+35890000011, +358400000111",
        "postcode": "00100",
        "city": "Helsinki",
        "state": "active",
    }


def test_the_limit_cuts_the_list_but_not_the_count(three: Commands) -> None:
    found = three.json("find", "--limit", "1")

    assert found["count"] == 3
    assert _names(found) == ["Alfa Oy"]


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("name", ["Alfa Oy", "Zeta Oy", "Åkerberg Bo"]),
        ("id", ["Åkerberg Bo", "Zeta Oy", "Alfa Oy"]),
        ("postcode", ["Zeta Oy", "Alfa Oy", "Åkerberg Bo"]),
    ],
)
def test_a_field_orders_the_customers(three: Commands, field: str, names: list[str]) -> None:
    assert _names(three.json("find", "--sort", field)) == names


def test_only_what_answers_is_ordered(three: Commands) -> None:
    assert _names(three.json("find", "oy", "--sort", "city")) == ["Zeta Oy", "Alfa Oy"]


def test_the_order_is_the_one_of_the_window(three: Commands) -> None:
    for customer, owner in ((1, "Tiina"), (2, "aki")):
        three.json("set", str(customer), f"owner={owner}")

    names = _names(three.json("find", "--sort", "owner"))
    assert names == ["Zeta Oy", "Åkerberg Bo", "Alfa Oy"]


@pytest.mark.parametrize("field", ["nonsense", "hetu"])
def test_an_unknown_or_secret_field_orders_nothing(three: Commands, field: str) -> None:
    assert "id, kind, name" in three("find", "--sort", field).misuse


def test_a_limit_below_nought_is_refused(three: Commands) -> None:
    assert "--limit" in three("find", "--limit", "-1").misuse


def test_people_read_words_and_grouped_numbers(three: Commands) -> None:
    answer = three("find", "zeta")

    assert answer.out == (
        "2  Zeta Oy  Company  2077474-0  a@zeta.example  "
        "09 000 0011, 0400 000 111  00100  Helsinki  Active\n1 customer\n"
    )
