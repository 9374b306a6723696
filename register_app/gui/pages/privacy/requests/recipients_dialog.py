"""Who got the data of a request's person, and whether each was told (GDPR Art. 19)."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QListWidget, QWidget

from register_app.db.change import Change
from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.shown import shown
from register_app.gui.history.words import moment
from register_app.gui.jobs import Progress, Work
from register_app.gui.labels import PlainLabel, caption, name, row
from register_app.gui.pages.privacy.letter_sheet import LetterSheet
from register_app.gui.requests.words import NEEDED, NOT_YET
from register_app.gui.session import Session, translate
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Message, Text
from register_app.notice.words import recipient_name
from register_app.register import Register
from register_app.reports.letter import Letter
from register_app.requests.notification import Notification
from register_app.requests.request import Received, Request
from register_app.rights.letters.hand_out import TOLD, note_told, save_to_recipient
from register_app.rights.letters.recipient import compose_for, file_name_for
from register_app.rights.recipients import Disclosures

_WIDTH, _HIGH = 620, 150
_EXCUSED = QT_TRANSLATE_NOOP("notification", "Recipient not told, request {number}")
_ADDED = QT_TRANSLATE_NOOP("notification", "Recipient added to request {number}")
_OPEN = QT_TRANSLATE_NOOP("notification", "to be told")
_DOT = " · "


class RecipientsDialog(Dialog):
    """Lists them; each is told by letter or otherwise, or it is said why not."""

    def __init__(
        self, session: Session, request: Request, found: Disclosures, parent: QWidget
    ) -> None:
        """Show the recipients kept with a request, and where else its data may have gone."""
        super().__init__(self.tr("Recipients of the data"), parent, width=_WIDTH)
        self.setModal(True)
        self._session = session
        self._request = request
        self._told: list[Notification] = []
        self._list = QListWidget()
        self._list.setMinimumHeight(_HIGH)
        name(self._list, self.tr("Recipients"))
        self._none = PlainLabel(self.tr("No list with this data is known to have left the firm."))
        self._letter = button(self.tr("&Write the letter…"), self._write)
        self._done = button(self.tr("Was &told…"), self._tell)
        self._not = button(self.tr("Is &not told…"), self._excuse)
        self.inside.addWidget(PlainLabel(self._what_it_is(), wrap=True))
        self.inside.addWidget(self._none)
        self.inside.addWidget(self._list)
        self.inside.addLayout(row(self._letter, self._done, self._not))
        for text in _reminders(found):
            self.inside.addWidget(caption(text, wrap=True))
        self.add_buttons(
            button(self.tr("&Add a recipient…"), self._add),
            button(self.tr("C&lose"), self.accept, look="primary"),
        )
        session.changed.connect(self._follow)
        session.refilled.connect(self._fill)
        self._fill()

    def _what_it_is(self) -> str:
        return self.tr(
            "Everybody who got the data is told of its correction, erasure or restriction, unless "
            "that is impossible or takes disproportionate effort (GDPR Article 19). Tell the "
            "person who they are, if the person asks."
        )

    @Slot()
    def _fill(self) -> None:
        place = max(self._list.currentRow(), 0)
        self._told = self._session.register.requests.notifications_of(self._request.id or 0)
        self._list.clear()
        self._list.addItems([_line(one) for one in self._told])
        self._list.setCurrentRow(min(place, len(self._told) - 1))
        for widget in (self._list, self._letter, self._done, self._not):
            widget.setVisible(bool(self._told))
        self._none.setVisible(not self._told)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if "notification" in change.tables:
            self._fill()

    def _chosen(self) -> Notification:
        return self._told[self._list.currentRow()]

    @Slot()
    def _write(self) -> None:
        RecipientLetter(self._session, self._request, self._chosen(), self).open()

    @Slot()
    def _tell(self) -> None:
        today, one = self._session.register.today(), self._chosen()
        draft = one.told(one.told_by or Received.EMAIL, on=one.told_on or today)
        NotificationDialog(self._session, draft, ("told_on", "told_by"), TOLD, self).open()

    @Slot()
    def _excuse(self) -> None:
        fields = ("excuse", "excuse_why")
        NotificationDialog(self._session, self._chosen(), fields, _EXCUSED, self).open()

    @Slot()
    def _add(self) -> None:
        draft = Notification(request_id=self._request.id or 0, recipient="")
        NotificationDialog(self._session, draft, ("recipient", "what"), _ADDED, self).open()


class NotificationDialog(FormDialog):
    """Asks for some fields of one recipient; the first of them cannot be left out."""

    def __init__(
        self,
        session: Session,
        draft: Notification,
        fields: tuple[str, str],
        title: Text,
        parent: QWidget,
    ) -> None:
        """Begin as the draft does; `title` is that of the change."""
        self._session = session
        self._draft = draft
        self._fields = fields
        self._change = title
        asked = tuple(field_named(Notification, one) for one in fields)
        is_needed = {fields[0], "excuse_why"}
        asked = tuple(one._replace(required=one.name in is_needed) for one in asked)
        super().__init__(Form([Part("", asked)]), draft.recipient or self.tr("Recipient"), parent)
        self.form.load(vars(draft))
        self.form.focus_first()

    def store(self) -> bool:
        """Keep it, unless something is missing or still to come."""
        values = self.form.values()
        needed = {self._fields[0], "excuse_why"} & values.keys()
        problems = {one: NEEDED for one in needed if not values[one]}
        told_on = values.get("told_on")
        if told_on and told_on > self._session.register.today():
            problems["told_on"] = NOT_YET
        if problems:
            self.form.refuse(problems)
            return False
        with self._session.change(Message(self._change, {"number": self._draft.request_id})):
            written = replace(self._draft, **values)
            if written.excuse is not None and "excuse" in values:
                written = written.excused(written.excuse, written.excuse_why)
            self._session.register.requests.notify(written)
        return True


class RecipientLetter(LetterSheet):
    """The letter to one recipient."""

    def __init__(
        self, session: Session, request: Request, told: Notification, parent: QWidget
    ) -> None:
        """Compose it in the language of the firm."""
        self._request = request
        self._told = told
        super().__init__(session, parent)
        self.write_in(LANGUAGES[0])

    def draft(self, language: str) -> Letter:
        """Return the letter."""
        register = self.session.register
        settings, today = register.settings.load(), register.today()
        return compose_for(self._request, self._told, language, settings, today)

    def file_name(self, language: str) -> str:
        """Name the file after the request and the recipient's number."""
        return file_name_for(self._told, language)

    def saving(self, path: Path, letter: Letter) -> Work:
        """Save the letter, and note that the recipient is told by it."""
        return partial(_save, path, letter, self._told.id or 0)

    def note_printed(self, pdf: bytes) -> None:
        """Note that the recipient is told by it."""
        assert pdf  # noqa: S101  it was printed
        number = self._told.id or 0
        note_told(self.session.register, self.session.change, notification_id=number)


