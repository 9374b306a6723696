"""A world to stand before a door in: a disk, a phone, and clocks that can be wrong."""

from datetime import UTC, datetime, timedelta

from register_app import errors
from register_app.vault import one_time
from register_app.vault.code_door import CodeDoor
from register_app.vault.second_step import Enrolment, SecondStep
from tests.fixtures import CHEAP

START = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
_ENROLMENT = Enrolment()
_FIRST = one_time.step_at(START)
CONFIRMED = _ENROLMENT.confirm(
    one_time.code_at(_ENROLMENT.secret, _FIRST - 1),
    one_time.code_at(_ENROLMENT.secret, _FIRST),
    START,
    cost=CHEAP,
)
SPARE = CONFIRMED.codes


class World:
    """A disk, a clock that can be set, and time that only goes on."""

    def __init__(self) -> None:
        self.kept: SecondStep | None = CONFIRMED.state
        self.passed = 0.0
        self.started_at = -5000.0
        self.clock_error = timedelta()
        self.is_dying = False
        self.door = self.restart()

    @property
    def real(self) -> datetime:
        return START + timedelta(seconds=self.passed)

    @property
    def now(self) -> datetime:
        return self.real + self.clock_error

    def uptime(self) -> float:
        """Return how long the computer has been running."""
        return self.passed - self.started_at

    def reboot(self) -> CodeDoor:
        """Start the computer again, which takes no time at all."""
        self.started_at = self.passed
        return self.restart()

    def restart(self, *, by_sheet: bool = False) -> CodeDoor:
        self.door = CodeDoor(self._keep)
        self.door.stand(self.kept, by_sheet=by_sheet)
        return self.door

    def sleep(self, seconds: float) -> None:
        self.passed += seconds

    def code(self, steps: int = 0) -> str:
        """Return what the phone shows: its clock is right."""
        return one_time.code_at(CONFIRMED.state.secret, one_time.step_at(self.real) + steps)

    def wrong(self) -> str:
        """Return six digits that neither the phone nor the computer's clock would give."""
        steps = (one_time.step_at(self.now), one_time.step_at(self.real))
        near = {max(step + away, 0) for step in steps for away in (-1, 0, 1)}
        taken = {one_time.code_at(CONFIRMED.state.secret, step) for step in near}
        return next(code for code in map(str, range(111_111, 999_999)) if code not in taken)

    def try_(self, text: str) -> type[Exception] | None:
        """Return what came of a try."""
        try:
            self.door.try_code(text, self.now)
        except errors.RegisterError as error:
            return type(error)
        return None

    def _keep(self, state: SecondStep | None) -> None:
        self.kept = state
        if self.is_dying:
            raise KeyboardInterrupt
