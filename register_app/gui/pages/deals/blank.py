"""What stands in place of the deals when there is nothing to show."""

from register_app.gui.pages.blank import Blank


class NoDeals(Blank):
    """There are no deals, or none fits what was asked for."""

    def show_state(self, *, is_narrowed: bool) -> None:
        """Say that nothing fits, or that there is nothing at all."""
        if is_narrowed:
            self.tell_no_fit(
                self.tr("No deal fits"),
                self.tr("Try fewer or other words, or let a condition go."),
                clear=self.tr("Show all deals"),
            )
            return
        self.tell_none(
            self.tr("No deals yet"),
            self.tr(
                "A deal begins as an offer and becomes an order and an invoice. Write its "
                "lines, and the program makes the papers; the customer's stage follows."
            ),
            new=self.tr("Write the first deal"),
        )
