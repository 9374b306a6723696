"""Messages as mail programs send them, and as nobody should."""

from email.message import EmailMessage

import pytest

from register_app.filing.letter import MAX_PARTS
from register_app.filing.readers import mail_file
from tests.filing import papers


def _message(body: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"From: a@b.example\nTo: c@d.example\nContent-Type: {kind}\n\n{body}".encode()


def test_heads_and_text_are_read() -> None:
    letter = mail_file.opened(papers.mail()).letter

    assert letter == (
        "Tarjous",
        "Matti Meikäläinen <matti@asiakas.example>",
        "me@firma.example",
        "2026-10-05T08:30:00+00:00",
        "Hei, kattoremontti ensi viikolla.\n",
        ("mitat.pdf",),
    )


def test_all_who_got_it_are_named() -> None:
    letter = mail_file.opened(papers.mail(Cc="k@l.example", Bcc="m@n.example")).letter

    assert letter.recipients == "me@firma.example, k@l.example, m@n.example"


def test_page_without_a_text_beside_it_becomes_plain() -> None:
    opened = mail_file.opened(_message("<p>Hei <b>taas</b></p>", "text/html; charset=utf-8"))

    assert opened.letter.text == "Hei taas"
    assert list(opened.parts) == []


@pytest.mark.parametrize(
    "charset",
    ["", *(f"; charset={name}" for name in ("olematon", "ascii", "idna", "punycode", "a\0b"))],
)
def test_letters_are_found_where_their_encoding_is_not_told(charset: str) -> None:
    assert mail_file.opened(_message("Työ", f"text/plain{charset}")).letter.text == "Työ"


def test_file_that_is_a_text_is_no_body() -> None:
    message = EmailMessage()
    message.set_content("Liitteenä.")
    message.add_attachment("rivi", filename="mitat.txt")
    message.add_attachment(b"\x89PNG", "image", "png")

    opened = mail_file.opened(message.as_bytes())

    assert opened.letter.text == "Liitteenä.\n"
    assert [(part.file_name, part.content.strip()) for part in opened.parts] == [
        ("mitat.txt", b"rivi"),
        ("2.png", b"\x89PNG"),
    ]


def test_message_within_is_a_file() -> None:
    message = EmailMessage()
    message.set_content("Välitän.")
    inner = EmailMessage()
    inner["Subject"] = "Alkuperäinen"
    inner.set_content("Hei.")
    message.add_attachment(inner)

    (part,) = mail_file.opened(message.as_bytes()).parts

    assert part.file_name == "1.eml"
    assert mail_file.opened(part.content).letter.subject == "Alkuperäinen"


def test_picture_that_stands_within_the_text_is_no_file() -> None:
    message = EmailMessage()
    message.set_content('<img src="cid:x">', subtype="html")
    message.add_related(
        b"\x89PNG", "image", "png", cid="<x>", filename="logo.png", disposition="inline"
    )

    assert mail_file.opened(message.as_bytes()).letter.names == ()


def test_no_more_files_are_taken_than_a_message_has() -> None:
    message = EmailMessage()
    message.set_content("Kaikki.")
    for _ in range(MAX_PARTS + 1):
        message.add_attachment(b"x", "application", "pdf", filename="a.pdf")

    assert len(mail_file.opened(message.as_bytes()).letter.names) == MAX_PARTS


@pytest.mark.parametrize(
    "head",
    [
        b"From: =?utf-8?q?=ff?= <\nDate: eilen",
        b"To: " + b"(" * 5_000,
        b"To: " + b"a@b.example, " * 5_000,
        b"Subject: =?x?b?!!!?=\nDate: Mon, 99 Oct 99999 99:99:99 +9999",
        b"Content-Disposition: attachment; filename*0*=x''%ff; filename=\"\xff\"",
        b"Content-Type: multipart/mixed; boundary=",
        b"Content-Type: =;filename*",
        b"Content-Disposition: =;filename*",
        b'From: "',
        b"To: <",
        b"Content-Transfer-Encoding: base64",
        b"Content-Type: message/rfc822",
    ],
)
def test_heads_that_are_none_keep_no_message_closed(head: bytes) -> None:
    opened = mail_file.opened(head + b"\nX: y\n\nteksti")

    assert opened.letter.sent == ""
    assert len(list(opened.parts)) == len(opened.letter.names)
