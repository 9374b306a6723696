"""Wait for a call that may hang for ever, but not longer than a person would."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from register_app.errors import Cancelled, KeyringTimeout

_T = TypeVar("_T")
_LOOK_EVERY = 0.05


def within(work: Callable[[], _T], *, seconds: float, cancelled: threading.Event) -> _T:
    """Run the work on a thread of its own; give up on it at the deadline or when cancelled.

    Work that hangs cannot be stopped: it is left behind and ends with the program at the latest.
    """
    answer: Future[_T] = Future()
    end = time.monotonic() + seconds
    threading.Thread(target=_answer, args=(work, answer), name="keyring", daemon=True).start()
    while not cancelled.is_set():
        left = end - time.monotonic()
        if wait((answer,), timeout=min(max(left, 0), _LOOK_EVERY)).done:
            return answer.result()
        if left <= 0:
            raise KeyringTimeout
    raise Cancelled


def _answer(work: Callable[[], _T], answer: Future[_T]) -> None:
    try:
        answer.set_result(work())
    except BaseException as error:  # noqa: BLE001  raised again where it is waited for
        answer.set_exception(error)
