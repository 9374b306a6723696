"""What every test stands on: no screen, no network, no silent warnings."""

import logging
import os
from collections.abc import Generator, Iterator

import hypothesis
import pytest
import texts

pytest_plugins = ("tests.fixtures",)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
hypothesis.settings.register_profile("desk", deadline=None, max_examples=50)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


def pytest_configure(config: pytest.Config) -> None:
    """Build the translations that the window reads, once, before tests are dealt out."""
    if not hasattr(config, "workerinput"):
        texts.compile_changed()


def pytest_itemcollected(item: pytest.Item) -> None:
    """Do not measure what tries many examples: plain tests run the same lines, twice as fast."""
    if isinstance(item, pytest.Function) and hypothesis.is_hypothesis_test(item.function):
        item.add_marker("no_cover")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with those that take longest, so that no core waits for the last one."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(autouse=True, scope="session")
def _log_aside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the log of whoever runs the tests out of it."""
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(variable, str(tmp_path_factory.mktemp("config")))
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Let the processes that an unmeasured test starts be unmeasured too."""
    with pytest.MonkeyPatch.context() as patch:
        if item.get_closest_marker("no_cover"):
            patch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        yield


@pytest.fixture(autouse=True)
def _no_warning_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which something logged a warning it did not expect and clear."""
    yield
    logged = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not logged, [record.getMessage() for record in logged]
