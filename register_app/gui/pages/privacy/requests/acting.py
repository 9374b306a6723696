"""What is done for each kind of request: the act, and whether it was done."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.erasure.grounds import Ground as Reason
from register_app.fields.field import table_of
from register_app.gui.pages.permissions.banning import ban
from register_app.gui.pages.privacy.requests.finding import person_of
from register_app.gui.pages.restrictions.acting import restrict
from register_app.gui.requests.words import person_called
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.permissions.standing import banned_channels
from register_app.requests.place import to_erase
from register_app.requests.request import Request, Right
from register_app.restrictions.restriction import Ground

_EDIT = QT_TRANSLATE_NOOP("requests", "Show the customer")
_RESTRICT = QT_TRANSLATE_NOOP("requests", "Restrict processing…")


class Act(NamedTuple):
    """What a kind of request asks to be done, and the button that begins it."""

    text: Text
    """What is to be done, in plain words."""
    button: Text
    """What stands on the button."""
    begin: Callable[[Session, Request, QWidget], None]
    is_done: Callable[[Session, Request], bool]


def act_of(request: Request) -> Act:
    """Return what is to be done for a request."""
    return _ACTS[request.kind]


def is_found(session: Session, request: Request) -> bool:
    """Say whether it was looked what is about the person; a ban needs no more than the person."""
    is_enough = request.kind is Right.MARKETING and request.customer_id is not None
    return is_enough or bool(session.register.requests.ticked(request.id or 0))


def places_of(session: Session, request: Request) -> list[Place]:
    """Return what is about the person: the places ticked, else the person as a whole."""
    ticked = session.register.requests.ticked(request.id or 0)
    if ticked or request.customer_id is None:
        return ticked
    if request.contact_id is not None:
        return [Place(table_of(Contact), request.contact_id)]
    return [Place(table_of(Customer), request.customer_id)]


def _customer_of(session: Session, request: Request) -> int | None:
    """Return the customer of a request, else the first one that was ticked."""
    ticked = (one.row for one in places_of(session, request) if one.table == table_of(Customer))
    return request.customer_id or next(ticked, None)


def _show_customer(session: Session, request: Request, _: QWidget) -> None:
    customer = _customer_of(session, request)
    if customer is not None:
        session.customer_wanted.emit(customer)


def _extract(session: Session, request: Request, above: QWidget, *, portable: bool) -> None:
    from register_app.gui.pages.extracting.extract_dialog import (  # noqa: PLC0415  on first use
        ExtractDialog,
    )

    ExtractDialog(
        session,
        places_of(session, request),
        person_of(session, request),
        above,
        language=request.language,
        portable=portable,
    ).open()


def _ban(session: Session, request: Request, above: QWidget) -> None:
    ban(session, _customer_of(session, request), above)


def _restrict(session: Session, request: Request, above: QWidget) -> None:
    ground = Ground.OBJECTION if request.kind is Right.OBJECTION else None
    restrict(
        *(session, _customer_of(session, request), above),
        contact=request.contact_id,
        ground=ground,
        request=request.id,
    )


def _erase(session: Session, request: Request, above: QWidget) -> None:
    from register_app.gui.pages.erasing.erase_dialog import (  # noqa: PLC0415  on first use
        EraseDialog,
    )

    places, called = list(to_erase(places_of(session, request))), person_called(request)
    EraseDialog(
        session, places, called, above, ground=Reason.REQUEST, request_id=request.id
    ).open()


def _is_decided(_: Session, request: Request) -> bool:
    return request.decision is not None


def _is_banned(session: Session, request: Request) -> bool:
    if request.customer_id is None:
        return False
    said = session.register.permissions.of(request.customer_id)
    mine = [entry for entry in said if entry.contact_id == request.contact_id]
    return bool(banned_channels(mine))


def is_restricted(session: Session, request: Request) -> bool:
    """Say whether the data of a request's person may only be kept."""
    customer = request.customer_id
    if customer is None:
        return False
    return bool(session.register.restrictions.in_force(customer, request.contact_id))


def _is_erased(_: Session, request: Request) -> bool:
    return request.erasure_id is not None


_ACTS: dict[Right, Act] = {
    Right.ACCESS: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Make the copy of everything that is held about the person, and look it through: "
            "other people’s data does not belong in it.",
        ),
        QT_TRANSLATE_NOOP("requests", "Write the copy…"),
        partial(_extract, portable=False),
        _is_decided,
    ),
    Right.CORRECTION: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Put right what is wrong. The old value stays in the history. Then tell those who "
            "got the wrong data from you (Art. 19).",
        ),
        _EDIT,
        _show_customer,
        _is_decided,
    ),
    Right.ERASURE: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Look at the plan first: what goes, and what a law makes you keep until when. Write "
            "the answer before: the name and the address go too.",
        ),
        QT_TRANSLATE_NOOP("requests", "Erase for good…"),
        _erase,
        _is_erased,
    ),
    Right.RESTRICTION: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Restrict the processing: the data stays visible, but out of lists, exports and "
            "edits until you lift it, of which you tell the person before.",
        ),
        _RESTRICT,
        _restrict,
        is_restricted,
    ),
    Right.PORTABILITY: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Make the file of what the person gave you; your own notes are not part of it.",
        ),
        QT_TRANSLATE_NOOP("requests", "Write the file…"),
        partial(_extract, portable=True),
        _is_decided,
    ),
    Right.OBJECTION: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Stop this use, unless you can show compelling grounds that weigh more. While you "
            "weigh it, restrict the processing.",
        ),
        _RESTRICT,
        _restrict,
        _is_decided,
    ),
    Right.MARKETING: Act(
        QT_TRANSLATE_NOOP(
            "requests",
            "Register the ban at once: nobody may weigh it, and nobody asks for reasons.",
        ),
        QT_TRANSLATE_NOOP("requests", "Register a ban…"),
        _ban,
        _is_banned,
    ),
    Right.AUTOMATED: Act(Text("requests", ""), _EDIT, _show_customer, _is_decided),
}
"""What each kind asks for; a window of its own is named here."""
