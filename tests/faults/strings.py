"""Texts that have broken programs, through all that is done with a text: equal, or refused."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from register_app.backups import backup
from register_app.customers.search import Query
from register_app.fields.kinds import NOTE, TEXT
from register_app.fields.text import is_empty_word
from register_app.i18n import Catalogue
from register_app.importer.mapping import guess
from register_app.importer.options import Options
from register_app.importer.run import run
from register_app.register import Register
from register_app.reports.export import export
from register_app.vault.vault import Vault
from tests.backups.kept import restore
from tests.builders import TITLE, a_customer, a_part, stored
from tests.children import in_child
from tests.faults.backup_stories import unlock
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.story import opened
from tests.fixtures import NOW, PASSPHRASE, now
from tests.importer import lists
from tests.naughty import NAUGHTY

_AT_ONCE = 250
_SHORT = 200
_LETTERS = (
    *((0x20, 0x7E), (0x00, 0x1F), (0x7F, 0xA0), (0xA1, 0x24F), (0x300, 0x36F), (0x370, 0x52F)),
    *((0x590, 0x6FF), (0x2000, 0x206F), (0x2600, 0x27BF), (0x3040, 0x30FF), (0xD800, 0xDFFF)),
    *((0xE000, 0xE0FF), (0xFE00, 0xFE0F), (0xFFF0, 0xFFFF), (0x1F300, 0x1F6FF)),
    *((0xE0000, 0xE007F), (0x13000, 0x130FF)),
)
"""Stretches of Unicode from which strings are made."""


class Outcome(NamedTuple):
    """What became of some strings."""

    taken: int
    refused: int
    wrong: tuple[str, ...]


def naughty(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Take so many strings through the program: the listed ones first, then made ones."""
    figure = Figure("naughty strings")
    texts = list(_texts(ground.chance, rounds))
    for start in range(0, rounds, _AT_ONCE):
        some = texts[start : start + _AT_ONCE]
        figure.rounds += len(some)
        vault = ground.vault(ground.empty)
        outcome = in_child(through, vault, some)
        if isinstance(outcome, Outcome):
            figure.in_the_act += outcome.taken + outcome.refused
            figure.lost += len(outcome.wrong)
            figure.notes += outcome.wrong
        else:
            figure.untold += 1
            figure.notes.append(f"strings {start}: it answers {outcome}")
        ground.clear(vault)
    yield figure


def _texts(chance: random.Random, count: int) -> Iterator[str]:
    yield from NAUGHTY[:count]
    for number in range(count - len(NAUGHTY)):
        if number % 3:
            yield "".join(map(chr, _signs(chance, chance.choice([1, 3, 12, 60, 400]))))
        else:  # two of the list, cut and put together
            one, two = (chance.choice(NAUGHTY)[:300] for _ in range(2))
            yield one[: chance.randrange(len(one) + 1)] + two[chance.randrange(len(two) + 1) :]


def _signs(chance: random.Random, length: int) -> Iterator[int]:
    for _ in range(length):
        yield chance.randint(*chance.choice(_LETTERS))


def through(folder: Path, texts: Sequence[str]) -> Outcome:
    """Create, edit, search, list, export, import, back up and restore: in a process of its own."""
    refused, wrong = 0, list[str]()
    kept = dict[str, str]()
    for text in texts:
        parsed = NOTE.parse(text)
        if parsed.problem or parsed.value is None:
            refused += 1
        elif parsed.value:
            kept[f"Nro {len(kept):05}"] = parsed.value
    with opened(folder) as register:
        _create(register, kept)
        _search(register, texts)
        wrong += _differ("stored", register, kept)
        saved = folder.with_name("saved.zip")
        backup.take(register, saved, documents_inside=True)
        wrong += _through_a_list(register, kept, folder)
    restored = restore(saved, folder.with_name("restored"), unlock, now=now).folder
    with (
        Vault.unlock_with_passphrase(restored, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        wrong += _differ("restored", register, kept)
    return Outcome(len(texts) - refused, refused, tuple(wrong))


def _create(register: Register, kept: dict[str, str]) -> None:
    people = stored(register, *(a_customer(name=name) for name in kept))
    with register.change(TITLE):
        for person in people:
            text = kept[person.name]
            short = TEXT.parse(text[:_SHORT]).value or ""
            register.customers.save(replace(person, notes=text, fax=short, aux_name=short))
            register.timeline.notes.save(a_part("note_entries", person, text=text))


def _search(register: Register, texts: Sequence[str]) -> None:
    for text in texts:
        if text == text.encode(errors="replace").decode():
            register.search.find(Query(text[:1000]), limit=5)


def _differ(where: str, register: Register, kept: dict[str, str]) -> Iterator[str]:
    came = {customer.name: customer.notes for customer in register.customers.records.all()}
    for name in kept.keys() | came.keys():
        if kept.get(name) != came.get(name):
            yield f"{where}: {kept.get(name)!a:.60} came as {came.get(name)!a:.60}"


def _through_a_list(register: Register, kept: dict[str, str], folder: Path) -> Iterator[str]:
    """Export all, take it back by undo, import it again; what is repaired or refused is told."""
    path = folder.with_name("list.csv")
    export(register, path, Catalogue("en", {}))
    while done := register.history.next_undo():
        register.undo(done)
    table, options = lists.read(path), Options("vienti", NOW.date())
    result = run(register, table, guess(table), options, path.name, lambda _: None)
    told = {remark.old for noted in result.noted for remark in noted.remarks}
    came = {customer.name: customer.notes for customer in register.customers.records.all()}
    for name, text in kept.items():
        real = "" if is_empty_word(text) else text
        if came.get(name) != real and text not in told:
            yield f"exported and imported: {real!a:.60} came as {came.get(name)!a:.60}"
