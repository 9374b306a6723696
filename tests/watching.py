"""Who watches long work in tests."""

from register_app.watch import Watch


def stopping_after(steps: int) -> Watch:
    """Return a watch that stops the work once it was told so many times how far it is."""
    told: list[float] = []
    return Watch(told.append, lambda: len(told) >= steps)


def stopped() -> Watch:
    """Return a watch that stops the work at once."""
    return stopping_after(0)
