"""The rules of direct marketing, cell by cell, beside the table they were read from."""

import pytest

from register_app.permissions.entry import CHANNELS, Channel
from register_app.permissions.rules import Condition, Standing, Subject, rules

TABLE = """
private email K1    NO NO       K1_K2    NO -  200
private sms   K1    NO NO       K1_K2    NO -  200
private auto  K1    NO NO       NO       NO -  200
private call  K4    NO K4_K5    K4_K5    NO -  200
private post  YES   NO K5       K5       NO -  200
sole    email K1    NO NO       K1_K2    NO -  200
sole    sms   K1    NO NO       K1_K2    NO -  200
sole    auto  K1    NO NO       NO       NO -  200
sole    call  K4    NO K4_K5    K4_K5    NO -  200
sole    post  YES   NO K5       K5       NO -  200
contact email K1    NO K1_K3_K5 K1_K3_K5 NO NO 202
contact sms   K1    NO K1_K3_K5 K1_K3_K5 NO NO 202
contact auto  K1    NO NO       NO       NO NO 200
contact call  YES   NO K5       K5       NO NO 21
contact post  YES   NO K5       K5       NO NO 21
general email K1    NO K1       K1       NO NO 202
general sms   K1    NO K1       K1       NO NO 202
general auto  K1    NO K1       K1       NO NO 202
general call  YES   NO YES      YES      NO NO -
general post  YES   NO YES      YES      NO NO -
"""
_ORDER = (
    Standing.CONSENT,
    Standing.WITHDRAWN,
    Standing.NONE,
    Standing.EXISTING,
    Standing.OBJECTION,
    Standing.COMPANY_BAN,
)
CELLS = [
    (Subject(subject), Channel(channel), standing, cell, law)
    for line in TABLE.strip().splitlines()
    for subject, channel, *cells, law in [line.split()]
    for standing, cell in zip(_ORDER, cells, strict=True)
    if cell != "-"
]


def test_there_are_110_cells_and_no_more() -> None:
    assert len(CELLS) == len(rules()) == 110
    assert rules().version


@pytest.mark.parametrize(("subject", "channel", "standing", "said", "law"), CELLS)
def test_each_cell_says_what_the_law_says(
    subject: Subject, channel: Channel, standing: Standing, said: str, law: str
) -> None:
    cell = rules().cell(subject, channel, standing)

    named = [] if said in {"YES", "NO"} else said.split("_")
    assert cell.allowed is (said != "NO")
    assert cell.conditions == tuple(map(Condition, named))
    assert law in cell.law or law == "-"


def test_what_no_authority_has_settled_is_called_our_reading() -> None:
    ours = {
        (subject, channel)
        for subject in Subject
        for channel in CHANNELS
        if rules().cell(subject, channel, Standing.NONE).is_our_reading
    }

    assert ours == {
        *((Subject.SOLE, channel) for channel in CHANNELS),
        *((Subject.CONTACT, one) for one in (Channel.EMAIL, Channel.SMS, Channel.AUTO)),
    }


def test_a_private_person_has_no_company_whose_ban_covers_it() -> None:
    with pytest.raises(KeyError):
        rules().cell(Subject.PRIVATE, Channel.EMAIL, Standing.COMPANY_BAN)
