"""The checklist of a release."""

import subprocess
from functools import partial
from pathlib import Path

import pytest
import release
from release import Step


@pytest.fixture(autouse=True)
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let releases be made elsewhere."""
    folder = tmp_path / "dist"
    monkeypatch.setattr(release, "DIST", folder)
    return folder


def _steps(monkeypatch: pytest.MonkeyPatch, **passes: bool) -> list[str]:
    done: list[str] = []

    def passed(name: str) -> bool:
        done.append(name)
        return passes[name]

    made = tuple(Step(name, f"about {name}", partial(passed, name)) for name in passes)
    monkeypatch.setattr(release, "STEPS", made)
    return done


def test_the_first_step_that_fails_ends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = _steps(monkeypatch, one=True, two=False, three=True)

    assert release.run(()) == 1
    assert done == ["one", "two"]
    told = capsys.readouterr().out
    assert "[x] one: about one\n  [ ] two: about two\n  [ ] three: about three" in told
    assert told.endswith("Not a release.\n")


def test_steps_can_be_done_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    done = _steps(monkeypatch, one=True, two=False, three=True)

    assert release.run(("three",)) == 0
    assert done == ["three"]


def test_notices_and_bill_lie_beside_the_wheel(
    monkeypatch: pytest.MonkeyPatch, dist: Path
) -> None:
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: 0)

    assert release.run(("licences", "bill")) == 0
    assert sorted(path.name for path in dist.iterdir()) == [release.NOTICES, release.BILL]


@pytest.mark.parametrize(("answer", "code"), [(0, 0), (1, 1)])
def test_without_the_answer_of_the_audit_there_is_no_release(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: int, code: int
) -> None:
    monkeypatch.setattr(subprocess, "call", lambda *_, **__: answer)

    assert release.run(("audit",)) == code
    assert ("could not be asked" in capsys.readouterr().out.replace("\n", " ")) == bool(code)


def test_a_release_is_what_was_committed(monkeypatch: pytest.MonkeyPatch) -> None:
    def git(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess((), 0, stdout=" M README.md\n")

    monkeypatch.setattr(subprocess, "run", git)

    assert release.run(("committed",)) == 1
