"""The locked dependencies as they stand in the repository."""

import re
from pathlib import Path

import environment
import lock
import pytest

FILES = (environment.RUNTIME, environment.DEVELOPMENT, environment.RELEASE)


def _pinned(text: str) -> set[str]:
    return set(re.findall(r"^\S+==\S+", text, re.MULTILINE))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_place_to_download_from_is_named(file: Path) -> None:
    assert lock.named_places(file.read_text()) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_version_is_pinned_with_hashes(file: Path) -> None:
    entries = re.split(r"\n(?=\S)", file.read_text().strip())

    assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_what_is_tested_is_what_runs() -> None:
    assert _pinned(environment.RUNTIME.read_text()) <= _pinned(environment.DEVELOPMENT.read_text())


def test_tools_of_a_release_have_the_versions_that_were_tested() -> None:
    tested = {each.name: each.version for each in lock.read(environment.DEVELOPMENT.read_text())}
    tools = lock.read(environment.RELEASE.read_text())

    assert [each for each in tools if tested.get(each.name, each.version) != each.version] == []


def test_a_locked_package_is_read_with_its_marker_and_hashes() -> None:
    text = "six==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\n"

    assert lock.read(text) == [lock.Locked("six", "1.0", "sys_platform == 'win32'", ("00", "11"))]


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "-e .",
        "name @ file:///home/somebody/name.whl",
        "name @ https://packages.example/name.whl",
    ],
)
def test_a_named_place_is_found(line: str) -> None:
    assert lock.named_places(f"six==1.0 \\\n    --hash=sha256:00\n{line}\n") != []
