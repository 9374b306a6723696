"""An import batch: where a set of customers came from."""

from datetime import date

from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP


@record("import_batch")
class ImportBatch:
    """One imported list: its file, its source and what became of its rows."""

    id: int | None = None
    file_name: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("batch", "File"))
    sheet: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("batch", "Sheet"), default="")
    source: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("batch", "Source"))
    source_date: date = field(DAY, QT_TRANSLATE_NOOP("batch", "Source date"))
    imported_at: str = field(TEXT, QT_TRANSLATE_NOOP("batch", "Imported"))
    read: int = field(NUMBER, QT_TRANSLATE_NOOP("batch", "Rows read"))
    imported: int = field(NUMBER, QT_TRANSLATE_NOOP("batch", "New customers"))
    updated: int = field(NUMBER, QT_TRANSLATE_NOOP("batch", "Customers updated"))
    repaired: int = field(NUMBER, QT_TRANSLATE_NOOP("batch", "Rows repaired"))
    rejected: int = field(NUMBER, QT_TRANSLATE_NOOP("batch", "Rows rejected"))
    duplicates: int = field(NUMBER, QT_TRANSLATE_NOOP("batch", "Duplicates"))
