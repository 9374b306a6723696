"""Draw the notice in the background: what it says, what it lacks, and its pages."""

from typing import NamedTuple

from register_app.errors import RegisterError
from register_app.gui.jobs import Progress
from register_app.i18n import Catalogue
from register_app.notice.checks import Gap, gaps
from register_app.notice.compose import compose
from register_app.notice.edition import Standing, kept_as, standing
from register_app.notice.facts import NoticeFacts
from register_app.notice.short import footer, phone_script
from register_app.processing.version import NoticeVersion
from register_app.register import Register
from register_app.reports.notice import notice_facts


class Drawn(NamedTuple):
    """The notice as it stands."""

    facts: NoticeFacts
    gaps: tuple[Gap, ...]
    standing: Standing
    saved: NoticeVersion | None
    """What was saved last under its version."""
    title: str
    text: str
    footer: str
    phone_script: str
    pdf: bytes
    owed: int
    """To how many people the notice is still to be given."""
    problem: RegisterError | None = None
    """Why there are no pages."""


def draw(language: str, register: Register, progress: Progress) -> Drawn:
    """Return the notice in a language."""
    from register_app.reports.notice_pdf import notice_pdf  # noqa: PLC0415  loaded on first use

    facts = notice_facts(register, language)
    saved = register.notice_versions.all(order="day, id")
    translate = Catalogue.load(language)
    notice = compose(facts, translate)
    drawn = Drawn(
        facts=facts,
        gaps=tuple(gaps(facts)),
        standing=standing(facts, saved),
        saved=kept_as(facts.version, saved),
        title=notice.title,
        text=notice.plain_text(),
        footer=footer(facts, translate),
        phone_script=phone_script(facts, translate),
        pdf=b"",
        owed=register.notices.count_owed(),
    )
    progress.check()
    try:
        return drawn._replace(pdf=notice_pdf(notice))
    except RegisterError as problem:
        return drawn._replace(problem=problem)
