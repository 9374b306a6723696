"""Start the program: the window, or one command."""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from register_app.gui.locking.return_to import ReturnTo
from register_app.i18n import LANGUAGES
from register_app.vault import memory

_LISTS, _DOCUMENTS = "--read-list", "--read-document"
"""The hidden first arguments of the processes that read strangers' files."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or do what the command says; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    memory.forbid_core_dumps()
    if given[:1] == [_LISTS]:
        memory.close_to_others()
        from register_app.importer import child  # noqa: PLC0415  only that process needs it

        child.main(given[1:])
    if given[:1] == [_DOCUMENTS]:
        memory.close_to_others()
        from register_app.filing import child as reader  # noqa: PLC0415  as above

        reader.main(given[1:])
    try:
        known, rest = _parser().parse_known_args(given)
    except argparse.ArgumentError:  # the command line says what is wrong
        return _command(given)
    if rest:
        return _command(given)
    gc.disable()  # loading leaves hardly any garbage, and looking for it takes a tenth of the time
    # Qt makes every later import slower, so what does without it is loaded before
    import register_app.register  # noqa: F401, PLC0415  as said
    from register_app.gui.running import run  # noqa: PLC0415  commands do without Qt

    gc.freeze()  # what is loaded stays to the end
    gc.enable()
    return run(known.vault, known.language, known.return_to)


def _command(given: Sequence[str]) -> int:
    memory.close_to_others()
    try:
        from register_app.cli.call import Desk  # noqa: PLC0415  not for the window
        from register_app.cli.main import main as command  # noqa: PLC0415  not for the window

        return command(given, Desk(tour=_tour))
    except KeyboardInterrupt:  # before the command itself could hear it
        return 1


def _tour(out: Path, language: str) -> int:
    from register_app.gui.tour import run  # noqa: PLC0415  commands do without Qt

    return run(out, language)


def _parser() -> argparse.ArgumentParser:
    """Return what the window understands; everything else is a command's."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--return-to", type=ReturnTo.read)  # how the program begins after locking
    return parser


if __name__ == "__main__":
    sys.exit(main())
