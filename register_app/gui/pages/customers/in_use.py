"""What the register holds already: the words offered in chips and forms."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from register_app.db.change import Change
from register_app.gui.jobs import Progress
from register_app.gui.pages.customers.words import stage_called
from register_app.gui.session import Session
from register_app.register import Register

if TYPE_CHECKING:
    from register_app.gui.forms.editors import Choices

_COLUMNS = ("source", "owner", "payment_terms", "company_form")
_PAUSE = 1000
Words = Mapping[str, tuple[str, ...]]


class InUse(QObject):
    """Reads in the background which words are in use, again after changes."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Know nothing yet; `refresh` begins."""
        super().__init__(parent)
        self._session = session
        self.words: Words = MappingProxyType({})
        self.source = ""
        """The source written last in this window."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        session.changed.connect(self._follow)
        session.refilled.connect(self._pause.start)

    @Slot()
    def refresh(self) -> None:
        """Read the words."""
        self._session.read(_words, self._take)

    def choices(self, stage: str = "") -> "dict[str, Choices]":
        """Return what forms offer; a `stage` in use stays possible, whatever the firm's are."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.forms.editors import Choices  # noqa: PLC0415  as said

        offered = {name: Choices(_as_choices(words)) for name, words in self.words.items()}
        stages = dict.fromkeys((*self.stages(), *filter(None, (stage,))))
        called = [(one, stage_called(one)) for one in stages]
        sources = Choices(_as_choices(self._sources()))
        return {**offered, "stage": Choices(called, is_open=False), "source": sources}

    def stages(self) -> tuple[str, ...]:
        """Return the firm's own stages."""
        return self._session.register.settings.load().stages

    def _sources(self) -> tuple[str, ...]:
        presets = (
            self.tr("From the customer"),
            self.tr("From our own records"),
            self.tr("From a public register (YTJ)"),
            self.tr("Recommended by another customer"),
        )
        known = self.words.get("source", ())
        return tuple(dict.fromkeys((*presets, *known)))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if {"customer", "contact"} & change.tables:
            self._pause.start()

    @Slot(object)
    def _take(self, words: Words) -> None:
        if words != self.words:
            self.words = words
            self.read.emit()


def _words(register: Register, progress: Progress) -> Words:
    found: dict[str, tuple[str, ...]] = {}
    for column in _COLUMNS:
        found[column] = tuple(register.customers.distinct(column))
        progress.check()
    groups = register.customers.distinct("tags")
    found["tags"] = tuple(dict.fromkeys(tag for tags in groups for tag in tags))
    return MappingProxyType(found)


def _as_choices(words: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(word, word) for word in words]
