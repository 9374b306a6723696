"""Bring the samples in the background: customers, and a year of work with them."""

from register_app.gui.jobs import Progress
from register_app.register import Register
from register_app.samples.customers import add_customers
from register_app.samples.story import add_story
from register_app.watch import Watch


def add_samples(source: str, register: Register, progress: Progress) -> None:
    """Import the sample list, and tell a year of work; each is one change."""
    add_customers(register, source, Watch(progress.report, progress.is_cancelled))
    add_story(register)
