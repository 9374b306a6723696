"""Answers on a terminal."""

from register_app.cli.call import clock, columns, plain


def test_signs_that_move_the_cursor_are_written_out() -> None:
    assert plain("bell\x07 \x1b[31m") == "bell\\u0007 \\u001b[31m"


def test_signs_that_turn_the_direction_are_written_out() -> None:
    assert plain("lasku\u202efdp.exe") == "lasku\\u202efdp.exe"


def test_letters_and_families_stay_as_they_are() -> None:
    family = "\U0001f469\u200d\U0001f467 Åke שלום"

    assert plain(family) == family


def test_cells_stand_in_columns() -> None:
    assert list(columns([("1", "Åke", ""), ("22", "Bo", "x")])) == ["1   Åke", "22  Bo   x"]


def test_the_clock_knows_its_zone() -> None:
    assert clock().tzinfo is not None
