"""What holds of a customer's own entries about marketing, as words by which lists are narrowed.

The same rules as of `permissions.standing`, in SQL: a ban holds until the person lifts it, a
consent counts with its proof and until it is withdrawn, and a ban outweighs it.
"""

from enum import StrEnum

from register_app.customers.choices import PERSONS

CHANNELS = ("email", "sms", "call", "auto", "post")


class Mark(StrEnum):
    """What a list can be narrowed by; bans and consents are also told for each channel."""

    BAN = "ban"
    BAN_OF_PERSON = "ban-person"
    """A contact person's ban, whoever else may be contacted."""
    CONSENT = "consent"
    UNPROVEN = "unproven"
    TOLD = "told"
    """Told of the right to refuse at a sale."""
    NOTICE_OWED = "owed"
    """Somebody's data came from others, and the privacy notice was not given yet."""

    def of(self, channel: str) -> str:
        """Return the word for one channel."""
        return f"{self}-{channel}"


_ROW = "SELECT 1 FROM main.permission {name} WHERE {name}.customer_id = customer.id"
_OWN = _ROW + " AND {name}.contact_id IS NULL"


def _own(name: str, state: str) -> str:
    return f"{_OWN.format(name=name)} AND {name}.state = '{state}'"


def _ban(channel: str, *, of_whom: str = _OWN) -> str:
    """Return the SQL that says whether a ban holds; a ban of calls is one of machines too."""
    also = ", 'call'" if channel == "auto" else ""
    lifted = (
        f"{_ROW.format(name='lifted')} AND lifted.contact_id IS ban.contact_id "
        f"AND lifted.state = 'lifted' AND lifted.channel IN ('{channel}', 'all') "
        "AND lifted.on_day >= ban.on_day AND lifted.id > ban.id"
    )
    return (
        f"EXISTS ({of_whom.format(name='ban')} AND ban.state = 'objection' "
        f"AND ban.channel IN ('{channel}', 'all'{also}) AND NOT EXISTS ({lifted}))"
    )


def _consent(channel: str) -> str:
    withdrawn = (
        f"{_own('refusal', 'withdrawn')} AND refusal.channel IN ('{channel}', 'all') "
        "AND refusal.on_day >= consent.on_day"
    )
    return (
        f"(EXISTS ({_own('consent', 'given')} AND consent.channel = '{channel}' "
        "AND consent.proven = 1 AND consent.purpose = 'marketing' "
        f"AND NOT EXISTS ({withdrawn})) AND NOT {_ban(channel)})"
    )


_PERSONS = ", ".join(f"'{kind}'" for kind in sorted(PERSONS))
CUSTOMER_OWED = (
    f"(customer.kind IN ({_PERSONS}) AND NOT customer.from_person "
    "AND customer.deceased_on IS NULL AND NOT EXISTS (SELECT 1 FROM main.notice_given "
    "WHERE notice_given.customer_id = customer.id AND notice_given.contact_id IS NULL))"
)
"""Whether the notice is owed to a `customer`: a person whose data came from others (Art. 14)."""
CONTACT_OWED = (
    "(NOT contact.from_person AND contact.deceased_on IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM main.notice_given WHERE notice_given.contact_id = contact.id))"
)
"""Whether the notice is owed to a `contact`."""
_OWED = (
    f"({CUSTOMER_OWED} OR EXISTS (SELECT 1 FROM main.role "
    "JOIN main.contact ON contact.id = role.contact_id "
    f"WHERE role.customer_id = customer.id AND {CONTACT_OWED}))"
)


def _any(conditions: list[str]) -> str:
    return f"({' OR '.join(conditions)})"


def holds() -> dict[str, str]:
    """Return the SQL that says of a `customer` whether each mark holds."""
    return _of_entries() | {Mark.NOTICE_OWED.value: _OWED}


def _of_entries() -> dict[str, str]:
    """Return the SQL of the marks that need an entry."""
    of_persons = f"{_ROW} AND {{name}}.contact_id IS NOT NULL"
    told = {
        Mark.BAN.value: _any([_ban(channel) for channel in CHANNELS]),
        Mark.BAN_OF_PERSON.value: _any([_ban(one, of_whom=of_persons) for one in CHANNELS]),
        Mark.UNPROVEN.value: f"EXISTS ({_own('claim', 'given')} AND claim.proven = 0)",
        Mark.TOLD.value: f"EXISTS ({_own('sale', 'existing')} AND sale.refusal_offered = 1)",
    }
    told |= {Mark.BAN.of(channel): _ban(channel) for channel in CHANNELS}
    return told | {Mark.CONSENT.of(channel): _consent(channel) for channel in CHANNELS}


def words(begin: str) -> str:
    """Return the SQL that writes the words of a `customer`; each begins as it is told."""
    of_entries = " || ".join(_word(begin, *mark) for mark in _of_entries().items())
    has_entries = f"EXISTS ({_ROW.format(name='said')})"
    owed = _word(begin, Mark.NOTICE_OWED, _OWED)
    return f"CASE WHEN {has_entries} THEN {of_entries} ELSE '' END || {owed}"


def _word(begin: str, mark: str, test: str) -> str:
    return f"CASE WHEN {test} THEN '{begin}{mark.encode().hex()} ' ELSE '' END"


FOLLOWED = ("permission", "notice_given")
"""The tables that the words are made of, besides those of customers and people."""


def touched(table: str) -> str:
    """Return the SQL that finds of whom a change says something new, however many."""
    return (
        f"SELECT DISTINCT {table}.customer_id FROM main.change_row "
        f"JOIN main.{table} ON {table}.id BETWEEN first_id AND last_id "
        f"WHERE change_id = ? AND table_name = '{table}'"
    )
