"""A list of records: presets to tick, own ones to add, each opened to be edited."""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.fields.field import Record
from register_app.gui.buttons import button
from register_app.gui.labels import name
from register_app.gui.pages.privacy.notice.entry import Entry
from register_app.gui.pages.privacy.notice.listing import Listing, preset_of
from register_app.gui.pages.privacy.notice.live_form import LiveForm
from register_app.gui.pages.privacy.notice.storing import stored
from register_app.gui.pages.privacy.notice.tick import Tick
from register_app.gui.session import Session, translate
from register_app.i18n import Text
from register_app.register import Register

R = TypeVar("R", bound=Record)
Key = str | int
"""A preset, or the id of a record that follows none."""


class RecordList(QWidget, Generic[R]):
    """Shows what is in use; the presets that are not are behind a button."""

    built = Signal()
    """Something to tab through was added."""

    def __init__(self, session: Session, listing: Listing[R]) -> None:
        """Show the records of a register."""
        super().__init__()
        self._session = session
        self._listing = listing
        self._in_use: dict[Key, R] = {}
        self._entries: dict[Key, Entry] = {}
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._more = button("", self._show_more, look="link")
        adding = translate(listing.add) if listing.add else ""
        self._add = button(f"+ {adding}", self._add_own, look="link")
        name(self._add, adding)
        for made in (self._more, self._add):
            self._inside.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.setVisible(listing.new is not None)
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored now."""
        self._in_use = self._placed()
        for key in [key for key in self._entries if self._is_gone(key)]:
            entry = self._entries.pop(key)
            entry.forget_form()
            entry.hide()
            self._inside.removeWidget(entry)
            entry.deleteLater()
        for key, record in self._in_use.items():
            self._tell(self._entries.get(key) or self._add_entry(key), record, is_on=True)
        for key in self._entries.keys() - self._in_use.keys():
            self._tell(self._entries[key], self._listing.presets[str(key)], is_on=False)
        self._offer_more()

    def open(self, item: int, called: str, problem: Text | None) -> None:
        """Open a record, counted as the notice does, at a field."""
        keys = list(self._in_use)
        if 0 <= item < len(keys):
            self._entries[keys[item]].open(called, problem)
        else:
            self._show_more()
            self.focus()

    def focus(self) -> None:
        """Put the cursor at the beginning."""
        first = min(self._entries, key=self._rank, default=None)
        if first is None:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._entries[first].focus()

    def forms(self) -> list[LiveForm]:
        """Return the forms that were opened."""
        return [entry.form for entry in self._entries.values() if entry.form is not None]

    def _placed(self) -> dict[Key, R]:
        """Return what is in use; the first record of a preset has the preset's place."""
        placed: dict[Key, R] = {}
        for record in self._listing.all(self._session.register):
            preset = preset_of(record)
            is_first = preset in self._listing.presets and preset not in placed
            placed[preset if is_first else record.id or 0] = record
        return placed

    def _is_gone(self, key: Key) -> bool:
        return key not in self._in_use and key not in self._listing.presets

    def _add_entry(self, key: Key) -> Entry:
        is_preset = key in self._listing.presets
        entry = Entry(partial(self._make_form, key), can_turn=is_preset, can_remove=not is_preset)
        if not is_preset and self._listing.presets:
            entry.setContentsMargins(Tick().indent, 0, 0, 0)
        entry.built.connect(self.built)
        entry.turned.connect(partial(self._turn, key))
        entry.removed.connect(partial(self._remove, key))
        place = sum(self._rank(other) < self._rank(key) for other in self._entries)
        self._inside.insertWidget(place, entry)
        self._entries[key] = entry
        self.built.emit()
        return entry

    def _rank(self, key: Key) -> int:
        """Return the place among all: presets in their order, then the others by age."""
        presets = list(self._listing.presets)
        return len(presets) + key if isinstance(key, int) else presets.index(key)

    def _tell(self, entry: Entry, record: R, *, is_on: bool) -> None:
        name_of, summary = self._listing.shown_name(record), self._listing.summary(record)
        entry.show_entry(name_of, summary, is_on=is_on)
        if entry.form is not None:
            entry.form.leave_out(self._listing.left_out(record))

    def _hidden(self) -> list[str]:
        return [preset for preset in self._listing.presets if preset not in self._entries]

    def _offer_more(self) -> None:
        names = [self._listing.name(self._listing.presets[preset]) for preset in self._hidden()]
        self._more.setText("+ " + self.tr("%n more to choose from", "", len(names)))
        name(self._more, self.tr("More: {things}").format(things=", ".join(names)))
        self._more.setVisible(bool(names))

    def _make_form(self, key: Key) -> LiveForm:
        form = LiveForm(
            self._listing.fields(),
            source=partial(self._values, key),
            store=partial(self._change, key),
            rare=self._listing.rare,
        )
        record = self._in_use[key]
        form.leave_out(self._listing.left_out(record))
        if preset_of(record):
            for called, hint in self._listing.hints.items():
                form.hint(called, translate(hint))
        return form

    def _values(self, key: Key) -> dict[str, Any]:
        return self._listing.values(self._in_use[key])

    def _change(self, key: Key, changes: dict[str, Any]) -> bool:
        record = self._listing.changed(self._in_use[key], changes)
        return self._write(lambda register: self._listing.records(register).save(record))

    def _turn(self, key: Key, is_on: bool) -> None:  # noqa: FBT001  a slot of Entry.turned
        preset = self._listing.presets[str(key)]
        if is_on:
            self._write(lambda register: self._listing.records(register).save(preset))
        else:
            self._remove(key)

    def _remove(self, key: Key) -> None:
        record_id = self._in_use[key].id or 0
        self._write(lambda register: self._listing.records(register).delete(record_id))
        if key not in self._entries:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _add_own(self) -> None:
        if self._listing.new is None:
            return
        record = self._listing.new()
        if self._write(lambda register: self._listing.records(register).save(record)):
            newest = list(self._in_use)[-1]
            self._entries[newest].open()

    @Slot()
    def _show_more(self) -> None:
        hidden = self._hidden()
        for preset in hidden:
            self._tell(self._add_entry(preset), self._listing.presets[preset], is_on=False)
        self._offer_more()
        if hidden:
            self._entries[hidden[0]].focus()

    def _write(self, write: Callable[[Register], object]) -> bool:
        is_stored = stored(self, self._session, self._listing.title, write)
        self.refresh()
        return is_stored
