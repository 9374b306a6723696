"""Tell people whose data came from elsewhere: what to write, and that it was done."""

from collections.abc import Sequence
from datetime import date

from register_app.customers.customer import CustomerId
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.short import first_message
from register_app.processing.notice_given import NoticeGiven
from register_app.processing.store import Owed
from register_app.register import Register
from register_app.reports.notice import notice_facts

_GIVEN = QT_TRANSLATE_NOOP("notice", "Privacy notice given to %n people")


def ready_text(register: Register, translate: Translate, language: str, source: str) -> str:
    """Return what to put into the first message to a person, with the source of the data."""
    return first_message(notice_facts(register, language), translate, source)


def give(register: Register, whom: Sequence[Owed], *, on: date, how: str) -> int:
    """Keep as one change that people were given the newest saved notice."""
    versions = register.notice_versions.all(order="day, id")
    given = NoticeGiven(
        customer_id=CustomerId(0),
        version_id=versions[-1].id if versions else None,
        on_day=on,
        how=how,
    )
    with register.change(Message(_GIVEN, n=len(whom))):
        return register.notices.give(whom, given)
