"""The place to come back to is handed on in numbers, and in nothing else."""

import pytest

from register_app.gui.locking.return_to import ReturnTo


def test_a_place_is_read_as_it_was_written() -> None:
    place = ReturnTo(page=4, tab=2, customer=17, is_small=1, is_aside=1)

    assert place.written == "4,2,17,1,1"
    assert ReturnTo.read(place.written) == place


@pytest.mark.parametrize(
    "text", ["", "4", "4,0,17,0", "4,0,17,0,0,0", "4,0,Kaisa,0,0", "4,-1,0,0,0"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        ReturnTo.read(text)
