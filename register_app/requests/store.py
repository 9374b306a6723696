"""Requests as stored, and the places ticked for each."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.place import Place
from register_app.db.records import Records
from register_app.requests.deadline import Urgency, due_on, urgency
from register_app.requests.notification import Notification
from register_app.requests.place import RequestPlace
from register_app.requests.request import Request

_WAITING = "answered_on IS NULL AND closed_on IS NULL"


class Pressing(NamedTuple):
    """How many requests are past their last day, and how many have a week left at most."""

    overdue: int
    soon: int


class RequestStore:
    """The requests of a register."""

    def __init__(self, changes: Changes, by: Callable[[], str]) -> None:
        """Write through the changes; `by` is noted in each new request."""
        self._by = by
        self.records = Records(Request, changes)
        self.places = Records(RequestPlace, changes)
        self.notifications = Records(Notification, changes)

    def save(self, request: Request) -> Request:
        """Keep a request, with who recorded it."""
        return self.records.save(replace(request, by_whom=request.by_whom or self._by()))

    def notify(self, notification: Notification) -> Notification:
        """Keep that a recipient is to be told, or was, with who recorded it."""
        by = notification.by_whom or self._by()
        return self.notifications.save(replace(notification, by_whom=by))

    def notifications_of(self, request_id: int) -> list[Notification]:
        """Return the recipients who are told of what was done for a request."""
        return self.notifications.where("request_id = ?", (request_id,), order="id")

    def all(self) -> list[Request]:
        """Return every request: those that wait in the order they fall due, then the newest."""
        rest = self.records.where(f"NOT ({_WAITING})", (), order="received_on DESC, id DESC")
        return [*self.waiting(), *rest]

    def waiting(self) -> list[Request]:
        """Return the requests without an answer in the order they fall due."""
        return sorted(self.records.where(_WAITING, (), order="id"), key=due_on)

    def of(self, customer_id: CustomerId) -> list[Request]:
        """Return the requests of a customer and its contact persons, the newest first."""
        return self.records.where(
            "customer_id = ?", (customer_id,), order="received_on DESC, id DESC"
        )

    def pressing(self, today: date) -> Pressing:
        """Count what is overdue, and what is due within a week."""
        found = [urgency(request, today) for request in self.waiting()]
        return Pressing(found.count(Urgency.OVERDUE), found.count(Urgency.SOON))

    def ticked(self, request_id: int) -> list[Place]:
        """Return the places that were ticked as being about the person."""
        found = self.places.where("request_id = ?", (request_id,), order="id")
        return [one.place for one in found]

    def tick(self, request_id: int, places: Iterable[Place]) -> None:
        """Keep the places ticked, in place of those ticked before."""
        kept = {one.place: one for one in self.places.where("request_id = ?", (request_id,))}
        wanted = dict.fromkeys(places)
        for place, one in kept.items():
            if place not in wanted and one.id is not None:
                self.places.delete(one.id)
        for place in wanted:
            if place not in kept:
                self.places.save(
                    RequestPlace(
                        request_id=request_id,
                        table_name=place.table,
                        row_id=place.row,
                        column_name=place.column,
                    )
                )
