"""The index of what is written never falls behind, whatever happens."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.search import Query
from register_app.deals.deal import Deal, DealLine
from register_app.documents.document import Document
from register_app.documents.readings.store import Reading
from register_app.register import Register
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note
from tests.builders import TITLE
from tests.customers.prose.samples import DAY, WORDS, a_document, one


def looks(register: Register) -> dict[str, object]:
    """Return what the index answers."""
    connection = register.connection
    return {
        "order": register.search.ids(Query()),
        "contacts": connection.rows("SELECT id, last_contact FROM search.place ORDER BY id"),
        "passages": connection.rows("SELECT id, customer FROM search.passage ORDER BY id"),
        "prose": connection.rows("SELECT rowid FROM search.prose ORDER BY rowid"),
        **{word: register.search.ids(Query(word)) for word in WORDS},
    }


word = st.sampled_from(WORDS)
customer = st.integers(1, 30).map(one)
day = st.integers(0, 99).map(lambda days: DAY - timedelta(days=days))
record = st.one_of(
    st.builds(Note, customer_id=customer, on_day=day, text=word),
    st.builds(ContactEvent, customer_id=customer, on_day=day, text=word),
    st.builds(Task, customer_id=st.none() | customer, title=word),
    st.builds(Deal, customer_id=customer, title=word),
    st.builds(a_document, customer, word, title=word),
)
step = st.one_of(
    st.tuples(st.just("add"), st.lists(record, min_size=1, max_size=4)),
    st.tuples(
        st.sampled_from(["delete", "rewrite", "words", "line"]), st.randoms(use_true_random=True)
    ),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("redo"), st.none()),
)


class Acts:
    """What people do, at random."""

    def __init__(self, register: Register) -> None:
        """Act on one register."""
        self.register = register
        timeline = register.timeline
        self.stores: dict[type, Any] = {
            Note: timeline.notes,
            ContactEvent: timeline.events,
            Task: register.tasks.records,
            Deal: register.deals.records,
            Document: register.documents.records,
        }

    def do(self, name: str, given: Any) -> None:  # noqa: ANN401  records or chance
        """Do one step."""
        getattr(self, name)(given)

    def add(self, records: list[Any]) -> None:
        """Store records; a document's file has a name of its own."""
        count = self.register.connection.value("SELECT count(*) FROM change")
        with self.register.change(TITLE):
            for number, new in enumerate(records):
                if isinstance(new, Document):
                    new = replace(new, stored=f"{count}-{number}")  # noqa: PLW2901  the same one
                self.stores[type(new)].save(new)

    def delete(self, chance: Random) -> None:
        """Delete a record, with what hangs on it."""
        found = self._any(chance)
        with self.register.change(TITLE):
            if isinstance(found, Deal):
                for line in self.register.deals.lines.where("deal_id = ?", (found.id,)):
                    self.register.deals.lines.delete(line.id or 0)
            if found is not None:
                self.stores[type(found)].delete(found.id)

    def rewrite(self, chance: Random) -> None:
        """Move a record to another customer."""
        found = self._any(chance)
        if found is not None:
            with self.register.change(TITLE):
                moved = one(1 + (found.id * 7) % 30)
                self.stores[type(found)].save(replace(found, customer_id=moved))

    def words(self, chance: Random) -> None:
        """Read the words of documents that have none."""
        words = WORDS[chance.randrange(len(WORDS))]
        readings = self.register.readings
        readings.keep({document: Reading("read", words) for document in readings.unread(most=3)})

    def line(self, chance: Random) -> None:
        """Write, or rewrite, a line of a deal."""
        deals = self.register.deals.records.all()
        if deals:
            deal = deals[chance.randrange(len(deals))]
            assert deal.id is not None
            with self.register.change(TITLE):
                self.register.deals.lines.save(
                    DealLine(deal_id=deal.id, place=1, description=WORDS[deal.id % len(WORDS)])
                )

    def undo(self, _: object) -> None:
        """Take the last change back."""
        done = self.register.history.next_undo()
        if done is not None and done.title.text == TITLE and done.id > 1:
            self.register.undo(done)

    def redo(self, _: object) -> None:
        """Bring it again."""
        done = self.register.history.next_redo()
        if done is not None:
            self.register.redo(done)

    def _any(self, chance: Random) -> Any:  # noqa: ANN401  any record
        rows = [row for records in self.stores.values() for row in records.all()]
        return chance.choice(rows) if rows else None


@given(steps=st.lists(step, min_size=1, max_size=12))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_index_answers_after_any_changes_as_one_made_anew(
    firm: Register, steps: list[tuple[str, Any]]
) -> None:
    acts = Acts(firm)
    for name, given_to in steps:
        acts.do(name, given_to)
    followed = looks(firm)
    assert firm.search.is_level()

    firm.search.rebuild()

    assert looks(firm) == followed
