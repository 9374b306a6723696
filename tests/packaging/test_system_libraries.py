"""What the program needs from a Linux system."""

import sys

import pytest
import system_libraries

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a matter of Linux")


def test_a_library_that_cannot_be_loaded_is_asked_for_by_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(system_libraries.QT, "libnobody-made-this.so.1", "libnobody1")

    assert system_libraries.missing(for_tests=False) == {"libnobody1": "libnobody-made-this.so.1"}


def test_nothing_is_asked_for_where_nothing_is_missing(
    capfd: pytest.CaptureFixture[str],
) -> None:
    system_libraries.provide(for_tests=True)

    assert capfd.readouterr() == ("", "")


def test_who_may_not_install_is_given_the_one_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(system_libraries.QT, "libnobody-made-this.so.1", "libnobody1")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(
        "shutil.which", lambda name: None if name == "sudo" else f"/usr/bin/{name}"
    )

    with pytest.raises(SystemExit) as stopped:
        system_libraries.provide(for_tests=False)

    assert "sudo apt-get install --yes --no-install-recommends libnobody1\n" in str(stopped.value)
