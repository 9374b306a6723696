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
_.dragMoveEvent
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
_.mimeTypes
_.minimumSizeHint
_.mousePressEvent
_.mouseReleaseEvent
_.nativeEventFilter
_.nextId
_.paintEvent
_.resizeEvent
_.paint
_.rowCount
_.setEditorData
_.setModelData
_.showEvent
_.sizeHint
_.supportedDropActions
_.timerEvent
_.updateEditorGeometry
_.validatePage
_.wheelEvent
_.expandingDirections
_.keyboardSearch

# the driver, the keyring library, ReportLab and the parser of HTML read or call these
_.rowcount
_.persist
_.dhh
_.dmm
_.YMDhms
_._timeStamp
_.Metadata
_.trustedHosts
_.trustedSchemes
_.useA85
_.hAlign
_.MarkInfo
_.StructTreeRoot
_.StructParents
_.Tabs
_.handle_starttag
_.handle_endtag
_.handle_data

# the shape of a callable, for the type checker
_.__call__
Item
ModuleSpec

# colours that the stylesheet names by their field
_.rim
_.edge
_.good_back

# read through vars() by table_of
_.__table__
