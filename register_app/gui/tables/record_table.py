"""A list of records: sortable, its columns to choose from, driven by keys as well as by mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from register_app.gui.labels import name
from register_app.gui.session import translate
from register_app.gui.tables.cell import PADDING, Cell
from register_app.gui.tables.row_model import Column, RowModel

_NARROWEST = 60
_FIRST_LEAST = 180
"""Pixels the first column keeps for itself."""
_BOLD = 1.1
"""How much wider a heading is than other text."""
_ARROW = 18
_STEP = Qt.Key.Key_Return, Qt.Key.Key_Enter


class RecordTable(QTableView):
    """Shows a `RowModel`; the first column takes the room that is left."""

    current_changed = Signal(object)
    """The id in the current row, or None."""
    opened = Signal(int)
    """Return or a double click: the id."""
    opened_apart = Signal(int)
    """Ctrl+Return: the id."""
    typed = Signal(str)
    """Letters typed here belong to the search box."""
    left_upwards = Signal()
    """Up in the first row, or Esc."""
    columns_chosen = Signal(tuple)
    copy_wanted = Signal()
    """Several rows are selected, and are to be copied."""
    selected = Signal(int)
    """How many rows are selected, where it can be several."""

    def __init__(
        self,
        model: RowModel,
        called: str,
        parent: QWidget | None = None,
        *,
        choice: tuple[Column, ...] = (),
        many: bool = False,
    ) -> None:
        """Show a model; `called` is the name of the list for assistive technology.

        A `choice` holds all columns that the person may show, those of the model among them.
        With `many` several rows can be selected.
        """
        super().__init__(parent)
        self._rows = model
        self._choice: tuple[Column, ...] = choice or model.columns
        self._may_hide = False
        self._room = 0
        self._cell = Cell(self)
        self.setItemDelegate(self._cell)
        self.setModel(model)
        name(self, called)
        self._set_up()
        self._set_up_header()
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            self.selectionModel().selectionChanged.connect(self._tell_selected)
            model.modelReset.connect(self._tell_selected)
        self.doubleClicked.connect(self._open_at)

    def show_columns(self, names: tuple[str, ...], *, may_hide: bool) -> None:
        """Show some of the columns on offer, in their order there; the first one always.

        With `may_hide` the last ones go where the table is narrow; otherwise it scrolls.
        """
        self._may_hide = may_hide
        chosen = [column for column in self._choice[1:] if column.name in names]
        self._rows.set_columns((self._choice[0], *chosen))
        self._lay_out_columns()

    def show_sorted(self, column: str, *, descending: bool) -> None:
        """Show by which column the rows are ordered."""
        names = [shown.name for shown in self._rows.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)  # the person did not ask for another order
        header.setSortIndicator(names.index(column) if column in names else -1, order)
        header.blockSignals(blocked)
        header.headerDataChanged(Qt.Orientation.Horizontal, 0, 1)

    def current_id(self) -> int | None:
        """Return the id in the current row."""
        return self._rows.id_at(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """Return the ids in the selected rows, as far as they are known, from the top."""
        runs = sorted(self._runs(), key=lambda run: run.start)
        return [row_id for run in runs for row_id in self._rows.ids_in(run)]

    def choose(self, row_id: int) -> bool:
        """Make the row of an id the current one, if it is known; the view stays where it is."""
        row = self._rows.row_of(row_id)
        if row is None:
            return False
        self.choose_row(row)
        return True

    def show_middle(self) -> None:
        """Bring the current row to the middle of the view."""
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def choose_row(self, row: int) -> None:
        """Make a row the current one without moving the view more than it takes to see it."""
        index = self._rows.index(row, max(self.currentIndex().column(), 0))
        is_one_of_many = index == self.currentIndex() and sum(map(len, self._runs())) > 1
        if index.isValid() and not is_one_of_many:
            self.setCurrentIndex(index)

    @Slot()
    def choose_columns(self) -> None:
        """Offer the columns below the heading; for the keyboard and for a button."""
        header = self.horizontalHeader()
        self._offer(header.mapToGlobal(QPoint(header.width() // 2, header.height())))

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_at)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(self._rows.sort)
        name(header, self.tr("Headings"))
        self._lay_out_columns()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * PADDING)

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        for place in range(1, len(self._rows.columns)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, self._width_of(self._rows.columns[place]))
        self._fit_columns()

    def _width_of(self, column: Column) -> int:
        metrics = self.fontMetrics()
        heading = round(metrics.horizontalAdvance(translate(column.label)) * _BOLD) + _ARROW
        usual = metrics.averageCharWidth() * column.letters
        return max(heading, usual) + 2 * PADDING

    def _fit_columns(self) -> None:
        """Give the first column the room that is left, hiding others where there is none."""
        header = self.horizontalHeader()
        room = self._room - _FIRST_LEAST
        for place in range(1, len(self._rows.columns)):
            width = header.sectionSize(place) or self._width_of(self._rows.columns[place])
            room -= width
            header.setSectionHidden(place, self._may_hide and room < 0)
        is_tight = room < 0 and not self._may_hide
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(0, mode.Interactive if is_tight else mode.Stretch)
        if is_tight:
            header.resizeSection(0, _FIRST_LEAST)

    @Slot(QPoint)
    def _offer_at(self, place: QPoint) -> None:
        self._offer(self.horizontalHeader().mapToGlobal(place))

    def _offer(self, place: QPoint) -> None:
        shown = {column.name for column in self._rows.columns}
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Columns"))
        for column in self._choice[1:]:
            action = QAction(translate(column.label).replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setData(column.name)
            menu.addAction(action)
        menu.triggered.connect(self._turn)
        menu.popup(place)

    @Slot(QAction)
    def _turn(self, action: QAction) -> None:
        shown = {column.name for column in self._rows.columns} ^ {str(action.data())}
        self.columns_chosen.emit(
            tuple(column.name for column in self._choice if column.name in shown)
        )

    @Slot(QModelIndex)
    def _tell_current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self._rows.id_at(index.row()))

    def _runs(self) -> list[range]:
        """Return the selected rows; few runs, however many rows they hold."""
        selection = self.selectionModel().selection()
        runs = (selection.at(place) for place in range(selection.count()))
        return [range(run.top(), run.bottom() + 1) for run in runs]

    @Slot()
    def _tell_selected(self) -> None:
        self.selected.emit(sum(map(len, self._runs())))

    @Slot(QModelIndex)
    def _open_at(self, index: QModelIndex) -> None:
        row_id = self._rows.id_at(index.row())
        if row_id is not None:
            self.opened.emit(row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, copy several rows; Up in the first row, or Esc, goes to the search."""
        row_id = self.current_id()
        is_up = event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        if event.matches(QKeySequence.StandardKey.Copy) and sum(map(len, self._runs())) > 1:
            self.copy_wanted.emit()
        elif event.key() in _STEP and row_id is not None:
            apart = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened_apart if apart else self.opened).emit(row_id)
        elif is_up or event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  Qt's name
        """Search in the register rather than in the rows on screen."""
        self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the width."""
        super().resizeEvent(event)
        if event.size().width() != self._room:
            self._room = event.size().width()
            self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._cell.dress()
        elif event.type() == QEvent.Type.FontChange:
            self._cell.dress()
            self._set_row_height()
