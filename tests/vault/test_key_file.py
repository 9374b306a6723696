"""What a key file must look like to be believed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from register_app import errors
from register_app.vault import key_file
from register_app.vault.keys import Keys, Slot, Way
from tests.vault.looks import change_keys

KEYS = Keys(
    vault_id="ab" * 16,
    created="2026-11-22",
    keyring="Secret Service",
    check=bytes(range(16)),
    slots=(
        Slot(Way.KEYRING, {"entry": "ab.1"}, nonce=bytes(12), wrapped=bytes(48)),
        Slot(Way.RECOVERY, {}, nonce=bytes(12), wrapped=bytes(48), confirmed="2026-11-22"),
    ),
    generation=7,
)


def test_keys_come_back_as_written(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)

    assert key_file.read(tmp_path) == KEYS
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keys.json", "keys.json.previous"]


@pytest.mark.parametrize(
    "change",
    [
        lambda values: values.pop("check"),
        lambda values: values.update(format="one"),
        lambda values: values.update(format=1e400),
        lambda values: values.update(vault_id=5),
        lambda values: values.update(check="00"),
        lambda values: values.update(check="no hexadecimal number"),
        lambda values: values.update(slots=[]),
        lambda values: values.update(slots=values["slots"][1:]),
        lambda values: values["slots"][0].update(way="window"),
        lambda values: values["slots"][0].update(params=[]),
        lambda values: values["slots"][0].update(params={"memory": [1]}),
        lambda values: values["slots"][0].update(nonce=""),
        lambda values: values["slots"][1].update(confirmed="yesterday"),
        lambda values: values["slots"].append("slot"),
    ],
)
def test_nonsense_is_damage(tmp_path: Path, change: Callable[[dict[str, object]], None]) -> None:
    key_file.write(tmp_path, KEYS)
    change_keys(tmp_path, change)

    with pytest.raises(errors.VaultDamaged):
        key_file.read(tmp_path)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[" * 60_000, b"{" * 100])
def test_garbage_is_damage(tmp_path: Path, content: bytes) -> None:
    for name in (key_file.NAME, key_file.PREVIOUS):
        (tmp_path / name).write_bytes(content)

    with pytest.raises(errors.VaultDamaged):
        key_file.read(tmp_path)


def test_second_copy_stands_in_for_a_first_with_any_bit_flipped(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    whole = (tmp_path / key_file.NAME).read_bytes()

    for place in range(0, len(whole), 5):  # each bit of a byte has its turn
        flipped = whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :]
        (tmp_path / key_file.NAME).write_bytes(flipped)
        assert key_file.read(tmp_path) == KEYS


def test_both_copies_damaged_are_damage(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    for name in (key_file.NAME, key_file.PREVIOUS):
        text = (tmp_path / name).read_text()
        (tmp_path / name).write_text(text.replace('"nonce": "00', '"nonce": "01', 1))

    with pytest.raises(errors.VaultDamaged):
        key_file.read(tmp_path)


def test_key_file_of_an_older_program_is_read(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    for name in (key_file.NAME, key_file.PREVIOUS):
        values = json.loads((tmp_path / name).read_text())
        del values["sum"]
        (tmp_path / name).write_text(json.dumps(values))

    assert key_file.read(tmp_path) == KEYS


def test_second_copy_stands_in_for_a_missing_first(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    (tmp_path / key_file.NAME).unlink()

    assert key_file.exists(tmp_path)
    assert key_file.read(tmp_path) == KEYS


def test_unwritable_folder_is_told_and_leaves_the_old_keys(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    (tmp_path / "keys.json.new").mkdir()

    with pytest.raises(errors.StorageLost):
        key_file.write(tmp_path, KEYS.with_slots(KEYS.slots))

    assert key_file.read(tmp_path) == KEYS


def test_settling_leaves_a_damaged_first_copy_alone(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    (tmp_path / key_file.NAME).write_text("{}")

    key_file.settle(tmp_path, key_file.read(tmp_path))

    assert (tmp_path / key_file.NAME).read_text() == "{}"
    assert key_file.read(tmp_path) == KEYS


def test_settling_removes_what_a_stop_left_unfinished(tmp_path: Path) -> None:
    key_file.write(tmp_path, KEYS)
    for name in (key_file.NAME, key_file.PREVIOUS):
        (tmp_path / f"{name}.new").write_text("half of a key fi")

    key_file.settle(tmp_path, KEYS)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["keys.json", "keys.json.previous"]
