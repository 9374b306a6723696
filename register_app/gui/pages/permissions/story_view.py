"""The story behind one answer: why, by which law, what is open, and all that was said."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from register_app.fields.field import field_named
from register_app.gui.buttons import button
from register_app.gui.forms.read_text import ReadText
from register_app.gui.forms.shown import said, shown
from register_app.gui.labels import PlainLabel, Tone, badge, caption, card, name, row, subheading
from register_app.gui.pages.permissions.words import (
    SIGNS,
    TONES,
    address_of,
    channel_called,
    reason_of,
    signed,
)
from register_app.gui.scrolling import only_downwards
from register_app.gui.session import translate
from register_app.outreach.story import Story, Support
from register_app.permissions.decide import OUR_READING, Answer
from register_app.permissions.entry import Permission, Stand
from register_app.permissions.rules import CONDITION_TEXTS, Condition

_DOT = " · "
_BADGE = 20
"""Lower ones would lose their round ends."""
_PROVEN = frozenset({Stand.GIVEN, Stand.EXISTING})
"""What counts only with its proof."""
_TOLD = ("refusal_offered", "by_guardian")


class StoryView(QScrollArea):
    """Shows one story; each condition that is open has a button to confirm it."""

    confirm_wanted = Signal(object)
    """The condition to confirm."""
    evidence_wanted = Signal(object)
    """The id of the document that proves an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        only_downwards(self)
        name(self, self.tr("The story behind the answer"))

    def clear(self) -> None:
        """Show nothing."""
        self.setWidget(QWidget())

    def show_story(
        self, story: Story, wordings: dict[int, str], documents: dict[int, str]
    ) -> None:
        """Show a story; wordings and documents are called by their ids."""
        self._wordings, self._documents = wordings, documents
        page = QWidget()
        page.setProperty("look", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(2, 4, 12, 12)
        inside.setSpacing(8)
        decision, person = story.checked.decision, story.checked.person
        title = ReadText(subheading(""))
        title.show_text(f"{person.name}{_DOT}{channel_called(story.channel)}")
        inside.addWidget(title)
        answer = badge(signed(decision.answer), TONES[decision.answer])
        answer.setMinimumHeight(_BADGE)
        reason = PlainLabel(reason_of(decision), wrap=True)
        line = row(answer, reason, stretch=False)
        line.setAlignment(answer, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        inside.addLayout(line)
        for text in self._below(story):
            inside.addWidget(caption(text, wrap=True))
        for support in sorted(story.supports, key=lambda one: not one.is_open):
            inside.addWidget(self._support(support))
        inside.addWidget(caption(self._entries_called(story)))
        for entry in story.entries:
            inside.addWidget(self._entry(entry, story))
        inside.addStretch(1)
        self.setWidget(page)  # the page before goes with all it held

    def _below(self, story: Story) -> list[str]:
        """Return what is said under the answer: the law, whose reading it is, the address."""
        decision, address = story.checked.decision, address_of(story.checked, story.channel)
        reached = (
            self.tr("Reached by: {address}").format(address=address)
            if address
            else self.tr("There is no address or number for this channel.")
        )
        law = self.tr("Law: {law}").format(law=decision.law) if decision.law else ""
        ours = translate(OUR_READING) if decision.is_our_reading else ""
        return [text for text in (law, ours, reached) if text]

    def _support(self, support: Support) -> QWidget:
        """Return a condition with what it rests on."""
        condition, text = support.condition, translate(CONDITION_TEXTS[support.condition])
        if not support.is_open:
            sign = SIGNS[Answer.YES]
            return caption(f"{sign} {condition}: {text}. {translate(support.by)}", wrap=True)
        frame, inside = card()
        inside.setSpacing(6)
        inside.addWidget(PlainLabel(f"{condition}: {text}", wrap=True))
        inside.addWidget(caption(translate(support.by), wrap=True))
        confirm = button(
            self.tr("Confirm {condition} …").format(condition=condition),
            partial(self._confirm, condition),
        )
        confirm.setAccessibleDescription(text)
        inside.addLayout(row(confirm))
        return frame

    def _confirm(self, condition: Condition, *_: object) -> None:
        self.confirm_wanted.emit(condition)

    def _entries_called(self, story: Story) -> str:
        if story.entries:
            return self.tr("What was said, the newest first")
        return self.tr("Nothing has been said about this channel yet.")

    def _entry(self, entry: Permission, story: Story) -> QWidget:
        """Return one entry with all that is known of it."""
        frame, inside = card()
        inside.setSpacing(4)
        head = _DOT.join((_said(entry, "on_day"), _said(entry, "state"), _said(entry, "channel")))
        title = ReadText()
        title.show_text(head)
        inside.addWidget(title)
        if entry.state in _PROVEN and not entry.proven:
            unproven = badge(self.tr("Without proof: counts as none"), Tone.WARY)
            unproven.setMinimumHeight(_BADGE)
            inside.addWidget(unproven)
        for text in self._lines(entry, story):
            line = ReadText(caption("", wrap=True))
            line.show_text(text, called=head)
            inside.addWidget(line)
        document = entry.document_id or 0
        called = self._documents.get(document)
        if called:
            look = button(
                self.tr("Evidence: {document}").format(document=called),
                partial(self._look_at, document),
                look="link",
            )
            inside.addLayout(row(look))
        return frame

    def _lines(self, entry: Permission, story: Story) -> list[str]:
        person = story.checked.person
        told = [
            translate(field_named(Permission, one).label) for one in _TOLD if getattr(entry, one)
        ]
        wording = self._wordings.get(entry.wording_id or 0)
        recorded = (
            self.tr("Recorded {when} by {whom}") if entry.by_whom else self.tr("Recorded {when}")
        )
        lines = [
            self.tr("Said by the customer itself, of all its people")
            if person.contact and entry.contact_id is None
            else "",
            said(entry.known_by),
            _DOT.join(told),
            self.tr("Wording: {wording}").format(wording=wording) if wording else "",
            self.tr("Came with an imported list") if entry.batch else "",
            recorded.format(when=_moment(entry.recorded_at), whom=entry.by_whom),
        ]
        return [line for line in lines if line]

    def _look_at(self, document: int, *_: object) -> None:
        self.evidence_wanted.emit(document)


def _said(entry: Permission, called: str) -> str:
    field = field_named(Permission, called)
    return shown(field, getattr(entry, called))


def _moment(recorded: str) -> str:
    day, _, time = recorded.partition("T")
    field = field_named(Permission, "on_day")
    return f"{shown(field, field.kind.from_row(day))} {time[:5]}".strip() if day else "–"
