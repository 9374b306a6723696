"""Asking by command whether a person may be sent marketing."""

from typing import Any

import pytest

from tests.cli.conftest import Commands


@pytest.fixture
def person(run: Commands, tmp_path: Any) -> int:  # noqa: ANN401  a path
    """Import a private person."""
    file = tmp_path / "person.csv"
    file.write_text("Nimi;Tyyppi;Sähköposti\nAino Kanarialintu;yksityinen;aino@aino.example\n")
    run.json("import", file, "--source", "lomake")
    [found] = run.json("find", "Aino")["customers"]
    return int(found["id"])


@pytest.fixture
def firm(run: Commands, tmp_path: Any) -> int:  # noqa: ANN401  a path
    """Import a company with a contact person."""
    file = tmp_path / "firm.csv"
    file.write_text("Nimi;Y-tunnus;Yhteyshenkilö\nKarhu Oy;2077474-0;Kaisa Karhu\n")
    run.json("import", file, "--source", "lomake")
    [found] = run.json("find", "Karhu")["customers"]
    return int(found["id"])


def _says(run: Commands, customer: int, state: str, channel: str = "email", *more: str) -> None:
    run.json(
        *("consent", str(customer), "--channel", channel),
        *("--state", state, "--how", "lomake", *more),
    )


def _asked(run: Commands, customer: int, channel: str = "email", *more: str) -> dict[str, Any]:
    return run.json("may-contact", str(customer), "--channel", channel, *more)


def test_the_answer_carries_its_reason_and_law(run: Commands, person: int) -> None:
    answer = _asked(run, person)

    assert answer == {
        "answer": "no",
        "conditions": [],
        "open": [],
        "reason": "There is no consent.",
        "law": "917/2014 §200",
        "our_reading": False,
    }


def test_a_consent_makes_a_yes_and_a_ban_a_no_for_good(run: Commands, person: int) -> None:
    _says(run, person, "given")
    yes = _asked(run, person)
    _says(run, person, "objection")
    _says(run, person, "given")
    no = _asked(run, person)

    assert (yes["answer"], yes["conditions"], yes["open"]) == ("yes", ["K1"], [])
    assert (no["answer"], no["conditions"]) == ("no", [])
    assert "Art. 21" in no["law"]


def test_an_existing_customer_is_reached_by_email_but_not_by_machine(
    run: Commands, person: int
) -> None:
    _says(run, person, "existing")
    _says(run, person, "existing", "auto")

    assert _asked(run, person)["conditions"] == ["K1", "K2"]
    assert _asked(run, person)["answer"] == "yes"
    assert _asked(run, person, "auto")["answer"] == "no"


def test_a_contact_person_needs_a_confirmation(run: Commands, firm: int) -> None:
    [kaisa] = run.json("show", str(firm))["contact_persons"]
    who = ("--contact", str(kaisa["id"]))
    asked = _asked(run, firm, "sms", *who)
    confirmed = _asked(run, firm, "sms", *who, "--confirm", "K3")

    assert (asked["answer"], asked["open"]) == ("ask", ["K3"])
    assert (confirmed["answer"], confirmed["open"]) == ("yes", [])
    assert confirmed["conditions"] == ["K1", "K3", "K5"]
    assert confirmed["our_reading"]


def test_a_consent_given_anew_after_a_withdrawal_counts(run: Commands, person: int) -> None:
    _says(run, person, "given")
    _says(run, person, "withdrawn")
    withdrawn = _asked(run, person)
    _says(run, person, "given")

    assert (withdrawn["answer"], withdrawn["reason"]) == ("no", "The consent was withdrawn.")
    assert _asked(run, person)["answer"] == "yes"


def test_the_organisations_ban_covers_its_people(run: Commands, firm: int) -> None:
    [kaisa] = run.json("show", str(firm))["contact_persons"]
    _says(run, firm, "objection", "all")

    answer = _asked(run, firm, "post", "--contact", str(kaisa["id"]))

    assert answer["answer"] == "no"
    assert "organisation" in answer["reason"]


def test_people_read_the_answer_in_sentences(run: Commands, firm: int) -> None:
    [kaisa] = run.json("show", str(firm))["contact_persons"]

    told = run(
        "may-contact", str(firm), "--channel", "sms", "--contact", str(kaisa["id"])
    ).out.splitlines()

    assert told[0].startswith("Ask. A contact person")
    assert any(line.startswith("To confirm, K3:") for line in told)
    assert any(line.startswith("Condition K1:") for line in told)
    assert "Law: 917/2014 §202; §200" in told
    assert told[-1].startswith("No authority has settled this")
