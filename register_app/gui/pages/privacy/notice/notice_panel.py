"""The right half of the page: how the notice stands, its pages, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from register_app.gui.buttons import Choice, button
from register_app.gui.labels import Remark, Tone, name
from register_app.gui.languages import NAMES
from register_app.gui.lines import announce
from register_app.gui.pages.privacy.notice.drawing import Drawn
from register_app.gui.pages.privacy.notice.gap_list import GapList
from register_app.gui.pages.privacy.notice.hand_out import Short
from register_app.gui.pages.privacy.notice.owed_line import OwedLine
from register_app.gui.pages.privacy.notice.preview import Preview
from register_app.gui.tab_order import follow_layout
from register_app.gui.tables.flow_layout import FlowLayout

_MARGIN = 16


class NoticePanel(QWidget):
    """Shows the notice in one language, and offers to give it out."""

    language_chosen = Signal(object)
    save_wanted = Signal()
    print_wanted = Signal()
    copy_wanted = Signal(object)
    owed_wanted = Signal()

    def __init__(self, language: str) -> None:
        """Show nothing yet, in a language."""
        super().__init__()
        self.gaps = GapList()
        self._owed = OwedLine()
        self._owed.show_wanted.connect(self.owed_wanted)
        self.preview = Preview()
        self._said = Remark()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(10)
        inside.addWidget(self._head(language))
        inside.addWidget(self.gaps)
        inside.addWidget(self._owed)
        inside.addWidget(self.preview, 1)
        inside.addWidget(self._said)
        inside.addWidget(self._foot())

    def show_drawn(self, drawn: Drawn) -> None:
        """Show the notice as it stands."""
        self.gaps.show_drawn(drawn)
        self._owed.show_count(drawn.owed)
        self.preview.show_drawn(drawn)
        follow_layout(self)  # the ways to the gaps are made anew

    @Slot(str, Tone)
    def say(self, text: str, tone: Tone) -> None:
        """Say what came of an act, aloud too; "" takes it back."""
        self._said.say(text, tone)
        announce(self._said, text)

    def _head(self, language: str) -> QWidget:
        head = QWidget()
        inside = FlowLayout(head)
        name(head, self.tr("Language of the notice"))
        for one, called in NAMES.items():
            choice = Choice(called, one, is_on=one == language)
            choice.setProperty("look", "chip")
            name(choice, self.tr("Notice in this language: {name}").format(name=called))
            choice.picked.connect(self.language_chosen)
            inside.addWidget(choice)
        as_text = QPushButton(self.tr("Show as text"))
        as_text.setProperty("look", "chip")
        as_text.setCheckable(True)
        as_text.setAutoDefault(True)
        as_text.toggled.connect(self._show_as_text)
        inside.addWidget(as_text)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        inside = FlowLayout(foot, gap=8)
        inside.addWidget(button(self.tr("&Save as PDF …"), self.save_wanted, look="primary"))
        inside.addWidget(button(self.tr("&Print …"), self.print_wanted))
        copy = QPushButton(self.tr("&Copy short form"))
        copy.setAutoDefault(True)
        menu = QMenu(copy)
        for text, short in (
            (self.tr("For invoices, offers and &emails"), Short.FOOTER),
            (self.tr("For the &phone"), Short.PHONE),
        ):
            menu.addAction(text).setData(short.value)
        menu.triggered.connect(self._copy)
        copy.setMenu(menu)
        inside.addWidget(copy)
        return foot

    @Slot(bool)
    def _show_as_text(self, wanted: bool) -> None:  # noqa: FBT001  a slot of QPushButton.toggled
        self.preview.show_as_text(wanted=wanted)

    @Slot(object)
    def _copy(self, action: QAction) -> None:
        self.copy_wanted.emit(Short(action.data()))
