"""Open a register with its recovery code, and protect it anew: what opened it before is lost."""

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.protecting import protection_of, told, warnings
from register_app.cli.secret_file import CODE_UNREAD, secret_of
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.register import Register
from register_app.vault.keys import Way
from register_app.vault.vault import Vault

_CODE = QT_TRANSLATE_NOOP(
    "cli", "a file whose first line is the code of the recovery sheet; - is standard input"
)
_PROTECT = QT_TRANSLATE_NOOP(
    "cli",
    "what opens the register from now on; preset: the passphrase where a file with one is given, "
    "else the keyring",
)
_DROP = QT_TRANSLATE_NOOP("cli", "ask for no one-time code any more, as when the phone is lost")
_OPENS: dict[Way, Text] = {
    Way.KEYRING: QT_TRANSLATE_NOOP(
        "cli", "The register in {place} now opens with the sign-in to this computer."
    ),
    Way.PASSPHRASE: QT_TRANSLATE_NOOP(
        "cli", "The register in {place} now opens with the new passphrase."
    ),
}
_CODE_STAYS = QT_TRANSLATE_NOOP(
    "cli",
    "A one-time code is asked as before; where the phone is lost, run the command again with "
    "--drop-code.",
)
_CODE_GONE = QT_TRANSLATE_NOOP("cli", "No one-time code is asked any more.")
_SHEET_STAYS = QT_TRANSLATE_NOOP("cli", "The recovery sheet stays as it is. Keep it safe.")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("--code-file", required=True, metavar="F", help=translate(_CODE))
    parser.add_argument("--protect", choices=("keyring", "passphrase"), help=translate(_PROTECT))
    parser.add_argument("--drop-code", action="store_true", help=translate(_DROP))


def run(call: Call) -> None:
    """Open with the code, then replace what opens the register; the code works on."""
    code = secret_of(call.given.code_file, CODE_UNREAD)
    preset = Way.PASSPHRASE if call.given.passphrase_file else Way.KEYRING
    with Vault.unlock_with_recovery_code(call.folder, code) as vault:
        with Register(vault, call.desk.now) as register:
            firm = register.settings.load()
        protection = protection_of(call, call.given.protect or preset, firm)
        try:
            vault.protect(protection)
        except RegisterError as reason:
            raise told(reason) from reason
        asked = _settle_code(call, vault)
    opens = Message(_OPENS[protection.way], {"place": call.folder})
    call.tell(opens, *asked, _SHEET_STAYS, *warnings(call, protection))
    call.answer(vault=str(call.folder), protect=protection.way.value)


def _settle_code(call: Call, vault: Vault) -> tuple[Text, ...]:
    """Keep or drop the second step, which who holds the sheet may do without a code."""
    if not vault.door.is_on:
        return ()
    if not call.given.drop_code:
        return (_CODE_STAYS,)
    vault.door.switch_off("", call.desk.now())
    return (_CODE_GONE,)
