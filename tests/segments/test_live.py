"""Test that a list stays level with whatever happens to the customers."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.db.change import Change
from register_app.register import Register
from register_app.segments.condition import Condition, Conditions
from register_app.segments.live import LiveList
from register_app.segments.subject import Operator
from register_app.vault.vault import Vault
from tests.builders import TITLE
from tests.db.every_record import RECORDS, Author, Wish
from tests.fixtures import PASSPHRASE, now

O = Operator  # noqa: E741  short beside the rows below
_COUNTING = [
    place
    for place, record in enumerate(RECORDS)
    if record.__name__
    in {
        *("Customer", "Contact", "Role", "Deal", "ContactEvent", "Document"),
        *("Note", "Permission"),
    }
]
_ASKED = st.sampled_from(
    [
        Condition("state", O.IS, ("active",)),
        Condition("name", O.CONTAINS, ("kanaria", "100")),
        Condition("city", O.EMPTY),
        Condition("tags", O.IS, ("äyskäri",)),
        Condition("since", O.BEFORE, ("2026-11-12",)),
        Condition("last_order", O.WITHIN, ("10",)),
        Condition("credit_hold", O.YES),
        Condition("contact_name", O.BEGINS, ("ka",)),
        Condition("contact_title", O.EMPTY),
        Condition("last_contact", O.SILENT, ("1",)),
        Condition("last_contact", O.SINCE, ("2026-11-10",)),
        Condition("deal_sum", O.AT_LEAST, ("300",)),
        Condition("deal_sum", O.AT_MOST, ("500", "2026-11-01..2026-11-15")),
        Condition("deal_stage", O.IS, ("open", "paid")),
        Condition("document", O.NONE, ("100",)),
        Condition("marketing", O.IS, ("ban", "consent-email")),
        Condition("words", O.CONTAINS, ("kanarialintu",)),
        Condition("words", O.CONTAINS, ("äyskäri rivi",)),
    ]
)
_CONDITIONS = st.builds(
    Conditions,
    st.lists(_ASKED, max_size=2).map(tuple),
    st.lists(_ASKED, max_size=2).map(tuple),
)
_WISHES = st.builds(
    Wish,
    st.sampled_from(["add", "add", "edit", "edit", "remove", "undo", "redo"]),
    st.sampled_from(_COUNTING),
    st.integers(0, 5000),
)


def _done(register: Register, author: Author, wish: Wish) -> Change | None:
    if wish.act == "undo":
        done = register.history.next_undo()
        return register.undo(done) if done else None
    if wish.act == "redo":
        done = register.history.next_redo()
        return register.redo(done) if done else None
    with register.change(TITLE) as change:
        author.follow(wish)
        author.follow(wish._replace(what=wish.what + 1))
    return change


@given(
    lists=st.lists(_CONDITIONS, min_size=1, max_size=4),
    wishes=st.lists(_WISHES, min_size=1, max_size=25),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_who_is_on_a_list_is_the_same_followed_or_asked_anew(
    vault_template: Path, lists: Sequence[Conditions], wishes: Sequence[Wish]
) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(vault_template, Path(folder) / "vault"))
        with (
            Vault.unlock_with_passphrase(copy, PASSPHRASE) as vault,
            Register(vault, now) as register,
        ):
            _check(register, lists, wishes)


def _check(register: Register, lists: Sequence[Conditions], wishes: Sequence[Wish]) -> None:
    author, segments = Author(register), register.segments
    followed = [LiveList(conditions, segments.members(conditions)) for conditions in lists]
    for wish in wishes:
        change = _done(register, author, wish)
        touched = segments.touched(change) if change else set()
        for one in followed:
            one.follow(segments, touched)
            assert one.ids == set(segments.ids(one.conditions))
            assert one.count == segments.count(one.conditions)
