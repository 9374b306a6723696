"""What stands in place of the list of tasks when there is nothing to list."""

from register_app.gui.pages.blank import Blank


class NoTasks(Blank):
    """Nothing is to be done, or nothing fits what was asked for."""

    def show_state(self, *, is_narrowed: bool) -> None:
        """Say that nothing fits the search, or that there is nothing at all."""
        if is_narrowed:
            self.tell_no_fit(
                self.tr("No task fits these words"),
                self.tr("Try fewer or other words."),
                clear=self.tr("Clear the search"),
            )
            return
        self.tell_none(
            self.tr("No tasks yet"),
            self.tr(
                "Write down what you promised a customer, and by when. What is due is shown "
                "when the register is opened, and beside the page's name at the left."
            ),
            new=self.tr("Write the first task"),
        )
