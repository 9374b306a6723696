"""From the firm's list to a searchable register and a notice, through the real command."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from register_app import paths
from tests.fixtures import PASSPHRASE
from tests.reports.pdfs import text_of

DEMO = paths.resources() / "demo" / "asiakkaat.xlsx"


class Shell:
    """A person at a terminal, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        """Keep the passphrase in a file."""
        self.folder = folder
        (folder / "salalause.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")

    def run(self, *arguments: str, code: int = 0) -> str:
        """Run the program; return what it printed."""
        known = ("--vault", "rekisteri", "--passphrase-file", "salalause.txt", "--json")
        done = subprocess.run(
            [sys.executable, "-m", "register_app", *known, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "LC_ALL": "C"},
            capture_output=True,
            check=False,
        )
        told = done.stderr.decode("utf-8")
        assert done.returncode == code, told
        assert "Traceback" not in told
        return done.stdout.decode("utf-8") if code == 0 else told

    def json(self, *arguments: str) -> dict[str, Any]:
        """Run the program and return its answer."""
        found = json.loads(self.run(*arguments))
        assert isinstance(found, dict)
        return found


@pytest.mark.long
@pytest.mark.no_cover
def test_from_list_to_notice(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    firm = ("--firm", "Testimaalarit Oy", "--business-id", "1234567-1")
    where = ("--email", "toimisto@testi.example", "--address", "Testikatu 1, 00100 Helsinki")
    files = ("--recovery-sheet", "palautus.pdf", "--recovery-code-file", "koodi.txt")
    shell.json("create", *firm, *where, "--protect", "passphrase", *files)
    assert (tmp_path / "palautus.pdf").read_bytes().startswith(b"%PDF-")

    imported = shell.json(
        "import", str(DEMO), "--source", "vanha asiakaslista", "--report", "raportti.xlsx"
    )
    assert imported["imported"] > 250
    assert imported["rejected"] > 0
    assert openpyxl.load_workbook(tmp_path / "raportti.xlsx").worksheets[0].max_row > 1

    found = shell.json("find", "koivu", "--limit", "1")
    customer = found["customers"][0]
    assert "koivu" in json.dumps(customer, ensure_ascii=False).casefold()

    number = str(customer["id"])
    shell.json("set", number, "postcode=20100", "city=Åbo")
    assert shell.json("show", number)["city"] == "Åbo"
    assert "Business" not in shell.run("set", number, "business_id=2077474-1", code=1)
    shell.json("undo")
    assert shell.json("find", "koivu", "--limit", "1")["customers"] == [customer]

    shell.json("notice", "seloste.pdf", "--language", "sv")
    assert "Testimaalarit Oy" in text_of((tmp_path / "seloste.pdf").read_bytes())

    exported = shell.json("export", "kaikki.csv")
    assert exported["written"] == imported["imported"]
    assert shell.json("verify")["ok"] is True

    content = (tmp_path / "rekisteri" / "register.db").read_bytes()
    assert customer["name"].encode() not in content
    shell.json("undo", "--batch", str(imported["batch"]))
    assert shell.json("find")["count"] == 0
