"""What a person is told, and what stays out of it."""

import errno
import inspect

import pytest

from register_app import errors
from register_app.i18n import QT_TRANSLATE_NOOP, Message

PLAIN = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.Plain) and kind is not errors.Plain
]


@pytest.mark.parametrize("kind", PLAIN)
def test_failure_says_what_happened_and_what_to_do(kind: type[errors.Plain]) -> None:
    error = kind()

    for told in (error.message.text, error.next_step.text):
        assert told.context == "errors"
        assert told.endswith(".")
        assert "{" not in told
    assert str(error) == error.message.text


def test_text_of_a_failure_holds_no_values() -> None:
    text = QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read.")

    error = errors.UnreadableFile(Message(text, {"name": "Kanarialintu Oy.xlsx"}), text)

    assert "Kanarialintu" not in str(error)
    assert "Kanarialintu" in error.message.fill(str(text))


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EDQUOT, errors.DiskFull),
        (errno.EACCES, errors.FolderReadOnly),
        (errno.EROFS, errors.FolderReadOnly),
        (errno.EIO, errors.StorageLost),
        (errno.ENOENT, errors.StorageLost),
        (None, errors.StorageLost),
    ],
)
def test_trouble_with_the_disk_is_told(number: int | None, kind: type[errors.Plain]) -> None:
    error = OSError() if number is None else OSError(number, "trouble")

    with pytest.raises(kind), errors.disk_told():
        raise error


def test_mistyped_code_names_its_group() -> None:
    error = errors.MistypedRecoveryCode(3)

    assert error.message.fill(str(error.message.text)) == "There is a typing error in group 3."
