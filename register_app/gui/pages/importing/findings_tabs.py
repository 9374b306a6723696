"""The lists of what was found, one beside the other."""

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTabWidget, QVBoxLayout, QWidget

from register_app.gui.labels import caption, name
from register_app.gui.pages.importing.finding_models import GroupsModel, MetModel, RejectedModel
from register_app.gui.pages.importing.finding_views import GroupsView, table_view
from register_app.gui.pages.importing.findings import Findings
from register_app.importer.mapping import Mapping


class FindingsTabs(QWidget):
    """Rejected, repaired, to check, and known already, each with its count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show empty lists."""
        super().__init__(parent)
        self._rejected, self._met = RejectedModel(self), MetModel(self)
        self._repaired, self._to_check = GroupsModel(self), GroupsModel(self)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        name(self._tabs, self.tr("What was found"))
        name(self._tabs.tabBar(), self.tr("What was found"))
        self._details = caption("", wrap=True)
        views: list[tuple[QTableView | GroupsView, str]] = [
            (table_view(self._rejected, self.tr("Rejected rows"), (6, 16, 24)), ""),
            (GroupsView(self._repaired, self.tr("Repaired values"), (10, 16, 26)), ""),
            (GroupsView(self._to_check, self.tr("Values to check"), (10, 16, 26)), ""),
            (table_view(self._met, self.tr("Known customers"), (5, 18, 18, 16)), ""),
        ]
        for view, title in views:
            self._tabs.addTab(view, title)
            view.selectionModel().currentChanged.connect(self._tell)
        self._tabs.currentChanged.connect(self._begin)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._tabs, 1)
        inside.addWidget(self._details)

    def show_findings(self, findings: Findings, mapping: Mapping) -> None:
        """Show what another plan found, the first list that is not empty in front."""
        self._rejected.show_lines(findings.rejected, mapping)
        self._repaired.show_groups(findings.repaired, mapping)
        self._to_check.show_groups(findings.to_check, mapping)
        self._met.show_met(findings.met)
        plan = findings.plan
        counts = (plan.rejected, plan.repaired, findings.rows_to_check, len(findings.met))
        titles = (
            self.tr("&Rejected ({count})"),
            self.tr("Re&paired ({count})"),
            self.tr("&To check ({count})"),
            self.tr("Known &already ({count})"),
        )
        for tab, (title, count) in enumerate(zip(titles, counts, strict=True)):
            self._tabs.setTabText(tab, title.format(count=count))
        first = next((tab for tab, count in enumerate(counts) if count), 0)
        self._tabs.setCurrentIndex(first)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Stand on the first line, and say all of it."""
        view = self._tabs.currentWidget()
        self._details.setText("")
        if isinstance(view, QAbstractItemView):
            view.setCurrentIndex(QModelIndex())
            view.setCurrentIndex(view.model().index(0, 0))

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        """Say all that the line says, for there may be no room for it in the table."""
        model = index.model()
        if not index.isValid():
            return
        cells = [
            model.index(index.row(), column, index.parent()).data(Qt.ItemDataRole.DisplayRole)
            for column in range(model.columnCount())
        ]
        self._details.setText("  ·  ".join(str(cell) for cell in cells if cell))
