"""A connection to a message bus: calls that never wait for ever, and the events that came."""

import sys
from collections import deque
from typing import Any, NamedTuple

if sys.platform.startswith("linux"):  # it comes with the keyring's client, and only there
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
    from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 20.0
"""Seconds after which something that was expected is a failure."""
_STEP = 0.02
"""Seconds between two looks, unless an event comes earlier."""


class Place(NamedTuple):
    """An object of a program on the bus."""

    owner: str
    path: str


_ITSELF = Place("org.freedesktop.DBus", "/org/freedesktop/DBus")
_REGISTRY = Place("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")


class Event(NamedTuple):
    """Something a program has told about one of its controls."""

    kind: str
    source: Place
    body: tuple[Any, ...]


class Refused(Exception):
    """The other side answered with an error: mostly, the object is gone."""


class Bus:
    """One connection; who does not answer in time fails the test."""

    def __init__(self, address: str) -> None:
        """Connect to the bus at an address."""
        self._connection: DBusConnection = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._events: deque[Any] = deque(maxlen=2000)
        self._filter = self._connection.filter(MatchRule(type="signal"), queue=self._events)

    def call(self, place: Place, method: str, signature: str = "", *values: object) -> Any:  # noqa: ANN401  whatever the method gives
        """Return what a method gives, written `interface.Method`: one value, or a tuple."""
        interface, _, name = method.rpartition(".")
        address = DBusAddress(place.path, bus_name=place.owner, interface=interface)
        message = new_method_call(address, name, signature or None, values)
        answer = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise Refused(f"{method} {place}: {answer.body}")
        return answer.body[0] if len(answer.body) == 1 else answer.body

    def get(self, place: Place, name: str) -> Any:  # noqa: ANN401  whatever the property holds
        """Return a property, written `interface.Name`."""
        interface, _, word = name.rpartition(".")
        read = "org.freedesktop.DBus.Properties.Get"
        return self.call(place, read, "ss", interface, word)[1]

    def hear(self, event: str) -> None:
        """Let the events of a kind come, on a bus of accessibility."""
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object").serialise()
        self.call(_ITSELF, "org.freedesktop.DBus.AddMatch", "s", rule)
        self.call(_REGISTRY, "org.a11y.atspi.Registry.RegisterEvent", "s", event)

    def pause(self) -> None:
        """Wait for the next event, but not long."""
        try:
            self._connection.recv_messages(timeout=_STEP)
        except TimeoutError:
            return

    def events(self) -> list[Event]:
        """Return the events that came, each once."""
        waiting = [(signal.header.fields, signal.body) for signal in self._events]
        self._events.clear()
        return [
            Event(
                fields[HeaderFields.member],
                Place(fields[HeaderFields.sender], fields[HeaderFields.path]),
                body,
            )
            for fields, body in waiting
        ]

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()
