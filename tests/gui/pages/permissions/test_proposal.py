"""Whoever was here by consent alone is proposed for erasure when it is withdrawn."""

from register_app.customers.choices import CustomerKind
from register_app.gui.pages.permissions.permissions_tab import PermissionsTab
from register_app.gui.session import Session
from register_app.outreach.record import record
from register_app.permissions.entry import Stand
from tests.builders import a_customer, stored
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.gui.pages.following import follow
from tests.permissions.said import said


def test_who_was_here_by_consent_alone_is_proposed_for_erasure_when_it_is_withdrawn(
    session: Session, on_screen: OnScreen
) -> None:
    (person,) = stored(session.register, a_customer(name="Aino Niemi", kind=CustomerKind.PRIVATE))
    made = PermissionsTab(session)
    made.resize(480, 600)
    follow(made, person)
    on_screen(made)
    for stand in (Stand.GIVEN, Stand.WITHDRAWN):
        assert "Consent was all" not in hands.texts(made)
        record(session.register, [said(stand, customer_id=person.id)], session.change)

    assert "Consent was all" in hands.texts(made)