def _line(one: Notification) -> str:
    """Return a recipient with its lists, and how it stands."""
    if one.told_on is not None:
        how = shown(field_named(Notification, "told_by"), one.told_by).lower()
        state = " ".join(filter(None, ("✓", day.show(one.told_on), how)))
    else:
        state = shown(field_named(Notification, "excuse"), one.excuse) or translate(_OPEN)
    return _DOT.join(filter(None, (one.recipient, one.what, state)))


_FILES = QT_TRANSLATE_NOOP(
    "notification",
    "Files of many customers were written since the person came ({files}). If you gave one of "
    "them to somebody, add who it was.",
)
_REGULAR = QT_TRANSLATE_NOOP(
    "notification", "Your privacy notice names these recipients: {names}. Add those who got it."
)
_SOME = 3


def _reminders(found: Disclosures) -> Iterator[str]:
    """Yield where else the data may have gone."""
    if found.files:
        last = [f"{moment(one.at)} {one.fields}" for one in found.files[-_SOME:]]
        more = ["…"] if len(found.files) > _SOME else []
        yield translate(Message(_FILES, {"files": ", ".join([*more, *last])}))
    if found.regular:
        names = (recipient_name(one, _say) for one in found.regular)
        yield translate(Message(_REGULAR, {"names": ", ".join(names)}))


def _say(text: Message | Text) -> str:
    return translate(text)


def _save(
    path: Path, letter: Letter, notification_id: int, register: Register, progress: Progress
) -> None:
    progress.check()
    save_to_recipient(register, path, letter, notification_id=notification_id)
