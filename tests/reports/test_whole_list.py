"""Test the file of a whole list."""

from pathlib import Path

import pytest

from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.reports.formats import UnknownFormat
from register_app.reports.whole_list import save_list
from register_app.segments.condition import PRESET, written
from register_app.segments.segment import Segment

LIST = Segment(name="Aktiiviset", conditions=written(PRESET))


def test_an_unknown_ending_is_refused_before_anything_is_written(
    register: Register, tmp_path: Path
) -> None:
    with pytest.raises(UnknownFormat):
        save_list(register, LIST, tmp_path / "lista.doc", Catalogue.load("en"))

    assert not list(tmp_path.glob("lista*"))
