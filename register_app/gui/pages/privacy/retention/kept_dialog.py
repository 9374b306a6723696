"""What the law keeps of an erased invoice or order, shown on purpose and noted in the audit."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer
from register_app.deals.deal import Deal, DealLine
from register_app.erasure.record import KeptRecord
from register_app.fields.field import Record, fields_of
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.forms.read_text import ReadText
from register_app.gui.forms.shown import shown
from register_app.gui.labels import caption
from register_app.gui.session import Session, translate

_POINTERS = frozenset({"customer_id", "contact_id", "deal_id", "place"})


class KeptDialog(Dialog):
    """The lines of an invoice, the buyer and the dates, as they were."""

    def __init__(self, session: Session, kept: KeptRecord, parent: QWidget | None) -> None:
        """Show it, and note that it was shown."""
        super().__init__(kept.about or self.tr("Kept by law"), parent)
        session.register.audit.shown("kept_record", kept.id, "image")
        told = "\n".join(_lines(kept))
        self.inside.addWidget(
            caption(self.tr("Kept by law only: use it for nothing else."), wrap=True)
        )
        text = ReadText()
        text.show_text(told, called=kept.about)
        self.inside.addWidget(text)
        close = button(self.tr("Close"), self.accept, look="primary")
        self.add_buttons(close)
        close.setDefault(True)
        self.setAccessibleDescription(told)


def _lines(kept: KeptRecord) -> Iterator[str]:
    yield from _told(Customer, kept.image.get("buyer", {}))
    yield from _told(Deal, kept.image)
    for line in kept.image.get("lines", ()):
        yield ", ".join(_told(DealLine, line))


def _told(record_type: type[Record], image: Mapping[str, Any]) -> Iterator[str]:
    for field in fields_of(record_type):
        stored = image.get(field.name)
        if field.name not in _POINTERS and stored not in {None, ""}:
            value = field.kind.from_row(stored)
            yield f"{translate(field.label)}: {shown(field, value)}"
