"""The notice as it stands: drawn in the background, in one language."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from register_app.errors import Cancelled
from register_app.gui.jobs import Progress
from register_app.gui.pages.privacy.notice.drawing import draw
from register_app.gui.pages.privacy.notice.held import Held
from register_app.gui.pages.privacy.notice.preview import Preview
from register_app.gui.session import Session
from register_app.notice.edition import Standing
from register_app.reports.pdf import LONGEST, DocumentTooLong
from tests.builders import TITLE, a_customer, stored
from tests.gui.hands import texts
from tests.notice.samples import EVERYTHING

PROGRESS = Progress(lambda _: None)


def test_drawing_holds_the_notice_in_every_form(session: Session) -> None:
    stored(session.register, a_customer())

    made = draw("sv", session.register, PROGRESS)

    assert made.title.startswith("Dataskyddsbeskrivning")
    assert made.text.startswith(made.title)
    assert "Testaajan Maalaus Oy" in made.footer
    assert "Testaajan Maalaus Oy" in made.phone_script
    assert made.pdf.startswith(b"%PDF")
    assert (made.gaps, made.standing, made.saved) == ((), Standing.NEW, None)


def test_drawing_that_is_cancelled_ends(session: Session) -> None:
    progress = Progress(lambda _: None)
    progress.cancel()

    with pytest.raises(Cancelled):
        draw("fi", session.register, progress)


def test_notice_too_long_for_paper_is_told_instead_of_shown(
    session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), notice_duty="x" * (LONGEST + 1)))

    made = draw("en", session.register, PROGRESS)
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_drawn(made._replace(text="Too long"))

    assert isinstance(made.problem, DocumentTooLong)
    assert made.pdf == b""
    told = preview.currentWidget()
    assert isinstance(told, QLabel)
    assert told.text().startswith("The document is too long")


def test_reasons_for_identity_codes_are_among_the_facts(qtbot: QtBot) -> None:
    held = Held()
    qtbot.addWidget(held)
    with qtbot.waitActive(held):
        held.show()

    held.show_facts(EVERYTHING)
    assert "granting credit" in texts(held)

    held.show_facts(replace(EVERYTHING, hetu_reasons=()))
    assert "identity codes" not in texts(held)
