"""Remove people everywhere, and show that nothing of them is left.

The order of the act makes it safe to stop anywhere: what the proof looks for is sealed in a file;
one transaction takes the rows and notes that the proof is due; then files, index and free pages
go, the proof is made, and what it needed is forgotten.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from register_app import log
from register_app.db.place import Place
from register_app.db.strip import Stripper
from register_app.documents.folder import DocumentFolder
from register_app.documents.sealed import Writable
from register_app.erasure.act import Act, Parts, Why
from register_app.erasure.finish import ErasureUnfinished, Finisher
from register_app.erasure.grounds import Ground
from register_app.erasure.ledger import Ledger
from register_app.erasure.mentions import mentions
from register_app.erasure.plan import Plan
from register_app.erasure.record import KeptRecord, Line, Receipt, Shared
from register_app.erasure.store import ErasureStore
from register_app.erasure.traces import Tracer
from register_app.erasure.values import Names, gathered
from register_app.errors import RegisterError
from register_app.watch import UNWATCHED, Watch


class Erasure:
    """What a register does to forget for good."""

    def __init__(self, parts: Parts, now: Callable[[], datetime], by: Callable[[], str]) -> None:
        """Work on the parts of one register; `by` says who is at the desk."""
        self._parts = parts
        self._now = now
        self._by = by
        self._tracer = Tracer(parts.vault.derived("ledger"))
        self._ledger = Ledger(parts.vault.folder, self._tracer)
        self._store = ErasureStore(parts.connection, parts.vault.vault_id)
        self._act = Act(parts, self._store, self._ledger, self._tracer)
        self._finisher = Finisher(parts, self._store, now, DocumentFolder(parts.vault.folder))

    def plan(self, places: Iterable[Place]) -> Plan:
        """Return what erasing some places would do; it only reads."""
        return self._act.plan(places, self._now())

    def mentions(self, plan: Plan) -> list[Shared]:
        """Return where else those who go are named: in what belongs to others, and stays."""
        stripper = Stripper(self._parts.connection, plan.reach, plan.fields)
        return mentions(self._store, plan.reach, Names(gathered(stripper)))

    def erase(
        self,
        plans: Plan | Iterable[Plan],
        *,
        ground: str = "",
        request_id: int | None = None,
        watch: Watch = UNWATCHED,
    ) -> Receipt:
        """Erase what some plans name, all of it with one proof.

        What is there by now counts, not what was there when the plan was made. It can be
        stopped before it begins; from then on it is carried through, at the next start at last.
        """
        named = [plans] if isinstance(plans, Plan) else plans
        places = [place for plan in named for place in plan.places]
        self._finisher.require_room()
        watch.check()
        with log.followed(log.Event.ERASURE) as numbers:
            number = self._act.do(places, Why(self._now(), self._by(), ground, request_id))
            try:
                self._finisher.finish(watch)
                self._level()
            except RegisterError as error:  # the data is gone: nobody shall read "try again"
                raise ErasureUnfinished from error
            receipt = self.receipt(number)
            numbers |= {"places": len(places), "residue": receipt.residue or 0}
        return receipt

    def resume(self) -> None:
        """Finish what was interrupted, erase again what an older register brought back.

        And let go what was kept until a day that is past. Before anything else is shown.
        """
        self._finisher.finish()
        self._replay()
        self._expire()
        self._finisher.finish()
        self._level()

    def begin_lineage(self) -> None:
        """Call new rows by other ids than those that came after this register was saved."""
        with self._parts.connection.transaction():
            self._store.begin_lineage()

    def expire(self, watch: Watch = UNWATCHED) -> bool:
        """Let go what was kept until a day that is past; say whether there was any."""
        found = self._expire()
        if found:
            self._finisher.finish(watch)
            self._level()
        return found

    def forget_history(self, last: date, watch: Watch = UNWATCHED) -> int:
        """Forget the changes until a day, for good; return how many. None of them is taken back.

        Files that only they knew go too, and the pages are cleaned of them.
        """
        self._finisher.require_room()
        watch.check()
        with self._parts.connection.transaction():
            count = self._store.forget_history(last)
            self._parts.audit.note("erase", "change", None)
        self._parts.documents.sweep()
        self._parts.vault.forget_all_copies()
        self._finisher.clean(watch)
        return count

    def settle(self, kept: KeptRecord) -> None:
        """Let a dispute no longer keep what is kept of the erased."""
        with self._parts.connection.transaction():
            self._store.lift(kept.id)
            self._parts.audit.note("update", "kept_record", kept.id, "hold")

    def receipts(self) -> list[Receipt]:
        """Return what was erased, the newest first."""
        return self._store.receipts()

    def receipt(self, number: int) -> Receipt:
        """Return what one erasure did; raise KeyError where there is none."""
        return self._store.receipt(number)

    def kept(self) -> list[KeptRecord]:
        """Return what is kept of the erased, what goes first in front."""
        return self._store.kept()

    def count_kept(self) -> int:
        """Return how much is kept of the erased."""
        return self._store.count_kept()

    def pour(self, record: KeptRecord, target: Writable, watch: Watch) -> None:
        """Write the content of a document that is kept."""
        documents = self._parts.documents
        documents.pour(documents.records.of_image(record.row, record.image), target, watch)

    def recogniser(self) -> Callable[[Mapping[str, Any]], date | None]:
        """Return what tells by the values of a customer when somebody like it was erased."""
        known = self._store.traced()

        def erased_on(values: Mapping[str, Any]) -> date | None:
            traces = self._tracer.like(values) if known else set[str]()
            days = [known[trace] for trace in traces if trace in known]
            return datetime.fromisoformat(max(days)).date() if days else None

        return erased_on

    def _replay(self) -> None:
        """Erase again what the ledger knows and this register does not: it is an older one."""
        known = {line.token for line in self._store.lines()}
        unknown = [line for line in self._ledger.read() if line.token not in known]
        for line in unknown:
            why = Why(datetime.fromisoformat(line.at), "", Ground.AGAIN)
            self._act.do(self._called(line), why, line)
        if unknown:
            self._store.begin_lineage()

    def _called(self, line: Line) -> list[Place]:
        """Return the places that a line of the ledger means, where they are there again.

        What was made after it is somebody else, who got the number while the ledger was away.
        """
        places = []
        for table in {place[0] for place in line.scope}:
            ids = {place[1] for place in line.scope if place[0] == table}
            rows = self._store.called(table, ids)
            for _, called, *column in (place for place in line.scope if place[0] == table):
                if called in rows and not self._store.made_after(table, rows[called], line.at):
                    places.append(Place(table, rows[called], *column))
        return places

    def _expire(self) -> bool:
        today = self._now().date()
        past = [one for one in self._store.kept() if one.is_past(today)]
        if past and not self._parts.audit.vouches_for(today):
            past = [one for one in past if not one.is_by_law]
        if past:
            places = [Place("kept_record", one.id) for one in past]
            self._act.do(places, Why(self._now(), self._by(), Ground.EXPIRED))
        return bool(past)

    def _level(self) -> None:
        """Let the file beside the register know all that the register knows."""
        known = {line.token for line in self._ledger.read()}
        self._ledger.append(line for line in self._store.lines() if line.token not in known)
