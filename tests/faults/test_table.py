"""The table of figures, and what its command answers."""

from collections.abc import Iterator

import pytest

from tests.faults import __main__ as table
from tests.faults.figures import Figure
from tests.faults.ground import Ground


def _kind(*figures: Figure) -> table.Kind:
    def run(_ground: Ground, _rounds: int) -> Iterator[Figure]:
        yield from figures

    return table.Kind(run, 1)


def test_the_table_fails_where_something_was_lost_half_done_or_not_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = {
        "good": _kind(Figure("good", 3, 2)),
        "lost": _kind(Figure("lost", 3, 2, lost=1)),
        "half": _kind(Figure("half", 3, 2, half=1)),
        "untold": _kind(Figure("untold", 3, 2, untold=1)),
    }
    monkeypatch.setattr(table, "KINDS", kinds)

    assert {name: table.main([name]) for name in kinds} == {
        "good": 0,
        "lost": 1,
        "half": 1,
        "untold": 1,
    }

    assert "lost" in capsys.readouterr().out


def test_an_unknown_fault_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        table.main(["earthquake"])

    assert "earthquake" in capsys.readouterr().err
