"""Mark texts for translators, and translate them, without Qt."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self

from register_app import paths

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANGUAGES = ("fi", "sv", "en")


class Text(str):
    """English source text that knows its translation context."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, text: str) -> Self:
        """Join a text to its context."""
        marked = super().__new__(cls, text)
        marked.context = context
        return marked


def QT_TRANSLATE_NOOP(context: str, text: str) -> Text:  # noqa: N802  lupdate looks for this name
    """Mark a text: lupdate collects the two literals from the call."""
    return Text(context, text)


class Message(NamedTuple):
    """A marked text with the values of its {placeholders}; `n` picks the plural of %n."""

    text: Text
    values: Mapping[str, object] = {}
    n: int = -1

    def fill(self, template: str) -> str:
        """Put the values into a translated template."""
        filled = template.format_map(self.values) if self.values else template
        return filled.replace("%n", str(self.n)) if self.n >= 0 else filled


class Translate(Protocol):
    """Turns marked texts into one language."""

    def __call__(self, message: Text | Message, /) -> str:
        """Return the text in this translator's language."""


class Catalogue:
    """The texts of one language, read from its Qt Linguist file."""

    def __init__(self, language: str, texts: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        """Keep the translated forms of (context, source)."""
        self.language = language
        self._texts = texts

    @classmethod
    def load(cls, language: str) -> Self:
        """Read the catalogue of `language`; what it lacks falls back to the English source."""
        # loaded on first use: start-up is felt every day
        from xml.etree import ElementTree as ET  # noqa: PLC0415  as said

        path = paths.resources() / "i18n" / f"register_{language}.ts"
        if not path.exists():
            return cls(language, {})
        return cls(language, _texts(ET.parse(path).getroot()))  # noqa: S314  our own resource

    def __call__(self, message: Text | Message, /) -> str:
        """Return the text in this catalogue's language."""
        if isinstance(message, Text):
            message = Message(message)
        forms = self._texts.get((message.text.context, str(message.text)), ())
        wanted = 0 if message.n == 1 or len(forms) < 2 else 1  # noqa: PLR2004  one, other
        return message.fill(forms[wanted] if forms else str(message.text))


def _texts(root: "Element") -> dict[tuple[str, str], tuple[str, ...]]:
    found = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            forms = _forms(entry.find("translation"))
            if forms:
                found[name, entry.findtext("source", "")] = forms
    return found


def _forms(translation: "Element | None") -> tuple[str, ...]:
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return ()
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    forms = plural or (translation.text or "",)
    return forms if all(forms) else ()
