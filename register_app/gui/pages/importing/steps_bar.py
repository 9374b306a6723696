"""Say at the top which step of an import this is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from register_app.gui.labels import PlainLabel, Tone, badge, caption, name

_HEIGHT = 22


class StepsBar(QWidget):
    """The names of the steps; the present one stands out."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        """Stand at the first step."""
        super().__init__(parent)
        self._steps = tuple(steps)
        self._labels: list[PlainLabel] = []
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._inside.addStretch(1)
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Let a step stand out; those before it are done."""
        for label in self._labels:
            self._inside.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for at, step in enumerate(self._steps):
            sign = "✓" if at < place else str(at + 1)
            self._add(caption("·") if at else None)
            text = f"{sign}  {step}"
            self._add(badge(text, Tone.PLAIN) if at == place else caption(text))
        said = self.tr("Step {number} of {count}: {step}")
        count = len(self._steps)
        name(self, said.format(number=place + 1, count=count, step=self._steps[place]))

    def _add(self, label: PlainLabel | None) -> None:
        if label is not None:
            label.setMinimumHeight(_HEIGHT)
            self._inside.insertWidget(len(self._labels), label)
            self._labels.append(label)
