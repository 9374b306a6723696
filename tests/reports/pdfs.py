"""Reading the PDFs that tests make."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


def read(pdf: bytes) -> PdfReader:
    """Open a PDF."""
    return PdfReader(BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """Return all text, its blanks and line ends as single blanks."""
    return " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())


def body_of(pdf: bytes) -> str:
    """Return the text without the feet of pages, so that sentences go on over page ends."""
    pages = [page.extract_text() for page in read(pdf).pages]
    bodies = (
        text.rpartition(f"{number} / {len(pages)}")[0] for number, text in enumerate(pages, 1)
    )
    return " ".join(" ".join(bodies).split())


def bookmarks(pdf: bytes) -> list[tuple[str, int]]:
    """Return the bookmarks with their page numbers, counted from 1."""
    reader = read(pdf)
    return list(_bookmarks(reader, reader.outline))


def _bookmarks(reader: PdfReader, outline: list[Any]) -> Iterator[tuple[str, int]]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _bookmarks(reader, entry)
        else:
            page = reader.get_destination_page_number(entry)
            yield entry.title, (page or 0) + 1


def roles(pdf: bytes) -> list[str]:
    """Return the roles of the structure tree, in reading order."""
    tree = root_of(read(pdf))["/StructTreeRoot"]
    return list(_roles(tree["/K"][0].get_object()))


def root_of(reader: PdfReader) -> Any:  # noqa: ANN401  objects of a PDF are of any kind
    """Return the catalogue of the file."""
    return reader.trailer["/Root"]


def plain(found: Any) -> Any:  # noqa: ANN401  whatever a PDF holds
    """Return an object of the file to look into."""
    return found


def _roles(element: Any) -> Iterator[str]:  # noqa: ANN401  whatever a PDF holds
    yield str(element["/S"])[1:]
    for kid in element["/K"]:
        found = kid.get_object()
        if isinstance(found, DictionaryObject) and "/S" in found:
            yield from _roles(found)
