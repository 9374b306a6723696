"""What is asked for along the way of a request; each dialog is one change."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from register_app.errors import RecordGone
from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.requests.words import NEEDED, NOT_YET
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.requests.deadline import extended, last_day_to_extend
from register_app.requests.request import WITH_REASONS, Request

_TOO_EARLY = QT_TRANSLATE_NOOP("requests", "This is before the request was received.")
_IDENTITY = QT_TRANSLATE_NOOP("requests", "Identity check of request {number}")
_EXTEND = QT_TRANSLATE_NOOP("requests", "More time for request {number}")
_DECIDE = QT_TRANSLATE_NOOP("requests", "Decision on request {number}")
_ANSWERED = QT_TRANSLATE_NOOP("requests", "Answer to request {number}")


class StepDialog(FormDialog):
    """Asks for some fields of a request."""

    needed: tuple[str, ...] = ()
    """The fields without which it is not stored."""
    days: tuple[str, ...] = ()
    """Days that lie between the receipt and today."""

    def __init__(
        self,
        session: Session,
        request: Request,
        fields: Sequence[str],
        title: tuple[str, Text],
        parent: QWidget | None,
    ) -> None:
        """Show the fields of the request; `title` is that of the dialog and of the change."""
        called, self._change = title
        shown = tuple(field_named(Request, one) for one in fields)
        shown = tuple(one._replace(required=one.name in self.needed) for one in shown)
        super().__init__(Form([Part("", shown)]), called, parent)
        self.session = session
        self.request = request
        self.form.load(vars(request))
        self.form.focus_first()

    def draft(self) -> Request:
        """Return the request as it is written."""
        return replace(self.request, **self.form.values())

    def problems(self, draft: Request) -> dict[str, Text]:
        """Return what is missing or cannot be, by field."""
        found = {one: NEEDED for one in self.needed if not getattr(draft, one)}
        for one in self.days:
            chosen = getattr(draft, one)
            if chosen and chosen > self.session.register.today():
                found[one] = NOT_YET
            elif chosen and chosen < draft.received_on:
                found[one] = _TOO_EARLY
        return found

    def store(self) -> bool:
        """Keep it, unless something is missing."""
        draft = self.draft()
        if problems := self.problems(draft):
            self.form.refuse(problems)
            return False
        requests = self.session.register.requests
        if requests.records.find(draft.id or 0) is None:
            raise RecordGone
        with self.session.change(Message(self._change, {"number": draft.id})):
            requests.save(draft)
        return True


class IdentityDialog(StepDialog):
    """Asks how it was made sure who the person is."""

    needed = ("identity", "identity_on")
    days = ("identity_on",)

    def __init__(self, session: Session, request: Request, parent: QWidget | None) -> None:
        """Ask of a request."""
        today = session.register.today()
        draft = replace(request, identity_on=request.identity_on or today)
        fields = ("identity", "identity_how", "identity_on")
        super().__init__(session, draft, fields, (self.tr("Identity check"), _IDENTITY), parent)
        text = self.tr(
            "Ask for no more than you need to be sure. Look at an identity document, but keep no "
            "copy of it, and do not write its number down."
        )
        self.above(PlainLabel(text, wrap=True))


class ExtendDialog(StepDialog):
    """Asks why more time is needed, and when the person was told."""

    needed = ("extension_reason", "extended_on")
    days = ("extended_on",)

    def __init__(self, session: Session, request: Request, parent: QWidget | None) -> None:
        """Ask of a request that may be extended."""
        today = session.register.today()
        draft = replace(request, extended_on=today)
        fields = ("extension_reason", "extended_on")
        super().__init__(session, draft, fields, (self.tr("Take more time"), _EXTEND), parent)
        text = self.tr(
            "The law gives two more months where a request is complex, or where there are many. "
            "The person must be told of it, with the reason, by {day} at the latest: a letter "
            "for it can be made afterwards."
        ).format(day=day.show(last_day_to_extend(request)))
        self.above(PlainLabel(text, wrap=True))

    def draft(self) -> Request:
        """Return the extended request; raise where it is too late."""
        written = super().draft()
        if not written.extension_reason or written.extended_on is None:
            return written
        bare = replace(written, extended_on=None)
        return extended(bare, written.extension_reason, on=written.extended_on)


class DecisionDialog(StepDialog):
    """Asks what was decided, and why."""

    needed = ("decision",)

    def __init__(self, session: Session, request: Request, parent: QWidget | None) -> None:
        """Ask of a request."""
        fields = ("decision", "reasons")
        super().__init__(session, request, fields, (self.tr("Decision"), _DECIDE), parent)
        text = self.tr(
            "Who refuses, in whole or in part, tells the person why. The reasons stand in the "
            "letter as you write them here: write them for the person."
        )
        self.above(PlainLabel(text, wrap=True))

    def problems(self, draft: Request) -> dict[str, Text]:
        """Ask for reasons where the law does."""
        found = super().problems(draft)
        if draft.decision in WITH_REASONS and not draft.reasons:
            found["reasons"] = NEEDED
        return found


class AnsweredDialog(StepDialog):
    """Asks when and how the person was answered."""

    needed = ("answered_on", "answered_by")
    days = ("answered_on",)

    def __init__(self, session: Session, request: Request, parent: QWidget | None) -> None:
        """Ask of a request; preset is today, in the way it came."""
        draft = replace(
            request,
            answered_on=request.answered_on or session.register.today(),
            answered_by=request.answered_by or request.channel,
        )
        title = self.tr("The person was answered")
        fields = ("answered_on", "answered_by")
        super().__init__(session, draft, fields, (title, _ANSWERED), parent)
