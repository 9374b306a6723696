"""The words of an ODT."""

from collections.abc import Iterator
from io import BytesIO

from odfdo import Document


def words(content: bytes) -> Iterator[str]:
    """Return the paragraphs and headings, those in tables too."""
    body = Document(BytesIO(content)).body
    for paragraph in body.get_elements("descendant::text:p | descendant::text:h"):
        yield f"{paragraph.inner_text}\n"
