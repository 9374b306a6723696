"""The door behind the first one: it asks for a code, counts the tries, and never forgets them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from register_app import errors
from register_app.vault import one_time, spare_codes, wrong_codes
from register_app.vault.passphrase import Cost
from register_app.vault.second_step import Enrolment, SecondStep, wait_after
from register_app.vault.spare_codes import SpareCodes
from register_app.vault.uptime import uptime

Keep = Callable[[SecondStep | None], None]
"""Stores the second step so that it lasts through a power cut."""


class CodeDoor:
    """The second step of one unlocked vault: shut until a code has passed."""

    def __init__(self, keep: Keep) -> None:
        """Stand open: a new vault has no second step."""
        self._keep = keep
        self._state: SecondStep | None = None
        self._is_shut = False
        self._is_free = False
        self._new_spare: SpareCodes | None = None

    def stand(self, state: SecondStep | None, *, by_sheet: bool) -> None:
        """Stand shut where there is a second step, except for who came with the sheet."""
        self._state = state
        self._is_shut = state is not None and not by_sheet
        self._is_free = by_sheet

    @property
    def is_shut(self) -> bool:
        """Say whether a code is still to come."""
        return self._is_shut

    @property
    def is_on(self) -> bool:
        """Say whether a code is asked each time."""
        return self._state is not None

    @property
    def asks_commands(self) -> bool:
        """Say whether commands need the code too."""
        return self._state is not None and self._state.for_commands

    @property
    def spare_left(self) -> int:
        """How many spare codes are still good."""
        return self._state.spare.left if self._state else 0

    @property
    def asks_to_change(self) -> bool:
        """Say whether a change of it needs a code: not from who came without the phone."""
        return self.is_on and not self._is_free

    @property
    def is_worn_out(self) -> bool:
        """Say whether so many codes were wrong that the first step is to be asked again."""
        return self._state is not None and self._state.is_worn_out

    def wait(self) -> int:
        """Return the seconds before the next one-time code may be tried."""
        return self._state.wait(uptime()) if self._state else 0

    def try_code(self, text: str, now: datetime) -> None:
        """Open for a one-time code or a spare code; raise what is wrong with it.

        The try is written down before it is compared, so that a kill never gives it back. Spare
        codes need not wait: nobody guesses 50 bits, and nobody shuts the owner out with errors.
        """
        code, spare = one_time.read(text), spare_codes.read(text)
        if code is None and spare is None:
            raise wrong_codes.MistypedCode
        if code is not None:
            self._require_patience(now)
        self._store(self._known().counted(uptime()))
        if code is not None:
            self._pass(code, now)
        else:
            self._spend(spare or "")
            self._is_free = True
        self._is_shut = False

    def let_in(self) -> None:
        """Open without a code, for who has passed the same door in another copy of the vault."""
        self._is_shut = False

    def heed(self, other: SecondStep) -> None:
        """Count what was used and tried in another copy of the vault."""
        if self._state is not None:
            self._store(self._state.merged(other))

    def excuse_command(self) -> None:
        """Open for a command where the owner did not ask for a code there."""
        if not self.asks_commands:
            self._is_shut = False

    def switch_on(self, state: SecondStep, *, for_commands: bool) -> None:
        """Ask for a code from now on."""
        self._require_inside()
        if self._state is not None:
            raise RuntimeError("the second step is on already")
        self._store(replace(state, for_commands=for_commands))

    def switch_off(self, text: str, now: datetime) -> None:
        """Ask for no code any more; a code says that its owner wants it so."""
        self._authorise(text, now)
        self._store(None)

    def ask_commands(self, text: str, now: datetime, *, asked: bool) -> None:
        """Let commands need the code too, or no longer."""
        self._store(replace(self._authorise(text, now), for_commands=asked))

    def renew_spare(self, text: str, now: datetime, *, cost: Cost) -> tuple[str, ...]:
        """Return new spare codes; the old ones are good until `settle_spare`."""
        self._authorise(text, now)
        codes = spare_codes.new_codes()
        self._new_spare = SpareCodes.of(codes, cost)
        return codes

    def settle_spare(self) -> None:
        """Let the new spare codes replace the old: somebody has them in the hand."""
        if self._new_spare is not None:
            self._store(replace(self._known(), spare=self._new_spare))
            self._new_spare = None

    def begin(self) -> Enrolment:
        """Return a new secret for an app."""
        self._require_inside()
        return Enrolment()

    def _authorise(self, text: str, now: datetime) -> SecondStep:
        self._require_inside()
        if not self._is_free:
            self.try_code(text, now)
        return self._known()

    def _require_inside(self) -> None:
        if self._is_shut:
            raise errors.CodeNeeded

    def _require_patience(self, now: datetime) -> None:
        seconds = self.wait()
        if seconds:
            raise wrong_codes.CodeTooSoon(seconds=seconds)
        if self._known().is_before_last(now):
            raise wrong_codes.ClockWentBack

    def _pass(self, code: str, now: datetime) -> None:
        state = self._known()
        step = one_time.step_of(state.secret, code, around=one_time.step_at(now))
        if step is None:
            raise wrong_codes.WrongCode(seconds=wait_after(state.failures))
        if step <= state.last_step:
            raise wrong_codes.CodeUsed
        self._store(state.passed(step))

    def _spend(self, code: str) -> None:
        state = self._known()
        place = state.spare.find(code)
        if place is None:
            raise wrong_codes.WrongSpareCode(seconds=wait_after(state.failures))
        if state.spare.used[place]:
            raise wrong_codes.CodeUsed
        self._store(state.spent(place))

    def _known(self) -> SecondStep:
        if self._state is None:
            raise RuntimeError("there is no second step")
        return self._state

    def _store(self, state: SecondStep | None) -> None:
        self._keep(state)
        self._state = state
