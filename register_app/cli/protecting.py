"""What shall open a register from day to day, as a command was told."""

from register_app import errors
from register_app.cli.call import Call
from register_app.cli.unlock import asked, passphrase
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.settings import Settings
from register_app.vault.keys import Way
from register_app.vault.protection import Protection

_KEYRING_FAILS = {
    errors.KeyringLocked,
    errors.KeyringRefused,
    errors.KeyringTimeout,
    errors.KeyringFailed,
    errors.KeyringUnsafe,
    errors.KeyringMissing,
}


class NoKeyring(RegisterError):
    """The keyring cannot take the key of a register."""

    def __init__(self, reason: RegisterError) -> None:
        """Name the other way."""
        super().__init__(
            reason.message,
            QT_TRANSLATE_NOOP("cli", "Nothing was changed. Use --protect passphrase instead."),
        )


def protection_of(call: Call, way: str, firm: Settings) -> Protection:
    """Return the protection by the keyring, or by a passphrase given or asked for."""
    if way == Way.PASSPHRASE:
        typed = passphrase(call) or _new_passphrase(call)
        return Protection(passphrase=typed, cost=call.desk.cost, own_words=firm.own_words)
    try:
        return Protection(keyring=call.desk.find_keyring())
    except RegisterError as reason:
        raise NoKeyring(reason) from reason


def told(reason: RegisterError) -> RegisterError:
    """Return what a failure is told as: one of the keyring names the other way."""
    return NoKeyring(reason) if type(reason) in _KEYRING_FAILS else reason


def _new_passphrase(call: Call) -> str:
    first = asked(call, QT_TRANSLATE_NOOP("cli", "New passphrase: "))
    if asked(call, QT_TRANSLATE_NOOP("cli", "The same again: ")) != first:
        raise RegisterError(
            QT_TRANSLATE_NOOP("cli", "The two passphrases are not the same."),
            QT_TRANSLATE_NOOP("cli", "Nothing was changed. Try again."),
        )
    return first
