"""Outlook's messages."""

from datetime import UTC, datetime

from register_app.filing.readers import outlook_file
from tests.filing import outlook


def test_heads_text_and_files_are_read() -> None:
    held = outlook.message(
        body="Hei.\r\nKatto vuotaa.",
        recipients=(("Me", "me@firma.example"), ("", "x@y.example")),
        sent=datetime(2026, 10, 5, 8, 30, tzinfo=UTC),
        files={"mitat.pdf": b"%PDF" + bytes(9000), "muistio.txt": b"hei"},
    )

    opened = outlook_file.opened(held)

    assert opened.letter == (
        "Tarjous",
        '"Matti Meikäläinen" <matti@asiakas.example>',
        "Me <me@firma.example>, x@y.example",
        "2026-10-05T08:30:00+00:00",
        "Hei.\nKatto vuotaa.",
        ("mitat.pdf", "muistio.txt"),
    )
    assert [len(part.content) for part in opened.parts] == [9004, 3]


def test_page_becomes_plain_and_what_lacks_is_empty() -> None:
    letter = outlook_file.opened(outlook.message(page="<p>Hei <i>taas</i></p>")).letter

    assert (letter.text, letter.sent, letter.names) == ("Hei taas", "", ())


def test_draft_of_nobody_is_read() -> None:
    letter = outlook_file.opened(outlook.message(sender=("", ""), recipients=())).letter

    assert (letter.sender, letter.recipients) == ("", "")
