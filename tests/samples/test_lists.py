"""The sample lists."""

from register_app.register import Register
from register_app.samples.customers import add_customers
from register_app.samples.lists import add_lists
from register_app.samples.story import add_story
from register_app.watch import Watch


def test_somebody_is_on_each_sample_list_and_not_everybody(register: Register) -> None:
    add_customers(register, "Esimerkit", Watch(lambda _: None, lambda: False))
    add_story(register)

    add_lists(register)

    counts = [register.segments.count(one.asked) for one in register.segments.all()]
    assert len(counts) == 4
    assert all(0 < count < register.customers.count() for count in counts)
