"""What stands where there are no bought lists."""

from register_app.gui.pages.blank import Blank


class NoProspects(Blank):
    """No bought or fair list is kept."""

    def show_state(self) -> None:
        """Say what becomes of such a list."""
        self.tell_none(
            self.tr("No bought lists"),
            self.tr(
                "A list that you bought, or got at a fair, does not belong among your customers: "
                "the people on it have not dealt with you. Take it in here. It is kept apart "
                "until its day, bans and block lists are looked at, you are told when the people "
                "must be told where their data came from, and whoever becomes interested is made "
                "a customer one by one. The rest is destroyed by itself."
            ),
            new=self.tr("Take in a list …"),
        )
