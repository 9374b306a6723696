"""Ask for what an invoice says besides its lines, before it is made."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from register_app.deals import rules
from register_app.deals.deal import Deal
from register_app.fields.field import field_named
from register_app.filing.deal_papers import invoiced, require_ready
from register_app.gui import messages
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.session import Session, translate
from register_app.reports.paper_checks import PaperIncomplete

_FIELDS = ("invoiced_on", "delivered_on", "due_on", "invoice_number", "reference")


class InvoiceDialog(FormDialog):
    """Offers the dates and numbers of an invoice; nothing is stored here."""

    wanted = Signal(object)
    """The deal as it is to be invoiced."""

    def __init__(self, session: Session, deal: Deal, parent: QWidget | None) -> None:
        """Show the dates of the deal, and those that follow from today."""
        self._session = session
        self._deal = deal
        form = Form([Part("", tuple(field_named(Deal, name) for name in _FIELDS))])
        act = self.tr("Make invoice")
        super().__init__(form, self.tr("Make invoice PDF"), parent, act=act)
        form.load(vars(invoiced(session.register, deal)))
        self.above(PlainLabel(self._what_happens(), wrap=True))
        form.focus_first()

    def store(self) -> bool:
        """Hand the deal on, unless something is missing; say what, and stay."""
        draft = replace(self._deal, **self.form.values())
        register = self._session.register
        problems = register.deals.problems(invoiced(register, draft))
        own = {name: problem for name, problem in problems.items() if name in _FIELDS}
        if own:
            self.form.refuse(own)
            return False
        try:
            require_ready(register, draft)
        except PaperIncomplete as error:
            tell_gaps(self, error)
            return False
        self.wanted.emit(draft)
        return True

    def _what_happens(self) -> str:
        if self._deal.state in rules.SOLD:
            return self.tr(
                "The invoice is made again with what the deal says now; the one made before "
                "stays among the documents."
            )
        return self.tr(
            "The deal moves to Invoiced, and the invoice is kept among the customer's documents. "
            "A number that is left empty is given by the program, and the reference is made of "
            "it. Undo takes all of it back."
        )

    @Slot()
    def accept(self) -> None:
        """Close when the deal is handed on; that it is made is said when it is."""
        if self.form.read() and self.store():
            QDialog.accept(self)


def tell_gaps(parent: QWidget, error: PaperIncomplete) -> None:
    """Say what a paper lacks, one field a line, and what to do."""
    what, then = messages.words(error)
    messages.tell(parent, what, f"{error.listed(translate)}\n\n{then}")
