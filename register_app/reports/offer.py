"""An offer as a PDF."""

from register_app.reports import paper_words as words
from register_app.reports.paper import Paper
from register_app.reports.paper_checks import require_offer
from register_app.reports.paper_pdf import PaperPdf


def offer_pdf(paper: Paper) -> bytes:
    """Return the offer as it prints; raise PaperIncomplete where it would say too little."""
    require_offer(paper)
    day = paper.offered_on
    made = PaperPdf(paper, title=words.OFFER_TITLE, number=paper.number, day=day)
    write = made.write
    facts = (
        (words.OFFER_NUMBER, paper.number),
        (words.DAY, write.day(day)),
        (words.VALID_UNTIL, write.day(paper.valid_until)),
    )
    made.add_head(words.OFFER, facts)
    made.add_lines()
    made.add_terms()
    made.add_sender()
    return made.document.to_bytes()
