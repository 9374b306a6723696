"""What stands on the Lists page when there is nothing to show."""

from register_app.gui.pages.blank import Blank


class NoLists(Blank):
    """There are no saved lists yet."""

    def show_state(self) -> None:
        """Say what a list is, and how the first one is made."""
        self.tell_none(
            self.tr("No lists yet"),
            self.tr(
                "A list is a search with a name: the housing companies of one area, customers "
                "who have been silent for a year. You click its conditions together, and from "
                "then on it is always up to date by itself."
            ),
            new=self.tr("Make the first list"),
        )
