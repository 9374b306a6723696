"""Save the notice as a version: the file, and the note of what was saved when."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.notice.edition import digest, kept_as
from register_app.processing.version import NoticeVersion
from register_app.register import Register
from register_app.reports.notice import notice_facts, save_notice

_TITLE = QT_TRANSLATE_NOOP("notice", "Privacy notice saved, version {version}")


class Edition(NamedTuple):
    """Under which version the notice is saved, and what is new in it."""

    version: str
    news: str = ""


def publish(register: Register, path: Path, language: str, edition: Edition) -> None:
    """Save the notice as a PDF and note its version: both, or neither."""
    with register.change(Message(_TITLE, {"version": edition.version})):
        note(register, edition)
        save_notice(register, path, language)


def note(register: Register, edition: Edition) -> None:
    """Note, within a change, that the notice is given to people as it is now."""
    settings = register.settings.load()
    register.settings.save(replace(settings, notice_version=edition.version, notice_news=""))
    trace = digest(notice_facts(register, "en"))
    saved = kept_as(edition.version, register.notice_versions.all(order="day, id"))
    if saved and saved.digest == trace and not edition.news:
        return
    today = register.today()
    before = saved or NoticeVersion(version=edition.version, day=today)
    news = edition.news or before.text
    register.notice_versions.save(replace(before, day=today, text=news, digest=trace))
