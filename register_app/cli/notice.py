"""Save the privacy notice as a PDF."""

from pathlib import Path

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.errors import RegisterError
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Message, Translate
from register_app.reports.notice import NoticeIncomplete, save_notice

_OUT = QT_TRANSLATE_NOOP("cli", "where the notice goes")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "the language of the notice; preset: that of the command")


class NoticeLacks(RegisterError):
    """Names the fields that the notice lacks."""

    def __init__(self, incomplete: NoticeIncomplete, translate: Translate) -> None:
        """Tell each field with what to do."""
        told = "; ".join(f"{gap.field}: {translate(gap.message)}" for gap in incomplete.gaps)
        super().__init__(
            incomplete.message,
            Message(QT_TRANSLATE_NOOP("cli", "Fill in: {fields}."), {"fields": told}),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("out", metavar="OUT.pdf", type=Path, help=translate(_OUT))
    parser.add_argument(
        "--language",
        dest="notice_language",
        choices=LANGUAGES,
        help=translate(_LANGUAGE),
    )


def run(call: Call) -> None:
    """Save the notice, or say which fields it lacks."""
    language = call.given.notice_language or call.language
    with opened(call) as register:
        try:
            save_notice(register, call.given.out, language)
        except NoticeIncomplete as incomplete:
            raise NoticeLacks(incomplete, call.translate) from incomplete
    saved = QT_TRANSLATE_NOOP("cli", "The privacy notice is in {file}")
    call.tell(Message(saved, {"file": call.given.out}))
    call.answer(written=str(call.given.out))
