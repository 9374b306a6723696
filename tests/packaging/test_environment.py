"""The environment in which everything runs."""

import environment
import pytest


def test_a_shell_cannot_change_what_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")

    assert not {"PYTHONPATH", "PYTEST_ADDOPTS"} & environment.variables().keys()


def test_pip_is_told_how_to_reach_an_index_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example/simple")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")

    seen = environment.pip_variables()

    assert seen["PIP_INDEX_URL"] == "https://packages.example/simple"
    assert seen["PIP_USER"] == "0"
    assert "PIP_TARGET" not in seen
