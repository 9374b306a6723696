"""Files of strangers, changed at random: every reader answers or refuses, and no more."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.backups import listing, manifest
from register_app.customers.customer import CustomerId
from register_app.erasure.ledger import FILE as LEDGER
from register_app.erasure.ledger import Ledger
from register_app.erasure.traces import Tracer
from register_app.errors import RegisterError
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.mail import letter_of
from register_app.filing.reading import words_of
from register_app.register import Register
from register_app.vault import key_file, one_time
from register_app.vault.recovery_code import RecoveryCode
from register_app.watch import UNWATCHED
from tests.builders import a_customer, stored
from tests.children import begun
from tests.faults.backup_stories import keep_backup
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.story import opened
from tests.filing import outlook, papers
from tests.importer import lists
from tests.importer.test_reader_hostile import CHANGES, changed

Read = Callable[[bytes], object]
Changes = list[tuple[float, int, bytes]]
_CARD = """BEGIN:VCARD
VERSION:3.0
FN:Äyskäri Oy
N:Äyskäri;Öljy;;;
EMAIL;TYPE=work:a@b.example
TEL;TYPE=cell:+358401234567
NOTE:eka\\nto
 ka
ADR:;;Katu 1;Oulu;;90100;FI
END:VCARD
"""
_LIST = "Nimi;Puhelin;Huom.\n" + 'Mäkinen Öljy Oy;+358 40 1234567;"eka; toka"\n' * 20
_SLOW = 5
"""A reader in a process apart takes so many times longer: it gets fewer rounds."""


class Reader(NamedTuple):
    """Something that reads what a stranger wrote."""

    read: Read
    seed: bytes
    """A good file, from which bad ones are made."""
    is_apart: bool = False


def fuzzed(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Give each reader changed files."""
    vault = ground.vault(ground.empty)
    begun(keep_backup, vault).join()
    with opened(vault) as register:
        for name, reader in _readers(register, vault, ground.place()).items():
            yield _tried(name, reader, max(1, rounds // (_SLOW if reader.is_apart else 1)))


def _tried(name: str, reader: Reader, rounds: int) -> Figure:
    figure = Figure(f"reader: {name}")

    @settings(
        max_examples=rounds, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(CHANGES, st.booleans())
    def read(changes: Changes, within: bool) -> None:  # noqa: FBT001  drawn by hypothesis
        content = (_within if within else changed)(reader.seed, changes)
        figure.rounds += 1
        try:
            reader.read(content)
        except RegisterError:
            figure.in_the_act += 1

    try:
        read()
    except Exception as error:  # noqa: BLE001  whatever it is, it was not made for people
        figure.untold += 1
        figure.notes.append(f"{name}: {error!r} {getattr(error, '__notes__', '')}")
    return figure


def _within(content: bytes, changes: Changes) -> bytes:
    """Change a part of an archive, and pack it again; any other file is changed as it is."""
    packed, chosen = io.BytesIO(), changes[0][0]
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
            names = old.namelist()
            for name in names:
                data = old.read(name)
                is_chosen = name == names[int(chosen * len(names))]
                new.writestr(name, changed(data, changes) if is_chosen else data)
    except zipfile.BadZipFile:
        return changed(content, changes)
    return packed.getvalue()


def _readers(register: Register, vault: Path, folder: Path) -> Mapping[str, Reader]:
    (customer,) = stored(register, a_customer())

    def of_list(name: str) -> Read:
        return lambda content: lists.read(_put(folder / name, content))

    def of_document(name: str) -> Read:
        def read(content: bytes) -> None:
            draft = draft_of(CustomerId(customer.id or 0), name, on_day=register.today())
            document = attach(register, draft, content, UNWATCHED)
            words_of(register, document.id or 0, UNWATCHED)
            if name.endswith(("eml", "msg")):
                letter_of(register, document, UNWATCHED)

        return read

    def of_keys(content: bytes) -> None:
        for name in (key_file.NAME, key_file.PREVIOUS):
            _put(folder / name, content)
        key_file.read(folder)

    def of_ledger(content: bytes) -> None:
        _put(folder / LEDGER, content)
        Ledger(folder, Tracer(bytes(32))).read()

    backup = next((vault / "backups").glob("*.zip"))
    said = listing.read(backup).said
    return {
        "CSV": Reader(of_list("lista.csv"), _LIST.encode()),
        "VCF": Reader(of_list("kortit.vcf"), _CARD.encode(), is_apart=True),
        **{
            ending.upper(): Reader(
                of_list(f"list.{ending}"),
                (lists.FILES / f"list.{ending}").read_bytes(),
                is_apart=True,
            )
            for ending in ("xlsx", "xls", "ods")
        },
        "EML": Reader(of_document("viesti.eml"), papers.mail(), is_apart=True),
        "MSG": Reader(of_document("viesti.msg"), outlook.message(body="Hei"), is_apart=True),
        "PDF": Reader(of_document("a.pdf"), papers.pdf("Tarjous katosta"), is_apart=True),
        "DOCX": Reader(of_document("a.docx"), papers.word_file(), is_apart=True),
        "ODT": Reader(of_document("a.odt"), papers.odt_file(), is_apart=True),
        "key file": Reader(of_keys, (vault / key_file.NAME).read_bytes()),
        "ledger": Reader(of_ledger, (vault / LEDGER).read_bytes()),
        "recovery code": Reader(
            lambda content: RecoveryCode.read(content.decode(errors="replace")),
            RecoveryCode(bytes(range(16))).text.encode(),
        ),
        "one-time code": Reader(
            lambda content: one_time.read(content.decode(errors="replace")), b"123 456"
        ),
        "manifest": Reader(manifest.read, said.to_json()),
        "backup": Reader(
            lambda content: listing.read(_put(folder / "b.zip", content)), backup.read_bytes()
        ),
    }


def _put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
