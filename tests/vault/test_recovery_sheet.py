"""What the recovery sheet says."""

from datetime import date

from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.recovery_sheet import RecoverySheet

SHEET = RecoverySheet(RecoveryCode(bytes(16)), "ab12cd34" * 4, date(2026, 11, 22), "register_app")


def test_sheet_names_register_day_and_program() -> None:
    message = SHEET.made("22.11.2026")

    assert message.fill(str(message.text)) == "Register AB12-CD34 · 22.11.2026 · register_app"


def test_square_holds_the_code_as_printed() -> None:
    assert SHEET.scanned == "-".join(SHEET.groups)
    assert RecoveryCode.read(SHEET.scanned) == SHEET.code


def test_sheet_does_not_show_its_code_in_a_report() -> None:
    assert SHEET.groups[5] not in repr(SHEET)
