"""A session for tests: a register as the window sees it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from register_app.errors import Cancelled
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.register import Register


@contextmanager
def opened(register: Register) -> Iterator[Session]:
    """Open a session; no background work may fail, unless it was called off."""
    lanes = SureLanes()
    failures: list[BaseException] = []
    lanes.failed.connect(failures.append)
    session = Session(register, lanes)
    yield session
    session.close()
    QApplication.processEvents()
    assert not [failure for failure in failures if not isinstance(failure, Cancelled)]
