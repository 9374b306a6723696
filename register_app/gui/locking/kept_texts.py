"""Offer what was typed and not saved when the register was locked, until it is taken up."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from register_app.drafts.store import Draft
from register_app.gui import clipboard
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.forms.growing_text import GrowingText
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, name, row
from register_app.gui.lines import announce
from register_app.gui.notice_line import NoticeLine
from register_app.gui.scrolling import only_downwards
from register_app.gui.session import Session

_WIDTH, _HEIGHT = 560, 300


class KeptLine(NoticeLine):
    """Says above the pages that something typed is kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Say it where there is something."""
        super().__init__(self.tr("Show what was typed"), parent)
        self._session = session
        self.wanted.connect(self._show_texts)

    @Slot()
    def look(self) -> None:
        """Look whether something is kept."""
        count = len(self._session.register.drafts.all())
        if count:
            self.say(
                self.tr("%n text(s) had not been saved when the register was locked.", "", count)
            )

    @Slot()
    def _show_texts(self) -> None:
        dialog = KeptTexts(self._session, self.window())
        dialog.finished.connect(self.look)
        dialog.open()


class KeptTexts(Dialog):
    """The texts, one below the other; each stays until the person is done with it."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        """Show them all."""
        super().__init__(self.tr("Typed, but not saved"), parent, width=_WIDTH)
        self._session = session
        self._remark = Remark()
        note = self.tr(
            "Copy a text and paste it where it belongs. Each stays here, in the register, until "
            "you are done with it."
        )
        texts = QWidget()
        texts.setProperty("look", "page")
        self._texts = QVBoxLayout(texts)
        self._texts.setContentsMargins(0, 0, 8, 0)
        for draft in session.register.drafts.all():
            self._texts.addWidget(_Text(draft, self._copy, self._forget))
        self._texts.addStretch(1)
        area = QScrollArea()
        only_downwards(area)
        area.setMinimumHeight(_HEIGHT)
        area.setWidget(texts)
        self.inside.addWidget(PlainLabel(note, wrap=True))
        self.inside.addWidget(area, 1)
        self.inside.addWidget(self._remark)
        self.add_buttons(button(self.tr("Close"), self.accept))

    def _copy(self, text: "_Text") -> None:
        clipboard.copy(text.draft.text)
        said = self.tr("Copied.")
        self._remark.say(said, Tone.GOOD)
        announce(self._remark, said)

    def _forget(self, text: "_Text") -> None:
        self._session.register.drafts.forget(text.draft.id)
        self._remark.say("")
        self._texts.removeWidget(text)
        text.hide()
        text.deleteLater()
        left = [one for one in self.findChildren(_Text) if one is not text]
        if left:
            left[0].setFocus()
        else:
            self.accept()


class _Text(QFrame):
    """One text, with what can be done with it."""

    def __init__(
        self, draft: Draft, copy: Callable[["_Text"], None], forget: Callable[["_Text"], None]
    ) -> None:
        super().__init__()
        self.draft = draft
        self.setProperty("look", "card")
        text = GrowingText.to_read()
        text.setPlainText(draft.text)
        name(text, draft.label)
        copying = button(self.tr("Copy"), partial(copy, self))
        leaving = button(self.tr("Done"), partial(forget, self))
        for act in (copying, leaving):
            name(act, f"{act.text()}: {draft.label}")
        inside = QVBoxLayout(self)
        inside.addWidget(caption(draft.label, wrap=True))
        inside.addWidget(text)
        inside.addLayout(row(copying, leaving))
        self.setFocusProxy(copying)
