"""The extract on paper: what is held, in plain words, and how it is used (GDPR Art. 12, 15)."""

from collections.abc import Iterable, Iterator
from datetime import date

from register_app.fields.day import show
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice.words import shown_day
from register_app.reports.held import Plain
from register_app.reports.notice_pdf import add_section
from register_app.reports.pdf import Document
from register_app.rights.extract import HIDDEN, Extract
from register_app.rights.shown import lines
from register_app.rights.sorts import SORTS

_TITLE = QT_TRANSLATE_NOOP("extract", "Copy of your personal data")
_ABOUT = QT_TRANSLATE_NOOP(
    "extract",
    "This is what {firm} holds about you in its customer register. First comes the data itself, "
    "then how it is used and which rights you have (GDPR, Article 15).",
)
_HIDDEN = QT_TRANSLATE_NOOP(
    "extract", "Where it says {hidden}, the text is about somebody else (Article 15(4))."
)
_NOTHING = QT_TRANSLATE_NOOP("extract", "We hold no data about you.")
_FOR = QT_TRANSLATE_NOOP("extract", "For")
_FROM = QT_TRANSLATE_NOOP("extract", "From")
_DAY = QT_TRANSLATE_NOOP("extract", "Day")
_AS_CUSTOMER = QT_TRANSLATE_NOOP("extract", "You as our customer")
_AS_CONTACT = QT_TRANSLATE_NOOP("extract", "You as a contact person")
_ELSEWHERE = QT_TRANSLATE_NOOP("extract", "Where else you are mentioned")
_LISTS = QT_TRANSLATE_NOOP("extract", "Block lists that hold a trace of you")
_OWN_BANS = QT_TRANSLATE_NOOP("extract", "Our own list of those who forbid marketing")
_COPIES = QT_TRANSLATE_NOOP("extract", "Copies of documents that come along")
_SOURCES = QT_TRANSLATE_NOOP("extract", "Where your data came from")
_RECIPIENTS = QT_TRANSLATE_NOOP("extract", "Who has got your data")
_NO_RECIPIENT = QT_TRANSLATE_NOOP(
    "extract", "No list or file with your data is recorded as having left the firm."
)
_KEEPING = QT_TRANSLATE_NOOP("extract", "How long we keep it")
_PROCESSING = QT_TRANSLATE_NOOP("extract", "How we use your data, and your rights")
_HISTORY = QT_TRANSLATE_NOOP("extract", "What was changed, and when")
_HEADINGS = {
    "when": QT_TRANSLATE_NOOP("extract", "When"),
    "what": QT_TRANSLATE_NOOP("extract", "What"),
    "data": QT_TRANSLATE_NOOP("extract", "Data"),
    "until": QT_TRANSLATE_NOOP("extract", "Until when and why"),
}
_IN_HOUSE = QT_TRANSLATE_NOOP("extract", "stayed in the firm")
_EXPORTED = QT_TRANSLATE_NOOP("extract", "File of many customers ({what}); you may be in it")
_PARTS = {
    "contact_persons": "contact",
    "roles": "role",
    "permissions": "permission",
    "deals": "deal",
    "contacts": "contact_event",
    "note_entries": "note",
    "tasks": "task",
    "documents": "document",
    "confirmations": "confirmation",
    "notices": "notice_given",
    "campaigns": "campaign",
    "restrictions": "restriction",
    "requests": "request",
    "holds": "hold",
}
_DAYS = ("on_day", "received_on", "offered_on", "due", "started")
_NARROW = (0.22, 0.78)


def pages(extract: Extract, translate: Translate) -> bytes:
    """Return the extract as a PDF; the same extract gives the same bytes."""
    return _Pages(extract, translate).to_bytes()


