"""A saved notice is noted with its version: the file and the note, or neither."""

from dataclasses import replace
from pathlib import Path

import pytest

from register_app.errors import RegisterError
from register_app.notice.edition import Standing, standing
from register_app.notice.facts import Channel, SubjectGroup
from register_app.notice.presets import (
    suggested_purposes,
    suggested_rules,
)
from register_app.register import Register
from register_app.reports.notice import NoticeIncomplete, notice_facts
from register_app.reports.notice_edition import Edition, publish
from register_app.retention.presets import preset_rule
from register_app.settings import Settings
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import NOW

TODAY = NOW.date()
FIRM = Settings(
    firm_name="Testaajan Maalaus Oy",
    firm_business_id="2077474-0",
    firm_street="Kuusitie 3 B",
    firm_email=("toimisto@testaajan.example",),
    notice_news="Ensimmäinen seloste",
)


@pytest.fixture
def ready(register: Register) -> Register:
    """Fill in everything that a notice needs."""
    subjects = (SubjectGroup.CONTACTS,)
    with register.change(TITLE):
        register.settings.save(FIRM)
        for purpose in suggested_purposes(subjects, (Channel.EMAIL,)):
            register.purposes.save(purpose)
        for rule in suggested_rules(subjects, hetu=False, consent=False):
            register.rules.save(rule)
        register.rules.save(preset_rule("prospects"))
    stored(register, a_customer(city="Turku"))
    return register


def change_content(register: Register) -> None:
    with register.change(TITLE):
        settings = register.settings.load()
        register.settings.save(replace(settings, notice_duty="Avainkoodi."))


def standing_of(register: Register) -> Standing:
    kept = register.notice_versions.all(order="day, id")
    return standing(notice_facts(register, "en"), kept)


def versions(register: Register) -> list[tuple[str, str]]:
    return [(kept.version, kept.text) for kept in register.notice_versions.all()]


def test_saving_writes_the_file_and_notes_the_version(ready: Register, tmp_path: Path) -> None:
    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0", "Ensimmäinen seloste"))

    assert (tmp_path / "seloste.pdf").read_bytes().startswith(b"%PDF")
    assert versions(ready) == [("1.0", "Ensimmäinen seloste")]
    assert ready.settings.load().notice_news == ""
    assert standing_of(ready) is Standing.SAME


def test_saving_in_another_language_notes_nothing_new(ready: Register, tmp_path: Path) -> None:
    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0"))
    before = ready.history.next_undo()

    publish(ready, tmp_path / "beskrivning.pdf", "sv", Edition("1.0"))

    assert versions(ready) == [("1.0", "")]
    assert ready.history.next_undo() == before


def test_changed_notice_is_told_from_the_saved_one(ready: Register, tmp_path: Path) -> None:
    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0"))

    change_content(ready)

    assert standing_of(ready) is Standing.CHANGED


def test_next_version_is_kept_beside_the_earlier_one(ready: Register, tmp_path: Path) -> None:
    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0", "Ensimmäinen"))
    change_content(ready)

    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.1", "Avainkoodi"))

    assert versions(ready) == [("1.0", "Ensimmäinen"), ("1.1", "Avainkoodi")]
    assert ready.settings.load().notice_version == "1.1"


def test_same_version_saved_again_keeps_its_news_and_takes_the_day(
    ready: Register, tmp_path: Path
) -> None:
    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0", "Ensimmäinen"))
    change_content(ready)

    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0"))

    assert versions(ready) == [("1.0", "Ensimmäinen")]
    assert ready.notice_versions.all()[0].day == TODAY
    assert standing_of(ready) is Standing.SAME


def test_version_is_not_noted_when_the_file_cannot_be_written(
    ready: Register, tmp_path: Path
) -> None:
    with pytest.raises(RegisterError):
        publish(ready, tmp_path / "missing" / "seloste.pdf", "fi", Edition("1.0"))

    assert versions(ready) == []


def test_version_is_not_noted_when_the_notice_lacks_something(
    register: Register, tmp_path: Path
) -> None:
    with pytest.raises(NoticeIncomplete):
        publish(register, tmp_path / "seloste.pdf", "fi", Edition("1.0"))

    assert versions(register) == []
    assert not (tmp_path / "seloste.pdf").exists()


def test_news_of_an_unsaved_version_is_in_its_history(ready: Register) -> None:
    facts = notice_facts(ready, "fi")

    assert [(change.version, change.day, change.text) for change in facts.changes] == [
        ("1.0", TODAY, "Ensimmäinen seloste")
    ]


def test_news_is_not_told_twice_once_it_is_saved(ready: Register, tmp_path: Path) -> None:
    publish(ready, tmp_path / "seloste.pdf", "fi", Edition("1.0", "Ensimmäinen seloste"))
    with ready.change(TITLE):
        ready.settings.save(replace(ready.settings.load(), notice_news="Uutta"))

    assert [change.text for change in notice_facts(ready, "fi").changes] == ["Ensimmäinen seloste"]
