"""Write the customers of a saved list into a file."""

from pathlib import Path

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.outreach.campaign import Plan, Whom
from register_app.outreach.mailing import Mailing, way_to_refuse
from register_app.outreach.mailing_files import FORMATS as SENT_AS
from register_app.outreach.send_out import send_out
from register_app.permissions.entry import CHANNELS, Channel
from register_app.reports.formats import UnknownFormat
from register_app.reports.whole_list import FORMATS, list_named, save_list

_NAME = QT_TRANSLATE_NOOP("cli", "the name of the list")
_OUT = QT_TRANSLATE_NOOP("cli", "the file; its ending tells the format: {endings}")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "%n customers of the list are in {file}. It is not for marketing: those with a ban are in it "
    "too, and marked. It is not encrypted: keep it as safe as the register.",
)
_FOR = QT_TRANSLATE_NOOP("cli", "for marketing: only those who may be contacted that way")
_WHOM = QT_TRANSLATE_NOOP(
    "cli", "with --for, whom to reach at organisations; preset: the general address"
)
_OPT_OUT = QT_TRANSLATE_NOOP(
    "cli", "with --for, where refusing is free of charge; preset: the firm's email"
)
_RECIPIENT = QT_TRANSLATE_NOOP("cli", "with --for, who gets the list, such as a printer")
_SENT = QT_TRANSLATE_NOOP(
    "cli",
    "%n persons who may be contacted are in {file}. It is not encrypted: keep it as safe as the "
    "register.",
)
_WARNED = QT_TRANSLATE_NOOP("cli", "Of them, {count}: {warning}")
_LEFT_OUT = QT_TRANSLATE_NOOP("cli", "Left out, {count}: {reason}")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("name", metavar="NAME", help=translate(_NAME))
    endings = ", ".join(FORMATS)
    parser.add_argument(
        "out", metavar="OUT", type=Path, help=translate(Message(_OUT, {"endings": endings}))
    )

    option = parser.add_argument
    channels = list(map(str, CHANNELS))
    option("--for", dest="channel", choices=channels, help=translate(_FOR))
    option("--whom", choices=list(map(str, Whom)), default=Whom.GENERAL, help=translate(_WHOM))
    option("--opt-out", metavar="ADDRESS", help=translate(_OPT_OUT))
    option("--recipient", metavar="NAME", default="", help=translate(_RECIPIENT))


def run(call: Call) -> None:
    """Write the file, as a whole or not at all."""
    if call.given.channel:
        _send_out(call)
    else:
        _write(call)


def _send_out(call: Call) -> None:
    """Write only those who may be contacted, and keep it as a campaign."""
    given = call.given
    if given.out.suffix.lower() not in SENT_AS:
        raise UnknownFormat(SENT_AS)
    with opened(call) as register:
        segment = list_named(register, given.name)
        firm = register.settings.load()
        channel, whom = Channel(given.channel), Whom(given.whom)
        mailing = Mailing(
            name=segment.name,
            plan=Plan(channel=channel, whom=whom, recipient=given.recipient),
            sender=firm.firm_name,
            opt_out=way_to_refuse(firm) if given.opt_out is None else given.opt_out,
        )
        ids = register.segments.ids(segment.asked)
        selection = send_out(register, ids, mailing, given.out, call.translate)
    call.tell(Message(_SENT, {"file": given.out}, len(selection.included)))
    for warning, count in selection.warnings():
        call.tell(Message(_WARNED, {"count": count, "warning": call.translate(warning)}))
    for reason, count in selection.reasons():
        law = f" ({reason.law})" if reason.law else ""
        told = {"count": count, "reason": f"{reason.told(call.translate)}{law}"}
        call.tell(Message(_LEFT_OUT, told))
    left_out = [
        {"id": one.customer_id, "reason": one.reason.told(call.translate)}
        for one in selection.left_out
    ]
    call.answer(written=len(selection.included), left_out=left_out)


def _write(call: Call) -> None:
    """Write all of the list, for what is not marketing."""
    out = call.given.out
    if out.suffix.lower() not in FORMATS:
        raise UnknownFormat(FORMATS)
    with opened(call) as register:
        segment = list_named(register, call.given.name)
        count = save_list(register, segment, out, call.translate)
    call.tell(Message(_DONE, {"file": out}, count))
    call.answer(written=count, left_out=[])
