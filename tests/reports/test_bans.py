"""Who has forbidden marketing, as every way out marks them."""

from pathlib import Path
from typing import Any

import pytest

from register_app.i18n import Catalogue
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from register_app.reports.bans import Bans, mark
from register_app.reports.export import FORMATS, export
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.permissions.said import said

ENGLISH = Catalogue("en", {})


def _say(register: Register, *entries: Any) -> None:  # noqa: ANN401  entries
    with register.change(TITLE):
        for entry in entries:
            register.permissions.add(entry)


@pytest.fixture
def banned(register: Register) -> int:
    """Store a customer and its contact person, both of whom forbid marketing, and a free one."""
    one, _ = stored(register, a_customer(name="Karhu Oy"), a_customer(name="Vapaa Oy"))
    role = with_contact(register, one.id or 0, name="Kaisa Karhu")  # type: ignore[arg-type]  # stored
    _say(
        register,
        said(Stand.OBJECTION, Channel.ALL, customer_id=one.id),
        said(Stand.OBJECTION, Channel.EMAIL, customer_id=one.id, contact_id=role.contact_id),
    )
    return role.contact_id


def test_bans_that_hold_are_known_by_whose_they_are(register: Register, banned: int) -> None:
    bans = Bans(register)

    assert bans.count == 2
    assert (bans.of_customer(1), bans.of_customer(2)) == ([Channel.ALL], [])
    assert (bans.of_contact(banned), bans.of_contact(99)) == ([Channel.EMAIL], [])


def test_a_lifted_ban_marks_nobody(register: Register, banned: int) -> None:
    _say(register, said(Stand.LIFTED, Channel.ALL, customer_id=1))

    assert Bans(register).of_customer(1) == []
    assert Bans(register).of_contact(banned)


def test_the_mark_names_the_channels() -> None:
    assert mark([], ENGLISH) == ""
    assert mark([Channel.ALL], ENGLISH) == "Marketing ban"
    assert mark([Channel.EMAIL, Channel.POST], ENGLISH) == "Marketing ban: email, post"


@pytest.mark.usefixtures("banned")
@pytest.mark.parametrize("ending", sorted(set(FORMATS) - {".xlsx", ".zip"}))
def test_every_export_of_the_whole_register_marks_the_banned(
    ending: str, register: Register, tmp_path: Path
) -> None:
    path = tmp_path / f"kaikki{ending}"

    export(register, path, ENGLISH)

    text = path.read_text("utf-8-sig")
    of_customer, of_contact = {
        ".csv": ("Marketing ban", "Marketing ban: email"),
        ".json": ('"marketing_bans":["all"]', '"marketing_bans":["email"]'),
        ".vcf": ("CATEGORIES:Marketing ban\n", "CATEGORIES:Marketing ban: email\n"),
    }[ending]
    assert of_customer in text
    assert of_contact in text
