"""The way back in with the recovery code."""

import io
from pathlib import Path

import pytest

from register_app import errors
from register_app.vault import key_file
from register_app.vault.keys import Way
from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fakes import FakeKeyring
from tests.fixtures import NOW, PASSPHRASE
from tests.phone import secured

NEW = "vanha vene lahoaa rannalla"


@pytest.fixture
def code(run: Commands) -> str:
    """Return the code of a recovery sheet that somebody holds."""
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        made = vault.new_recovery_code().text
        vault.confirm_recovery_code(on=NOW.date())
    return made


@pytest.fixture
def code_file(tmp_path: Path, code: str) -> Path:
    """Write the code into a file, as somebody copies it from the sheet."""
    path = tmp_path / "code.txt"
    path.write_text(code.lower().replace("-", " ") + "\n")
    return path


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    """Write the new passphrase into a file."""
    path = tmp_path / "new.txt"
    path.write_text(f"{NEW}\n")
    return path


def test_a_forgotten_passphrase_is_replaced(
    run: Commands, code: str, code_file: Path, new_file: Path
) -> None:
    answer = run.bare(
        "--vault", run.folder, "--passphrase-file", new_file, "--json", "recover",
        "--code-file", code_file,
    ).json  # fmt: skip

    assert answer == {"vault": str(run.folder), "protect": "passphrase"}
    Vault.unlock_with_passphrase(run.folder, NEW).lock()
    Vault.unlock_with_recovery_code(run.folder, code).lock()
    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE)


def test_a_new_computer_takes_the_key_into_its_keyring(run: Commands, code_file: Path) -> None:
    keyring = FakeKeyring()
    there = run.with_desk(find_keyring=lambda: keyring)

    told = there.bare(
        "--language", "en", "--vault", run.folder, "recover", "--code-file", code_file
    )

    assert (told.code, told.err) == (0, "")
    assert "opens with the sign-in to this computer" in told.out
    assert Vault.way_in(run.folder) is Way.KEYRING
    assert there.json("find")["count"] == 0


def test_the_keyring_is_taken_when_asked_for_though_a_passphrase_is_given(
    run: Commands, code_file: Path
) -> None:
    there = run.with_desk(find_keyring=FakeKeyring)

    answer = there.json("recover", "--code-file", code_file, "--protect", "keyring")

    assert answer["protect"] == "keyring"


def test_without_a_keyring_the_other_way_is_named(run: Commands, code_file: Path) -> None:
    def none() -> FakeKeyring:
        raise errors.KeyringMissing

    told = run.with_desk(find_keyring=none)(
        "recover", "--code-file", code_file, "--protect", "keyring"
    ).refusal

    assert "--protect passphrase" in told
    assert Vault.way_in(run.folder) is Way.PASSPHRASE


def test_a_keyring_that_breaks_off_leaves_the_register_as_it_was(
    run: Commands, code_file: Path
) -> None:
    keyring = FakeKeyring()
    keyring.failure = errors.KeyringLocked()
    before = key_file.read(run.folder)

    told = run.with_desk(find_keyring=lambda: keyring)(
        "recover", "--code-file", code_file, "--protect", "keyring"
    ).refusal

    assert "locked" in told
    assert "--protect passphrase" in told
    assert key_file.read(run.folder) == before


def test_a_short_passphrase_is_refused_and_nothing_changes(
    run: Commands, code_file: Path, new_file: Path
) -> None:
    new_file.write_text("lyhyt")
    before = key_file.read(run.folder)

    told = run("--passphrase-file", new_file, "recover", "--code-file", code_file).refusal

    assert told.startswith("The passphrase is too short.")
    assert key_file.read(run.folder) == before


@pytest.mark.parametrize(
    ("weak", "hint"),
    [
        ("salasana2026", "names or words that are guessed first"),
        ("Testimaalarit 2026", "The firm’s name is among the first guesses"),
    ],
)
def test_a_weak_passphrase_is_taken_with_a_warning(
    run: Commands, code_file: Path, new_file: Path, weak: str, hint: str
) -> None:
    new_file.write_text(weak)

    told = run("--passphrase-file", new_file, "recover", "--code-file", code_file)

    assert (told.code, told.err) == (0, "")
    assert [hint in line for line in told.out.splitlines() if line.startswith("Warning:")] == [
        True
    ]
    Vault.unlock_with_passphrase(run.folder, weak).lock()


def test_a_program_that_recovers_with_a_weak_passphrase_reads_json_alone(
    run: Commands, code_file: Path, new_file: Path
) -> None:
    new_file.write_text("salasana2026")

    answer = run("--passphrase-file", new_file, "--json", "recover", "--code-file", code_file).json

    assert answer["protect"] == "passphrase"


def test_a_good_passphrase_is_taken_without_a_word(
    run: Commands, code_file: Path, new_file: Path
) -> None:
    told = run("--passphrase-file", new_file, "recover", "--code-file", code_file).out

    assert "Warning" not in told


def test_a_typing_error_names_its_group(run: Commands, code: str, code_file: Path) -> None:
    other = "3" if code[13] != "3" else "4"
    code_file.write_text(code[:13] + other + code[14:])

    told = run("recover", "--code-file", code_file).refusal

    assert "typing error in group 3" in told


def test_the_code_of_another_register_is_told_from_a_typing_error(
    run: Commands, code_file: Path
) -> None:
    code_file.write_text("00000-00000-00000-00000-00000-00000")

    told = run("recover", "--code-file", code_file).refusal

    assert "does not open this register" in told


@pytest.mark.parametrize(
    ("content", "told"), [(b"", "empty"), (b"\xff\xfe", "UTF-8"), (None, "cannot be read")]
)
def test_a_file_without_a_code_is_told(
    run: Commands, tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "code.txt"
    if content is not None:
        path.write_bytes(content)

    said = run("recover", "--code-file", path).refusal

    assert told in said
    assert "recovery sheet" in said


def test_the_code_and_the_passphrase_may_come_on_one_input(
    run: Commands, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = io.TextIOWrapper(io.BytesIO(f"{code}\n{NEW}\n".encode()))
    monkeypatch.setattr("sys.stdin", given)

    answer = run.json("--passphrase-file", "-", "recover", "--code-file", "-")

    assert answer["protect"] == "passphrase"
    Vault.unlock_with_passphrase(run.folder, NEW).lock()


@pytest.fixture
def with_phone(run: Commands, code: str) -> None:
    """Let the register ask for a one-time code too, of a phone that is lost then."""
    with Vault.unlock_with_recovery_code(run.folder, code) as vault:
        secured(vault, NOW)


@pytest.mark.usefixtures("with_phone")
def test_the_one_time_code_is_kept_unless_it_is_dropped(run: Commands, code_file: Path) -> None:
    kept = run("recover", "--code-file", code_file).out
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        assert vault.needs_code
    dropped = run("recover", "--code-file", code_file, "--drop-code").out

    assert "--drop-code" in kept
    assert "No one-time code is asked any more." in dropped
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        assert not vault.needs_code
