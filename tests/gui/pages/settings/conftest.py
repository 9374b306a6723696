"""The settings, shown."""

from collections.abc import Iterator

import pytest
import shiboken6

from register_app.gui.backups.care import BackupCare
from register_app.gui.opening import Doors
from register_app.gui.pages.settings.settings_page import SettingsPage
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, now


@pytest.fixture
def session(vault: Vault) -> Iterator[Session]:
    """Open a session on a fresh register."""
    opened = Session(Register(vault, now), SureLanes())
    yield opened
    opened.close()


@pytest.fixture
def page(session: Session, keyring: FakeKeyring) -> Iterator[SettingsPage]:
    """Show the settings."""
    doors = Doors(session.register.vault.folder, now, lambda _: keyring, CHEAP)
    made = SettingsPage(session, doors, BackupCare(session))
    made.resize(900, 2600)
    made.show()
    yield made
    shiboken6.delete(made)  # the page goes before its register is closed
