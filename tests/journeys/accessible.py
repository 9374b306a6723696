"""What a program shows to assistive technology: its tree of controls, as AT-SPI tells it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple

from tests.journeys.bus import Bus, Place, Refused

_AT = "org.a11y.atspi."
_NULL = "/org/a11y/atspi/null"


class Role(IntEnum):
    """What a control is; the numbers are AT-SPI's."""

    NONE = 0
    ALERT = 2
    CHECK_BOX = 7
    CHECK_MENU_ITEM = 8
    COLUMN_HEADER = 10
    COMBO_BOX = 11
    DATE_EDITOR = 12
    DIALOG = 16
    FILE_CHOOSER = 19
    FILLER = 20
    FRAME = 23
    IMAGE = 27
    LABEL = 29
    LIST = 31
    LIST_ITEM = 32
    MENU = 33
    MENU_BAR = 34
    MENU_ITEM = 35
    PAGE_TAB = 37
    PAGE_TAB_LIST = 38
    PANEL = 39
    PASSWORD = 40
    POPUP_MENU = 41
    PROGRESS_BAR = 42
    BUTTON = 43
    RADIO_BUTTON = 44
    ROW_HEADER = 47
    SCROLL_BAR = 48
    SCROLL_PANE = 49
    SEPARATOR = 50
    SLIDER = 51
    SPIN_BUTTON = 52
    SPLIT_PANE = 53
    STATUS_BAR = 54
    TABLE = 55
    TABLE_CELL = 56
    TABLE_COLUMN_HEADER = 57
    TABLE_ROW_HEADER = 58
    TEXT = 61
    TOGGLE_BUTTON = 62
    TOOL_BAR = 63
    TOOL_TIP = 64
    TREE = 65
    WINDOW = 69
    PARAGRAPH = 73
    APPLICATION = 75
    VIEWPORT = 68
    DOCUMENT = 82
    HEADING = 83
    FORM = 87
    LINK = 88
    TREE_ITEM = 91
    LIST_BOX = 98
    GROUPING = 99
    NOTIFICATION = 101
    BUTTON_MENU = 129
    OTHER = -1

    @classmethod
    def _missing_(cls, value: object) -> "Role":
        return cls.OTHER


class State(IntEnum):
    """What holds of a control now; the numbers are AT-SPI's."""

    ACTIVE = 1
    BUSY = 3
    CHECKED = 4
    COLLAPSED = 5
    DEFUNCT = 6
    EDITABLE = 7
    ENABLED = 8
    EXPANDABLE = 9
    EXPANDED = 10
    FOCUSABLE = 11
    FOCUSED = 12
    MODAL = 16
    MULTI_LINE = 17
    SELECTABLE = 22
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30
    REQUIRED = 33
    INVALID = 36
    SELECTABLE_TEXT = 38
    DEFAULT = 39
    CHECKABLE = 41
    HAS_POPUP = 42
    READ_ONLY = 43


HOLDERS = {Role.TABLE, Role.TREE, Role.LIST, Role.LIST_BOX}
"""Controls whose many parts are asked for one by one."""
_UNOPENED = HOLDERS | {Role.LABEL}


class Shown(NamedTuple):
    """A control as it was found: each further look takes a question to the program."""

    control: "Accessible"
    role: Role
    states: frozenset[State]


