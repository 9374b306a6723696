"""What every test stands on: no screen, no network, no silent warnings."""

import logging
import os
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from register_app import paths

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


@pytest.fixture(scope="session")
def compiled_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the translations as Qt reads them, built from today's sources."""
    folder = tmp_path_factory.mktemp("i18n")
    lrelease = Path(sysconfig.get_path("scripts"), "pyside6-lrelease")
    for source in sorted((paths.resources() / "i18n").glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return folder


@pytest.fixture(autouse=True)
def _no_warning_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which something logged a warning it did not expect and clear."""
    yield
    logged = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not logged, [record.getMessage() for record in logged]
