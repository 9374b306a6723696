"""What the register really holds: the facts behind the notice, and where they come from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.forms.read_text import ReadText
from register_app.gui.labels import caption
from register_app.gui.session import translate
from register_app.notice import what, where, who, words
from register_app.notice.facts import NoticeFacts
from register_app.reports.notice import MEASURES


class Held(QWidget):
    """Says in short what the program has counted in the register."""

    def __init__(self) -> None:
        """Say nothing until the register was read."""
        super().__init__()
        self._subjects = ReadText()
        self._categories = ReadText()
        self._sources = ReadText()
        self._grounds = ReadText()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(2)
        self._add(
            self.tr("Whose data: from the kind, stage and state of your customers"),
            self._subjects,
        )
        self._add(
            self.tr("What data: from the fields that are filled in for at least one customer"),
            self._categories,
        )
        self._add(
            self.tr("Sources: from the source written on each customer and imported list"),
            self._sources,
        )
        self._codes = self._add(
            self.tr("Personal identity codes: from the reason written on each customer"),
            self._grounds,
        )

    def show_facts(self, facts: NoticeFacts) -> None:
        """Tell what the register holds."""
        self._subjects.show_text(
            self._joined(translate(who.SUBJECTS[group]) for group in facts.subjects)
        )
        self._categories.show_text(
            self._joined(translate(what.GROUPS[used.category]) for used in facts.categories)
        )
        self._sources.show_text(
            self._joined(words.source_name(source, translate) for source in facts.sources)
        )
        reasons = [translate(what.HETU_REASONS[reason]) for reason in facts.hetu_reasons]
        self._grounds.show_text(self._joined(reasons))
        for widget in (self._codes, self._grounds):
            widget.setVisible(bool(reasons))

    def _add(self, called: str, text: ReadText) -> QWidget:
        label = caption(called, wrap=True)
        self._inside.addWidget(label)
        self._inside.addWidget(text)
        self._inside.addSpacing(8)
        return label

    def _joined(self, texts: Iterable[str]) -> str:
        return " · ".join(texts) or self.tr("Nothing yet: add customers or import a list.")


class OwnProtection(QWidget):
    """What the program itself does, which the notice tells without being asked."""

    def __init__(self) -> None:
        """Say nothing until the register was read."""
        super().__init__()
        self._text = ReadText()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(caption(self.tr("The notice already tells that:"), wrap=True))
        inside.addWidget(self._text)

    def show_facts(self, facts: NoticeFacts) -> None:
        """Tell what is true of this register."""
        true = [fact for fact in facts.protection if fact not in MEASURES]
        self._text.show_text("\n".join(f"• {translate(where.PROTECTION[fact])}" for fact in true))
