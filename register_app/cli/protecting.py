"""What shall open a register from day to day, as a command was told."""

from register_app import errors
from register_app.cli.call import Call
from register_app.cli.unlock import asked, passphrase
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message
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

_GUESSED = QT_TRANSLATE_NOOP(
    "cli", "Warning: the passphrase is easy to guess. {hint} It can be changed in the window."
)


class NoKeyring(RegisterError):
    """The keyring cannot take the key of a register."""

    def __init__(self, reason: RegisterError) -> None:
        """Name the other way."""
        super().__init__(
            reason.message,
            QT_TRANSLATE_NOOP("cli", "Nothing was changed. Use --protect passphrase instead."),
        )


def protection_of(call: Call, way: str, firm: Settings) -> Protection:
    """Return the protection by the keyring, or by a passphrase given or asked for.

    A weak passphrase is taken: who calls a command from a script has chosen it, and `warnings`
    says so; the window refuses it.
    """
    if way == Way.PASSPHRASE:
        return Protection(
            passphrase=passphrase(call) or _new_passphrase(call),
            cost=call.desk.cost,
            own_words=firm.own_words,
            is_own_choice=True,
        )
    try:
        return Protection(keyring=call.desk.find_keyring())
    except RegisterError as reason:
        raise NoKeyring(reason) from reason


def warnings(call: Call, protection: Protection) -> tuple[Message, ...]:
    """Return the line that warns of a passphrase that is guessed soon; none where it holds."""
    hint = protection.weakness()
    return (Message(_GUESSED, {"hint": call.say(hint)}),) if hint else ()


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
