"""What must hold of every control that is shown, for people who do not see it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress

from tests.journeys.accessible import HOLDERS, Accessible, Role, Shown, State
from tests.journeys.bus import Refused

_LABELLED_BY = 2
_TICKED = {Role.CHECK_BOX, Role.RADIO_BUTTON, Role.CHECK_MENU_ITEM, Role.TOGGLE_BUTTON}
_TYPED = {Role.TEXT, Role.PASSWORD, Role.SPIN_BUTTON, Role.DATE_EDITOR}
_ACTED = {"Press", "Toggle", "Show Menu"}
_MARKUP = ("<qt>", "<br", "&amp;", "&&")
_LOOKED_AT = 3
"""Rows of a list or a table that are looked at: the others are of the same model."""


def faults(windows: Iterable[Accessible]) -> list[str]:
    """Return what is wrong with the controls shown in some windows."""
    return [f"{fault} in {window.name!r}" for window in windows for fault in _in_window(window)]


def _in_window(window: Accessible) -> Iterator[str]:
    used: Counter[tuple[Role, str, str]] = Counter()
    for one in window.below():
        with suppress(Refused):  # it went away while it was looked at
            name, said = one.control.name, ""
            if _is_used(one):
                said = one.control.description
                used[one.role, name, said] += 1
                yield from (f"{fault}: {one.control.told()}" for fault in _of_used(one, name))
            if any(mark in name + said for mark in _MARKUP):
                yield f"markup is read out: {one.control.told()}"
    for (role, name, _), times in used.items():
        if times > 1 and name:
            yield f"{times} controls cannot be told apart: {role.name} {name!r}"


def _is_used(one: Shown) -> bool:
    """Say whether somebody can do something with it."""
    if one.role is Role.LABEL:  # its text can be selected
        return False
    can_act = State.FOCUSABLE not in one.states and "Action" in one.control.interfaces
    return State.FOCUSABLE in one.states or bool(can_act and _ACTED & {*one.control.actions})


def _of_used(one: Shown, name: str) -> Iterator[str]:
    if not name.strip():
        yield "no name"
    if 0 in one.control.extents[2:]:
        yield "focus can go where nothing is seen"
    if one.role in _TICKED and State.CHECKABLE not in one.states:
        yield "no state says whether it is on"
    if one.role in _TYPED:
        yield from _of_typed(one, name)
    elif one.role is Role.COMBO_BOX and not one.control.relations.get(_LABELLED_BY):
        yield "nothing but its value says what it is"  # Qt calls it by its value on Linux
    elif one.role is Role.TABLE:
        yield from _of_table(one.control)
    elif one.role in HOLDERS:
        yield from _of_list(one.control)


def _of_typed(one: Shown, name: str) -> Iterator[str]:
    if State.READ_ONLY not in one.states and "EditableText" not in one.control.interfaces:
        yield "cannot be written from outside"
    labels = one.control.relations.get(_LABELLED_BY, [])
    if any(label.name.rstrip(" *:") not in name for label in labels):
        yield "called unlike its label"


def _of_list(holder: Accessible) -> Iterator[str]:
    if "Table" not in holder.interfaces:
        yield "does not tell how much it holds"
    if not all(part.name for part in holder.children[:_LOOKED_AT]):
        yield "a part says nothing"


def _of_table(table: Accessible) -> Iterator[str]:
    headings = [table.heading(column) for column in range(table.columns())]
    if not headings:
        yield "a table has no columns"
    if not all(heading and heading.name for heading in headings):
        yield "a column has no heading"
    for row in range(min(table.rows(), _LOOKED_AT)):
        cells = [table.cell(row, column) for column in range(len(headings))]
        if not any(cell and cell.name for cell in cells):
            yield f"row {row} says nothing"
