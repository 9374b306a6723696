"""The one-time code in the settings: how it stands, what it protects, and what to do about it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, caption, row, subheading
from register_app.gui.opening import Doors
from register_app.gui.pages.second_step.change_dialogs import CodeChangeDialog, SpareDialog
from register_app.gui.pages.second_step.enrolment_dialog import EnrolmentDialog
from register_app.gui.session import Session

_FEW = 3


class SecondStep(QWidget):
    """Whether a code is asked, and the ways to change it."""

    def __init__(self, session: Session, doors: Doors) -> None:
        """Show how things stand."""
        super().__init__()
        self._session = session
        self._doors = doors
        self._state = PlainLabel("", wrap=True)
        self._on = button(self.tr("Ask for a one-time &code …"), self._enrol)
        self._off = button(self.tr("S&witch the code off …"), self._switch_off)
        self._spare = button(self.tr("New s&pare codes …"), self._renew)
        self._commands = button("", self._ask_commands)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(subheading(self.tr("One-time code")))
        inside.addWidget(self._state)
        inside.addWidget(caption(self._meaning(), wrap=True))
        inside.addLayout(row(self._on, self._spare, self._off))
        inside.addLayout(row(self._commands))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read how it stands."""
        door = self._session.register.vault.door
        self._state.setText(" ".join(self._told()))
        self._on.setHidden(door.is_on)
        for each in (self._off, self._spare, self._commands):
            each.setVisible(door.is_on)
        self._commands.setText(
            self.tr("Let co&mmands in without it …")
            if door.asks_commands
            else self.tr("Ask co&mmands for it too …")
        )

    def _told(self) -> list[str]:
        door = self._session.register.vault.door
        if not door.is_on:
            return [self.tr("No code is asked when the register is opened.")]
        told = [self.tr("A code from your phone is asked each time the register is opened.")]
        told.append(
            self.tr("Commands need it too.")
            if door.asks_commands
            else self.tr("Commands are let in without it.")
        )
        left = door.spare_left
        told.append(self.tr("%n spare code(s) left.", "", left))
        if left < _FEW:
            told.append(self.tr("Make new ones soon."))
        return told

    def _meaning(self) -> str:
        return self.tr(
            "The code guards the door of this program: it stops somebody who knows or has seen "
            "your passphrase, or who sits at your computer. It does not guard the files: they are "
            "encrypted with the key, and whoever has the files and the passphrase or your "
            "sign-in needs no code with another tool. An old copy of the files that is put back "
            "makes codes good again that were used since."
        )

    @Slot()
    def _enrol(self) -> None:
        self._show(EnrolmentDialog(self._session, self._doors, self))

    @Slot()
    def _renew(self) -> None:
        self._show(SpareDialog(self._session, self._doors, self))

    @Slot()
    def _switch_off(self) -> None:
        words = (
            self.tr("Switch the one-time code off"),
            self.tr(
                "The register then opens without a code. Take the account out of the app on the "
                "phone and destroy the spare codes: they mean nothing any more."
            ),
            self.tr("S&witch off"),
        )
        change = self._session.register.vault.door.switch_off
        self._show(CodeChangeDialog(self._session, self, words=words, change=change))

    @Slot()
    def _ask_commands(self) -> None:
        door = self._session.register.vault.door
        is_asked = door.asks_commands
        free = (
            self.tr("Let commands in without the code"),
            self.tr("A scheduler can then run commands with nobody there."),
            self.tr("&Let them in"),
        )
        asked = (
            self.tr("Ask commands for the code too"),
            self.tr(
                "Commands then ask at the terminal; where nobody sits there they are refused."
            ),
            self.tr("&Ask for it"),
        )
        change = partial(door.ask_commands, asked=not is_asked)
        words = free if is_asked else asked
        self._show(CodeChangeDialog(self._session, self, words=words, change=change))

    def _show(self, dialog: Dialog) -> None:
        dialog.finished.connect(self.refresh)
        dialog.open()
