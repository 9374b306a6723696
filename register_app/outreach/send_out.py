"""Let a list out: checked at that moment, written as a whole or not at all, and remembered."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from register_app.campaigns.campaign import Campaign
from register_app.fields.field import table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.presets import RECIPIENTS
from register_app.notice.words import recipient_name
from register_app.outreach.campaign import Selection, select
from register_app.outreach.mailing import Mailing
from register_app.outreach.mailing_files import FORMATS, Writing, left_out_table, report_of
from register_app.processing.recipient import Recipient, RecipientRole
from register_app.register import Register
from register_app.reports.formats import UnknownFormat
from register_app.reports.saved_file import written
from register_app.reports.table_files import save_csv
from register_app.watch import UNWATCHED, Watch

SENT = QT_TRANSLATE_NOOP("campaign", "Campaign: {name}, %n persons")
_CHECKED, _WRITTEN = 0.5, 0.95


def send_out(
    register: Register,
    customers: Sequence[int],
    mailing: Mailing,
    path: Path,
    translate: Translate,
    watch: Watch = UNWATCHED,
) -> Selection:
    """Check every person of a list, write those who may be contacted, and keep who they are.

    The file gets its name last: there is no list outside without its campaign in the register.
    """
    mailing.require_whole()
    save = FORMATS.get(path.suffix.lower())
    if save is None:
        raise UnknownFormat(FORMATS)
    selection = select(register, customers, mailing.plan, watch.part(0, _CHECKED))
    part = watch.part(_CHECKED, _WRITTEN)
    writing = Writing(selection, mailing, translate, register.now(), part)
    report = report_of(path, translate)
    with ExitStack() as files:
        list_part = files.enter_context(written(path))
        save(list_part, writing)
        if report:
            save_csv(files.enter_context(written(report)), left_out_table(writing))
        watch.at(_WRITTEN)
        _keep(register, writing)
        register.audit.exported(
            table_of(Campaign), f"{path.suffix.lower()} {len(selection.included)}"
        )
    return selection


def _keep(register: Register, writing: Writing) -> None:
    """Keep the campaign, its members, and the recipient where it is a new one, as one change."""
    mailing, selection = writing.mailing, writing.selection
    plan, count = mailing.plan, len(selection.included)
    campaign = Campaign(
        name=mailing.name,
        channel=plan.channel,
        purpose=plan.purpose,
        sender=mailing.sender,
        opt_out=mailing.opt_out,
        opt_out_text=mailing.opt_out_text,
        recipient=plan.recipient,
        on_day=register.today(),
        written=count,
        left_out=len(selection.left_out),
        rules=selection.rules,
    )
    known = {recipient_name(one, writing.translate) for one in register.recipients.all()}
    with register.change(Message(SENT, {"name": mailing.name}, count)) as change:
        if plan.recipient and plan.recipient not in known:
            what_for = writing.translate(RECIPIENTS["printing"].purpose)
            role = RecipientRole.PROCESSOR
            register.recipients.save(Recipient(name=plan.recipient, purpose=what_for, role=role))
        register.campaigns.add(campaign, (target.member for target in selection.included))
        register.history.settle(change)  # what went out is out: no undo makes it not have been
