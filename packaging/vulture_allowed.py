"""Names that look unused: somebody else calls them."""

# Qt calls its overrides
_.canFetchMore
_.changeEvent
_.closeEvent
_.columnCount
_.contextMenuEvent
_.createEditor
_.displayText
_.dragEnterEvent
_.dropEvent
_.eventFilter
_.fetchMore
_.focusInEvent
_.focusOutEvent
_.headerData
_.heightForWidth
_.hasHeightForWidth
_.initStyleOption
_.isComplete
_.keyPressEvent
_.leaveEvent
_.minimumSizeHint
_.mousePressEvent
_.mouseReleaseEvent
_.nextId
_.paintEvent
_.resizeEvent
_.rowCount
_.setEditorData
_.setModelData
_.showEvent
_.sizeHint
_.timerEvent
_.updateEditorGeometry
_.validatePage
_.wheelEvent
