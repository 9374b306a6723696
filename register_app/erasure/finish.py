"""The second half of an erasure: nothing of what went is left on the disk, and that is shown."""

import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime

from register_app import errors
from register_app.db.pages import PAGE
from register_app.documents.folder import DocumentFolder
from register_app.erasure import side_file
from register_app.erasure.act import Parts
from register_app.erasure.prove import Seen, look
from register_app.erasure.record import Shared
from register_app.erasure.store import ErasureStore
from register_app.erasure.wanted import Value, written
from register_app.errors import Plain
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.watch import UNWATCHED, Watch

_TRIES = 12
_PAUSE = 0.25
"""Seconds, besides those for which the database waits by itself."""
_ROOM = 16 << 20
_OURS = frozenset({"kept_record", "erasure", "pending_erasure"})
"""Tables of the erasure itself: what is kept there is told in its own words."""


class NoRoomToErase(Plain):
    """The register has to be written anew, and there is no room for it."""

    what = QT_TRANSLATE_NOOP("errors", "There is not enough room on the disk to erase for good.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Nothing was erased. Free some space on the disk, then try again."
    )


class ErasureUnfinished(Plain):
    """Something reads the register all the time, so that its log cannot be emptied."""

    what = QT_TRANSLATE_NOOP(
        "errors", "The data is erased, but the disk could not be cleaned of it yet."
    )
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Restart the program: it finishes the erasure before anything else, and proves it.",
    )


class Finisher:
    """Cleans up after erasures, and proves them: several at once."""

    def __init__(
        self, parts: Parts, store: ErasureStore, now: Callable[[], datetime], files: DocumentFolder
    ) -> None:
        """Work on the parts of one register."""
        self._parts = parts
        self._store = store
        self._now = now
        self._files = files

    def require_room(self) -> None:
        """Refuse to begin where the register could not be written anew."""
        size = self._parts.vault.path.stat().st_size
        if shutil.disk_usage(self._parts.vault.folder).free < 2 * size + _ROOM:
            raise NoRoomToErase

    def finish(self, watch: Watch = UNWATCHED) -> None:
        """Finish and prove whatever waits for it; nobody stops it any more.

        Each step can be done again, so a person who tries to stop one only makes it begin anew.
        """
        _carried_through(lambda: self._finish(_going_on(watch)))

    def _finish(self, watch: Watch) -> None:
        waiting = self._store.waiting()
        folder = self._parts.vault.folder
        side_file.remove_others(folder, (one.stored for one in waiting))
        if not waiting:
            return
        contents = {one.erasure_id: side_file.read(folder, one.stored, one.key) for one in waiting}
        for content in filter(None, contents.values()):
            for name in content.files:
                self._files.remove(name)
        self._parts.vault.forget_all_copies()
        self._parts.search.renew()
        self.clean(watch.part(0, 0.5))
        self._prove(contents, watch.part(0.5, 1))
        self._fold()
        for one in waiting:
            side_file.remove(folder, one.stored)

    def clean(self, watch: Watch = UNWATCHED) -> None:
        """Write the register anew, without what was taken out of it."""
        _going_on(watch).at(0.1)
        _carried_through(self._parts.connection.vacuum)
        self._fold()

    def _fold(self) -> None:
        for _ in range(_TRIES):
            if self._parts.connection.is_folded():
                return
            time.sleep(_PAUSE)
        raise ErasureUnfinished

    def _prove(self, contents: Mapping[int, side_file.Content | None], watch: Watch) -> None:
        found = [content.values for content in contents.values() if content]
        wanted = written(frozenset[Value]().union(*found))
        connection = self._parts.connection
        while True:
            with connection.transaction():  # nobody writes while the pages are read
                if self._log_is_empty():
                    seen = look(self._parts.vault.reader(), self._store.roots(), wanted, watch)
                    shared = tuple(self._shared(seen, wanted))
                    at = self._now().isoformat(timespec="seconds")
                    residue = seen.residue + seen.unread
                    for number, content in contents.items():
                        if content is None:  # its file was lost, so nobody knows what to look for
                            self._store.give_up(number)
                        else:
                            self._store.prove(number, seen.pages, residue, shared, at)
                    return
            self._fold()

    def _log_is_empty(self) -> bool:
        log = self._parts.vault.path.with_name(f"{self._parts.vault.path.name}-wal")
        return not log.exists() or log.stat().st_size < PAGE

    def _shared(self, seen: Seen, wanted: Mapping[bytes, Value]) -> Iterator[Shared]:
        """Yield what lives on where it belongs to others: which value, and where."""
        forms: dict[str, dict[int, list[bytes]]] = {}
        for form, places in seen.living.items():
            for table, row in places if wanted[form].is_telling else ():
                forms.setdefault(table, {}).setdefault(row, []).append(form)
        rows: dict[tuple[str, str, str, str], set[int]] = {}
        for table in forms.keys() - _OURS:
            for row, column, text in self._store.texts(table, forms[table]):
                for value in (wanted[form] for form in forms[table][row] if form.decode() in text):
                    where = (value.table, value.column, table, column)
                    rows.setdefault(where, set()).add(row)
        for where, found in sorted(rows.items()):
            yield Shared(*where, len(found))


def _carried_through(work: Callable[[], None]) -> None:
    """Do what a person may try to stop: half of an erasure is no answer to that."""
    for _ in range(_TRIES):
        with suppress(errors.Cancelled):
            return work()
    raise ErasureUnfinished


def _going_on(watch: Watch) -> Watch:
    """Return a watch that tells, and by which nobody stops anything."""

    def tell(done: float) -> None:
        with suppress(errors.Cancelled):
            watch.progress(done)

    return Watch(tell, lambda: False)
