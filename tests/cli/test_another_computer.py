"""What somebody else has of a copied register: nothing, without the sheet or the passphrase."""

import json
import math
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from register_app.cli.call import Desk
from register_app.cli.main import main
from register_app.creation import create_register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, now

NEW = "vanha vene lahoaa rannalla"
MARKERS = ("Qvexlund", "Xyrkoski", "0401239876", "Zwarpkatu", "Wolpertti")
_LIST = (
    "Nimi;Puhelin;Osoite;Postinumero;Kaupunki\nQvexlund Oy;0401239876;Zwarpkatu 7;00100;Helsinki\n"
)
_PAGE, _LARGE = 4096, 1 << 16


class Copy(NamedTuple):
    """A register in the home of somebody else, and the code of its recovery sheet."""

    folder: Path
    home: Path
    code: str


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Fill a register that opens with a keyring, and return it with the code of its sheet."""
    place = tmp_path_factory.mktemp("first")
    keyring = FakeKeyring("keyring of the first computer")
    firm = Settings(firm_name="Xyrkoski Oy", firm_city="Kuusamo")
    folder = place / "vault"
    with create_register(
        folder, firm=firm, protection=Protection(keyring=keyring), now=now
    ) as vault:
        code = vault.new_recovery_code().text
        vault.confirm_recovery_code(on=now().date())
    desk = Desk(now=now, find_keyring=lambda: keyring, cost=CHEAP)
    rows, paper = place / "list.csv", place / "Wolpertti.txt"
    rows.write_text(_LIST, encoding="utf-8")
    paper.write_text("Wolpertti tilaa katon maalauksen. " * 4000, encoding="utf-8")
    for command in (
        ["import", str(rows), "--source", "oma"],
        ["attach", "1", str(paper), "--kind", "offer"],
    ):
        assert main(["--vault", str(folder), *command], desk) == 0
    return folder, code


@pytest.fixture
def copy(made: tuple[Path, str], tmp_path: Path) -> Copy:
    """Copy the register into another home."""
    home = tmp_path / "home"
    home.mkdir()
    return Copy(Path(shutil.copytree(made[0], home / "copied")), home, made[1])


def _there(copy: Copy, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program as somebody else, at a computer without a keyring."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "register_app", "--vault", copy.folder, "--language", "en",
         *arguments],
        env={**kept, "HOME": str(copy.home), "XDG_RUNTIME_DIR": str(copy.home)},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keyring of the test run is met")
def test_only_the_recovery_code_opens_a_copy_and_then_the_new_passphrase(copy: Copy) -> None:
    code, secret = copy.home / "code.txt", copy.home / "secret.txt"
    code.write_text(copy.code)
    secret.write_text(NEW)

    shut = _there(copy, "find")
    back = _there(copy, "--passphrase-file", secret, "--json", "recover", "--code-file", code)
    found = _there(copy, "--passphrase-file", secret, "--json", "find", "qvexlund")

    assert (shut.returncode, shut.stdout) == (1, "")
    assert "no keyring" in shut.stderr
    assert "recovery code" in shut.stderr
    assert json.loads(back.stdout)["protect"] == "passphrase", back.stderr
    assert json.loads(found.stdout)["count"] == 1, found.stderr


@pytest.mark.parametrize(
    ("keyring", "told"),
    [
        ("keyring of the first computer", "The key of this register is not on this computer."),
        ("keyring of another kind", "This computer now offers another keyring than before."),
    ],
)
def test_another_profile_takes_the_key_into_its_own_keyring(
    copy: Copy, capsys: pytest.CaptureFixture[str], keyring: str, told: str
) -> None:
    theirs = FakeKeyring(keyring)
    desk = Desk(now=now, find_keyring=lambda: theirs, cost=CHEAP)
    code = copy.home / "code.txt"
    code.write_text(copy.code)

    def run(*arguments: str) -> int:
        return main(["--vault", str(copy.folder), "--language", "en", *arguments], desk)

    assert run("find") == 1
    assert told in capsys.readouterr().err
    assert run("recover", "--code-file", str(code)) == 0
    assert run("--json", "find", "qvexlund") == 0
    assert '"count":1' in capsys.readouterr().out


def test_no_file_and_no_name_of_a_file_shows_what_is_kept(copy: Copy) -> None:
    for path in _files(copy.folder):
        content = path.read_bytes()
        for marker in MARKERS:
            forms = {marker.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
            assert not any(form.lower() in content.lower() for form in forms), path.name
            assert marker.casefold() not in path.name.casefold()


def test_what_is_encrypted_looks_like_chance_from_end_to_end(copy: Copy) -> None:
    databases = [copy.folder / "register.db", copy.folder / "index.db"]
    documents = _files(copy.folder / "documents")
    assert max(path.stat().st_size for path in documents) > _LARGE

    for path in (*databases, *documents):
        content = path.read_bytes()
        if path.parent.name == "documents":  # the age format names itself, and no one else
            assert content.startswith(b"age-encryption.org/v1\n-> X25519 ")
            content = content[content.index(b"\n---") + 48 :]
        assert b"SQLite format" not in content
        if len(content) > _LARGE:
            assert _bits(content) > 7.99, path.name
        starts = range(0, len(content) - _PAGE, _PAGE)
        assert all(_bits(content[start : start + _PAGE]) > 7.9 for start in starts), path.name
        assert re.search(rb"[ -~]{24}", content) is None, path.name


def test_what_is_not_encrypted_names_the_register_and_its_ways_in_alone(copy: Copy) -> None:
    keys = json.loads((copy.folder / "keys.json").read_text())
    others = {path.relative_to(copy.folder).parts[0] for path in _files(copy.folder)}

    assert keys.keys() <= {
        "format", "vault_id", "created", "keyring", "generation", "check", "slots",
        "second_step", "sum",
    }  # fmt: skip
    assert [slot["way"] for slot in keys["slots"]] == ["keyring", "recovery"]
    assert others <= {
        "keys.json", "keys.json.previous", "register.db", "register.lock", "index.db",
        "register.salt", "erased.ledger", "documents",
    }  # fmt: skip
    assert (copy.folder / "register.lock").stat().st_size == 0


def _files(folder: Path) -> Sequence[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _bits(content: bytes) -> float:
    """Return the entropy of the bytes, 8 for chance."""
    shares = (count / len(content) for count in Counter(content).values())
    return -sum(share * math.log2(share) for share in shares)
