"""Bring the samples in the background: customers, and a year of work with documents."""

from register_app.gui.jobs import Progress
from register_app.register import Register
from register_app.samples.customers import add_customers
from register_app.samples.documents import add_documents, most_told
from register_app.samples.lists import add_lists
from register_app.samples.permissions import add_permissions
from register_app.samples.requests import add_requests
from register_app.samples.story import add_story


def add_samples(source: str, register: Register, progress: Progress) -> None:
    """Import the sample list, and tell a year of work with documents; each is a change."""
    add_customers(register, source, progress.watch)
    tell_year(register, progress)


def tell_year(register: Register, progress: Progress) -> None:
    """Tell a year of work with the customers that are there, as with the sample list."""
    add_story(register)
    add_permissions(register)
    add_lists(register)
    add_requests(register)
    add_documents(register, most_told(register), progress.watch)
