"""Ask for what an offer or invoice says besides its lines, before it is made."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from register_app.deals import rules
from register_app.deals.deal import Deal
from register_app.fields.field import field_named
from register_app.filing import deal_papers
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.pages.deals.gaps import Gaps
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.reports.paper import paper_of
from register_app.reports.paper_checks import PaperIncomplete

_OFFER = ("offered_on", "valid_until", "language")
_INVOICE = ("invoiced_on", "delivered_on", "due_on", "invoice_number", "reference", "language")
_NEEDED = QT_TRANSLATE_NOOP("deal", "The invoice must tell this")


class _PaperDialog(FormDialog):
    """Offers what stands on a paper; nothing is stored here."""

    wanted = Signal(object)
    """The deal as the paper is to tell it."""

    def __init__(
        self, session: Session, deal: Deal, names: tuple[str, ...], *, parent: QWidget | None
    ) -> None:
        self.session = session
        self.deal = deal
        self._names = names
        self._language = paper_of(session.register, deal).language
        form = Form([Part("", tuple(field_named(Deal, name) for name in names))])
        super().__init__(form, self.called(), parent, act=self.act())
        form.load({**vars(self.as_told(deal)), "language": self._language})
        self.above(PlainLabel(self.what_happens(), wrap=True))
        form.focus_first()

    def called(self) -> str:
        """Return the title."""
        raise NotImplementedError

    def act(self) -> str:
        """Return the word on the button."""
        raise NotImplementedError

    def what_happens(self) -> str:
        """Return what the act will do."""
        raise NotImplementedError

    def as_told(self, deal: Deal) -> Deal:
        """Return the deal as the paper makes it."""
        raise NotImplementedError

    def require(self, deal: Deal) -> None:
        """Raise PaperIncomplete where the paper would say too little."""
        raise NotImplementedError

    def store(self) -> bool:
        """Hand the deal on, unless something is missing; say what, and stay."""
        draft = replace(self.deal, **self._values())
        problems = self.session.register.deals.problems(self.as_told(draft))
        own = {name: problem for name, problem in problems.items() if name in self._names}
        if own:
            self.form.refuse(own)
            return False
        try:
            self.require(draft)
        except PaperIncomplete as error:
            self._refuse(error)
            return False
        self.wanted.emit(draft)
        return True

    def _values(self) -> dict[str, Any]:
        """Return what is written; the language of the customer is kept with the customer."""
        values = self.form.values()
        is_preset = values["language"] == self._language and not self.deal.language
        return values | ({"language": ""} if is_preset else {})

    def _refuse(self, error: PaperIncomplete) -> None:
        """Go to the field that is empty; what is missing elsewhere is told, and where."""
        own = {gap.name: _NEEDED for gap in error.gaps if gap.name in self._names}
        if len(own) == len(error.gaps):
            self.form.refuse(own)
        else:
            gaps = Gaps(self.session, self.deal, self)
            gaps.tell(error, here=self._names, leave=self._leave)

    def _leave(self) -> None:
        """Go without asking: nothing was stored, and the person was led on."""
        QDialog.reject(self)

    @Slot()
    def accept(self) -> None:
        """Close when the deal is handed on; that it is made is said when it is."""
        if self.form.read() and self.store():
            QDialog.accept(self)


class OfferDialog(_PaperDialog):
    """Offers the dates and the language of an offer."""

    def __init__(self, session: Session, deal: Deal, parent: QWidget | None) -> None:
        """Show the dates of the deal, and those that follow from today."""
        super().__init__(session, deal, _OFFER, parent=parent)

    def called(self) -> str:
        """Return the title."""
        return self.tr("Make offer PDF")

    def act(self) -> str:
        """Return the word on the button."""
        return self.tr("Make offer")

    def what_happens(self) -> str:
        """Return what the act will do."""
        return self.tr(
            "The offer is made of the lines of the deal, and kept among the customer's documents. "
            "Undo takes it back."
        )

    def as_told(self, deal: Deal) -> Deal:
        """Return the deal with the day of its offer."""
        return deal_papers.offered(self.session.register, deal)

    def require(self, deal: Deal) -> None:
        """Raise PaperIncomplete where the offer would say too little."""
        deal_papers.require_offerable(self.session.register, deal)


class InvoiceDialog(_PaperDialog):
    """Offers the dates, the numbers and the language of an invoice."""

    def __init__(self, session: Session, deal: Deal, parent: QWidget | None) -> None:
        """Show the dates of the deal, and those that follow from today."""
        super().__init__(session, deal, _INVOICE, parent=parent)

    def called(self) -> str:
        """Return the title."""
        return self.tr("Make invoice PDF")

    def act(self) -> str:
        """Return the word on the button."""
        return self.tr("Make invoice")

    def what_happens(self) -> str:
        """Return what the act will do."""
        if self.deal.state in rules.SOLD:
            return self.tr(
                "The invoice is made again with what the deal says now; the one made before "
                "stays among the documents."
            )
        return self.tr(
            "The deal moves to Invoiced, and the invoice is kept among the customer's documents. "
            "A number that is left empty is given by the program, and the reference is made of "
            "it. Undo takes all of it back."
        )

    def as_told(self, deal: Deal) -> Deal:
        """Return the deal in its stage, with the dates of its invoice."""
        return deal_papers.invoiced(self.session.register, deal)

    def require(self, deal: Deal) -> None:
        """Raise PaperIncomplete where the law asks for more, or nobody could pay."""
        deal_papers.require_payable(self.session.register, deal)
