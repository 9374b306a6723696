"""Cells become values, or are noted, in every column a list can have."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.customers.choices import CustomerKind, State
from register_app.fields.text import DIGITS_LOST
from register_app.importer.cells import HETU_IS_OFF, KEPT_IN_NOTES, UNCLEAR_WORD
from register_app.importer.row import Grade
from register_app.importer.targets import labels
from register_app.permissions.entry import Channel
from tests.importer.tables import read_row, read_rows, said
from tests.naughty import NAUGHTY

_EMPTY_WORDS = ["-", "?", "ei ole", "xxx", "tuntematon", " "]


@pytest.mark.parametrize(
    ("target", "cell", "value"),
    [
        ("name", " Ojala  Oy ", "Ojala  Oy"),
        ("business_id", "9000000-3", "9000000-3"),
        ("phone", "040 123 4567", ("+358401234567",)),
        ("email", "a@ojala.example", ("a@ojala.example",)),
        ("postcode", "00100", "00100"),
        ("city", "Turku", "Turku"),
        ("since", "1.2.2024", date(2024, 2, 1)),
        ("language", "ruotsi", "sv"),
        ("kind", "taloyhtiö", CustomerKind.HOUSING_COMPANY),
        ("credit_hold", "x", True),
        ("credit_hold", "ei", False),
        ("tags", "maalaus, katto", ("maalaus", "katto")),
        ("customer_no", "0007", "0007"),
        ("customer_no", "Emäntä", "Emäntä"),
        ("notes", "rivi\ntoinen", "rivi\ntoinen"),
    ],
)
def test_cell_becomes_the_value_of_its_field(target: str, cell: str, value: object) -> None:
    row = read_row({target: cell})

    assert (row.values[target], row.remarks) == (value, [])


@pytest.mark.parametrize(
    ("target", "cell", "value"),
    [
        ("mobile", "401234567", ("+358401234567",)),
        ("business_id", "9000 0003", "9000000-3"),
        ("postcode", "100", "00100"),
        ("email", "mailto:a@ojala.example", ("a@ojala.example",)),
        ("name", "MÃ¤kinen", "Mäkinen"),
    ],
)
def test_repair_is_noted_before_and_after(target: str, cell: str, value: object) -> None:
    row = read_row({target: cell})

    after = value[0] if isinstance(value, tuple) else value
    assert said(row) == [(Grade.REPAIRED, target, cell, after)]
    assert row.values["phone" if target == "mobile" else target] == value
    assert row.is_repaired
    assert not row.is_rejected


@pytest.mark.parametrize(
    ("target", "cell"),
    [
        ("business_id", "9000000-4"),
        ("phone", "soitetaan"),
        ("email", "ojala.example"),
        ("postcode", "OO100"),
        ("iban", "FI2112345600000784"),
        ("reference", "1.23456789012346E+19"),
        ("customer_no", "1.23456789012346E+19"),
        ("fax", "1.2E+10"),
        ("name", "pitkä " * 50),
    ],
)
def test_wrong_value_rejects_the_row(target: str, cell: str) -> None:
    row = read_row({"company_name": "Ojala Oy", target: cell})

    assert (Grade.WRONG, target, cell, "") in said(row)
    assert row.is_rejected
    assert not row.values.get(target) or target == "name"


def test_rounded_number_names_the_spreadsheet_as_the_culprit() -> None:
    assert read_row({"customer_no": "1.2E+10"}).remarks[0].reason == DIGITS_LOST


def test_unreadable_text_of_a_soft_field_is_kept_in_the_notes() -> None:
    row = read_row({"since": "kesällä 2019", "credit_hold": "ehkä", "notes": "avain naapurissa"})

    assert row.values["notes"] == "kesällä 2019\nehkä\navain naapurissa"
    assert {remark.reason for remark in row.remarks} == {KEPT_IN_NOTES}
    assert row.is_repaired
    assert not row.is_rejected


def test_value_nobody_can_check_is_kept_with_a_warning() -> None:
    row = read_row({"phone": "12345"})

    assert said(row) == [(Grade.WARNED, "phone", "12345", "12345")]
    assert not row.is_repaired


@pytest.mark.parametrize("word", _EMPTY_WORDS)
@pytest.mark.parametrize("target", sorted(labels()))
def test_word_for_nothing_is_nothing(target: str, word: str) -> None:
    named = {"name": "Ojala Oy", "company_name": "Ojala Oy"}
    plain = read_row(named)
    row = read_row({**named, target: word}, hetu_on=True)

    if target != "notes":
        assert row.values == plain.values
    assert (row.contact, row.title, row.bans, row.permits) == ("", "", [], [])


def test_phones_of_all_columns_are_joined_without_repeats() -> None:
    (row,) = read_rows(
        ("name", "phone", "mobile", "phone"),
        ("Ojala", "040 123 4567 / 09 123 4567", "0401234567", "050 765 4321"),
    )

    assert row.values["phone"] == ("+358401234567", "+35891234567", "+358507654321")


def test_words_beside_a_phone_go_to_the_notes() -> None:
    row = read_row({"phone": "040 123 4567 (Matti, iltaisin)"})

    assert row.values["notes"] == "Matti iltaisin"


def test_two_columns_of_notes_are_both_kept() -> None:
    (row,) = read_rows(("name", "notes", "notes"), ("Ojala", "avain", "koira"))

    assert row.values["notes"] == "avain\nkoira"


def test_postcode_is_read_by_the_country_wherever_it_stands() -> None:
    row = read_row({"postcode": "5003", "city": "Bergen", "country": "Norja"})

    assert (row.values["postcode"], row.values["country"]) == ("5003", "NO")


def test_billing_postcode_is_read_by_the_billing_country() -> None:
    row = read_row({"billing_postcode": "100", "billing_country": "FI", "country": "NO"})

    assert row.values["billing_postcode"] == "00100"


@pytest.mark.parametrize(
    "cells",
    [
        {"postcode": "00100 HELSINKI"},
        {"city": "00100 HELSINKI"},
        {"postcode_city": "00100 HELSINKI"},
    ],
)
def test_postcode_and_town_in_one_cell_are_split(cells: dict[str, str]) -> None:
    row = read_row(cells)

    assert (row.values["postcode"], row.values["city"]) == ("00100", "HELSINKI")
    assert row.is_repaired


def test_town_of_its_own_column_beats_the_one_in_the_postcode() -> None:
    row = read_row({"postcode": "00100 HELSINKI", "city": "Helsinki"})

    assert row.values["city"] == "Helsinki"


def test_billing_postcode_brings_the_billing_town() -> None:
    row = read_row({"billing_postcode": "20100 TURKU"})

    assert row.values["billing_city"] == "TURKU"
    assert "city" not in row.values


def test_word_for_a_town_after_a_postcode_is_no_town() -> None:
    assert "city" not in read_row({"postcode": "00100 xxx"}).values


def test_further_lines_of_an_address_follow_the_street() -> None:
    row = read_row({"street": "Katu 1", "street2": "B 12", "po_box": "7"})

    assert row.values["street"] == "Katu 1, B 12, PL 7"
    assert read_row({"street2": "c/o Niemi"}).values["street"] == "c/o Niemi"
    assert read_row({"po_box": "PL 7"}).values["street"] == "PL 7"


@pytest.mark.parametrize(
    ("word", "state", "stage"),
    [
        ("Aktiivinen", State.ACTIVE, None),
        ("x", State.ACTIVE, None),
        ("PASSIIVINEN", State.PASSIVE, None),
        ("päättynyt", State.PASSIVE, None),
        ("Tarjottu", None, "offered"),
        ("beställd", None, "ordered"),
        ("Asiakas", None, "customer"),
        ("pyyntö", None, "request"),
    ],
)
def test_word_of_a_state_column_is_state_or_stage(
    word: str, state: State | None, stage: str | None
) -> None:
    row = read_row({"status": word})

    assert (row.values.get("state"), row.values.get("stage")) == (state, stage)
    assert row.values.get("passive_reason") == (word if state is State.PASSIVE else None)
    assert row.remarks == []


def test_unknown_state_is_kept_in_the_notes() -> None:
    row = read_row({"status": " odottaa "})

    assert row.values["notes"] == "odottaa"
    assert said(row) == [(Grade.REPAIRED, "status", " odottaa ", "")]


@pytest.mark.parametrize("cell", ["\u200b", "\x00"])
def test_state_of_nothing_to_see_is_nothing(cell: str) -> None:
    row = read_row({"status": cell})

    assert ("notes" in row.values, row.remarks) == (False, [])


@pytest.mark.parametrize("order", [("inactive", "status"), ("status", "inactive")])
def test_passive_in_one_of_two_columns_is_passive(order: tuple[str, str]) -> None:
    cells = {"inactive": "x", "status": "aktiivinen"}

    row = read_row({target: cells[target] for target in order})

    assert (row.values["state"], row.values["passive_reason"]) == (State.PASSIVE, "x")


def test_no_to_passive_says_nothing() -> None:
    assert "state" not in read_row({"inactive": "ei"}).values


@pytest.mark.parametrize(
    ("target", "channel"),
    [
        ("marketing_banned", Channel.ALL),
        ("ban_email", Channel.EMAIL),
        ("ban_sms", Channel.SMS),
        ("ban_phone", Channel.CALL),
        ("ban_post", Channel.POST),
    ],
)
def test_yes_to_a_ban_is_a_ban_and_no_is_nothing(target: str, channel: Channel) -> None:
    assert read_row({target: "x"}).bans == [(channel, "x")]
    row = read_row({target: "ei"})
    assert (row.bans, row.permits) == ([], [])


@pytest.mark.parametrize(
    ("target", "channel"),
    [
        ("marketing_allowed", Channel.ALL),
        ("allow_email", Channel.EMAIL),
        ("allow_sms", Channel.SMS),
    ],
)
def test_yes_to_a_permission_is_one_and_no_is_a_refusal(target: str, channel: Channel) -> None:
    allowed, refused = read_row({target: "TOSI"}), read_row({target: "nej"})

    assert (allowed.permits, allowed.bans) == ([(channel, "TOSI")], [])
    assert (refused.permits, refused.bans) == ([], [(channel, "nej")])


def test_a_ban_is_of_the_day_that_the_list_tells() -> None:
    day = date(2020, 2, 1)
    told = read_row({"marketing_banned": "x", "banned_on": "1.2.2020"})
    in_its_place = read_row({"ban_phone": "1.2.2020"})

    assert (told.bans, told.banned_on) == ([(Channel.ALL, "x")], day)
    assert (in_its_place.bans, in_its_place.banned_on) == ([(Channel.CALL, "1.2.2020")], day)


def test_the_day_of_a_ban_is_a_ban_unless_the_list_says_no() -> None:
    alone = read_row({"banned_on": "1.2.2020"})
    word = read_row({"banned_on": "kyllä"})
    denied = read_row({"marketing_banned": "ei", "banned_on": "1.2.2020"})
    unclear = read_row({"banned_on": "keväällä"})

    assert alone.bans == [(Channel.ALL, "1.2.2020")]
    assert word.bans == [(Channel.ALL, "kyllä")]
    assert denied.bans == []
    assert unclear.is_rejected


def test_credit_hold_says_nothing_about_marketing() -> None:
    row = read_row({"credit_hold": "x"})

    assert (row.bans, row.permits) == ([], [])


@pytest.mark.parametrize("target", ["marketing_banned", "marketing_allowed", "ban_phone"])
def test_unclear_word_about_marketing_is_asked_about(target: str) -> None:
    row = read_row({target: "vain kesällä"})

    assert [remark.reason for remark in row.remarks] == [UNCLEAR_WORD]
    assert row.is_rejected
    assert (row.bans, row.permits) == ([], [])


def test_code_is_left_out_unseen_while_codes_are_off() -> None:
    row = read_row({"hetu": "010190-900P"})

    assert "hetu" not in row.values
    assert said(row) == [(Grade.WARNED, "hetu", "", "")]
    assert row.remarks[0].reason == HETU_IS_OFF


def test_code_is_kept_with_its_reason_while_codes_are_on() -> None:
    row = read_row({"hetu": "010190-900P"}, hetu_on=True)

    assert row.values["hetu"] == "010190-900P"
    assert row.values["hetu_reason"] == "other"


def test_contact_person_and_title_are_read() -> None:
    row = read_row(
        {"name": "Ojala Oy", "contact_person": "Liisa Niemi", "contact_title": "emäntä"}
    )

    assert (row.contact, row.title) == ("Liisa Niemi", "emäntä")


def test_broken_letters_of_a_whole_list_are_mended_in_each_cell() -> None:
    first, second = read_rows(("name",), ("Mõkinen Yrj÷",), ("Mõki",))

    assert first.values["name"] == "Mäkinen Yrjö"
    assert second.values["name"] == "Mäki"


@pytest.mark.parametrize("target", sorted(labels()))
def test_strange_text_is_read_or_refused_in_every_column(target: str) -> None:
    # no reader lets halves of characters through, for they are not text
    cells = [cell for cell in NAUGHTY if cell == cell.encode("utf-8", "ignore").decode()]

    rows = read_rows(("municipality", target), *(("Salo", cell) for cell in cells))

    assert len(rows) == len(cells)
    for row in rows:
        texts = [value for value in row.values.values() if isinstance(value, str)]
        assert "\0" not in "".join(texts)


@given(st.sampled_from(sorted(labels())), st.text(max_size=60))
def test_no_text_breaks_the_reading(target: str, cell: str) -> None:
    (row,) = read_rows(("municipality", target), ("Salo", cell), hetu_on=True)

    assert row.values["name"] or row.is_rejected
