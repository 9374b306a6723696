"""The structure of a PDF: what a screen reader hears as headings, lists and tables."""

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

ARTIFACT = "/Artifact BMC"
END = "EMC"


@dataclass(eq=False)
class Element:
    """One element of the structure tree, with its children and marked places on pages."""

    role: str
    number: int
    parent: "Element | None" = None
    meaning: str = ""
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)

    @property
    def name(self) -> str:
        """Return the name of its object in the file."""
        return f"Tag{self.number}"


class Tags:
    """Grows the structure tree while pages are drawn, then writes it into the document."""

    def __init__(self) -> None:
        """Begin with the document itself."""
        self._elements: list[Element] = []
        self._marks: dict[int, list[Element]] = {}
        self.root = self.element("Document", None)

    def element(self, role: str, parent: Element | None, *, meaning: str = "") -> Element:
        """Add an element below its parent; a meaning stands for what cannot be read as text."""
        made = Element(role, len(self._elements), parent, meaning)
        self._elements.append(made)
        if parent is not None:
            parent.kids.append(made)
        return made

    def begin(self, canvas: Canvas, element: Element) -> None:
        """Mark what is drawn next as part of the element."""
        page = canvas.getPageNumber()
        marks = self._marks.setdefault(page, [])
        element.kids.append((page, len(marks)))
        canvas._code.append(f"/{element.role} <</MCID {len(marks)}>> BDC")  # noqa: SLF001  no public way
        marks.append(element)

    def write(self, document: PDFDocument) -> None:
        """Put the finished tree into the document."""
        catalog = document.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = self._tree(document)
        for number, page in enumerate(document.Pages.pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number
            page.Tabs = PDFName("S")
        for element in self._elements:
            document.Reference(_written(element), element.name)

    def _tree(self, document: PDFDocument) -> PDFDictionary:
        parents: list[object] = []
        for number in range(len(document.Pages.pages)):
            marks = self._marks.get(number + 1, [])
            parents += [number, PDFArray([_reference(element) for element in marks])]
        tree = PDFDictionary(
            {
                "Type": PDFName("StructTreeRoot"),
                "K": PDFArray([_reference(self.root)]),
                "ParentTree": PDFDictionary({"Nums": PDFArray(parents)}),
                "ParentTreeNextKey": len(document.Pages.pages),
            }
        )
        document.Reference(tree, "TagTree")
        return tree


def artifact(canvas: Canvas) -> None:
    """Mark what is drawn next as mere decoration, which is not read aloud."""
    canvas._code.append(ARTIFACT)  # noqa: SLF001  no public way


def end(canvas: Canvas) -> None:
    """End what was begun."""
    canvas._code.append(END)  # noqa: SLF001  no public way


def _reference(element: Element) -> PDFObjectReference:
    return PDFObjectReference(element.name)


def _written(element: Element) -> PDFDictionary:
    entries: dict[str, object] = {
        "Type": PDFName("StructElem"),
        "S": PDFName(element.role),
        "P": _reference(element.parent) if element.parent else PDFObjectReference("TagTree"),
        "K": PDFArray([_kid(kid) for kid in element.kids]),
    }
    if element.meaning:
        entries["Alt"] = PDFString(element.meaning)
    if element.role == "TH":
        scope = {"O": PDFName("Table"), "Scope": PDFName("Column")}
        entries["A"] = PDFDictionary(scope)
    return PDFDictionary(entries)


def _kid(kid: Element | tuple[int, int]) -> object:
    if isinstance(kid, Element):
        return _reference(kid)
    page, mark = kid
    reference = {
        "Type": PDFName("MCR"),
        "Pg": PDFObjectReference(f"Page{page}"),
        "MCID": mark,
    }
    return PDFDictionary(reference)
