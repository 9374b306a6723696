"""Somebody who cannot see the screen: finds controls by role and name, and uses them."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeVar

from tests.journeys.accessible import Accessible, Role, State
from tests.journeys.bus import PATIENCE, Bus, Place, Refused

_REGISTRY = "org.a11y.atspi.Registry"
_DESKTOP = Place(_REGISTRY, "/org/a11y/atspi/accessible/root")
_KEYBOARD = Place(_REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
_GENERATE = "org.a11y.atspi.DeviceEventController.GenerateKeyboardEvent"
_PRESS, _RELEASE, _, _SYM, _STRING = range(5)

_MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}
"""The keycodes of a PC's keyboard, which X gives every screen."""
_KEYS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Home": 0xFF50,
    "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "End": 0xFF57, "F1": 0xFFBE,
    "F2": 0xFFBF, "F8": 0xFFC5, "F9": 0xFFC6,
}  # fmt: skip

FIELDS = {Role.TEXT, Role.PASSWORD, Role.COMBO_BOX, Role.SPIN_BUTTON, Role.DATE_EDITOR}
PARTS = {Role.TABLE_CELL, Role.LIST_ITEM, Role.TREE_ITEM, Role.PAGE_TAB}
_READ = {State.READ_ONLY}
Name = str | re.Pattern[str]
T = TypeVar("T")


