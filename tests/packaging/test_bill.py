"""The bill of materials."""

import json
from datetime import UTC, datetime

import bill
import environment
import licences
import lock

SHIPPED = lock.read(environment.RUNTIME.read_text(encoding="utf-8"))
MADE = json.loads(bill.bill(SHIPPED, at=datetime(2026, 11, 29, 12, tzinfo=UTC)))


def test_it_lists_exactly_what_is_locked_for_the_program() -> None:
    listed = {(each["name"], each["version"]) for each in MADE["components"]}

    assert len(MADE["components"]) == len(SHIPPED)
    assert listed == {(package.name, package.version) for package in SHIPPED}


def test_each_entry_has_its_licence_and_the_fingerprints_of_its_files() -> None:
    licence = licences.chosen()
    for package, each in zip(SHIPPED, MADE["components"], strict=True):
        (reference,) = each["externalReferences"]
        assert each["purl"] == f"pkg:pypi/{package.name}@{package.version}"
        assert each["licenses"] == [{"expression": licence[package.name]}]
        assert [one["content"] for one in reference["hashes"]] == list(package.hashes)


def test_what_only_some_systems_need_says_so() -> None:
    (windows,) = (each for each in MADE["components"] if each["name"] == "pywin32-ctypes")

    assert windows["properties"] == [
        {"name": "register-app:only-where", "value": "sys_platform == 'win32'"}
    ]


def test_the_program_stands_at_its_head() -> None:
    head = MADE["metadata"]["component"]

    assert (MADE["bomFormat"], MADE["specVersion"]) == ("CycloneDX", "1.6")
    assert MADE["metadata"]["timestamp"] == "2026-11-29T12:00:00+00:00"
    assert head["name"] == "register-app"
    assert MADE["dependencies"][0] == {
        "ref": head["bom-ref"],
        "dependsOn": [each["bom-ref"] for each in MADE["components"]],
    }
