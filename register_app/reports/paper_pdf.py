"""What offers and invoices have in common on paper."""

from collections.abc import Iterable
from datetime import date

from register_app.i18n import Catalogue, Message, Text
from register_app.reports import paper_words as words
from register_app.reports.paper import Paper
from register_app.reports.paper_words import Writing
from register_app.reports.pdf import Document

_WIDTHS = (0.4, 0.11, 0.08, 0.14, 0.11, 0.16)
_NUMBERS = (1, 3, 4, 5)


class PaperPdf:
    """Lays a paper out; what a single kind of paper has besides is said by its module."""

    def __init__(self, paper: Paper, *, title: Text, number: str, day: date) -> None:
        """Begin the document of this day."""
        self.paper = paper
        self.translate = Catalogue.load(paper.language)
        self.write = Writing(paper.language, self.translate)
        named = self.translate(Message(title, {"number": number})).strip()
        self.document = Document(
            title=named, language=paper.language, author=paper.seller.name, day=day
        )

    def add_head(self, title: Text, facts: Iterable[tuple[Text, str]]) -> None:
        """Add sender, receiver and facts; a fact that is unknown is left out."""
        paper = self.paper
        common = (
            (words.PERSON, paper.person),
            (words.CUSTOMER_NO, paper.customer_no),
            (words.BUYER_ID, paper.buyer.business_id),
        )
        self.document.letterhead(
            sender=self.write.postal(paper.seller.name, "", paper.seller.address),
            receiver=self.write.postal(paper.buyer.name, paper.person, paper.buyer.address),
            title=self.translate(title).upper(),
            facts=self.labelled((*facts, *common)),
        )

    def add_lines(self) -> None:
        """Add the title of the deal, its text, the lines and their sums."""
        paper, write = self.paper, self.write
        self.document.heading(paper.title)
        self.document.paragraph(paper.text)
        header = (words.DESCRIPTION, words.QUANTITY, words.UNIT, words.PRICE, words.VAT, words.NET)
        rows = [
            (
                line.description,
                write.number(line.quantity),
                line.unit,
                write.amount(line.price),
                write.number(line.vat),
                write.amount(line.net),
            )
            for line in paper.lines
        ]
        self.document.table(
            map_texts(header, self.translate), rows, widths=_WIDTHS, right=_NUMBERS
        )
        self.document.sums(self._sums())

    def add_terms(self) -> None:
        """Add the terms of the firm."""
        self.document.paragraph(self.paper.terms, quiet=True)

    def add_sender(self) -> None:
        """Add who the firm is and how it is reached."""
        seller = self.paper.seller
        known = (
            seller.name,
            self._filled(words.BUSINESS_ID, seller.business_id),
            self._filled(words.VAT_ID, seller.vat_id),
            seller.phone,
            seller.email,
        )
        self.document.paragraph(" · ".join(filter(None, known)), quiet=True)

    def labelled(self, pairs: Iterable[tuple[Text, str]]) -> list[tuple[str, str]]:
        """Return labels and values in the language of the paper; the empty ones are left out."""
        return [(self.translate(label), value) for label, value in pairs if value]

    def _filled(self, text: Text, value: str) -> str:
        return self.translate(Message(text, {"id": value})) if value else ""

    def _sums(self) -> list[tuple[str, str]]:
        paper, write = self.paper, self.write
        parts = [
            (
                self.translate(
                    Message(
                        words.SUM_VAT,
                        {"rate": write.number(part.rate), "base": write.amount(part.net)},
                    )
                ),
                write.amount(part.vat),
            )
            for part in paper.sums.vat
        ]
        return [
            (self.translate(words.SUM_NET), write.amount(paper.sums.net)),
            *parts,
            (self.translate(words.SUM_GROSS), write.amount(paper.sums.gross)),
        ]


def map_texts(texts: Iterable[Text], translate: Catalogue) -> tuple[str, ...]:
    """Return the texts in one language."""
    return tuple(translate(text) for text in texts)
