"""Random people among many, with documents, edits and undone work: none of them leaves a trace."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from register_app.customers.customer import Customer, CustomerId
from register_app.db import integrity
from register_app.db.place import Place
from register_app.documents.readings.store import Reading
from register_app.register import Register
from register_app.tasks.task import Task
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.erasure.page_reader import plain_pages

_LOOKED_AT = 200
_COLUMNS = ("notes", "street", "aux_name", "website")


def _letter(chance: random.Random) -> str:
    return chr(chance.randrange(0x12000, 0x12300))  # cuneiform: nobody else writes it


class Town:
    """Many people, and somebody who works with their data."""

    def __init__(self, register: Register, seed: int, *, people: int) -> None:
        """Store the people, each with words that nobody else has."""
        self.register = register
        self.chance = random.Random(seed)  # noqa: S311  a failure must repeat itself
        self.words: dict[int, set[str]] = {}
        for person in stored(register, *(a_customer(name=self._word()) for _ in range(people))):
            self.words[person.id or 0] = {person.name}

    def _word(self) -> str:
        return "".join(_letter(self.chance) for _ in range(6))

    def new_word(self, person: Customer) -> str:
        """Return a word that is of this person alone from now on."""
        word = self._word()
        self.words[person.id or 0].add(word)
        return word

    def act(self) -> None:
        """Do one of the things that are done with a customer."""
        number = self.chance.choice(sorted(self.words))
        person = self.register.customers.find(CustomerId(number))
        if person is None:
            return
        self.chance.choice(
            [self._edit, self._note, self._person, self._task, self._document, self._undo]
        )(person)

    def _edit(self, person: Customer) -> None:
        word = self.new_word(person)
        edited: dict[str, Any] = {self.chance.choice(_COLUMNS): word}
        stored(self.register, replace(person, **edited))

    def _note(self, person: Customer) -> None:
        text = f"{self.new_word(person)} " * self.chance.choice([1, 200, 2_000])
        with self.register.change(TITLE):
            self.register.timeline.notes.save(a_part("note_entries", person, text=text))

    def _person(self, person: Customer) -> None:
        assert person.id is not None
        with_contact(self.register, person.id, name=self.new_word(person))

    def _task(self, person: Customer) -> None:
        with self.register.change(TITLE):
            task = Task(title=self.new_word(person), customer_id=person.id)
            saved = self.register.tasks.records.save(task)
        if self.chance.random() < 0.5:
            with self.register.change(TITLE):
                self.register.tasks.records.delete(saved.id or 0)

    def _document(self, person: Customer) -> None:
        draft = a_part("documents", person, file_name=f"{self.new_word(person)}.txt")
        documents = self.register.documents
        sealed = documents.seal(draft, self.new_word(person).encode(), UNWATCHED)
        with self.register.change(TITLE):
            saved = documents.records.save(sealed)
        documents.settle([sealed.stored])
        words = Reading("read", self.new_word(person) * 30)
        self.register.readings.keep({saved.id or 0: words})

    def _undo(self, _: Customer) -> None:
        done = self.register.history.next_undo()
        if done and done.id > 1:
            self.register.undo(done)

    def found(self, people: Sequence[int]) -> Iterator[tuple[int, str]]:
        """Yield the words of some people that stand in a page or a file."""
        vault = self.register.vault
        key = bytes(vault._key)  # noqa: SLF001  nobody else needs the key of a page reader
        index = bytes.fromhex(self.register.connection.value("SELECT key FROM search_index"))
        content = b"".join(
            [
                *plain_pages(vault.path, key),
                *plain_pages(vault.folder / "index.db", index),
                *(path.read_bytes() for path in vault.folder.rglob("*") if path.is_file()),
            ]
        )
        for person in people:
            for word in self.words[person]:
                if word.encode() in content or word.encode("unicode_escape") in content:
                    yield person, word


def _look(town: Town, gone: Sequence[int]) -> None:
    alone, together = gone[:5], gone[5:]
    for some in (*([one] for one in alone), together):
        plans = [town.register.erasure.plan([Place("customer", one)]) for one in some]
        receipt = town.register.erasure.erase(plans)
        assert receipt.residue == 0
        assert receipt.shared == ()
        town.register.search.rebuild()
        town.act()  # work goes on in between

    left = [one for one in town.words if one not in set(gone)][:_LOOKED_AT]
    assert list(town.found(gone)) == []
    assert {person for person, _ in town.found(left)} == set(left)
    assert not integrity.problems(town.register.connection)


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize("seed", range(3))
def test_none_of_the_erased_leaves_a_trace_and_nobody_else_is_missed(
    register: Register, seed: int
) -> None:
    town = Town(register, seed, people=120)
    for _ in range(150):
        town.act()

    _look(town, town.chance.sample(sorted(town.words), 25))


@pytest.mark.scale
@pytest.mark.timeout(1800)
def test_five_hundred_among_twenty_thousand_leave_no_trace(register: Register) -> None:
    town = Town(register, 1, people=20_000)
    for _ in range(5_000):
        town.act()
    busy = [one for one, words in town.words.items() if len(words) > 1]

    _look(town, town.chance.sample(busy, 500))
