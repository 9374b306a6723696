"""Everything held about a person, as one plain structure (GDPR Art. 15)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, Self

from register_app.db.place import Place
from register_app.db.privacy import PRIVACY
from register_app.documents.document import Document
from register_app.fields.field import fields_of, table_of
from register_app.fields.kinds import NOTE
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue, Translate
from register_app.notice.blocks import Section
from register_app.records import RECORDS
from register_app.register import Register
from register_app.reports.export import path_of
from register_app.reports.held import Plain
from register_app.rights.gather import Gathered, Gatherer
from register_app.rights.masks import Masker, Others, Span, composed
from register_app.rights.notice import facts_for, sections_of, told
from register_app.rights.others import search as everybody
from register_app.rights.person import NOBODY, Person
from register_app.rights.plain import changed, texts_of, texts_under
from register_app.rights.rows.store import PlaceRows
from register_app.rights.strangers import Strangers
from register_app.rights.terms import Terms

HIDDEN = QT_TRANSLATE_NOOP("rights", "[hidden]")
Chosen = Mapping[str, tuple[Span, ...]]
"""What somebody decided to hide in some texts."""


_WORDS_OF_OURS = frozenset({"keeping", "change", "kind", "act", "record", "at", "audit"})
"""What the program itself says, and nobody needs to look at."""
_FREE = frozenset(
    field.name
    for record_type in RECORDS.values()
    for field in fields_of(record_type)
    if field.kind is NOTE
)
"""Where people write what they like."""


class Copy(NamedTuple):
    """A document that may be handed out as a copy."""

    document: Document
    names_others: bool
    """Its words name others of the register, and a copy cannot hide them."""


class Passage(NamedTuple):
    """A text in which others are, or may be: somebody looks at it before it goes out."""

    text: str
    proposed: tuple[Span, ...]


class Extract(NamedTuple):
    """What is handed to the person."""

    language: str
    day: date
    plain: Plain
    sections: tuple[Section, ...]
    """How the data is processed, as the privacy notice tells."""
    documents: tuple[Document, ...]
    """Those of which a copy goes along, each under a name that tells of nobody else."""

    def alone(self) -> Self:
        """Return it without copies, as one file that holds none."""
        return self._replace(plain={**self.plain, "copies": []}, documents=())


class Draft(NamedTuple):
    """What is held of a person, before somebody has looked at what is hidden of others."""

    language: str
    day: date
    gathered: Gathered
    told: Plain
    sections: tuple[Section, ...]
    masker: Masker
    copies: tuple[Copy, ...]

    def passages(self) -> list[Passage]:
        """Return the texts to look at.

        First where others are found, then all that stands elsewhere, and what was written freely:
        nobody but a reader knows those who are not in the register.
        """
        own = [*self.gathered.customers, *self.gathered.contacts]
        apart = texts_of(self.gathered.elsewhere, _WORDS_OF_OURS)
        read = dict.fromkeys(map(composed, (*apart, *texts_under(own, _FREE))))
        texts = {**read, **dict.fromkeys(map(composed, texts_of(own, _WORDS_OF_OURS)))}
        found = [Passage(text, self.masker.proposed(text)) for text in texts]
        named = [one for one in found if one.proposed]
        return [
            *named,
            *(one for one in found if not one.proposed and one.text in read and " " in one.text),
        ]

    def finished(
        self,
        translate: Translate,
        chosen: Chosen = MappingProxyType({}),
        copies: Collection[int] | None = None,
    ) -> Extract:
        """Return it with others hidden: as was decided, and as proposed where nothing was.

        Copies go along of the documents chosen, or else of those that name nobody else.
        """
        hidden, masker = translate(HIDDEN), self.masker.deciding(chosen)
        clear = {one.document.id for one in self.copies if not one.names_others}
        wanted = clear if copies is None else copies
        documents = tuple(
            replace(one.document, file_name=masker.masked(one.document.file_name, hidden))
            for one in self.copies
            if one.document.id in wanted
        )

        def hide(rows: list[Plain]) -> list[Plain]:
            return [changed(row, lambda text: masker.masked(text, hidden)) for row in rows]

        def hide_others(table: str, rows: list[Plain]) -> list[Plain]:
            # what tells of the person in the person's own row is never hidden
            own = [name for name, privacy in PRIVACY[table].items() if privacy.is_telling]
            hidden_rows = zip(hide(rows), rows, strict=True)
            return [shown | _some(own, row) for shown, row in hidden_rows]

        strangers = Strangers(self.gathered, hidden)
        plain = {
            "made_on": self.day.isoformat(),
            "language": self.language,
            "person": _known(self.gathered.own),
            "customers": hide_others(
                "customer", [strangers.left_out(one) for one in self.gathered.customers]
            ),
            "contact_persons": hide_others("contact", self.gathered.contacts),
            "elsewhere": hide(self.gathered.elsewhere),
            "block_lists": self.gathered.lists,
            "copies": [path_of(document) for document in documents],
            **self.told,
            "sources": hide(self.told["sources"]),
            "campaigns": hide(self.told["campaigns"]),
        }
        return Extract(self.language, self.day, plain, self.sections, documents)


def draft(
    register: Register,
    places: Iterable[Place],
    catalogue: Catalogue,
    person: Person = NOBODY,
) -> Draft:
    """Read what is held of a person at the places ticked; `person` is who was looked for.

    Nothing is written: whoever hands it out notes that in the audit.
    """
    gathered = Gatherer(register, catalogue).gather(places, person)
    Terms(register, catalogue).add_to(gathered)
    people = everybody.people(register.connection)
    firms = [*everybody.firms(register.connection), _own_firm(register)]
    masker = Masker(gathered.own, Others(people, firms))
    facts = facts_for(register, gathered, catalogue.language)
    named = (
        replace(one, name=masker.masked(one.name, catalogue(HIDDEN))) for one in facts.sources
    )
    facts = replace(facts, sources=tuple(named))
    return Draft(
        language=catalogue.language,
        day=register.today(),
        gathered=gathered,
        told=told(register, gathered, facts, catalogue),
        sections=sections_of(facts, catalogue),
        masker=masker,
        copies=tuple(_copies(register, gathered, masker)),
    )


def _copies(register: Register, gathered: Gathered, masker: Masker) -> Iterator[Copy]:
    """Yield the documents; of those that name others, the words are told beside the row."""
    words = PlaceRows(register.connection).words_of([one.id or 0 for one in gathered.documents])
    rows = {row["id"]: row for row in _documents_in(gathered)}
    apart = {row["id"] for row in gathered.elsewhere if row["record"] == table_of(Document)}
    for document in gathered.documents:
        text = composed(words.get(document.id or 0, ""))
        names_others = document.id in apart or bool(masker.proposed(text))
        if names_others:
            rows[document.id]["words"] = text
        yield Copy(document, names_others=names_others)


def _documents_in(gathered: Gathered) -> Iterator[Plain]:
    for holder in (*gathered.customers, *gathered.contacts):
        yield from holder["documents"]
    yield from (row for row in gathered.elsewhere if row["record"] == table_of(Document))


def _own_firm(register: Register) -> tuple[str, str]:
    settings = register.settings.load()
    emails = (*settings.firm_email, *settings.contact_email, *settings.officer_email)
    return "\n".join(emails), "\n".join((*settings.firm_phone, *settings.contact_phone))


def _some(names: Iterable[str], row: Plain) -> Plain:
    return {name: row[name] for name in names if name in row}


def _known(person: Person) -> Plain:
    return {
        "names": list(person.names),
        "emails": list(person.emails),
        "phones": list(person.phones),
    }
