"""PDFs that ask for more memory than a window has, told before they are drawn."""

import pytest

from register_app.errors import Cancelled
from register_app.filing import pdf_weight
from register_app.filing.pdf_weight import is_heavy
from register_app.watch import UNWATCHED
from tests.filing import papers
from tests.watching import stopped


@pytest.mark.parametrize("folds", [0, 1, 2, 3])
def test_what_unfolds_to_too_much_is_heavy_however_often_it_is_folded(folds: int) -> None:
    made = papers.heavy_pdf(folds)

    assert folds == 0 or len(made) < 100_000
    assert is_heavy(made, UNWATCHED)


@pytest.mark.parametrize("about", [b"/Subtype /Image", b"/Type/EmbeddedFile"])
def test_pictures_and_enclosed_files_may_be_large(about: bytes) -> None:
    assert not is_heavy(papers.heavy_pdf(about=about), UNWATCHED)


def test_usual_and_long_and_broken_files_are_not_heavy() -> None:
    small = papers.heavy_pdf(size=pdf_weight.MOST - 1)

    for made in (small, papers.pdf("a", "b"), papers.long_pdf(100_000), papers.locked_pdf()):
        assert not is_heavy(made, UNWATCHED)
    for cut in (small[:5000], small.replace(b"x", b"?"), b"%PDF-1.7 stream\n"):
        assert not is_heavy(cut, UNWATCHED)


def test_who_stops_is_not_kept_waiting() -> None:
    with pytest.raises(Cancelled):
        is_heavy(papers.pdf("a"), stopped())
