"""The notice tab of the Privacy page: a short form beside the privacy notice as it will print."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.gui import languages, messages
from register_app.gui.labels import Tone, name
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.pages.privacy.notice.drawing import Drawn, draw
from register_app.gui.pages.privacy.notice.form_panel import FormPanel
from register_app.gui.pages.privacy.notice.hand_out import HandOut, Short
from register_app.gui.pages.privacy.notice.notice_panel import NoticePanel
from register_app.gui.session import Session
from register_app.i18n import LANGUAGES
from register_app.notice.checks import Gap

if TYPE_CHECKING:
    from register_app.gui.jobs import Job

_PAUSE = 300
"""Milliseconds without a change after which the notice is drawn anew."""
_OURS = frozenset(
    {"setting", "purpose", "recipient", "transfer", "retention_rule", "notice_version"}
)
"""The tables that the form shows."""
_SIDE_BY_SIDE = 118
"""Letters in a line below which form and notice stand behind tabs."""
_SIZES = (470, 560)
_FORM, _NOTICE = 0, 1
_MARGIN = 8


class NoticeTab(PageTab):
    """Asks what only the firm knows, and shows the notice that follows from it."""

    drawn = Signal()
    """The notice is shown as it stands."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Wait to be shown: the form and the pages are made then."""
        super().__init__(session, parent)
        current = languages.current()
        self._language = current if current in LANGUAGES else LANGUAGES[0]
        self._form: FormPanel | None = None
        self._job: Job | None = None
        self._is_stale = True
        self._is_form_stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._hand_out = HandOut(session, self)
        session.changed.connect(self._note_change)
        session.refilled.connect(self._note_refill)
        self._add_actions()

    def focus_search(self) -> None:
        """Put the cursor at the beginning of the form, or on the tabs before the notice."""
        if self._form is not None and self._form.isVisible():
            self._form.focus()
        elif self._form is not None:
            self._tabs.setFocus()

    def help_text(self) -> str:
        """Say what the tab is for."""
        return self.tr(
            "The privacy notice tells people what you do with their data; the law asks you to "
            "give it to them. It is made from what the register really holds and from your "
            "answers here, which are stored as you go on; Undo takes each of them back. What the "
            "law demands and is still missing is listed above the notice: each line leads to "
            "its field. Ctrl+S saves the notice as a PDF, Ctrl+P prints it. Your own words stand "
            "in the notice as you write them, in every language."
        )

    def is_unsaved(self) -> bool:
        """Store what was written, and say whether some of it could not be stored."""
        return self._form is not None and not self._form.keep()

    def _add_actions(self) -> None:
        standard = QKeySequence.StandardKey
        for text, keys, act in (
            (self.tr("Save the privacy notice as PDF"), standard.Save, self._save),
            (self.tr("Print the privacy notice"), standard.Print, self._print),
            (self.tr("Whom to tell of the data"), "", self._show_owed),
        ):
            self.add_act(text, keys, act)

    def _build(self) -> None:
        self._form = form = FormPanel(self.session)
        self._notice = NoticePanel(self._language)
        self._notice.gaps.chosen.connect(self._go_to)
        self._notice.language_chosen.connect(self._speak)
        self._notice.save_wanted.connect(self._save)
        self._notice.print_wanted.connect(self._print)
        self._notice.copy_wanted.connect(self._copy)
        self._notice.owed_wanted.connect(self._show_owed)
        self._hand_out.lacking.connect(self._refuse)
        self._hand_out.told.connect(self._notice.say)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(self.tr("Questions"))
        self._tabs.addTab(self.tr("Notice"))
        name(self._tabs, self.tr("Questions and notice"))
        self._tabs.currentChanged.connect(self._arrange)
        self._halves = QSplitter()
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(form)
        self._halves.addWidget(self._notice)
        self._halves.setSizes(_SIZES)
        self._halves.setStretchFactor(_NOTICE, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        tabs.addWidget(self._tabs)
        inside.addLayout(tabs)
        inside.addWidget(self._halves, 1)
        self._halves.show()  # at once: the cursor is put into it before the layout would show it
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Show form and notice side by side, or the one whose tab is chosen."""
        if self._form is None:
            return
        is_wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        place = self._tabs.currentIndex()
        self._tabs.setVisible(not is_wide)
        self._form.setVisible(is_wide or place == _FORM)
        self._notice.setVisible(is_wide or place == _NOTICE)

    @Slot(object)
    def _note_change(self, change: Change) -> None:
        if change.tables & _OURS:
            self._is_form_stale = True
            if self._form is not None:
                self._notice.say("", Tone.PLAIN)
        self._renew()

    @Slot()
    def _note_refill(self) -> None:
        self._is_form_stale = True
        self._renew()

    def _renew(self) -> None:
        """Show what is stored now, soon, if the page is shown at all."""
        self._is_stale = True
        if self._form is not None and self.isVisible():
            self._refresh_form()
            self._pause.start()

    def _refresh_form(self) -> None:
        if self._form is not None and self._is_form_stale:
            self._is_form_stale = False
            self._form.refresh()

    @Slot()
    def _draw(self) -> None:
        """Draw the notice in the background, one drawing at a time."""
        if self._job is None:
            self._is_stale = False
            work = partial(draw, self._language)
            self._job = self.session.read(work, self._show_drawn, self._failed)

    @Slot(object)
    def _show_drawn(self, drawn: Drawn) -> None:
        self._job = None
        if self._form is None:
            return
        self._show(drawn)
        if self._is_stale:
            self._pause.start()
        else:
            self.drawn.emit()

    def _show(self, drawn: Drawn) -> None:
        if self._form is None:
            return
        self._form.show_facts(drawn.facts)
        self._notice.show_drawn(drawn)
        missing = self.tr("Notice (%n missing)", "", self._notice.gaps.count)
        self._tabs.setTabText(_NOTICE, missing if self._notice.gaps.count else self.tr("Notice"))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._job = None
        messages.tell_error(self, error)

    @Slot()
    def _show_owed(self) -> None:
        from register_app.gui.pages.privacy.notice.owed_dialog import (  # noqa: PLC0415  loaded on first use
            OwedDialog,
        )

        OwedDialog(self.session, self._language, self).open()

    @Slot(object)
    def _speak(self, language: str) -> None:
        self._language = language
        self._is_stale = True
        self._draw()

    @Slot(object)
    def _go_to(self, gap: Gap) -> None:
        if self._form is not None:
            self._tabs.setCurrentIndex(_FORM)
            self._form.go_to(gap)

    @Slot(object)
    def _refuse(self, drawn: Drawn) -> None:
        """Lead to what is missing instead of giving out a notice that lacks it."""
        self._show(drawn)
        if self._form is not None:
            self._tabs.setCurrentIndex(_NOTICE)
            self._notice.gaps.focus_first()

    def _is_kept(self) -> bool:
        """Store what is being written; go to what could not be stored."""
        if self._form is None:
            return False
        if self._form.keep():
            return True
        self._tabs.setCurrentIndex(_FORM)
        self._form.read()
        return False

    @Slot()
    def _save(self) -> None:
        if self._is_kept():
            self._hand_out.save(self._language)

    @Slot()
    def _print(self) -> None:
        if self._is_kept():
            self._hand_out.print_out(self._language)

    @Slot(object)
    def _copy(self, short: Short) -> None:
        if self._is_kept():
            self._hand_out.copy(self._language, short)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page when it is shown for the first time; show what is stored now."""
        super().showEvent(event)
        if self._form is None:
            self._build()
        self._refresh_form()
        if self._is_stale:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between halves and tabs."""
        super().resizeEvent(event)
        self._arrange()
