"""Making a register by command."""

import io
import stat
import sys
from pathlib import Path

import pytest

from register_app import errors
from register_app.cli import create
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fakes import FakeKeyring
from tests.fixtures import PASSPHRASE, now


class Making:
    """A `create` about to run in an empty folder."""

    def __init__(self, run: Commands, folder: Path) -> None:
        """Name the files."""
        self.run = run
        self.vault = folder / "new"
        self.sheet = folder / "sheet.pdf"
        self.code = folder / "code.txt"

    def arguments(self, *more: str | Path) -> list[str | Path]:
        """Return what a firm writes."""
        files = ("--recovery-sheet", self.sheet, "--recovery-code-file", self.code)
        return ["--vault", self.vault, "create", "--firm", "Uusi Oy", *files, *more]

    def nothing_is_left(self) -> bool:
        """Say whether no file of a register or a sheet is there."""
        left = {path.name for path in self.vault.glob("*")} - {"register.lock"}
        return not (left or self.sheet.exists() or self.code.exists())


@pytest.fixture
def making(run: Commands, tmp_path: Path) -> Making:
    """Prepare a `create`."""
    return Making(run, tmp_path)


def _firm_of(making: Making) -> Register:
    return Register(Vault.unlock_with_passphrase(making.vault, PASSPHRASE), now)


def test_a_register_is_made_with_sheet_and_code(making: Making) -> None:
    answer = making.run.json(*making.arguments("--protect", "passphrase"))

    assert answer == {"vault": str(making.vault)}
    assert making.sheet.read_bytes().startswith(b"%PDF-")
    with Vault.unlock_with_recovery_code(making.vault, making.code.read_text()) as vault:
        assert vault.recovery_confirmed is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_sheet_and_code_are_for_their_owner_only(making: Making) -> None:
    making.run.json(*making.arguments("--protect", "passphrase"))

    for path in (making.sheet, making.code):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_code_as_text_is_made_only_when_asked_for(making: Making) -> None:
    arguments = making.arguments("--protect", "passphrase")
    place = arguments.index("--recovery-code-file")

    making.run.json(*arguments[:place], *arguments[place + 2 :])

    assert making.sheet.exists()
    assert not making.code.exists()


def test_people_are_told_where_the_sheet_is(making: Making) -> None:
    told = making.run(*making.arguments("--protect", "passphrase")).out

    assert str(making.sheet) in told
    assert "Print it" in told


@pytest.mark.parametrize(
    ("address", "street", "postcode", "city"),
    [
        ("Testikatu 1 A 5, 00100 Helsinki", "Testikatu 1 A 5", "00100", "Helsinki"),
        ("Testikatu 1, FI-20100 Turku", "Testikatu 1", "20100", "Turku"),
        ("Testikatu 1 00100 Helsinki", "Testikatu 1", "00100", "Helsinki"),
        ("PL 12, Testikatu 1, 02100 Espoo", "PL 12, Testikatu 1", "02100", "Espoo"),
        ("Kylä 12345", "Kylä 12345", "", ""),
        ("", "", "", ""),
    ],
)
def test_the_details_of_the_firm_are_kept(
    making: Making, address: str, street: str, postcode: str, city: str
) -> None:
    details = ("--business-id", "20774740", "--email", "a@b.example", "--address", address)
    making.run.json(*making.arguments("--protect", "passphrase", *details))

    with _firm_of(making) as register:
        firm = register.settings.load()
        register.vault.lock()
    assert (firm.firm_name, firm.firm_business_id) == ("Uusi Oy", "2077474-0")
    assert firm.firm_email == ("a@b.example",)
    assert (firm.firm_street, firm.firm_postcode, firm.firm_city) == (street, postcode, city)


def test_the_keyring_is_the_preset(making: Making) -> None:
    keyring = FakeKeyring()
    run = making.run.with_desk(find_keyring=lambda: keyring)

    run.json(*making.arguments())

    assert len(keyring.entries) == 1
    assert run("--json", "--vault", making.vault, "find").json["count"] == 0


def _no_keyring() -> FakeKeyring:
    raise errors.KeyringMissing


def _shut_keyring() -> FakeKeyring:
    keyring = FakeKeyring()
    keyring.failure = errors.KeyringLocked()
    return keyring


