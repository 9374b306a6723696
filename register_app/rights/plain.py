"""Plain data of any depth: what JSON can hold."""

from collections.abc import Callable, Collection, Iterator
from typing import Any


def changed(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  plain data of any depth
    """Return plain data with each of its texts changed."""
    match value:
        case str():
            return change(value)
        case list():
            return [changed(one, change) for one in value]
        case dict():
            return {name: changed(one, change) for name, one in value.items()}
        case _:
            return value


def texts_of(value: Any, but: Collection[str] = ()) -> Iterator[str]:  # noqa: ANN401  plain data of any depth
    """Yield each of its texts, those under some names left out."""
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from texts_of(one, but)
        case dict():
            for name, one in value.items():
                if name not in but:
                    yield from texts_of(one, but)


def texts_under(value: Any, names: Collection[str]) -> Iterator[str]:  # noqa: ANN401  plain data of any depth
    """Yield the texts that stand under some names."""
    match value:
        case list():
            for one in value:
                yield from texts_under(one, names)
        case dict():
            for name, one in value.items():
                if name in names and isinstance(one, str):
                    yield one
                else:
                    yield from texts_under(one, names)
