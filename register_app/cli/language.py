"""The language in which a command speaks."""

import locale
from collections.abc import Mapping, Sequence

from register_app.i18n import LANGUAGES

_OPTION = "--language"
_FALLBACK = "fi"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language asked for, else that of the computer, else Finnish.

    It is looked up before the arguments are read, for what is wrong with them is told in it.
    """
    for place, argument in enumerate(arguments):
        name, _, given = argument.partition("=")
        if name == _OPTION:
            wanted = given or "".join(arguments[place + 1 : place + 2])
            return wanted if wanted in LANGUAGES else _of_computer(environment)
    return _of_computer(environment)


def _of_computer(environment: Mapping[str, str]) -> str:
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    named = named or locale.getlocale()[0] or ""
    beginnings = {"fi": "fi", "sv": "sv", "sw": "sv", "en": "en"}  # Windows: Swedish_Finland
    return beginnings.get(named[:2].lower(), _FALLBACK)