@pytest.mark.parametrize("find_keyring", [_no_keyring, _shut_keyring])
def test_without_a_keyring_the_other_way_is_named(making: Making, find_keyring: object) -> None:
    refusal = making.run.with_desk(find_keyring=find_keyring)(*making.arguments()).refusal

    assert "Use --protect passphrase instead." in refusal
    assert making.nothing_is_left()


def test_a_folder_with_a_register_is_left_alone(making: Making) -> None:
    making.run.json(*making.arguments("--protect", "passphrase"))
    before = (making.vault / "register.db").read_bytes()

    refusal = making.run(*making.arguments("--protect", "passphrase")).refusal

    assert refusal.startswith("This folder already holds a register")
    assert (making.vault / "register.db").read_bytes() == before


@pytest.mark.parametrize("name", ["sheet", "code"])
def test_a_file_is_never_overwritten(making: Making, name: str) -> None:
    path = {"sheet": making.sheet, "code": making.code}[name]
    path.write_text("kept")

    refusal = making.run(*making.arguments("--protect", "passphrase")).refusal

    assert refusal == f"{path} exists already. Nothing was changed. Give another name."
    assert path.read_text() == "kept"
    assert not making.vault.exists()


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--business-id", "2077474-1"], "--business-id was refused."),
        (["--email", "no address"], "--email was refused."),
        (["--firm", "  "], "--firm was refused. Write the firm's name."),
    ],
)
def test_a_wrong_detail_is_refused(making: Making, more: list[str], told: str) -> None:
    refusal = making.run(*making.arguments("--protect", "passphrase", *more)).refusal

    assert refusal.startswith(told)
    assert making.nothing_is_left()


def test_a_short_passphrase_is_refused(making: Making, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("lyhyt\n")
    arguments = making.arguments("--protect", "passphrase", "--passphrase-file", short)

    assert making.run(*arguments).refusal.startswith("The passphrase is too short.")
    assert making.nothing_is_left()


def test_a_weak_passphrase_is_taken_with_a_warning_for_people_alone(
    making: Making, tmp_path: Path
) -> None:
    weak = tmp_path / "weak.txt"
    weak.write_text("uusi oy 2026\n")
    arguments = making.arguments("--protect", "passphrase", "--passphrase-file", weak)

    told = making.run(*arguments)

    assert (told.code, told.err) == (0, "")
    assert "The firm’s name is among the first guesses." in told.out.splitlines()[-1]


def test_a_program_that_creates_with_a_weak_passphrase_reads_json_alone(
    making: Making, tmp_path: Path
) -> None:
    weak = tmp_path / "weak.txt"
    weak.write_text("salasana\n")
    arguments = making.arguments("--protect", "passphrase", "--passphrase-file", weak)

    assert making.run.json(*arguments) == {"vault": str(making.vault)}


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _typed(*lines: str) -> object:
    answers = iter(lines)
    return lambda _question: next(answers)


def test_a_new_passphrase_is_asked_twice(making: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal())
    run = making.run.with_desk(ask=_typed(PASSPHRASE, PASSPHRASE))

    assert run.bare(*making.arguments("--protect", "passphrase")).code == 0
    _firm_of(making).vault.lock()


def test_two_different_passphrases_are_refused(
    making: Making, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal())
    run = making.run.with_desk(ask=_typed(PASSPHRASE, PASSPHRASE + " "))

    answer = run.bare("--language", "en", *making.arguments("--protect", "passphrase"))

    assert answer.refusal.startswith("The two passphrases are not the same.")
    assert making.nothing_is_left()


def test_a_sheet_that_cannot_be_written_leaves_nothing(making: Making) -> None:
    making.sheet = making.sheet.parent / "no such folder" / "sheet.pdf"

    assert making.run(*making.arguments("--protect", "passphrase")).code == 1
    assert making.nothing_is_left()


def test_a_code_that_cannot_be_written_leaves_nothing(making: Making) -> None:
    making.code = making.code.parent / "no such folder" / "code.txt"
    keyring = FakeKeyring()

    answer = making.run.with_desk(find_keyring=lambda: keyring)(*making.arguments())

    assert answer.code == 1
    assert making.nothing_is_left()
    assert keyring.entries == {}


def test_a_failure_of_another_kind_keeps_its_own_words(
    making: Making, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr(create, "create_register", full)

    refusal = making.run(*making.arguments("--protect", "passphrase")).refusal

    assert refusal.startswith("The disk is full.")
