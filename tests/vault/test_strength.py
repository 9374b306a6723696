"""How soon a passphrase is guessed."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from register_app import errors, paths
from register_app.vault import strength
from register_app.vault.keys import Way
from register_app.vault.protection import LEAST
from register_app.vault.strength import Level, judge, require, warm_up
from tests.vault.doings import NEW_PASSPHRASE, PASSPHRASE

FIRM = ("Autohuolto Mäkinen Oy", "Kangasala")


@pytest.mark.parametrize(
    "guessed",
    [
        "salasana2026",
        "kissakoira",
        "kissa koira",
        "kissa-koira",
        "Kesä2026!",
        "Kesäloma2026",
        "qwertyuiopå",
        "asdfghjklöä",
        "åäöåäöåäö",
        "minärakastansinua",
        "Virtanen1234",
        "Helsinki2026",
        "k1ss4k01r4",
        "k!ss4 k0!r@",
        "tammikuu2025",
        "12.5.1985",
        "sommar2026",
        "älskling123",
        "x" * 200,
        "12345678" * 20,
        " " * 30,
    ],
)
def test_what_people_type_first_is_weak(guessed: str) -> None:
    assert judge(guessed).level is Level.WEAK


@pytest.mark.parametrize(
    "strong",
    [
        PASSPHRASE,
        NEW_PASSPHRASE,
        "kolme punaista autoa pihalla",
        "sex gröna hästar i trapphuset",
        "vC7#pL2mQx9!tR",
        "correct horse battery staple",
    ],
)
def test_words_that_do_not_belong_together_are_strong(strong: str) -> None:
    assert judge(strong) == (Level.STRONG, None)


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("lyhyt", "Too short"),
        ("Kangasala77", "firm"),
        ("autohuoltomäkinen", "firm"),
        ("kesäloma1", "guessed first"),
        ("14.11.1987", "dates"),
        ("2026-2025", "Years"),
        ("mnbvfrtghj", "in a row"),
        ("abcabcabcabc", "Repeating"),
        ("aB3$kL9z", "Add another word"),
    ],
)
def test_one_hint_says_what_makes_it_better(passphrase: str, hint: str) -> None:
    found = judge(passphrase, own=FIRM)

    assert found.level < Level.GOOD
    assert hint in str(found.hint)


def test_many_signs_that_look_like_letters_are_not_all_read_in_every_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at: list[str] = []

    def guess(text: str, *, user_inputs: list[str]) -> dict[str, Any]:
        looked_at.append(text)
        return {"guesses": len(user_inputs), "score": 4, "sequence": []}

    monkeypatch.setattr(strength, "_guesser", lambda: guess)
    judge("k!ss@ 4@8c([{<e3g69i1!|l17o0s$5t+7x%z2")

    assert all(sum(sign in text for sign in "@({[<!|$+%") == 3 for text in looked_at)
    assert looked_at


def test_the_lists_can_be_read_before_they_are_asked_for() -> None:
    warm_up()

    assert judge("salasana2026").level is Level.WEAK


def test_words_of_the_firm_are_guessed_first() -> None:
    assert judge("Mäkinen Kangasala", own=FIRM).level is Level.WEAK
    assert judge("kukkakauppa ruusunen", own=("Kukkakauppa Ruusunen",)).level is Level.WEAK


def test_a_letter_and_its_mark_are_one_character() -> None:
    apart = unicodedata.normalize("NFD", "Kesä2026!")

    assert judge(apart) == judge("Kesä2026!")
    with pytest.raises(errors.WeakPassphrase) as caught:
        require("a\u0308" * 7, judge("a\u0308" * 7), least=Level.WEAK)

    assert caught.value.next_step.values == {"shortest": 8}


@settings(max_examples=60, deadline=None)
@given(some.text(some.characters(), min_size=8, max_size=60))
def test_whatever_is_typed_is_judged(typed: str) -> None:
    assert judge(typed, own=(typed[:20], *FIRM)).level in Level


@pytest.mark.parametrize("way", [Way.PASSPHRASE, Way.BOTH])
def test_what_is_guessed_soon_is_refused_with_the_way_out(way: Way) -> None:
    found = judge("salasana2026")
    with pytest.raises(errors.GuessedPassphrase) as caught:
        require("salasana2026", found, least=LEAST[way])

    assert caught.value.next_step.text == found.hint


def test_beside_the_keyring_a_fair_one_will_do() -> None:
    fair = "omenapuu"
    found = judge(fair)

    assert found.level is Level.FAIR
    require(fair, found, least=LEAST[Way.BOTH])
    with pytest.raises(errors.GuessedPassphrase):
        require(fair, found, least=LEAST[Way.PASSPHRASE])


def test_the_list_of_words_is_as_it_is_looked_for() -> None:
    text = (paths.resources() / "passphrases" / "words.txt").read_text(encoding="utf-8")
    words = [word for line in text.splitlines() if line[:1] != "#" for word in line.split()]

    assert len(words) == len(set(words)) > 1500
    assert all(word == unicodedata.normalize("NFC", word).lower() for word in words)
