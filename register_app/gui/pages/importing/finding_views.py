"""How the lists of what was found look: plain lines, the widest column last."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.importing.line_cell import PADDING, LineCell

_LETTER = "n"


def table_view(
    model: QAbstractItemModel, called: str, letters: Sequence[int], *, padding: int = PADDING
) -> QTableView:
    """Return a table; `letters` are the widths of its columns but the last."""
    view = QTableView()
    view.setModel(model)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 2 * padding)
    view.setShowGrid(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    _set_up(view, header, called, letters)
    return view


class GroupsView(QTreeView):
    """A tree whose upper lines span all columns."""

    def __init__(self, model: QAbstractItemModel, called: str, letters: Sequence[int]) -> None:
        """Show a model; `letters` are the widths of its columns but the last."""
        super().__init__()
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        _set_up(self, self.header(), called, letters)
        model.modelReset.connect(self._span)

    @Slot()
    def _span(self) -> None:
        """Let the reasons take the whole width; open the only one."""
        model = self.model()
        for row in range(model.rowCount()):
            self.setFirstColumnSpanned(row, self.rootIndex(), True)
        if model.rowCount() == 1:
            self.expand(model.index(0, 0))


def _set_up(
    view: QTableView | QTreeView, header: QHeaderView, called: str, letters: Sequence[int]
) -> None:
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setItemDelegate(LineCell(view))
    view.setCornerWidget(QWidget())  # the style draws half a frame there
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    wide = view.fontMetrics().horizontalAdvance(_LETTER)
    for column, count in enumerate(letters):
        header.resizeSection(column, count * wide + 2 * PADDING)
    name(view, called)
