"""Tags."""

from register_app.fields.kind import Parsed
from register_app.fields.kinds import TAGS
from register_app.fields.tags import TAG_TOO_LONG
from register_app.fields.text import MEANS_EMPTY


def test_tags_are_split_and_kept_once() -> None:
    assert TAGS.parse("VIP, lämpö; vip\nuusi  asiakas") == Parsed(("VIP", "lämpö", "uusi asiakas"))


def test_word_for_nothing_is_no_tag() -> None:
    assert TAGS.parse("-") == Parsed((), repair=MEANS_EMPTY)
    assert TAGS.parse("a, -, ") == Parsed(("a",))


def test_tag_may_not_be_a_story() -> None:
    assert TAGS.parse("a, " + "b" * 61) == Parsed(None, problem=TAG_TOO_LONG)


def test_tags_are_stored_one_a_line() -> None:
    assert TAGS.to_row(("a", "b")) == "a\nb"
    assert TAGS.from_row("a\nb") == ("a", "b")
    assert TAGS.from_row("") == ()
