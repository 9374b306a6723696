"""What an open register tells of by itself: when it is opened, and as the clock brings it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from register_app.gui.backups.care import BackupCare
from register_app.gui.last_end import check_end
from register_app.gui.leading import (
    PRIVACY,
    SETTINGS,
    TASKS,
    show_backups,
    show_breaches,
    show_requests,
    show_retention,
)
from register_app.gui.locking.kept_texts import KeptLine
from register_app.gui.notice_line import NoticeLine
from register_app.gui.requests.pressing import PressingBreaches, PressingRequests, PrivacyMark
from register_app.gui.retention.going import GoingWatch
from register_app.gui.session import translate
from register_app.gui.tasks.desktop import Desktop
from register_app.gui.tasks.reminders import Reminders
from register_app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from register_app.gui.workspace import Workspace


def greet(pages: "Workspace") -> None:
    """Show what is due to whoever has opened the register, and how its last use ended."""
    check_end(pages)
    register = pages.session.register
    today = register.today()
    if not register.settings.load().tasks_at_unlock:
        return
    is_pressing = any(register.requests.pressing(today))
    is_breached = bool(register.breaches.to_report())
    if not is_pressing and not is_breached and not register.tasks.count_due(today):
        return
    from register_app.gui.tasks.due_dialog import DueDialog  # noqa: PLC0415  where there is one

    dialog = DueDialog(pages.session, pages)
    dialog.customer_wanted.connect(pages.show_customer)
    dialog.tasks_wanted.connect(partial(pages.show_titled, TASKS))
    for is_there, make, show in (
        (is_pressing, PressingRequests, show_requests),
        (is_breached, PressingBreaches, show_breaches),
    ):
        if is_there:
            pressing = make(pages.session)
            pressing.wanted.connect(dialog.accept)
            pressing.wanted.connect(partial(show, pages))
            dialog.show_above(pressing)
    dialog.open()


def remind(pages: "Workspace") -> None:
    """Show in the window what the clock brings."""
    _remind_of_tasks(pages)
    going = GoingWatch(pages.session, pages)
    ahead = NoticeLine(translate(QT_TRANSLATE_NOOP("retention", "Show what will go")))
    pages.show_above(ahead)
    going.told.connect(ahead.say)
    ahead.wanted.connect(partial(show_retention, pages))
    going.look()
    _remind_of_backups(pages)
    requests = PrivacyMark(pages.session, pages)
    requests.counted.connect(partial(pages.show_mark, PRIVACY))
    requests.count()
    kept = KeptLine(pages.session)
    pages.show_above(kept)
    kept.look()


def _remind_of_tasks(pages: "Workspace") -> None:
    reminders = Reminders(pages.session, Desktop(pages), pages)
    line = NoticeLine(translate(QT_TRANSLATE_NOOP("tasks", "Show the tasks")))
    pages.show_above(line)
    reminders.told.connect(line.say)
    reminders.counted.connect(partial(pages.show_mark, TASKS))
    line.wanted.connect(partial(pages.show_titled, TASKS))
    reminders.tasks_wanted.connect(partial(_come_back, pages))
    reminders.count()


def _remind_of_backups(pages: "Workspace") -> None:
    care = BackupCare(pages.session, pages)
    line = NoticeLine(
        translate(QT_TRANSLATE_NOOP("backups", "Show the backups")),
        close=translate(QT_TRANSLATE_NOOP("backups", "Remind me tomorrow")),
    )
    pages.show_above(line)
    care.told.connect(line.say)
    care.marked.connect(partial(pages.show_mark, SETTINGS))
    line.wanted.connect(partial(show_backups, pages))
    line.closed.connect(care.put_off)
    care.look()


def _come_back(pages: "Workspace") -> None:
    """Show the tasks to somebody who was in another window."""
    window = pages.window()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.activateWindow()
    pages.show_titled(TASKS)
