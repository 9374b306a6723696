"""What is past its time."""

from datetime import date

from register_app.customers.customer import Customer
from register_app.register import Register
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from tests.builders import TITLE, a_customer, stored

LONG_AGO = date(2020, 1, 1)


def going_by_itself(register: Register) -> Customer:
    """Store a customer past its time, of a class that goes by itself."""
    with register.change(TITLE):
        register.rules.save(
            RetentionRule(
                data=DataClass.CUSTOMERS, months=12, start=StartEvent.LAST_SALE, automatic=True
            )
        )
    return stored(register, a_customer(last_order=LONG_AGO))[0]
