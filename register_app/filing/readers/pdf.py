"""The words of a PDF."""

from collections.abc import Iterator

from pypdfium2 import PdfDocument, PdfiumError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from register_app.filing.outcome import MAX_PAGES, Outcome, Unreadable


def words(content: bytes) -> Iterator[str]:
    """Return the text page by page; raise Unreadable at the end when some of it is missing."""
    document = _opened(content)
    pages = len(document)
    if not pages:
        raise Unreadable(Outcome.DAMAGED)
    is_broken = False
    for number in range(min(pages, MAX_PAGES)):
        try:
            text = _page(document, number)
        except PdfiumError:
            is_broken = True
        else:
            yield f"{text}\n"
    if is_broken:
        raise Unreadable(Outcome.DAMAGED)
    if pages > MAX_PAGES:
        raise Unreadable(Outcome.CUT_PAGES)


def _opened(content: bytes) -> PdfDocument:
    try:
        return PdfDocument(content)
    except PdfiumError as error:
        locked = error.err_code == FPDF_ERR_PASSWORD
        raise Unreadable(Outcome.PROTECTED if locked else Outcome.DAMAGED) from None


def _page(document: PdfDocument, number: int) -> str:
    page = document[number]
    text = str(page.get_textpage().get_text_bounded())
    page.close()
    return text
