"""An open register: its stores, and the one way to change it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import Self

from register_app.audit.store import Audit
from register_app.blocklists.own_bans import OwnBans
from register_app.blocklists.store import BlockStore
from register_app.breaches.store import BreachStore
from register_app.campaigns.store import CampaignStore
from register_app.customers.prose.source import Part, Source
from register_app.customers.search import CustomerSearch
from register_app.customers.store import CustomerStore
from register_app.db import migrate
from register_app.db.change import Change, Changes, Done
from register_app.db.connection import Connection
from register_app.db.history import Journal, Preview
from register_app.db.records import Records
from register_app.db.undo import Undo
from register_app.deals.store import DealStore
from register_app.documents.readings.store import ReadingStore
from register_app.documents.store import DocumentStore
from register_app.drafts.store import DraftStore
from register_app.erasure.act import Parts
from register_app.erasure.erase import Erasure
from register_app.erasure.going.store import GoingStore
from register_app.erasure.kept import Keeper
from register_app.erasure.review.store import ReviewStore
from register_app.erasure.terms.store import TermStore
from register_app.i18n import Message, Text
from register_app.permissions.store import LASTING, PermissionStore
from register_app.processing.purpose import Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.store import NoticeStore
from register_app.processing.transfer import Transfer
from register_app.processing.version import NoticeVersion
from register_app.prospects.store import ProspectStore
from register_app.requests.store import RequestStore
from register_app.restrictions.store import RestrictionStore
from register_app.retention.rule import RetentionRule
from register_app.retention.store import HoldStore
from register_app.segments.store import SegmentStore
from register_app.settings import SettingStore
from register_app.tasks.store import TaskStore
from register_app.timeline.store import TimelineStore
from register_app.vault import safe_copy
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED, Watch

_INDEX = "index.db"
_PASSAGES = (
    Source("note", ("text",)),
    Source("contact_event", ("subject", "text", "outcome"), contact_day="on_day"),
    Source(
        "document",
        ("title", "file_name", "note", "sender", "recipient"),
        Part("document_text", "document_id", ("text",)),
    ),
    Source("task", ("title", "note")),
    Source(
        "deal",
        ("number", "title", "note", "invoice_number", "reference", "lost_reason"),
        Part("deal_line", "deal_id", ("description",)),
    ),
)
"""Where else a customer is found by words; a changed order needs a new version of the index."""


class _Enough(Exception):
    """What was tried out is to be rolled back."""


def prepare(connection: Connection) -> None:
    """Make the tables of a new register, within the creating transaction."""
    migrate.migrate(connection)
    CustomerSearch.prepare(connection)


class Register:
    """The stores of an unlocked vault on one connection; used by one thread."""

    def __init__(
        self, vault: Vault, now: Callable[[], datetime], *, query_only: bool = False
    ) -> None:
        """Open the register; raise VaultTooNew or VaultDamaged when it cannot be used."""
        self.vault = vault
        self.now = now
        is_first = not query_only and not vault.was_written
        self.connection = vault.connect(query_only=query_only)
        self._make_usable(query_only=query_only)
        self._changes = changes = Changes(self.connection, now, self._user)
        self.history = Undo(changes, (LASTING,))
        self.journal = Journal(self.connection)
        self.audit = Audit(self.connection, now)
        self.settings = SettingStore(changes)
        self.customers = CustomerStore(changes)
        self.permissions = PermissionStore(changes, now, self._user)
        self.blocks = BlockStore(self.connection, self.audit)
        self.own_bans = OwnBans(self.blocks, self.customers, self.permissions, self.journal)
        self.documents = DocumentStore(changes, vault.folder)
        self.timeline = TimelineStore(changes, now)
        self.tasks = TaskStore(changes)
        self.deals = DealStore(changes, self.customers, self.settings)
        self.prospects = ProspectStore(self.connection, self.audit)
        self.campaigns = CampaignStore(changes, self._user)
        self.drafts = DraftStore(self.connection, now)
        self._open_privacy(changes)
        self.search = CustomerSearch(
            self.connection, vault.folder / _INDEX, vault.connect, _PASSAGES
        )
        self.segments = SegmentStore(changes, now, self.search)
        self.readings = ReadingStore(self.connection, self.search)
        self.erasure = Erasure(self._erasure_parts(), now, self._user)
        if is_first:
            self._settle()

    def _open_privacy(self, changes: Changes) -> None:
        """Make the stores of what the notice tells, and of the rights of the people."""
        self.purposes = Records(Purpose, changes)
        self.recipients = Records(Recipient, changes)
        self.transfers = Records(Transfer, changes)
        self.notices = NoticeStore(changes, self._user)
        self.breaches = BreachStore(changes, self._user)
        self.requests = RequestStore(changes, self._user)
        self.restrictions = RestrictionStore(changes, self.customers, self._user)
        self.rules = Records(RetentionRule, changes)
        self.holds = HoldStore(changes, self._user)
        self.terms = TermStore(changes, self.permissions, self.settings, self.holds, self.today)
        self.review = ReviewStore(self.connection, self.terms, self.restrictions, self.today)
        self.going = GoingStore(self.connection, self.review, self.today)
        self.notice_versions = Records(NoticeVersion, changes)

    def another(self, *, query_only: bool) -> "Register":
        """Open the same register on a connection of its own, for work on another thread."""
        return Register(self.vault, self.now, query_only=query_only)

    def today(self) -> date:
        """Return the day by the clock of this register."""
        return self.now().date()

    @contextmanager
    def change(self, title: Message | Text) -> Iterator[Change]:
        """Write: all that happens inside is one change with this title, or nothing."""
        message = title if isinstance(title, Message) else Message(title)
        with self.search.watched(), self._changes.change(message) as change:
            yield change
            self.own_bans.bring_back(change)
            self._follow(change)

    def retitle(self, title: Message) -> None:
        """Give the change under way the title that its outcome deserves."""
        self._changes.retitle(title)

    def undo(self, done: Done, watch: Watch = UNWATCHED, *, forget_bans: bool = False) -> Change:
        """Take a change back; what was edited since is kept and counted in `kept`.

        Bans stay, counted in `lasting`: with the person, or for when the person comes again.
        They are forgotten only where somebody says that they were never said.
        """
        act = self.history.undo(done, watch, entirely=forget_bans)
        with self.search.watched(), act as change:
            self._settle_bans(change, forget=forget_bans)
            self._follow(change)
        return change

    def redo(self, done: Done, watch: Watch = UNWATCHED, *, forget_bans: bool = False) -> Change:
        """Bring a change again that was taken back; bans stay here too."""
        act = self.history.redo(done, watch, entirely=forget_bans)
        with self.search.watched(), act as change:
            self._settle_bans(change, forget=forget_bans)
            self._follow(change)
        return change

    def preview(
        self,
        done: Done,
        watch: Watch = UNWATCHED,
        *,
        forget_bans: bool = False,
        limit: int = 200,
    ) -> Preview:
        """Return what undo of a change would do, or redo where it was taken back.

        It is done and rolled back, so what is shown is what happens.
        """
        is_back = self.history.find(done.id) is None
        act = self.history.redo if is_back else self.history.undo
        found: list[Preview] = []
        with suppress(_Enough), act(done, watch, entirely=forget_bans) as change:
            self._settle_bans(change, forget=forget_bans)
            found.append(self.journal.preview(change, limit=limit))
            raise _Enough
        return found[0]

    def close(self, *, last: bool = False) -> None:
        """Close this connection; the vault stays unlocked. The `last` one leaves no log."""
        self.connection.close(last=last)

    def __enter__(self) -> Self:
        """Use the register for one piece of work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close when the work is done."""
        self.close()

    def _make_usable(self, *, query_only: bool) -> None:
        try:
            migrate.require_known(self.connection)
            if not query_only and migrate.version_of(self.connection) < migrate.newest():
                self._bring_up_to_date()
        except BaseException:
            self.connection.close()
            raise

    def _bring_up_to_date(self) -> None:
        """Take the missing steps, after a copy of the register as it was."""
        version = migrate.newest()
        self.connection.fold_log()  # the copy is of one file
        with self.connection.transaction():
            self.vault.keep_copy(version)
            migrate.migrate(self.connection)
        self.vault.forget_copies(version)

    def _settle(self) -> None:
        """Put in order what was left open; later, something may be on its way in."""
        try:
            safe_copy.forget_asides(self.vault.folder)
            self.erasure.resume()
            self.documents.settle()
            self.prospects.destroy_expired(self.today())
        except BaseException:
            self.connection.close()
            raise

    def _erasure_parts(self) -> Parts:
        return Parts(
            vault=self.vault,
            connection=self.connection,
            audit=self.audit,
            settings=self.settings,
            customers=self.customers,
            permissions=self.permissions,
            documents=self.documents,
            own_bans=self.own_bans,
            segments=self.segments,
            drafts=self.drafts,
            search=self.search,
            keeper=Keeper(self.customers, self.deals, self.documents, self.terms),
        )

    def _user(self) -> str:
        return self.settings.user_name()

    def _settle_bans(self, change: Change, *, forget: bool) -> None:
        """See to the bans of those who go by an undo, and of those who come again by it."""
        if forget:
            self.own_bans.forget(change)
        else:
            self.own_bans.keep(change)
        self.own_bans.bring_back(change)

    def _follow(self, change: Change) -> None:
        if not change.is_empty:
            self.audit.follow(change)
            self.search.follow(change)
