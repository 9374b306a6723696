"""Make a new register and its recovery sheet."""

import re
from pathlib import Path
from typing import Any

from register_app import errors
from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.protecting import protection_of, told, warnings
from register_app.creation import create_register, discarded_on_failure
from register_app.errors import RegisterError
from register_app.fields.field import field_named
from register_app.fields.kinds import CITY
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.reports.saved_file import save_new
from register_app.settings import Settings
from register_app.vault.folder import VaultState
from register_app.vault.protection import Protection
from register_app.vault.recovery_sheet import RecoverySheet
from register_app.vault.vault import Vault

_SHEET_KEPT = QT_TRANSLATE_NOOP(
    "cli",
    "The recovery sheet is in {place}. Print it, keep the paper in a safe place, then delete the "
    "file: whoever has it and a copy of the register can read all of it.",
)


class FileExists(RegisterError):
    """A file of that name is there already."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            Message(QT_TRANSLATE_NOOP("cli", "{file} exists already."), {"file": path}),
            QT_TRANSLATE_NOOP("cli", "Nothing was changed. Give another name."),
        )


class Refused(RegisterError):
    """A detail of the firm cannot be taken."""

    def __init__(self, option: str, problem: Message) -> None:
        """Name the option and what is wrong."""
        super().__init__(
            Message(QT_TRANSLATE_NOOP("cli", "{option} was refused."), {"option": option}), problem
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    option = parser.add_argument
    option("--firm", required=True, metavar="NAME", help=translate(_FIRM))
    option("--business-id", default="", metavar="ID", help=translate(_BUSINESS_ID))
    option("--email", default="", help=translate(_EMAIL))
    option("--address", default="", help=translate(_ADDRESS))
    option(
        "--protect",
        choices=("keyring", "passphrase"),
        default="keyring",
        help=translate(_PROTECT),
    )
    option("--recovery-sheet", required=True, metavar="OUT.pdf", help=translate(_SHEET))
    option("--recovery-code-file", default="", metavar="OUT.txt", help=translate(_CODE))


_FIRM = QT_TRANSLATE_NOOP("cli", "name of the firm")
_BUSINESS_ID = QT_TRANSLATE_NOOP("cli", "its Business ID")
_EMAIL = QT_TRANSLATE_NOOP("cli", "its email address")
_ADDRESS = QT_TRANSLATE_NOOP("cli", 'its address: "Street 1, 00100 Town"')
_PROTECT = QT_TRANSLATE_NOOP("cli", "what opens the register from day to day; preset: keyring")
_SHEET = QT_TRANSLATE_NOOP("cli", "where the recovery sheet goes, to be printed")
_CODE = QT_TRANSLATE_NOOP("cli", "where the recovery code goes as text, readable by you alone")


def run(call: Call) -> None:
    """Make the register, then its recovery sheet; both or nothing."""
    if Vault.state(call.folder) not in {VaultState.NONE, VaultState.UNFINISHED}:
        raise errors.VaultExists
    sheet = Path(call.given.recovery_sheet)
    code_file = Path(call.given.recovery_code_file) if call.given.recovery_code_file else None
    for path in filter(None, (sheet, code_file)):
        if path.exists() or path.is_symlink():
            raise FileExists(path)
    firm = _firm(call)
    protection = protection_of(call, call.given.protect, firm)
    vault = _create(call, firm, protection)
    with vault, discarded_on_failure(vault, protection):
        _save_recovery(call, vault, sheet, code_file)
    call.tell(
        Message(QT_TRANSLATE_NOOP("cli", "The register is in {place}"), {"place": call.folder}),
        Message(_SHEET_KEPT, {"place": sheet}),
        *warnings(call, protection),
    )
    call.answer(vault=str(call.folder))


def _firm(call: Call) -> Settings:
    given = call.given
    street, postcode, city = _address(given.address)
    values = {
        "firm_name": ("--firm", given.firm),
        "firm_business_id": ("--business-id", given.business_id),
        "firm_email": ("--email", given.email),
        "firm_street": ("--address", street),
        "firm_postcode": ("--address", postcode),
        "firm_city": ("--address", city),
    }
    read: dict[str, Any] = {}
    for name, (option, text) in values.items():
        parsed = field_named(Settings, name).kind.parse(text)
        if parsed.problem:
            raise Refused(option, Message(parsed.problem))
        read[name] = parsed.value
    if not read["firm_name"]:
        raise Refused("--firm", Message(QT_TRANSLATE_NOOP("cli", "Write the firm's name.")))
    return Settings(**read)


_TOWN_AT_END = re.compile(r"(.*?),?\s*\b((?:FI-)?\d{5} +[^\d,]+)", re.DOTALL | re.ASCII)


def _address(text: str) -> tuple[str, str, str]:
    """Take the postcode and the town off the end."""
    found = _TOWN_AT_END.fullmatch(text.strip())
    if not found:
        return text, "", ""
    town = CITY.parse(found[2])
    return found[1], town.rest, town.value or ""


def _create(call: Call, firm: Settings, protection: Protection) -> Vault:
    try:
        return create_register(call.folder, firm=firm, protection=protection, now=call.desk.now)
    except RegisterError as reason:
        raise told(reason) from reason


def _save_recovery(call: Call, vault: Vault, sheet: Path, code_file: Path | None) -> None:
    from register_app.reports.recovery_pdf import recovery_pdf  # noqa: PLC0415  loaded on first use

    code = vault.new_recovery_code()
    made = RecoverySheet(code, vault.vault_id, call.desk.now().date(), "register_app")
    save_new(sheet, recovery_pdf(made, call.translate, language=call.language))
    try:
        if code_file:
            save_new(code_file, f"{code.text}\n".encode())
    except BaseException:
        sheet.unlink()
        raise