@dataclass(frozen=True)
class Accessible:
    """One control of a running program; every look asks the program anew."""

    bus: Bus = field(repr=False, compare=False)
    place: Place

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._get("Accessible.Name"))

    @property
    def description(self) -> str:
        """What is said about it."""
        return str(self._get("Accessible.Description"))

    @property
    def role(self) -> Role:
        """What it is."""
        return Role(self._call("Accessible.GetRole"))

    @property
    def states(self) -> frozenset[State]:
        """What holds of it now."""
        return _states(self._call("Accessible.GetState"))

    @property
    def interfaces(self) -> frozenset[str]:
        """What can be done with it."""
        given = self._call("Accessible.GetInterfaces")
        return frozenset(str(name).rpartition(".")[2] for name in given)

    @property
    def children(self) -> list["Accessible"]:
        """What it holds."""
        return self._all(self._call("Accessible.GetChildren"))

    @property
    def parent(self) -> "Accessible | None":
        """What holds it."""
        return self._one(self._get("Accessible.Parent"))

    @property
    def relations(self) -> dict[int, list["Accessible"]]:
        """What it belongs with, by AT-SPI's number of the relation."""
        return {kind: self._all(found) for kind, found in self._call("Accessible.GetRelationSet")}

    @property
    def text(self) -> str:
        """What is written in it."""
        return str(self._call("Text.GetText", "ii", 0, -1))

    @property
    def actions(self) -> list[str]:
        """What it can be told to do."""
        return [str(name) for name, _, _ in self._call("Action.GetActions")]

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """Where it is on the screen, and how large."""
        left, top, width, height = self._call("Component.GetExtents", "u", 0)
        return left, top, width, height

    def act(self, *names: str) -> None:
        """Do the first of these actions that it has; the first of all where none is named."""
        offered = self.actions
        wanted = [offered.index(name) for name in names if name in offered]
        self._call("Action.DoAction", "i", wanted[0] if names else 0)

    def write(self, text: str) -> None:
        """Replace what is written in it."""
        if not self._call("EditableText.SetTextContents", "s", text):
            raise AssertionError(f"{self!r} takes no text")

    def focus(self) -> None:
        """Put the focus on it."""
        self._call("Component.GrabFocus")

    def select(self, place: int) -> None:
        """Choose one of its parts."""
        self._call("Selection.SelectChild", "i", place)

    def rows(self) -> int:
        """Return how many rows a table has."""
        return int(self._get("Table.NRows"))

    def columns(self) -> int:
        """Return how many columns a table has."""
        return int(self._get("Table.NColumns"))

    def cell(self, row: int, column: int) -> "Accessible | None":
        """Return a cell of a table."""
        return self._one(self._call("Table.GetAccessibleAt", "ii", row, column))

    def heading(self, column: int) -> "Accessible | None":
        """Return the heading of a column of a table."""
        return self._one(self._call("Table.GetColumnHeader", "i", column))

    def is_shown(self) -> bool:
        """Say whether it is there to be seen, and was not taken away meanwhile."""
        try:
            return State.SHOWING in self.states
        except Refused:
            return False

    def below(self) -> Iterator["Shown"]:
        """Give it and all that it holds and shows, but not the rows of lists and tables."""
        yield from _below([self], self.bus)

    def told(self) -> str:
        """Return what it is in one line, for people who read of a failure."""
        states = " ".join(sorted(state.name.lower() for state in self.states))
        return f"{self.role.name.lower()} {self.name!r} ({self.description!r}) [{states}]"

    def _one(self, found: Any) -> "Accessible | None":  # noqa: ANN401  as it came over the bus
        return None if found[1] == _NULL else Accessible(self.bus, Place(*found))

    def _all(self, found: Any) -> list["Accessible"]:  # noqa: ANN401  as it came over the bus
        return [one for one in map(self._one, found) if one is not None]

    def _call(self, method: str, signature: str = "", *values: object) -> Any:  # noqa: ANN401
        return self.bus.call(self.place, _AT + method, signature, *values)

    def _get(self, name: str) -> Any:  # noqa: ANN401
        return self.bus.get(self.place, _AT + name)


def _below(controls: list[Accessible], bus: Bus) -> Iterator[Shown]:
    """Give controls and what they hold, asking neighbours together; who is gone is left out."""
    places = [control.place for control in controls]
    states = bus.call_all(places, f"{_AT}Accessible.GetState")
    roles = bus.call_all(places, f"{_AT}Accessible.GetRole")
    for control, bits, number in zip(controls, states, roles, strict=True):
        if bits is None or number is None:
            continue
        one = Shown(control, Role(number), _states(bits))
        if State.SHOWING in one.states:
            yield one
            if one.role not in _UNOPENED:
                yield from _held(control)


def _held(control: Accessible) -> Iterator[Shown]:
    try:
        children = control.children
    except Refused:
        return  # it went away while it was looked at
    yield from _below(children, control.bus)


def _states(bits: tuple[int, int]) -> frozenset[State]:
    low, high = bits
    return frozenset(state for state in State if (low | high << 32) >> state & 1)
