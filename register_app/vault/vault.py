"""Create a vault, unlock it, hand out connections, and lock it again."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Self

from filelock import BaseFileLock

from register_app import errors, log
from register_app.db import connection as db
from register_app.db import pages
from register_app.db.connection import Connection
from register_app.db.pages import PageReader
from register_app.log import Event
from register_app.vault import ending, key_file, memory, safe_copy, salt, wrong_codes
from register_app.vault import folder as folders
from register_app.vault.code_door import CodeDoor
from register_app.vault.ending import LastEnd
from register_app.vault.folder import VaultState
from register_app.vault.keys import Keys, Way, derive, new_key, wipe
from register_app.vault.making import make
from register_app.vault.os_keyring import Keyring
from register_app.vault.protection import (
    Protection,
    make_recovery_slot,
    make_slot,
    open_daily,
    open_with_code,
)
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.second_step import SecondStep, seal, unseal

_CODES_WAITING = 3  # a sheet may be in a drawer though nobody ever confirmed it


class Vault:
    """An unlocked vault; the only holder of its key.

    Where a second step is on, it opens nothing before `pass_code` has let somebody in.
    """

    def __init__(self, folder: Path, *, keys: Keys, key: bytearray, lock: BaseFileLock) -> None:
        """Take over the key and the lock; use `create` or one of the ways to unlock."""
        self.folder = folder
        self.door = CodeDoor(self._keep_step)
        self._keys = keys
        self._key = key
        self._lock = lock
        self._is_open = True
        self._was_written = False
        self.last_end = LastEnd.CLEAN
        """How the last use of this register ended."""

    @staticmethod
    def state(folder: Path) -> VaultState:
        """Tell what a folder holds, changing nothing."""
        return folders.state(folder)

    @staticmethod
    def way_in(folder: Path) -> Way:
        """Tell what opens the vault from day to day."""
        folders.require_ready(folder)
        return key_file.read(folder).daily.way

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        protection: Protection,
        prepare: Callable[[Connection], None],
        on: date,
    ) -> Self:
        """Make a vault; `prepare` makes its tables within the creating transaction.

        The key file is written before the register gets its name, so a stop at any moment
        leaves nothing, a folder that can be created again, or a whole vault.
        """
        folders.make(folder)
        lock = folders.hold(folder)
        key = new_key()
        try:
            folders.require_none(folder)
            keys = make(folder, key, protection=protection, prepare=prepare, on=on)
            folders.finish(folder)
            salt.keep(folder / folders.REGISTER)
        except BaseException:
            wipe(key)
            lock.release()
            raise
        return cls(folder, keys=keys, key=key, lock=lock)

    @classmethod
    def unlock_with_keyring(cls, folder: Path, keyring: Keyring) -> Self:
        """Unlock with the entry in the operating system's keyring."""
        with log.followed(Event.UNLOCK, Way.KEYRING):
            return cls._unlock(folder, lambda keys: open_daily(keys, keyring=keyring))

    @classmethod
    def unlock_with_passphrase(
        cls, folder: Path, passphrase: str, *, keyring: Keyring | None = None
    ) -> Self:
        """Unlock with a passphrase, and the keyring too where both are needed."""
        with log.followed(Event.UNLOCK, Way.BOTH if keyring else Way.PASSPHRASE):
            if not passphrase:
                raise errors.WrongPassphrase
            return cls._unlock(
                folder, lambda keys: open_daily(keys, keyring=keyring, passphrase=passphrase)
            )

    @classmethod
    def unlock_with_recovery_code(cls, folder: Path, text: str) -> Self:
        """Unlock with the code on the recovery sheet: also for who lost the phone."""
        with log.followed(Event.UNLOCK, Way.RECOVERY):
            return cls._unlock(folder, lambda keys: open_with_code(keys, text), by_sheet=True)

    @classmethod
    def _unlock(
        cls, folder: Path, open_key: Callable[[Keys], bytearray], *, by_sheet: bool = False
    ) -> Self:
        folders.require_ready(folder)
        lock = folders.hold(folder)
        try:
            folders.finish(folder)
            keys = key_file.read(folder)
            key = open_key(keys)
            last_end = cls._admit(folder, key, keys)
            step = _second_step(keys, key)
        except BaseException:
            lock.release()
            raise
        vault = cls(folder, keys=keys, key=key, lock=lock)
        vault.last_end = last_end
        if last_end is not LastEnd.CLEAN:
            log.note(Event.LAST_END, last_end)
        vault.door.stand(step, by_sheet=by_sheet)
        return vault

    @classmethod
    def _admit(cls, folder: Path, key: bytearray, keys: Keys) -> LastEnd:
        """Try the key on the register: every way in passes here, before anything is shown."""
        last_end = _try_key(folder, key)
        key_file.settle(folder, keys)
        salt.keep(folder / folders.REGISTER)
        return last_end

    @property
    def path(self) -> Path:
        """The file of the register."""
        return self.folder / folders.REGISTER

    @property
    def vault_id(self) -> str:
        """A random name, the same in all copies of this vault."""
        return self._keys.vault_id

    @property
    def generation(self) -> int:
        """How often the ways in were changed."""
        return self._keys.generation

    @property
    def recovery_confirmed(self) -> date | None:
        """The day the newest recovery code was seen to be in someone's hands."""
        newest = self._keys.recovery[-1:]
        return date.fromisoformat(newest[0].confirmed) if newest and newest[0].confirmed else None

    @property
    def was_written(self) -> bool:
        """Say whether anybody could write into the register since it was unlocked."""
        return self._was_written

    @property
    def is_open(self) -> bool:
        """Say whether it was not locked since."""
        return self._is_open

    @property
    def needs_code(self) -> bool:
        """Say whether the second step is still to come."""
        return self.door.is_shut

    def pass_code(self, text: str, now: datetime) -> None:
        """Take the second step with a one-time code or a spare code.

        From the tenth wrong one on, each of them locks the vault: the first step comes again.
        """
        self._require_key()
        try:
            with log.followed(Event.CODE):
                self.door.try_code(text, now)
        except (wrong_codes.WrongCode, wrong_codes.CodeUsed) as error:
            if not self.door.is_worn_out:
                raise
            self.lock()
            raise wrong_codes.TooManyWrongCodes(seconds=self.door.wait()) from error

    def connect(self, *, query_only: bool = False) -> Connection:
        """Open a connection of the calling thread to the register."""
        self._require_open()
        if not self.path.exists():  # it was there when this vault was unlocked
            raise errors.StorageLost
        self._was_written |= not query_only
        return db.connect(self.path, self._key, query_only=query_only)

    def connect_copy(self, path: Path, *, query_only: bool = False) -> Connection:
        """Open a copy of the register that lies elsewhere."""
        self._require_open()
        return db.connect(path, self._key, query_only=query_only)

    def of_copy(self, folder: Path) -> Self:
        """Open a copy of this vault in another folder, under the key at hand."""
        self._require_open()
        keys = key_file.read(folder)
        if not keys.fit(self._key):
            raise errors.WrongKey
        copy = self._unlock(folder, lambda _: memory.copy(self._key))
        copy.door.let_in()
        return copy

    def heed_codes_of(self, folder: Path) -> None:
        """Let no one-time code or spare code work here that was used in another copy of it."""
        self._require_open()
        keys = key_file.read(folder)
        if keys.second_step and keys.vault_id == self.vault_id and keys.fit(self._key):
            self.door.heed(unseal(keys.second_step, self._key, self.vault_id))

    def reader(self) -> PageReader:
        """Return what reads the pages of the register by hand."""
        self._require_open()
        return PageReader(self.path, self._key)

    def derived(self, purpose: str) -> bytes:
        """Return a key for one purpose, the same in all copies of this vault."""
        self._require_open()
        return bytes(derive(self._key, purpose))

    def keep_copy(self, version: int) -> Path:
        """Put a verified copy aside before the register gets a newer schema.

        The log has to be empty, and nobody may write meanwhile.
        """
        self._require_open()
        return safe_copy.keep(self.path, self._key, safe_copy.before_schema(version))

    def forget_copies(self, version: int) -> None:
        """Remove the copies made before older schemas."""
        self._require_open()
        safe_copy.forget_others(self.path, safe_copy.before_schema(version))

    def forget_all_copies(self) -> None:
        """Remove the copies made before any schema: they hold what was erased since."""
        self._require_open()
        safe_copy.forget_others(self.path, "")

    def protect(self, protection: Protection) -> None:
        """Replace what opens the vault from day to day; recovery codes stay."""
        self._require_open()
        slot = make_slot(self._key, self.vault_id, protection)
        name = protection.keyring.name if protection.keyring else ""
        self._keep(self._keys.with_slots((slot, *self._keys.recovery), keyring=name))

    def new_recovery_code(self) -> RecoveryCode:
        """Return a new code; older ones, printed or not, work until the new one is confirmed."""
        self._require_open()
        code = RecoveryCode.new()
        slot = make_recovery_slot(self._key, self.vault_id, code)
        confirmed = [old for old in self._keys.recovery if old.confirmed]
        waiting = [old for old in self._keys.recovery if not old.confirmed][-_CODES_WAITING:]
        kept = (self._keys.daily, *confirmed, *waiting)
        self._keep(self._keys.with_slots((*kept, slot)))
        return code

    def test_recovery_code(self, text: str) -> None:
        """Raise MistypedRecoveryCode or WrongRecoveryCode unless this code opens the vault."""
        self._require_open()
        wipe(open_with_code(self._keys, text))

    def confirm_recovery_code(self, *, on: date) -> None:
        """Note that someone holds the newest code; older codes stop working."""
        self._require_open()
        *_, newest = self._keys.recovery
        confirmed = replace(newest, confirmed=on.isoformat())
        self._keep(self._keys.with_slots((self._keys.daily, confirmed)))

    def lock(self) -> None:
        """Leave one plain file on the disk, forget the key, and let others in."""
        if not self._is_open:
            return
        self._is_open = False
        try:
            if self._was_written or self.last_end is not LastEnd.CLEAN:
                # trouble with the disk must not keep the key in memory; the log keeps all
                with suppress(errors.RegisterError):
                    db.connect(self.path, self._key).close(last=True)
        finally:
            wipe(self._key)
            self._lock.release()

    def __enter__(self) -> Self:
        """Use the vault for one piece of work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Lock it when the work is done."""
        self.lock()

    def _keep(self, keys: Keys) -> None:
        key_file.write(self.folder, keys)
        self._keys = keys

    def _keep_step(self, state: SecondStep | None) -> None:
        self._require_key()
        sealed = seal(state, self._key, self.vault_id) if state else b""
        is_news = bool(sealed) != bool(self._keys.second_step)
        keys = self._keys.with_slots(self._keys.slots) if is_news else self._keys
        self._keep(replace(keys, second_step=sealed))

    def _require_open(self) -> None:
        self._require_key()
        if self.needs_code:
            raise errors.CodeNeeded

    def _require_key(self) -> None:
        if not self._is_open:
            raise RuntimeError("the vault is locked")


def _try_key(folder: Path, key: bytearray) -> LastEnd:
    path = folder / folders.REGISTER
    try:
        with errors.disk_told():
            last_end = ending.look(path, key)
        connection = db.connect(path, key, query_only=True)
        is_ours = connection.is_ours
        connection.close()
        if not is_ours:
            raise errors.VaultDamaged  # noqa: TRY301  the key is to be wiped in this case too
    except errors.WrongKey as trouble:
        begins_wrong = pages.fits(path, key, salt.kept(path))
        wipe(key)
        raise errors.VaultDamaged if begins_wrong else trouble from None
    except BaseException:
        wipe(key)
        raise
    return last_end


def _second_step(keys: Keys, key: bytearray) -> SecondStep | None:
    try:
        return unseal(keys.second_step, key, keys.vault_id) if keys.second_step else None
    except BaseException:
        wipe(key)
        raise
