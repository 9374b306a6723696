"""Make the slot that opens a vault from day to day, and open the vault through it."""

import secrets
from dataclasses import dataclass, field

from register_app import errors
from register_app.i18n import Text
from register_app.vault import passphrase as passphrases
from register_app.vault.keys import KEY_BYTES, Keys, Slot, Way, unwrap, wipe, wrap
from register_app.vault.os_keyring import Keyring
from register_app.vault.passphrase import Cost
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.strength import Judgement, Level, judge, lacking, require


@dataclass(frozen=True, kw_only=True)
class Protection:
    """What opens a vault: a keyring, a passphrase, or both together."""

    keyring: Keyring | None = None
    passphrase: str = field(default="", repr=False)
    cost: Cost | None = None
    own_words: tuple[str, ...] = ()
    """What somebody who knows the firm tries first."""
    is_own_choice: bool = False
    """Take any passphrase that is long enough: who wrote a script has chosen it, and is warned."""

    @property
    def way(self) -> Way:
        """The way in that this protection gives."""
        if self.keyring is None:
            return Way.PASSPHRASE
        return Way.BOTH if self.passphrase else Way.KEYRING

    def weakness(self) -> Text | None:
        """Return what would make the passphrase good enough, or None where it is."""
        return lacking(self._judged(), least=LEAST[self.way]) if self.passphrase else None

    def require_strong(self) -> None:
        """Refuse a passphrase that is too short, or guessed too soon and not an own choice."""
        least = Level.WEAK if self.is_own_choice else LEAST[self.way]
        require(self.passphrase, self._judged(), least=least)

    def _judged(self) -> Judgement:
        return judge(self.passphrase, own=self.own_words)


LEAST = {
    Way.PASSPHRASE: Level.GOOD,  # whoever has the files can try as often as they like
    Way.BOTH: Level.FAIR,  # the files are worth nothing without the keyring of this computer
}


def make_slot(key: bytearray, vault_id: str, protection: Protection) -> Slot:
    """Wrap the data key; a share in the keyring is new each time, and read back."""
    way = protection.way
    params: dict[str, str | int] = {}
    secret = bytearray()
    if way is not Way.KEYRING:
        protection.require_strong()
        cost = protection.cost or Cost.for_this_computer()
        salt = secrets.token_bytes(passphrases.SALT_BYTES)
        params = {**cost.params, "salt": salt.hex()}
        secret += cost.derive(protection.passphrase, salt)
    if protection.keyring is not None:
        # an entry of its own: a stop halfway leaves the old slot with its old entry
        params["entry"] = f"{vault_id}.{secrets.token_hex(4)}"
        secret[:0] = _stored(protection.keyring, str(params["entry"]))
    try:
        return wrap(key, secret, vault_id=vault_id, way=way, params=params)
    finally:
        wipe(secret)


def forget_slot(slot: Slot, keyring: Keyring | None) -> None:
    """Take the keyring entry of a slot back that was never used."""
    if keyring is not None:
        keyring.delete(str(slot.params["entry"]))


def open_daily(keys: Keys, *, keyring: Keyring | None = None, passphrase: str = "") -> bytearray:
    """Return the data key, or raise what keeps it shut."""
    slot = keys.daily
    if (slot.way is Way.KEYRING) == bool(passphrase):
        raise errors.NotProtectedSo
    secret = bytearray()
    if slot.way is not Way.PASSPHRASE:
        if keyring is None:
            raise errors.KeyringMissing
        secret += _share(keys, slot, keyring)
    if passphrase:
        secret += Cost.of(slot.params).derive(passphrase, _salt(slot))
    key = unwrap(slot, secret, keys=keys)
    wipe(secret)
    if key is None:
        raise errors.KeyringHoldsAnotherKey if slot.way is Way.KEYRING else errors.WrongPassphrase
    return key


def make_recovery_slot(key: bytearray, vault_id: str, code: RecoveryCode) -> Slot:
    """Wrap the data key under a recovery code, which is random enough to need no slow step."""
    return wrap(key, code.secret, vault_id=vault_id, way=Way.RECOVERY, params={})


def open_with_code(keys: Keys, text: str) -> bytearray:
    """Return the data key by a recovery code as a person typed it."""
    code = RecoveryCode.read(text)
    for slot in keys.recovery:
        key = unwrap(slot, code.secret, keys=keys)
        if key is not None:
            return key
    raise errors.WrongRecoveryCode


def _stored(keyring: Keyring, entry: str) -> bytes:
    share = secrets.token_bytes(KEY_BYTES)
    keyring.write(entry, share)
    if keyring.read(entry) != share:
        raise errors.KeyringUnsafe
    return share


def _share(keys: Keys, slot: Slot, keyring: Keyring) -> bytes:
    if keyring.name != keys.keyring:
        raise errors.KeyringChanged
    share = keyring.read(str(slot.params.get("entry", "")))
    if share is None:
        raise errors.KeyringEntryLost
    return share


def _salt(slot: Slot) -> bytes:
    try:
        salt = bytes.fromhex(str(slot.params["salt"]))
    except (KeyError, ValueError) as error:
        raise errors.VaultDamaged from error
    if len(salt) != passphrases.SALT_BYTES:
        raise errors.VaultDamaged
    return salt
