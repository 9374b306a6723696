"""A vault whose register is damaged: its key opens, its file is only read, page by page."""

from collections.abc import Callable
from pathlib import Path

from register_app.db import log, pages
from register_app.db.pages import PAGE, PageReader
from register_app.vault import folder as folders
from register_app.vault import key_file, memory, salt
from register_app.vault.ending import LastEnd, has_log
from register_app.vault.keys import Keys
from register_app.vault.vault import Vault


class Wreck(Vault):
    """Unlocked as any other, but the database never touches it: nothing in it is changed."""

    @classmethod
    def _admit(cls, folder: Path, key: bytearray, keys: Keys) -> LastEnd:
        """Take it as it is; the key file has said already whether the key is the right one."""
        del folder, key, keys
        return LastEnd.CLEAN

    @property
    def begins_wrong(self) -> bool:
        """Say whether the first bytes of the file are not its own."""
        own = self._own_salt()
        return bool(own) and own != pages.salt_of(self.path)

    def pages(self) -> tuple[PageReader, int]:
        """Return what reads the pages, and how many there are in the file and its log.

        Of the log counts what the database would fold in; nothing of one that is not ours.
        """
        own = self._own_salt()
        found = log.read(self.path)
        reader = PageReader(self.path, self._key, salt=own)
        if found.places and (has_log(reader) is False or not reader.wrote(found.places)):
            found = log.EMPTY
        reader = PageReader(self.path, self._key, salt=own, newer=found.places)
        return reader, max(-(-self.path.stat().st_size // PAGE), found.pages)

    def twin(self, folder: Path, fill: Callable[[Path, bytearray], None]) -> Vault:
        """Make a vault of the same keys in a folder of its own; `fill` makes the register."""
        folders.make(folder)
        lock = folders.hold(folder)
        try:
            folders.require_none(folder)
            fill(folders.new_register(folder), self._key)
            key_file.write(folder, self._keys)
            folders.finish(folder)
        except BaseException:
            lock.release()
            raise
        return Vault(folder, keys=self._keys, key=memory.copy(self._key), lock=lock)

    def _own_salt(self) -> bytes:
        known = salt.kept(self.path)
        return known if known and pages.fits(self.path, self._key, known) else b""
