"""The bank bar code: the examples of Finance Finland's guide 5.3, and what it cannot hold."""

from datetime import date

import pytest

from register_app.reports.bank_barcode import bank_barcode

DAY = date(2026, 12, 6)


@pytest.mark.parametrize(
    ("iban", "cents", "reference", "due", "digits"),
    [
        (
            *("FI7944052020036082", 4883_15, "868516259619897", date(2010, 6, 12)),
            "479440520200360820048831500000000868516259619897100612",
        ),
        (
            *("FI5810171000000122", 482_99, "559582243294671", date(2012, 1, 31)),
            "458101710000001220004829900000000559582243294671120131",
        ),
        (
            *("FI0250004640001302", 693_80, "69875672083435364", date(2011, 7, 24)),
            "402500046400013020006938000000069875672083435364110724",
        ),
        (
            *("FI1566010001530641", 7444_54, "7758474790647489", date(2019, 12, 19)),
            "415660100015306410074445400000007758474790647489191219",
        ),
        (
            *("FI9239390001003391", 2, "1357914", date(2099, 12, 24)),
            "492393900010033910000000200000000000000001357914991224",
        ),
        (
            *("FI7944052020036082", 4883_15, "RF09868516259619897", date(2010, 6, 12)),
            "579440520200360820048831509000000868516259619897100612",
        ),
        (
            *("FI5810171000000122", 482_99, "RF06559582243294671", date(2010, 1, 31)),
            "558101710000001220004829906000000559582243294671100131",
        ),
        (
            *("FI8333010001100775", 150000_20, "RF7192125374252539897737", date(2016, 5, 25)),
            "583330100011007751500002071092125374252539897737160525",
        ),
        (
            *("FI9239390001003391", 2, "RF951357914", date(2099, 12, 24)),
            "592393900010033910000000295000000000000001357914991224",
        ),
    ],
)
def test_digits_agree_with_the_published_examples(
    iban: str, cents: int, reference: str, due: date, digits: str
) -> None:
    made = bank_barcode(iban=iban, cents=cents, reference=reference, due=due)

    assert made == digits
    assert len(made) == 54


@pytest.mark.parametrize(
    ("iban", "cents", "reference", "due"),
    [
        ("SE3550000000054910000003", 100, "1232", DAY),
        ("", 100, "1232", DAY),
        ("FI2112345600000785", 0, "1232", DAY),
        ("FI2112345600000785", -100, "1232", DAY),
        ("FI2112345600000785", 1_000_000_00, "1232", DAY),
        ("FI2112345600000785", 100, "", DAY),
        ("FI2112345600000785", 100, "RF18ABC539", DAY),
        ("FI2112345600000785", 100, "1232", date(1999, 12, 31)),
    ],
)
def test_payment_that_does_not_fit_has_no_bar_code(
    iban: str, cents: int, reference: str, due: date
) -> None:
    assert bank_barcode(iban=iban, cents=cents, reference=reference, due=due) == ""
