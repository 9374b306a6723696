"""A campaign stands in the timeline of everybody who was in it."""

from PySide6.QtCore import Qt

from register_app.campaigns.campaign import Campaign
from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.entry_dialog import EntryDialog
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.pages.timeline.timeline_tab import TimelineTab
from register_app.gui.session import Session
from register_app.permissions.entry import Channel
from tests.builders import TITLE
from tests.gui import hands
from tests.gui.pages.timeline.looks import TODAY, lines, press


def test_a_campaign_is_told_with_its_channel_and_the_address_used(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    campaign = Campaign(name="Kevään kirje", channel=Channel.EMAIL, on_day=TODAY)
    with session.change(TITLE):
        session.register.campaigns.add(campaign, [(customer.id, None, "info@aalto.example")])
    session.refilled.emit()  # campaigns are written in the background
    tab.show_customer(customer)

    told = "22.11.2026. In a campaign · Email. Kevään kirje. info@aalto.example"
    assert told in lines(entries)
    press(entries, Qt.Key.Key_Return, row=lines(entries).index(told))

    [dialog] = hands.shown(EntryDialog, tab)
    assert "In a campaign" in hands.texts(dialog)
