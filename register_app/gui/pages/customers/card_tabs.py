"""The parts of a customer's page besides details and people: each is a tab, made when shown."""

from register_app.gui.pages.card_tab import TabMaker

TABS: tuple[TabMaker, ...] = ()
"""The tabs after the contact persons, in their order; a new one is a line here."""
