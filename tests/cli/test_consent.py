"""Writing down by command what a person said about marketing."""

import pytest

from tests.cli.conftest import DAY, Commands


def _says(run: Commands, customer: int, **options: str) -> dict[str, object]:
    given = {"channel": "email", "state": "given", "how": "lomake 12"} | options
    named = [part for name, value in given.items() for part in (f"--{name}", value)]
    return run.json("consent", str(customer), *named)


def test_an_entry_is_kept_with_its_day_and_who_wrote_it(run: Commands, customer: int) -> None:
    before = run.json("show", str(customer))["permissions"]

    answer = _says(run, customer, date="1.2.2026")

    [entry] = [one for one in run.json("show", str(customer))["permissions"] if one not in before]
    assert entry["id"] == answer["entry"]
    assert (entry["channel"], entry["state"], entry["how"]) == ("email", "given", "lomake 12")
    assert (entry["on_day"], entry["proven"]) == ("2026-02-01", True)
    assert entry["recorded_at"].startswith(str(DAY))


def test_people_are_told_what_was_recorded(run: Commands, customer: int) -> None:
    told = run(
        "consent", str(customer), "--channel", "all", "--state", "objection", "--how", "puhelu"
    )

    assert told.out == "Register a ban: All marketing\n"


def test_a_contact_person_speaks_alone(run: Commands, customer: int) -> None:
    [person] = run.json("show", str(customer))["contact_persons"]

    _says(run, customer, contact=str(person["id"]))

    *_, entry = run.json("show", str(customer))["permissions"]
    assert entry["contact_id"] == person["id"]


def test_a_contact_person_of_nobody_is_refused(run: Commands, customer: int) -> None:
    answer = run(
        *("consent", str(customer), "--contact", "99"),
        *("--channel", "email", "--state", "given", "--how", "lomake"),
    )

    assert answer.refusal.startswith("The customer has no contact person 99.")


@pytest.mark.parametrize(
    ("options", "refused"),
    [
        (("--channel", "all", "--state", "given", "--how", "lomake"), "of one channel"),
        (("--channel", "all", "--state", "existing", "--how", "kauppa"), "of one channel"),
        (("--channel", "sms", "--state", "given", "--how", "  "), "not said how"),
        (
            ("--channel", "sms", "--state", "given", "--how", "x", "--date", "2027-01-01"),
            "still to come",
        ),
    ],
)
def test_what_nobody_can_say_is_refused(
    run: Commands, customer: int, options: tuple[str, ...], refused: str
) -> None:
    assert refused in run("consent", str(customer), *options).refusal


def test_a_day_that_is_none_is_wrong_usage(run: Commands, customer: int) -> None:
    answer = run(
        *("consent", str(customer), "--channel", "sms", "--state", "given"),
        *("--how", "x", "--date", "eilen"),
    )

    assert answer.misuse == "Not a date: eilen"
