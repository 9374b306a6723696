"""The words of a PDF."""

from collections.abc import Iterator

from pypdfium2 import PdfDocument, PdfiumError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from register_app.filing.outcome import MAX_PAGES, Outcome, Unreadable


def words(content: bytes) -> Iterator[str]:
    """Return the text page by page; raise Unreadable at the end when there are more pages."""
    document = _opened(content)
    pages = len(document)
    if not pages:
        raise Unreadable(Outcome.DAMAGED)
    for number in range(min(pages, MAX_PAGES)):
        yield f"{_page(document, number)}\n"
    if pages > MAX_PAGES:
        raise Unreadable(Outcome.CUT_PAGES)


def _opened(content: bytes) -> PdfDocument:
    try:
        return PdfDocument(content)
    except PdfiumError as error:
        locked = error.err_code == FPDF_ERR_PASSWORD
        raise Unreadable(Outcome.PROTECTED if locked else Outcome.DAMAGED) from None


def _page(document: PdfDocument, number: int) -> str:
    """Return the text of a page; a broken one has none."""
    try:
        page = document[number]
        text = str(page.get_textpage().get_text_bounded())
    except PdfiumError:
        return ""
    page.close()
    return text
