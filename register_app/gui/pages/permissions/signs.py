"""The channels at a customer's head: may we, in each of them; a click leads to the story."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import dress, name, tip
from register_app.gui.pages.permissions.words import SHORT, SIGNS, TONES, reason_of, sentence
from register_app.gui.session import translate
from register_app.gui.tables.flow_layout import FlowLayout
from register_app.outreach.check import Checked
from register_app.permissions.entry import CHANNELS, Channel


class ChannelSigns(QWidget):
    """A sign for each channel, with its word; colour only repeats what they say."""

    wanted = Signal(object)
    """The channel whose story is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        name(self, self.tr("May we contact"))
        inside = FlowLayout(self, gap=4)
        self._signs = {
            channel: button("", partial(self._want, channel), look="sign") for channel in CHANNELS
        }
        for sign in self._signs.values():
            inside.addWidget(sign)

    def show_answers(self, answers: Sequence[Checked]) -> None:
        """Show the answers for the customer itself, in the order of the channels."""
        for channel, checked in zip(CHANNELS, answers, strict=True):
            sign, decision = self._signs[channel], checked.decision
            sign.setText(f"{SIGNS[decision.answer]} {translate(SHORT[channel])}")
            name(sign, sentence(checked, channel))
            sign.setAccessibleDescription(self.tr("Shows the story behind it"))
            tip(sign, reason_of(decision))
            dress(sign, tone=TONES[decision.answer].value)

    def _want(self, channel: Channel, *_: object) -> None:
        self.wanted.emit(channel)
