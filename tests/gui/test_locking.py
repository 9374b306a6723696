"""The program locks itself: what it closes, what it keeps, and where it comes back."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from register_app.errors import DiskFull
from register_app.gui import clipboard, messages
from register_app.gui.application import Program
from register_app.gui.jobs import Progress, Work
from register_app.gui.leading import LISTS
from register_app.gui.locking.guard import Reason
from register_app.gui.locking.return_to import ReturnTo
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import CANARY, TITLE, a_customer, stored
from tests.fixtures import PASSPHRASE, make_vault, now
from tests.gui.conftest import StartProgram
from tests.gui.hands import button, choose_file, dialog, keys, press, shown, texts, turn_to, write


def _open(qtbot: QtBot, program: Program) -> Workspace:
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, program.window)))
    write(PASSPHRASE, "Passphrase", program.window)
    press("Open", program.window)
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), Workspace))
    pages = cast("Workspace", program.window.centralWidget())
    qtbot.waitUntil(pages.isVisible)
    return pages


def _lock(program: Program, reason: Reason) -> None:
    program.guard.due.emit(reason)
    QCoreApplication.processEvents()


def _is_locked(program: Program) -> bool:
    return isinstance(program.window.centralWidget(), UnlockPage)


def _customer(folder: Path) -> int:
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault, Register(vault, now) as one:
        return stored(one, a_customer())[0].id or 0


@pytest.mark.parametrize("reason", list(Reason))
def test_locking_closes_everything_and_asks_nothing(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, reason: Reason
) -> None:
    program = start_program(vault_folder)
    pages = _open(qtbot, program)
    messages.tell(pages, "a dialog with", CANARY)
    messages.tell(program.window, "another with", CANARY)
    clipboard.copy(CANARY)
    copy = pages.session.copies.place_for("kuitti.pdf")
    copy.write_bytes(b"%PDF")

    _lock(program, reason)

    assert _is_locked(program)
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    assert not any(box.isVisible() for box in boxes)
    assert QGuiApplication.clipboard().text() == ""
    assert not copy.exists()
    Vault.unlock_with_passphrase(vault_folder, PASSPHRASE).lock()  # nobody holds it any more


def test_same_page_and_customer_are_shown_after_unlocking(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    customer = _customer(vault_folder)
    program = start_program(vault_folder)
    pages = _open(qtbot, program)
    pages.show_customer(customer)
    pages.show_titled(LISTS)
    turn_to("Campaigns", pages)
    _lock(program, Reason.IDLE)

    again = _open(qtbot, program)

    assert (again.place, again.tab, again.customer) == (3, 1, customer)


def test_process_is_told_to_begin_again_where_it_was(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    customer = _customer(vault_folder)
    begun: list[list[str]] = []
    program = start_program(vault_folder, begin_again=begun.append)
    _open(qtbot, program).show_customer(customer)

    _lock(program, Reason.IDLE)

    place = ReturnTo(page=0, customer=customer, is_aside=1)
    words = ["--vault", str(vault_folder), "--language", "en", "--return-to", place.written]
    assert begun == [words]
    Vault.unlock_with_passphrase(vault_folder, PASSPHRASE).lock()


def test_locking_by_hand_keeps_the_keyboard(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    begun: list[list[str]] = []
    program = start_program(vault_folder, begin_again=begun.append)
    _open(qtbot, program)

    keys(qtbot, program.window, "Ctrl+L")
    qtbot.waitUntil(lambda: bool(begun))

    assert begun[0][-1] == ReturnTo().written


def test_door_of_a_keyring_stays_shut_when_the_program_comes_back(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program(tmp_path / "new", place=ReturnTo(is_small=1, is_aside=1))

    assert program.window.isMinimized()
    assert qtbot


def test_customer_who_is_gone_by_then_is_not_looked_for(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder, place=ReturnTo(page=1, customer=4711))

    pages = _open(qtbot, program)

    assert (pages.place, pages.customer) == (1, None)


def _slow(gate: list[bool]) -> Work:
    def work(register: Register, progress: Progress) -> None:
        while not gate:
            progress.check()
        with register.change(TITLE):
            register.customers.records.save(a_customer())

    return work


@pytest.mark.parametrize("reason", [Reason.IDLE, Reason.SCREEN])
def test_long_work_ends_before_the_register_locks_itself(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, reason: Reason
) -> None:
    program = start_program(vault_folder)
    session = _open(qtbot, program).session
    gate: list[bool] = []
    job = session.write(_slow(gate))
    _lock(program, reason)
    assert not _is_locked(program)

    with qtbot.waitSignal(job.done):
        gate.append(True)
    _lock(program, reason)  # the guard asks until it has happened

    assert _is_locked(program)
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        assert Register(vault, now).customers.records.all()


def test_sleep_stops_the_write_under_way_and_nothing_is_half_done(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    session = _open(qtbot, program).session
    begun: list[bool] = []

    def work(register: Register, progress: Progress) -> None:
        with register.change(TITLE):
            register.customers.records.save(a_customer())
            begun.append(True)
            while True:
                progress.check()

    session.write(work)
    qtbot.waitUntil(lambda: bool(begun))

    _lock(program, Reason.SLEEP)

    assert _is_locked(program)
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        register = Register(vault, now)
        assert register.customers.records.all() == []
        assert register.history.next_undo() is None
        register.close()


def test_text_that_a_full_disk_refuses_waits_in_memory(
    qtbot: QtBot,
    start_program: StartProgram,
    vault_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[list[str]] = []
    program = start_program(vault_folder, begin_again=begun.append)
    pages = _open(qtbot, program)
    press("Settings", pages)
    write("Toinen nimi", "Name of the firm", pages)

    def refuse(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(type(pages.session.register.drafts), "keep", refuse)
        _lock(program, Reason.IDLE)
    assert _is_locked(program)
    assert begun == []  # the text would go with the process

    again = _open(qtbot, program)

    assert [draft.text for draft in again.session.register.drafts.all()] == ["Toinen nimi"]
    assert "had not been saved" in texts(again)


def test_locked_door_is_not_locked_again(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    door = program.window.centralWidget()

    _lock(program, Reason.IDLE)

    assert program.window.centralWidget() is door
    assert qtbot


def test_text_that_waits_in_memory_is_for_no_other_register(
    qtbot: QtBot,
    start_program: StartProgram,
    vault_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other_folder = make_vault(tmp_path / "other")
    program = start_program(vault_folder)
    pages = _open(qtbot, program)
    press("Settings", pages)
    write("Toinen nimi", "Name of the firm", pages)

    def refuse(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as full:
        full.setattr(type(pages.session.register.drafts), "keep", refuse)
        _lock(program, Reason.IDLE)

    act = "Open another register …"
    qtbot.waitUntil(lambda: button(act, program.window).isEnabled())
    press(act, program.window)
    choose_file(other_folder)
    other = _open(qtbot, program)

    assert other.session.register.drafts.all() == []


def test_bug_in_what_keeps_texts_does_not_keep_the_register_open(
    qtbot: QtBot,
    start_program: StartProgram,
    vault_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = start_program(vault_folder)
    _open(qtbot, program)

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("register_app.gui.locking.held.Held.take", broken)
    with qtbot.captureExceptions() as caught:
        _lock(program, Reason.IDLE)

    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert _is_locked(program)
    Vault.unlock_with_passphrase(vault_folder, PASSPHRASE).lock()


def test_keys_of_the_lock_work_in_a_dialog_too(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    _open(qtbot, program)
    messages.tell(program.window, "a dialog with", CANARY)
    qtbot.waitUntil(dialog().isVisible)
    program.guard.look()  # which finds the new window

    control = Qt.KeyboardModifier.ControlModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, control)
    QCoreApplication.sendEvent(dialog().windowHandle(), pressed)

    qtbot.waitUntil(lambda: _is_locked(program))
    assert not any(box.isVisible() for box in program.window.findChildren(QMessageBox))
