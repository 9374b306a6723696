"""A customer with a few changes behind it."""

from dataclasses import replace

from register_app.customers.customer import Customer
from register_app.i18n import Message, Text
from register_app.register import Register
from tests.builders import a_customer, a_part, stored

ADD_TASK = Message(Text("tests", "Add task: {title}"), {"title": "Äänestä"})
EDIT = Text("tests", "Edit customer")


def a_customer_changed(register: Register) -> Customer:
    """Store a customer, move it to another town, and give it a task: three changes."""
    (customer,) = stored(register, a_customer(name="Aalto Oy", city="Turku"))
    with register.change(EDIT):
        customer = register.customers.save(replace(customer, city="Oulu"))
    with register.change(ADD_TASK):
        register.tasks.records.save(a_part("tasks", customer, title="Äänestä"))
    return customer
