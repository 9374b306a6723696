"""Take back the last change, or one import."""

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.db.change import Done
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.register import Register

_BATCH = QT_TRANSLATE_NOOP("cli", "the number of the import; preset: the last change")
_KEPT = QT_TRANSLATE_NOOP("cli", "%n rows were edited since and stay as they are.")
_FORGET = QT_TRANSLATE_NOOP("cli", "remove its bans too: they were never said")
_BANS = QT_TRANSLATE_NOOP(
    "cli", "%n bans stay in force: only the person takes a ban back, or --forget-bans."
)


class NothingToUndo(RegisterError):
    """There is no change to take back."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            QT_TRANSLATE_NOOP("cli", "There is nothing to take back."),
            QT_TRANSLATE_NOOP("cli", "Nothing was changed."),
        )


class NoSuchImport(RegisterError):
    """The import is unknown, or was taken back already."""

    def __init__(self, batch: int) -> None:
        """Name the import."""
        super().__init__(
            Message(
                QT_TRANSLATE_NOOP("cli", "There is no import {batch} to take back."),
                {"batch": batch},
            ),
            QT_TRANSLATE_NOOP("cli", "Nothing was changed. The import may be taken back already."),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("--batch", type=int, metavar="B", help=translate(_BATCH))
    parser.add_argument("--forget-bans", action="store_true", help=translate(_FORGET))


def run(call: Call) -> None:
    """Take a change back as a new change."""
    with opened(call) as register:
        batch = call.given.batch
        done = register.history.next_undo() if batch is None else _import(register, batch)
        if done is None:
            raise NothingToUndo
        change = register.undo(done, forget_bans=call.given.forget_bans)
    title = call.translate(done.title)
    undone = QT_TRANSLATE_NOOP("cli", "Taken back: {title}")
    call.tell(Message(undone, {"title": title}))
    if change.kept:
        call.tell(Message(_KEPT, n=change.kept))
    if change.lasting:
        call.tell(Message(_BANS, n=len(change.lasting)))
    call.answer(undone=title, **({"bans_kept": len(change.lasting)} if change.lasting else {}))


def _import(register: Register, batch: int) -> Done:
    """Return the change that brought an import, by the audit."""
    if register.customers.batches.find(batch) is None:
        raise NoSuchImport(batch)
    for entry in register.audit.entries("import_batch", batch):
        done = register.history.find(entry.change_id) if entry.change_id else None
        if done is not None:
            return done
    raise NoSuchImport(batch)
