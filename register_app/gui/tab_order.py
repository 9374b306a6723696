"""Let the Tab key follow what is seen, also where parts were made later than others."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget


def follow_layout(inside: QWidget) -> None:
    """Put the controls of a widget into the order in which they are laid out."""
    before: QWidget | None = None
    for control in _controls(inside):
        if before is not None:
            QWidget.setTabOrder(before, control)
        before = control


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QStackedWidget):
        for place in range(widget.count()):
            page = widget.widget(place)
            if page is not None:
                yield from _controls(page)
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, within = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _controls(widget)
        elif within is not None:
            yield from _laid_out(within)
