"""Commands run in this process, on a register made for the test."""

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from register_app.cli.call import Desk
from register_app.cli.main import main
from register_app.creation import create_register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from tests.fixtures import CHEAP, NOW, PASSPHRASE, now

FIRM = Settings(
    firm_name="Testimaalarit Oy",
    firm_business_id="1234567-1",
    firm_street="Testikatu 1",
    firm_postcode="00100",
    firm_city="HELSINKI",
    firm_email=("toimisto@testimaalarit.example",),
)


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object of a command that was done."""
        assert (self.code, self.err) == (0, ""), self.err
        assert self.out.count("\n") == 1
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def refusal(self) -> str:
        """The one line of a command that was refused."""
        assert self.code == 1
        assert self.out == ""
        return self.told

    @property
    def misuse(self) -> str:
        """The one line of a command that was called wrongly."""
        assert self.code == 2
        assert self.out == ""
        return self.told

    @property
    def told(self) -> str:
        """The line on standard error, without the name of the program."""
        assert self.err.startswith("register-app: ")
        assert self.err.count("\n") == 1
        return self.err.removeprefix("register-app: ").rstrip("\n")


@dataclass
class Commands:
    """The command line of one register."""

    folder: Path
    passphrase_file: Path
    capsys: pytest.CaptureFixture[str]
    desk: Desk

    def __call__(self, *arguments: str | Path) -> Answer:
        """Run a command on the register in English."""
        return self.bare(
            "--vault",
            self.folder,
            "--passphrase-file",
            self.passphrase_file,
            "--language",
            "en",
            *arguments,
        )

    def json(self, *arguments: str | Path) -> dict[str, Any]:
        """Run a command that must be done, and return its answer."""
        return self("--json", *arguments).json

    def bare(self, *arguments: str | Path) -> Answer:
        """Run a command with nothing but the arguments given."""
        self.capsys.readouterr()
        code = main([str(argument) for argument in arguments], self.desk)
        captured = self.capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    def with_desk(self, **changes: Any) -> "Commands":  # noqa: ANN401  fields of the desk
        """Return the same command line with something else around it."""
        return replace(self, desk=replace(self.desk, **changes))


@pytest.fixture(scope="session")
def firm_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a register of a firm as `create` makes it, locked."""
    folder = tmp_path_factory.mktemp("firm") / "vault"
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    create_register(folder, firm=FIRM, protection=protection, now=now).lock()
    return folder


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """Write the passphrase into a file."""
    path = tmp_path / "passphrase.txt"
    path.write_text(f"{PASSPHRASE}\nno second line is read\n", encoding="utf-8")
    return path


@pytest.fixture
def run(
    firm_template: Path,
    tmp_path: Path,
    passphrase_file: Path,
    capsys: pytest.CaptureFixture[str],
) -> Commands:
    """Return the command line of a fresh register."""
    folder = Path(shutil.copytree(firm_template, tmp_path / "vault"))
    return Commands(folder, passphrase_file, capsys, Desk(now=now, cost=CHEAP))


@pytest.fixture(scope="session")
def customer_template(firm_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Import one customer into a register, and lock it."""
    folder = tmp_path_factory.mktemp("customer")
    path, secret = folder / "one.csv", folder / "passphrase.txt"
    path.write_text(ONE, encoding="utf-8")
    secret.write_text(PASSPHRASE, encoding="utf-8")
    vault = Path(shutil.copytree(firm_template, folder / "vault"))
    known = ("--vault", str(vault), "--passphrase-file", str(secret))
    assert main([*known, "import", str(path), "--source", "oma lista"], Desk(now=now)) == 0
    return vault


@pytest.fixture
def customer(run: Commands, customer_template: Path) -> int:
    """Put one customer into the register and return its number."""
    shutil.rmtree(run.folder)
    shutil.copytree(customer_template, run.folder)
    return 1


ONE = (
    "Nimi;Y-tunnus;Puhelin;Postinumero;Postitoimipaikka;Yhteyshenkilö;Markkinointikielto\n"
    "Kanarialintu Oy;2077474-0;040 000 0123;00100;Helsinki;Kaisa Kanarialintu;kyllä\n"
)
DAY = NOW.date().isoformat()