class _Pages:
    """One extract being written."""

    def __init__(self, extract: Extract, translate: Translate) -> None:
        self._extract = extract
        self._plain = extract.plain
        self._translate = translate
        self._document = Document(
            title=translate(_TITLE),
            language=extract.language,
            author=self._plain["controller"]["name"],
            day=extract.day,
        )

    def to_bytes(self) -> bytes:
        self._add_front()
        for customer in self._plain["customers"]:
            self._add_holder(_AS_CUSTOMER, "customer", customer)
        for contact in self._plain["contact_persons"]:
            self._add_holder(_AS_CONTACT, "contact", contact)
        self._add_elsewhere()
        self._add_texts(_LISTS, map(self._list, self._plain["block_lists"]))
        self._add_texts(_COPIES, self._plain["copies"])
        self._add_texts(_SOURCES, map(self._source, self._plain["sources"]))
        self._add_recipients()
        self._add_keeping()
        self._document.heading(self._translate(_PROCESSING))
        for section in self._extract.sections:
            add_section(self._document, section)
        return self._document.to_bytes()

    def _add_front(self) -> None:
        say, firm = self._translate, self._plain["controller"]["name"]
        self._document.heading(say(_TITLE), level=1)
        self._document.pairs(
            (
                (say(_FOR), ", ".join(self._plain["person"]["names"])),
                (say(_FROM), firm),
                (say(_DAY), shown_day(self._extract.day, self._extract.language)),
            )
        )
        self._document.paragraph(say(Message(_ABOUT, {"firm": firm})))
        self._document.paragraph(say(Message(_HIDDEN, {"hidden": say(HIDDEN)})))
        if not any(self._plain[name] for name in ("customers", "contact_persons", "elsewhere")):
            self._document.paragraph(say(_NOTHING))

    def _add_holder(self, title: Text, table: str, holder: Plain) -> None:
        self._document.heading(self._translate(title))
        self._document.pairs(lines(table, holder, self._translate))
        for name, of in _PARTS.items():
            items = holder.get(name, ())
            if items:
                self._document.heading(self._translate(SORTS[of].label), level=3)
                self._add_rows((self._lead(item), self._item(of, item)) for item in items)
        if holder["history"]:
            self._document.heading(self._translate(_HISTORY), level=3)
            self._add_history(holder["history"])

    def _add_rows(
        self, rows: Iterable[tuple[str, str]], *, keys: tuple[str, str] = ("when", "what")
    ) -> None:
        header = [self._translate(_HEADINGS[key]) for key in keys]
        self._document.table(header, list(rows), widths=_NARROW)

    def _lead(self, item: Plain) -> str:
        return next((_day(item[name]) for name in _DAYS if item.get(name)), "")

    def _item(self, table: str, item: Plain) -> str:
        told = [f"{label}: {text}" for label, text in lines(table, item, self._translate)]
        told += [self._line("deal_line", line) for line in item.get("lines", ())]
        told += [self._line("notification", one) for one in item.get("notifications", ())]
        told += [item[name] for name in ("customer", "wording", "words") if item.get(name)]
        return "\n".join(told)

    def _line(self, table: str, row: Plain) -> str:
        return ", ".join(text for _, text in lines(table, row, self._translate))

    def _add_history(self, events: Iterable[Plain]) -> None:
        rows = ((_moment(event["at"]), self._event(event)) for event in events)
        self._add_rows(rows)

    def _event(self, event: Plain) -> str:
        before = dict(lines(event["record"], event["before"], self._translate))
        after = dict(lines(event["record"], event["after"], self._translate))
        told = [
            f"{label}: {before.get(label, '–')} → {after.get(label, '–')}"
            for label in {**before, **after}
        ]
        return "\n".join((event["change"], *told))

    def _add_elsewhere(self) -> None:
        rows = self._plain["elsewhere"]
        if rows:
            self._document.heading(self._translate(_ELSEWHERE))
        for row in rows:
            self._document.heading(self._translate(SORTS[row["record"]].label), level=3)
            self._document.paragraph(self._item(row["record"], row) or _bare(row))
            if row.get("history"):
                self._add_history(row["history"])

    def _add_texts(self, title: Text, texts: Iterable[str]) -> None:
        told = list(filter(None, texts))
        if told:
            self._document.heading(self._translate(title))
            self._document.bullets(told)

    def _list(self, one: Plain) -> str:
        return one["name"] or self._translate(_OWN_BANS)

    def _source(self, source: Plain) -> str:
        return ", ".join(filter(None, (source["source"], _day(source["source_date"]))))

    def _add_recipients(self) -> None:
        rows = [
            (
                _day(one["on_day"]),
                f"{one['name']}: {one['recipient'] or self._translate(_IN_HOUSE)}",
            )
            for one in self._plain["campaigns"]
        ]
        rows += [
            (_moment(one["at"]), self._translate(Message(_EXPORTED, {"what": one["what"]})))
            for one in self._plain["exports"]
        ]
        self._document.heading(self._translate(_RECIPIENTS))
        if rows:
            self._add_rows(rows)
        else:
            self._document.paragraph(self._translate(_NO_RECIPIENT))

    def _add_keeping(self) -> None:
        rows = dict.fromkeys(self._kept())
        if rows:
            self._document.heading(self._translate(_KEEPING))
            self._add_rows(rows, keys=("data", "until"))

    def _kept(self) -> Iterator[tuple[str, str]]:
        for table, name in (("customer", "customers"), ("contact", "contact_persons")):
            for holder in self._plain[name]:
                yield self._translate(SORTS[table].label), holder["keeping"]["why"]
                for part, of in _PARTS.items():
                    for item in holder.get(part, ()):
                        keeping = item.get("keeping", holder["keeping"])
                        if keeping != holder["keeping"]:
                            yield self._translate(SORTS[of].label), keeping["why"]


def _day(stored: str) -> str:
    return show(date.fromisoformat(stored)) if stored else ""


def _moment(stored: str) -> str:
    """Return a day and the time of it, as the journal notes them."""
    return f"{_day(stored[:10])} {stored[11:16]}"


def _bare(row: Plain) -> str:
    """Return what stands in a row whose fields nobody declared."""
    texts = (value for name, value in row.items() if name not in {"record", "id"})
    return "\n".join(text for text in texts if isinstance(text, str))
