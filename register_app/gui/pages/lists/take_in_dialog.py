"""A list that was read: what it holds is seen before anything of it is kept."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.fields.field import Field
from register_app.gui import messages
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, caption
from register_app.gui.lines import announce
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.session import Session
from register_app.i18n import Text
from register_app.register import Register


class TakeInDialog(FormDialog):
    """Tells what was found, asks what the list is, and takes it in in the background."""

    def __init__(  # noqa: PLR0913  what the subclasses differ in
        self,
        session: Session,
        draft: Draft,
        fields: tuple[Field, ...],
        parent: QWidget,
        *,
        title: str,
        act: str,
        looking: str,
    ) -> None:
        """Ask for the fields of a list; say `looking` until it is known what it holds."""
        super().__init__(Form([Part("", fields)]), title, parent, act=act)
        self.session = session
        self.draft = draft
        self._parent = parent
        self._found = PlainLabel(looking, wrap=True)
        self.above(self._found)
        used = [column.heading for column in draft.mapping.columns if column.target]
        self.above(caption(f"{draft.path.name}: {', '.join(used)}", wrap=True))

    def look(self, work: Callable[[Draft, Register, Progress], Any]) -> None:
        """Look through the list in the background; `show_found` gets what is found."""
        looking = self.session.read(partial(work, self.draft), self._show, self._fail)
        self.finished.connect(looking.cancel)
        self.form.editor("source").setFocus()

    def show_found(self, found: Any) -> str:  # noqa: ANN401  what `look` was asked for
        """Show what was found where there is more than words, and return it in words."""
        raise NotImplementedError

    def is_filled(self, names: Iterable[str], needed: Text) -> bool:
        """Say whether some fields are filled, and refuse those that are not."""
        values = self.form.values()
        empty = [called for called in names if not values[called]]
        if empty:
            self.form.refuse(dict.fromkeys(empty, needed))
        return not empty

    def take_in(self, work: Callable[[Register, Progress], object]) -> None:
        """Keep the list in the background, in sight of whoever waits."""
        tell = partial(messages.tell_error, self._parent)
        job = self.session.write(work, failed=tell)
        messages.follow(self._parent, job, self.windowTitle())

    @Slot(object)
    def _show(self, found: object) -> None:
        text = self.show_found(found)
        self._found.setText(text)
        announce(self, text)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self, error)
