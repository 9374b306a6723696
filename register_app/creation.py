"""Make a register for a firm: the vault, the firm's details, and presets for its notice."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from register_app import errors
from register_app.documents.folder import DocumentFolder
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.notice.facts import Channel, SubjectGroup
from register_app.notice.presets import (
    preset_purpose,
    suggested_purposes,
    suggested_recipients,
    suggested_rules,
)
from register_app.register import Register, prepare
from register_app.settings import Settings
from register_app.vault import key_file, salt
from register_app.vault.protection import Protection, forget_slot
from register_app.vault.vault import Vault

_BY_CONSENT = frozenset({Channel.EMAIL, Channel.SMS, Channel.AUTO})
"""Ways of marketing that need a private person's consent (Act 917/2014, section 200)."""
_SUBJECTS = (
    SubjectGroup.PERSONS,
    SubjectGroup.SOLE_TRADERS,
    SubjectGroup.CONTACTS,
    SubjectGroup.PROSPECTS,
)
"""Whom nearly every firm keeps; the notice tells only of those that the register holds."""
_FILES = ("register.db", "index.db")
_PARTS = ("", "-wal", "-shm", "-journal")


def create_register(
    folder: Path, *, firm: Settings, protection: Protection, now: Callable[[], datetime]
) -> Vault:
    """Make a vault that is ready for use; its first recovery code is made by the caller."""
    vault = Vault.create(folder, protection=protection, prepare=prepare, on=now().date())
    with discarded_on_failure(vault, protection), Register(vault, now) as register:
        register.search.rebuild()
        with register.change(QT_TRANSLATE_NOOP("creation", "New register")) as change:
            register.settings.save(firm)
            _store_presets(register, firm)
            register.history.settle(change)  # a register without its firm would be none
    return vault


@contextmanager
def discarded_on_failure(vault: Vault, protection: Protection) -> Iterator[None]:
    """Remove a vault that was just made, and holds nothing yet, when what follows fails."""
    try:
        yield
    except BaseException:
        _discard(vault, protection)
        raise


def _discard(vault: Vault, protection: Protection) -> None:
    slot = key_file.read(vault.folder).daily
    vault.lock()
    with suppress(errors.RegisterError):
        forget_slot(slot, protection.keyring)
    key_file.remove(vault.folder)
    salt.forget(vault.path)
    DocumentFolder(vault.folder).remove_all()
    for name in _FILES:
        for part in _PARTS:
            with suppress(OSError):
                (vault.folder / (name + part)).unlink()


def _store_presets(register: Register, firm: Settings) -> None:
    channels = tuple(Channel(channel) for channel in firm.notice_channels)
    by_consent = bool(_BY_CONSENT.intersection(channels))
    for purpose in suggested_purposes(_SUBJECTS, channels):
        register.purposes.save(purpose)
    if by_consent:
        register.purposes.save(preset_purpose("marketing_consent"))
    for recipient in suggested_recipients():
        register.recipients.save(recipient)
    for rule in suggested_rules(_SUBJECTS, hetu=False, consent=by_consent):
        register.rules.save(rule)
