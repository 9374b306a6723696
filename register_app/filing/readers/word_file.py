"""The words of a DOCX."""

from collections.abc import Iterator
from io import BytesIO

from docx.opc.package import OpcPackage
from docx.oxml import parse_xml
from docx.oxml.ns import qn

_WRITTEN = (
    "main+xml",
    "header+xml",
    "footer+xml",
    "footnotes+xml",
    "endnotes+xml",
    "comments+xml",
)
"""The ends of the types of the parts that hold text of the writer."""
_BREAKS = {qn("w:p"): "\n", qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}
_TEXT = qn("w:t")


def words(content: bytes) -> Iterator[str]:
    """Return the text of the pages, the margins, the notes and the comments."""
    for part in OpcPackage.open(BytesIO(content)).iter_parts():
        if "word" in part.content_type and part.content_type.endswith(_WRITTEN):
            for node in parse_xml(part.blob).iter(_TEXT, *_BREAKS):
                yield _BREAKS.get(node.tag) or node.text or ""
