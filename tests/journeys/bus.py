"""A connection to a message bus: calls that never wait for ever, and the events that came."""

import sys
import time
from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

if sys.platform.startswith("linux"):  # it comes with the keyring's client, and only there
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

PATIENCE = 20.0
"""Seconds after which something that was expected is a failure."""
_STEP = 0.02
"""Seconds between two looks, unless an event comes earlier."""
_EVENTS_KEPT = 2000


class Place(NamedTuple):
    """An object of a program on the bus."""

    owner: str
    path: str


class Event(NamedTuple):
    """Something a program has told about one of its controls."""

    kind: str
    source: Place
    body: tuple[Any, ...]


class Refused(Exception):
    """The other side answered with an error: mostly, the object is gone."""


_ITSELF = Place("org.freedesktop.DBus", "/org/freedesktop/DBus")
_REGISTRY = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")


class Bus:
    """One connection; who does not answer in time fails the test."""

    def __init__(self, address: str) -> None:
        """Connect to the bus at an address."""
        self._connection = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._events: deque[Event] = deque(maxlen=_EVENTS_KEPT)

    def call(self, place: Place, method: str, signature: str = "", *values: object) -> Any:  # noqa: ANN401  whatever the method gives
        """Return what a method gives, written `interface.Method`: one value, or a tuple."""
        return _value(self._answers([self._message(place, method, signature, *values)])[0])

    def call_all(self, places: Sequence[Place], method: str) -> list[Any]:
        """Ask many objects the same at once; who refuses has None in its place."""
        messages = [self._message(place, method) for place in places]
        answers = self._answers(messages) if messages else []
        return [None if _is_error(answer) else _value(answer) for answer in answers]

    def get(self, place: Place, name: str) -> Any:  # noqa: ANN401  whatever the property holds
        """Return a property, written `interface.Name`."""
        interface, _, word = name.rpartition(".")
        read = "org.freedesktop.DBus.Properties.Get"
        return self.call(place, read, "ss", interface, word)[1]

    def hear(self, event: str) -> None:
        """Let the events of a kind come, on a bus of accessibility."""
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object").serialise()
        self.call(_ITSELF, "org.freedesktop.DBus.AddMatch", "s", rule)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self.call(_REGISTRY, "org.a11y.atspi.Registry.RegisterEvent", "s", event)
            except Refused:  # a registry that is being started may go and come again
                if time.monotonic() > end:
                    raise
                self.pause()
            else:
                return

    def pause(self) -> None:
        """Wait for the next event, but not long."""
        try:
            self._receive(_STEP)
        except TimeoutError:
            return

    def events(self) -> list[Event]:
        """Return the events that came, each once."""
        waiting = list(self._events)
        self._events.clear()
        return waiting

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _message(self, place: Place, method: str, signature: str = "", *values: object) -> Any:  # noqa: ANN401  of the bus's library
        interface, _, name = method.rpartition(".")
        address = DBusAddress(place.path, bus_name=place.owner, interface=interface)
        return new_method_call(address, name, signature or None, values)

    def _answers(self, messages: Sequence[Any]) -> list[Any]:
        waiting = {}
        for place, message in enumerate(messages):
            serial = next(self._connection.outgoing_serial)
            self._connection.send(message, serial=serial)
            waiting[serial] = place
        answers: list[Any] = [None] * len(messages)
        end = time.monotonic() + PATIENCE
        while waiting:
            came = self._receive(max(end - time.monotonic(), 0))
            answers_to = came.header.fields.get(HeaderFields.reply_serial)
            if answers_to in waiting:
                answers[waiting.pop(answers_to)] = came
        return answers

    def _receive(self, seconds: float) -> Any:  # noqa: ANN401  of the bus's library
        came = self._connection.receive(timeout=seconds)
        if came.header.message_type is MessageType.signal:
            fields = came.header.fields
            source = Place(fields[HeaderFields.sender], fields[HeaderFields.path])
            self._events.append(Event(fields[HeaderFields.member], source, came.body))
        return came


def _is_error(answer: Any) -> bool:  # noqa: ANN401  of the bus's library
    return answer.header.message_type is MessageType.error


def _value(answer: Any) -> Any:  # noqa: ANN401  of the bus's library, and whatever it holds
    if _is_error(answer):
        raise Refused(answer.body)
    return answer.body[0] if len(answer.body) == 1 else answer.body
