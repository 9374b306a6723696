"""One-time codes are those that every authenticator app makes."""

import base64
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.vault import one_time

SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_codes_are_the_last_six_digits_of_those_in_the_standard(seconds: int, code: str) -> None:
    """RFC 6238, appendix B, the rows of SHA-1."""
    step = one_time.step_at(datetime.fromtimestamp(seconds, UTC))

    assert one_time.code_at(SECRET, step) == code[-6:]


def test_new_secrets_have_160_bits_and_differ() -> None:
    secrets = {one_time.new_secret() for _ in range(20)}

    assert len(secrets) == 20
    assert {len(base64.b32decode(secret)) for secret in secrets} == {20}


def test_another_program_makes_the_same_codes() -> None:
    secret = one_time.new_secret()
    made = subprocess.run(
        ["oathtool", "--totp", "--base32", "--now=2026-11-29 12:00:29 UTC", secret],
        check=True,
        capture_output=True,
        text=True,
    )

    step = one_time.step_at(datetime(2026, 11, 29, 12, 0, 29, tzinfo=UTC))
    assert one_time.code_at(secret, step) == made.stdout.strip()


@pytest.mark.parametrize(
    "typed",
    ["406058", "406 058", " 406058\n", "4 0 6 0 5 8", "406\u00a0058", "\ufeff406\u200b058"],
)
def test_blanks_do_not_matter(typed: str) -> None:
    assert one_time.read(typed) == "406058"


@pytest.mark.parametrize(
    "typed",
    ["", "40605", "4060580", "４０６０５８", "٤٠٦٠٥٨", "40605a", "+40605", "406-058", "-40605"],
)
def test_anything_else_is_no_code(typed: str) -> None:
    assert one_time.read(typed) is None


@given(st.text())
def test_whatever_is_typed_is_six_plain_digits_or_nothing(typed: str) -> None:
    code = one_time.read(typed)

    assert code is None or (len(code) == 6 and code.isascii() and code.isdigit())


def test_time_zone_does_not_matter() -> None:
    here = datetime(2026, 11, 29, 14, 0, tzinfo=timezone(timedelta(hours=2)))

    assert one_time.step_at(here) == one_time.step_at(here.astimezone(UTC))


@pytest.mark.parametrize(("away", "fits"), [(-2, 0), (-1, 1), (0, 1), (1, 1), (2, 0)])
def test_a_clock_may_be_half_a_minute_off(away: int, fits: int) -> None:
    code = one_time.code_at(SECRET, 1000 + away)

    assert one_time.step_of(SECRET, code, around=1000) == (1000 + away if fits else None)


def test_the_first_steps_of_all_time_are_no_trouble() -> None:
    assert one_time.step_of(SECRET, one_time.code_at(SECRET, 0), around=0) == 0
    assert one_time.step_of(SECRET, "000000", around=-5) is None


def test_the_square_says_all_an_app_needs() -> None:
    parts = urlsplit(one_time.uri(SECRET, "Möbel & Söner: Åbo?"))

    assert (parts.scheme, parts.netloc) == ("otpauth", "totp")
    assert unquote(parts.path) == "/register_app:Möbel & Söner: Åbo?"
    assert parse_qs(parts.query) == {"secret": [SECRET], "issuer": ["register_app"]}
