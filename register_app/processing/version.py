"""A version of the privacy notice that the firm has saved."""

from datetime import date

from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP


@record("notice_version")
class NoticeVersion:
    """What was new in a version, and the day it was made."""

    id: int | None = None
    version: str = field(TEXT, QT_TRANSLATE_NOOP("processing", "Version"))
    day: date = field(DAY, QT_TRANSLATE_NOOP("processing", "Date"))
    text: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("processing", "What changed"), default="")
    digest: str = field(
        TEXT, QT_TRANSLATE_NOOP("processing", "Trace of its text"), default="", editable=False
    )