class Person:
    """Looks at the one program that is running, presses and types; waits, but never for ever."""

    def __init__(self, bus: Bus, is_running: Callable[[], bool], process: int) -> None:
        """Wait for the window of a program that was just started."""
        self.process = process
        self._bus = bus
        self._is_running = is_running
        self._heard: list[str] = []
        self._visited: list[Accessible] = []
        self.until(lambda: any(self.windows), "a window")

    @property
    def windows(self) -> Iterator[Accessible]:
        """The windows that are shown."""
        for program in Accessible(self._bus, _DESKTOP).children:
            for window in program.children:
                if window.is_shown():
                    yield window

    @property
    def window(self) -> Accessible:
        """The window that has the keyboard; where none has it, the newest."""
        windows = list(self.windows)
        active = [window for window in windows if State.ACTIVE in window.states]
        return (active or windows)[-1]

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """Look again and again until there is something; return it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self._is_running():
            with suppress(Refused, IndexError):
                if found := look():
                    return found
            self._bus.pause()
        raise AssertionError(f"There is no {what}. There is:\n{self.told()}")

    def seen(self, role: Role | set[Role], name: Name) -> Accessible | None:
        """Return what is shown under a name now, if it is."""
        roles = {role} if isinstance(role, Role) else role
        for window in self.windows:
            for shown in window.below():
                if shown.role in roles and _is_called(shown.control, name):
                    return shown.control
        return None

    def find(self, role: Role | set[Role], name: Name) -> Accessible:
        """Wait for what is called so, and return it."""
        return self.until(lambda: self.seen(role, name), f"{role!r} called {name!r}")

    def press(self, name: Name, role: Role = Role.BUTTON) -> None:
        """Press a button that can be pressed, or turn what can be turned."""
        self.ready(role, name).act("Press", "Toggle", "Click")

    def turn(self, name: Name, role: Role = Role.CHECK_BOX) -> None:
        """Turn what can be turned, as some assistive technology does instead of pressing it."""
        self.ready(role, name).act("Toggle")

    def answer(self, window: Name, secret: str | None) -> None:
        """Answer the question of another program: type a secret, or press Cancel."""
        asked = self.find({Role.DIALOG, Role.FRAME}, window)
        parts = list(asked.below())
        if secret is not None:
            next(one for one, role, _ in parts if role is Role.PASSWORD).write(secret)
        button = "Cancel" if secret is None else "Unlock"
        next(one for one, _, _ in parts if one.name == button).act("Click")

    def ready(self, role: Role | set[Role], name: Name) -> Accessible:
        """Wait for a control that is shown and enabled."""

        def look() -> Accessible | None:
            found = self.seen(role, name)
            return found if found and State.ENABLED in found.states else None

        return self.until(look, f"{role!r} called {name!r} that is enabled")

    def fill(self, name: Name, text: str) -> Accessible:
        """Write into a field."""
        field = self.ready(FIELDS, name)
        field.write(text)
        return field

    def read(self, text: Name) -> Accessible:
        """Wait for a label."""
        return self.find(Role.LABEL, text)

    def gone(self, role: Role | set[Role], name: Name) -> None:
        """Wait until nothing is called so."""
        self.until(lambda: self.seen(role, name) is None, f"end of {name!r}")

    def focused(self) -> Accessible | None:
        """Return the control with the focus, not what holds it, nor the row chosen in it."""
        both = {State.FOCUSED, State.FOCUSABLE}
        shown = self.window.below()
        found = (one for one, role, states in shown if both <= states and role not in PARTS)
        return next(found, None)

    def focus_on(self, role: Role | set[Role], name: Name) -> Accessible:
        """Wait until the focus is on a control."""
        roles = {role} if isinstance(role, Role) else role

        def look() -> Accessible | None:
            now = self.focused()
            return now if now and now.role in roles and _is_called(now, name) else None

        return self.until(look, f"focus on {role!r} {name!r}")

    def keys(self, written: str) -> None:
        """Press keys, written as in a manual: Ctrl+Z."""
        *held, key = written.split("+")
        for one in held:
            self._key(_MODIFIERS[one], _PRESS)
        self._key(_KEYS.get(key) or ord(key.lower()), _SYM)
        for one in reversed(held):
            self._key(_MODIFIERS[one], _RELEASE)

    def type(self, text: str) -> None:
        """Type a text key by key where the focus is."""
        self._bus.call(_KEYBOARD, _GENERATE, "isu", 0, text, _STRING)

    def hear(self, part: str) -> None:
        """Wait until something was read out that holds these words."""
        self.until(lambda: any(part in text for text in self.heard()), f"announcement: {part}")

    def heard(self) -> list[str]:
        """Return what was read out so far."""
        self._notice()
        return self._heard

    def go_round(self) -> list[tuple[Role, str]]:
        """Press Tab until the focus is where it was before; return what it came by."""
        came_by: list[tuple[Role, str]] = []
        while True:
            self._visited.clear()
            self.keys("Tab")
            arrived = self.until(self._arrived, "next control")
            here = (arrived.role, arrived.name)
            if here in came_by:
                return came_by
            came_by.append(here)

    def led_to(self, role: Role, name: str) -> None:
        """Wait until the program tells of a focus there: in a table it is on a cell's editor."""

        def look() -> bool:
            now = self._arrived()
            return now is not None and (now.role, now.name) == (role, name)

        self.until(look, f"focus told of {role!r} {name!r}")

    def _arrived(self) -> Accessible | None:
        self._notice()
        return self._visited[-1] if self._visited else None

    def _notice(self) -> None:
        """Take in what the program told since the last time."""
        self._bus.pause()
        for event in self._bus.events():
            if event.kind == "Announcement":
                self._heard.append(str(event.body[3][1]))
            elif event.kind == "StateChanged" and event.body[:2] == ("focused", 1):
                self._visited.append(Accessible(self._bus, event.source))

    def told(self) -> str:
        """Return everything shown, for people who read of a failure."""
        parts = [shown for window in self.windows for shown in window.below()]
        lines = [one.told() for one, _, _ in parts if one.name]
        # what is only to be read may be the report of a mistake
        lines += [one.text for one, role, states in parts if role is Role.TEXT and states >= _READ]
        return "\n".join(lines) or "nothing"

    def _key(self, code: int, kind: int) -> None:
        self._bus.call(_KEYBOARD, _GENERATE, "isu", code, "", kind)


def _is_called(one: Accessible, name: Name) -> bool:
    return one.name == name if isinstance(name, str) else bool(name.search(one.name))
