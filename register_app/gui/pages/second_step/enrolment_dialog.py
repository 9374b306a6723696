"""Set up a one-time code: the secret into the phone, two codes back, and the spare codes kept."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from register_app.errors import RegisterError
from register_app.gui import clipboard, messages
from register_app.gui.buttons import button
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, row
from register_app.gui.lines import announce
from register_app.gui.opening import Doors
from register_app.gui.pages.second_step.code_line import CodeLine
from register_app.gui.pages.second_step.spare_paper import SparePaper
from register_app.gui.pages.second_step.square import Square
from register_app.gui.pages.vault_dialog import VaultDialog
from register_app.gui.session import Session
from register_app.vault import one_time
from register_app.vault.second_step import SPARE_COST, Confirmed, Enrolment

_GROUP = 4
_LONGEST_ACCOUNT = 40  # a longer name makes the square too fine for a camera


class EnrolmentDialog(VaultDialog):
    """Two steps: the app on the phone, then the paper; nothing is kept before both are done."""

    def __init__(self, session: Session, doors: Doors, parent: QWidget) -> None:
        """Make a secret and show it."""
        super().__init__(self.tr("Ask for a one-time code"), session, parent)
        self._vault = session.register.vault
        self._now = session.register.now
        self._cost = doors.cost or SPARE_COST
        self._enrolment = Enrolment()
        self._confirmed: Confirmed | None = None
        self._first = CodeLine(self.tr("&First code"))
        self._second = CodeLine(self.tr("The &next code"))
        self._first.edited.connect(self._look)
        for line in (self._first, self._second):
            line.entered.connect(self._go_on)
        self._commands = QCheckBox(self.tr("Co&mmands need the code too"))
        self._app = self._make_app()
        self.inside.addWidget(self._app)
        self._next = self.offer(self.tr("C&ontinue"), self._go_on)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_app(self) -> QWidget:
        app = QWidget()
        inside = QVBoxLayout(app)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        scan = self.tr(
            "Scan the square with an authenticator app on your phone, or type the setup key "
            "into it."
        )
        inside.addWidget(PlainLabel(scan, wrap=True))
        inside.addLayout(self._make_secret())
        both = self.tr("Then type two codes that the app shows one after the other.")
        inside.addWidget(PlainLabel(both, wrap=True))
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(12)
        for line in (self._first, self._second):
            side_by_side.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(side_by_side)
        inside.addWidget(self._commands)
        alone = self.tr("Leave this off when a scheduler runs commands with nobody there.")
        self._commands.setAccessibleDescription(alone)
        inside.addWidget(caption(alone, wrap=True))
        return app

    def _make_secret(self) -> QHBoxLayout:
        firm = self.session.register.settings.load().firm_name or self.tr("Customer register")
        square = Square(self._enrolment.uri(firm[:_LONGEST_ACCOUNT]))
        square.setAccessibleName(
            self.tr("Square that holds the setup key, for the phone’s camera")
        )
        secret = self._enrolment.secret
        groups = [secret[at : at + _GROUP] for at in range(0, len(secret), _GROUP)]
        half = len(groups) // 2
        lines = [QLineEdit(" ".join(part)) for part in (groups[:half], groups[half:])]
        called = (self.tr("Setup key, first half"), self.tr("Setup key, second half"))
        for line, name in zip(lines, called, strict=True):
            line.setReadOnly(True)
            line.setAccessibleName(name)
        self._copied = Remark()
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(caption(self.tr("The setup key as text")))
        for line in lines:
            beside.addWidget(line)
        beside.addLayout(row(button(self.tr("Copy the &setup key"), self._copy)))
        beside.addWidget(self._copied)
        kind = self.tr("The app’s usual choices fit: by time, six digits, 30 seconds, SHA-1.")
        beside.addWidget(caption(kind, wrap=True))
        beside.addStretch(1)
        made = QHBoxLayout()
        made.setSpacing(16)
        made.addWidget(square, 0, Qt.AlignmentFlag.AlignTop)
        made.addLayout(beside, 1)
        return made

    @Slot()
    def _copy(self) -> None:
        clipboard.copy_secret(self._enrolment.secret)
        text = self.tr("Copied for half a minute.")
        self._copied.say(text, Tone.GOOD)
        announce(self._copied, text)

    @Slot()
    def _look(self) -> None:
        """Say at once whether the first code is the app's, so that nobody waits in vain."""
        if one_time.read(self._first.text) is None:
            self._first.say("")
        elif self._enrolment.shows(self._first.text, self._now()):
            text = self.tr("Right. Wait for the next code.")
            self._first.say(text, Tone.GOOD)
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self._second.edit, text)
        else:
            self._first.refuse(self.tr("The app shows another code now."))

    @Slot()
    def _go_on(self) -> None:
        if self._confirmed is None:
            self._confirm()
        elif self._next.isEnabled():
            self.follow(self._switch_on, self.tr("Setting the one-time code up"))

    def _confirm(self) -> None:
        def work(_: Progress) -> Confirmed:
            first, second = self._first.text, self._second.text
            return self._enrolment.confirm(first, second, self._now(), cost=self._cost)

        self._second.say("")
        job = self.session.plain(work, self._show_paper, self._refuse)
        messages.follow(self, job, self.tr("Making the spare codes"))

    @Slot(object)
    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, RegisterError):
            raise error
        self._second.refuse(" ".join(messages.words(error)))

    @Slot(object)
    def _show_paper(self, confirmed: Confirmed) -> None:
        self._confirmed = confirmed
        self._app.hide()
        paper = SparePaper(confirmed.codes, self._vault, self._now().date(), self.session)
        paper.kept.connect(self._next.setEnabled)
        self._next.setText(self.tr("&Finish"))
        self._next.setEnabled(False)
        self.inside.insertWidget(self.inside.indexOf(self._app), paper)
        paper.show()

    def _switch_on(self, _: Progress) -> None:
        if self._confirmed is not None:
            asked = self._commands.isChecked()
            self._vault.door.switch_on(self._confirmed.state, for_commands=asked)
