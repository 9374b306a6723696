"""The meter under a new passphrase."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from register_app.gui import strength_meter
from register_app.gui.pages.protection import NewPassphrase
from register_app.gui.sure_lanes import SureLanes
from register_app.vault.keys import Way
from register_app.vault.strength import Judgement, judge
from tests.fixtures import PASSPHRASE
from tests.gui.hands import line, shown, texts, write


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[NewPassphrase]:
    """Ask somebody of a firm for a new passphrase."""
    lanes = SureLanes()
    made = NewPassphrase(lanes, ("Autohuolto Mäkinen Oy",))
    qtbot.addWidget(made)
    made.show()
    yield made
    lanes.finish()


def _bar(asked: NewPassphrase) -> QProgressBar:
    (bar,) = shown(QProgressBar, asked)
    return bar


def test_nothing_typed_is_not_blamed(asked: NewPassphrase) -> None:
    assert _bar(asked).value() == 0
    assert "Four or more words" in texts(asked)


def test_the_words_tell_more_than_the_colour(qtbot: QtBot, asked: NewPassphrase) -> None:
    write("salasana2026", "New passphrase", asked)
    qtbot.waitUntil(lambda: "Weak. It is made of" in texts(asked))
    assert (_bar(asked).value(), _bar(asked).property("tone")) == (1, "bad")

    write(PASSPHRASE, "New passphrase", asked)
    qtbot.waitUntil(lambda: "Strong" in texts(asked))
    assert (_bar(asked).value(), _bar(asked).property("tone")) == (4, "good")
    assert _bar(asked).accessibleName() == "Strength of the passphrase"
    assert _bar(asked).accessibleDescription().startswith("Strong")

    asked.forget()
    assert _bar(asked).value() == 0


def test_it_is_read_out_once_the_person_pauses(
    qtbot: QtBot, asked: NewPassphrase, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(strength_meter, "announce", lambda _, text: said.append(text))
    write("autohuolto", "New passphrase", asked)
    qtbot.waitUntil(lambda: bool(said))

    assert [text for text in said if "firm’s name" in text] == said[-1:]


def test_what_is_typed_while_it_is_judged_is_judged_next(
    qtbot: QtBot, asked: NewPassphrase, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = threading.Event()

    def slow(typed: str, *, own: tuple[str, ...]) -> Judgement:
        judged.append(typed)
        may_end.wait()
        return judge(typed, own=own)

    judged: list[str] = []
    monkeypatch.setattr(strength_meter, "judge", slow)
    write("kissakoira", "New passphrase", asked)
    qtbot.waitUntil(lambda: judged == ["kissakoira"])
    write(PASSPHRASE, "New passphrase", asked)
    may_end.set()

    qtbot.waitUntil(lambda: "Strong" in texts(asked))
    assert judged == ["kissakoira", PASSPHRASE]


@pytest.mark.parametrize(
    ("typed", "way", "told"),
    [
        ("lyhyt", Way.BOTH, "too short"),
        ("salasana2026", Way.BOTH, "too easy to guess"),
        ("omenapuu", Way.PASSPHRASE, "too easy to guess"),
        ("omenapuu", Way.BOTH, ""),
        (PASSPHRASE, Way.PASSPHRASE, ""),
    ],
)
def test_what_is_guessed_soon_is_not_taken(
    asked: NewPassphrase, typed: str, way: Way, told: str
) -> None:
    write(typed, "New passphrase", asked)
    write(typed, "The same again", asked)

    assert asked.take(way) == (None if told else typed)
    assert told in line("New passphrase", asked).accessibleDescription()
