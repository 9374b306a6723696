"""Sizes of documents are told as people say them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from register_app.gui.languages import Languages
from register_app.gui.pages.documents.words import size_called


@pytest.fixture
def finnish(qapp: QCoreApplication) -> Iterator[Languages]:
    """Speak Finnish."""
    assert qapp
    before = QLocale()
    spoken = Languages()
    spoken.speak("fi")
    yield spoken
    spoken.take_off()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("size", "called"), [(0, "0 tavua"), (1, "1 tavu"), (875, "875 tavua"), (1_200, "1,2 kt")]
)
def test_bytes_bend_after_a_number(size: int, called: str, finnish: Languages) -> None:
    assert finnish

    assert size_called(size).replace("\N{NO-BREAK SPACE}", " ") == called
