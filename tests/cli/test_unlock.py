"""Unlocking a register for a command."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from register_app import errors
from register_app.register import prepare
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, NOW, PASSPHRASE
from tests.phone import WRONG, Phone, secured


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sit at a terminal."""
    monkeypatch.setattr(sys, "stdin", _Terminal())


def _vault(folder: Path, protection: Protection) -> Path:
    Vault.create(folder, protection=protection, prepare=prepare, on=NOW.date()).lock()
    return folder


def test_the_first_line_of_the_file_opens_the_register(run: Commands) -> None:
    assert run.json("find")["count"] == 0


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_the_passphrase_is_read_from_standard_input(
    run: Commands, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    content = f"\ufeff{PASSPHRASE}{ending}".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    answer = run.bare("--json", "--vault", run.folder, "--passphrase-file", "-", "find")

    assert answer.json["count"] == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "cannot be read"), (b"\n", "is empty"), (b"\xe4iti\n", "not a text in UTF-8")],
)
def test_a_file_without_a_passphrase_is_refused(
    run: Commands, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "other.txt"
    if content is not None:
        path.write_bytes(content)

    refusal = run("--passphrase-file", path, "find").refusal

    assert reason in refusal
    assert "--passphrase-file FILE" in refusal


def test_a_wrong_passphrase_is_told(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text("aivan toinen lause\n")

    assert run("--passphrase-file", path, "find").refusal.startswith("The passphrase is wrong.")


def test_the_person_at_the_terminal_is_asked(run: Commands, terminal: None) -> None:
    questions = []

    def ask(question: str) -> str:
        questions.append(question)
        return PASSPHRASE

    asking = run.with_desk(ask=ask)
    answer = asking.bare("--json", "--vault", run.folder, "--language", "en", "find")

    assert answer.json["count"] == 0
    assert questions == ["Passphrase: "]


def test_leaving_the_question_cancels(run: Commands, terminal: None) -> None:
    def ask(_: str) -> str:
        raise EOFError

    answer = run.with_desk(ask=ask).bare("--vault", run.folder, "--language", "en", "find")

    assert answer.refusal.startswith("Cancelled.")


def test_nobody_is_asked_where_nobody_sits(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE))

    refusal = run.bare("--vault", run.folder, "--language", "en", "find").refusal

    assert refusal.startswith("The register opens with a passphrase, and none was given.")


def test_the_keyring_opens_the_register_without_a_question(run: Commands, tmp_path: Path) -> None:
    keyring = FakeKeyring()
    folder = _vault(tmp_path / "by keyring", Protection(keyring=keyring))

    answer = run.with_desk(find_keyring=lambda: keyring).bare("--json", "--vault", folder, "find")

    assert answer.json["count"] == 0


def test_both_are_needed_where_both_protect(run: Commands, tmp_path: Path) -> None:
    keyring = FakeKeyring()
    both = Protection(keyring=keyring, passphrase=PASSPHRASE, cost=CHEAP)
    folder = _vault(tmp_path / "by both", both)

    opened = run.with_desk(find_keyring=lambda: keyring)("--json", "--vault", folder, "find")
    refused = run.with_desk(find_keyring=FakeKeyring)("--vault", folder, "find")

    assert opened.json["count"] == 0
    assert "not on this computer" in refused.refusal


def test_a_keyring_that_fails_is_told(run: Commands, tmp_path: Path) -> None:
    keyring = FakeKeyring()
    folder = _vault(tmp_path / "by keyring", Protection(keyring=keyring))
    keyring.failure = errors.KeyringLocked()

    refusal = run.with_desk(find_keyring=lambda: keyring)("--vault", folder, "find").refusal

    assert refusal.startswith("The keyring of this computer is locked.")


def test_a_lost_index_is_built_again(run: Commands, customer: int) -> None:
    for path in run.folder.glob("index.db*"):
        path.unlink()

    assert run.json("find", "Kanarialintu")["customers"][0]["id"] == customer


def test_a_register_in_use_is_not_opened_twice(run: Commands) -> None:
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE):
        assert run("find").refusal.startswith("The register is in use")


def test_a_copied_folder_opens_as_well(run: Commands, customer: int, tmp_path: Path) -> None:
    copy = shutil.copytree(run.folder, tmp_path / "copy")

    assert run("--json", "--vault", copy, "find").json["count"] == customer


class _Asked:
    """Somebody at the terminal with a phone."""

    def __init__(self, answers: list[str]) -> None:
        self.questions: list[str] = []
        self._answers = answers

    def __call__(self, question: str) -> str:
        self.questions.append(question)
        return self._answers.pop(0)


def _secured(run: Commands, *, for_commands: bool) -> Phone:
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        return secured(vault, NOW, for_commands=for_commands)


def test_commands_need_no_code_unless_the_owner_wants_it(run: Commands) -> None:
    _secured(run, for_commands=False)

    assert run.json("find")["count"] == 0


def test_the_code_is_asked_at_the_terminal_where_commands_need_it(
    run: Commands, terminal: None
) -> None:
    phone = _secured(run, for_commands=True)
    asked = _Asked([phone.shows(NOW, 1), "12345"])
    desk = run.with_desk(ask=asked)

    assert desk.json("find")["count"] == 0
    assert asked.questions == ["One-time code: "]
    assert desk("find").refusal.startswith("This is not a one-time code")
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        assert vault.needs_code  # the refused command has let go of the register


def test_a_code_is_no_question_where_nobody_sits(
    run: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    _secured(run, for_commands=True)
    monkeypatch.setattr(sys, "stdin", io.StringIO("123456"))

    refusal = run("find").refusal

    assert refusal.startswith("The register asks for a one-time code, and none was given.")


def test_wrong_codes_at_the_terminal_are_counted(run: Commands, terminal: None) -> None:
    phone = _secured(run, for_commands=True)
    desk = run.with_desk(ask=_Asked([WRONG] * 5 + [phone.shows(NOW, 1)]))

    for _ in range(4):
        assert desk("find").refusal.startswith("The code is wrong. Type the code")
    assert "try again in 30 s" in desk("find").refusal
    assert desk("find").refusal.startswith("Too many codes were wrong.")
