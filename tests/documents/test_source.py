"""What may become a document, and what is refused."""

import os
import stat
from pathlib import Path

import pytest

from register_app.documents.refusals import (
    NotAPlainFile,
    SourceChanged,
    SourceMissing,
    SourceUnreadable,
)
from register_app.documents.source import Source, beginning, opened

posix = pytest.mark.skipif(os.name != "posix", reason="files as POSIX has them")


def _all_of(path: Path) -> bytes:
    with opened(path) as source:
        content = source.read(1 << 20)
        assert source.read(1 << 20) == b""
        return content


def test_a_file_is_read_as_it_lies_there(tmp_path: Path) -> None:
    path = tmp_path / "tarjous.pdf"
    path.write_bytes(b"%PDF")

    with opened(path) as source:
        assert (source.size, source.read(3), source.read(3), source.read(3)) == (
            4,
            b"%PD",
            b"F",
            b"",
        )


def test_content_at_hand_is_read_likewise() -> None:
    with opened(b"kuva") as source:
        assert (source.size, source.read(9), source.read(9)) == (4, b"kuva", b"")


def test_beginning_is_read_of_a_file_and_of_content_at_hand(tmp_path: Path) -> None:
    path = tmp_path / "tarjous.pdf"
    path.write_bytes(b"%PDF")

    assert beginning(path, 2) == beginning(b"%PDF", 2) == b"%P"


@posix
def test_beginning_of_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(NotAPlainFile):
        beginning(tmp_path / "pipe", 2)


def test_an_empty_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()

    assert _all_of(tmp_path / "empty") == b""


@pytest.mark.parametrize("name", ["missing", "missing/a", "nul\0l"])
def test_a_missing_file_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceMissing):
        _all_of(tmp_path / name)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAPlainFile):
        _all_of(tmp_path)


@posix
@pytest.mark.parametrize("leads_to", ["file", "missing", "folder"])
def test_a_link_is_refused_wherever_it_leads(tmp_path: Path, leads_to: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / leads_to)

    with pytest.raises(NotAPlainFile):
        _all_of(tmp_path / "link")


@posix
def test_a_link_put_there_at_the_last_moment_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    monkeypatch.setattr(Path, "is_symlink", lambda _: False)

    with pytest.raises(NotAPlainFile):
        _all_of(tmp_path / "link")


@posix
def test_a_pipe_and_a_device_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    for path in (tmp_path / "pipe", Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(NotAPlainFile):
            _all_of(path)


@posix
@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "closed").touch(mode=0o000)

    with pytest.raises(SourceUnreadable):
        _all_of(tmp_path / "closed")


def test_a_name_too_long_for_any_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable):
        _all_of(tmp_path / ("x" * 5000))


class _FailingDisk:
    """A disk that was pulled out."""

    def read(self, _: int) -> bytes:
        raise OSError(5, "input/output error")


def test_a_failing_disk_is_told() -> None:
    with pytest.raises(SourceUnreadable):
        Source(_FailingDisk(), 5).read(1)


@pytest.mark.parametrize("change", [b"longer than before", b"short", b"", b"the same"])
def test_a_file_that_changes_meanwhile_is_told(tmp_path: Path, change: bytes) -> None:
    path = tmp_path / "changing"
    path.write_bytes(b"the file")
    os.utime(path, ns=(0, 0))

    def read() -> None:
        with opened(path) as source:
            source.read(4)
            path.write_bytes(change)
            source.read(1 << 20)

    with pytest.raises(SourceChanged):
        read()


def test_a_file_replaced_meanwhile_is_kept_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "saved again"
    path.write_bytes(b"old")

    with opened(path) as source:
        (tmp_path / "new").write_bytes(b"newer")
        (tmp_path / "new").replace(path)
        assert source.read(9) == b"old"


def test_a_file_of_the_system_that_hides_its_size_is_told() -> None:
    path = Path("/proc/self/status")
    if not path.exists() or not stat.S_ISREG(path.stat().st_mode):
        pytest.skip("needs /proc")

    with pytest.raises(SourceChanged):
        _all_of(path)
