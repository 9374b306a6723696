"""Breaches as stored."""

from dataclasses import replace
from datetime import date

from register_app.breaches.breach import Breach
from register_app.register import Register
from tests.builders import TITLE

_DAY = date(2026, 3, 27)


def test_every_breach_is_kept_the_open_ones_first_and_says_who_wrote_it(
    register: Register,
) -> None:
    with register.change(TITLE):
        old = register.breaches.save(Breach(noticed_on=_DAY, what="Muistitikku katosi"))
        new = register.breaches.save(Breach(noticed_on=date(2026, 4, 1), what="Väärä liite"))
        closed = register.breaches.close(new, date(2026, 4, 2))

    assert register.breaches.all() == [old, closed]
    assert register.breaches.open() == [old]
    assert old.by_whom == register.settings.user_name()


def test_a_breach_closed_too_early_is_opened_again(register: Register) -> None:
    with register.change(TITLE):
        closed = register.breaches.close(
            register.breaches.save(Breach(noticed_on=_DAY, what="Tikku")), _DAY
        )
        again = register.breaches.reopen(closed)

    assert again == replace(closed, closed_on=None)
    assert register.breaches.open() == [again]
