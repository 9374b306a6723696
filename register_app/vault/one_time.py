"""One-time codes as authenticator apps make them: RFC 6238 with SHA-1, six digits, 30 seconds."""

import hmac
import re
import unicodedata
from datetime import datetime

SECONDS = 30
_ISSUER = "register_app"
_SECRET_CHARACTERS = 32  # of base 32: 160 bits, as RFC 4226 (R6) recommends
_AROUND = (1, 0, -1)  # a clock may be half a minute off (RFC 6238, 5.2)
_SHAPE = re.compile("[0-9]{6}")


def new_secret() -> str:
    """Return a random secret in base 32, as apps take it."""
    import pyotp  # noqa: PLC0415  loaded on first use: most registers ask for no code

    return pyotp.random_base32(_SECRET_CHARACTERS)


def uri(secret: str, account: str) -> str:
    """Return what the square for the app says."""
    import pyotp  # noqa: PLC0415  as above

    return pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=_ISSUER)


def read(text: str) -> str | None:
    """Return the six digits that a person typed, with blanks or without; None for all else."""
    typed = "".join(text.split())
    digits = "".join(one for one in typed if unicodedata.category(one) != "Cf")  # nobody sees it
    return digits if _SHAPE.fullmatch(digits) else None


def step_at(now: datetime) -> int:
    """Return the number of the time step; negative before 1970, when no code was ever made."""
    return int(now.timestamp() // SECONDS)


def code_at(secret: str, step: int) -> str:
    """Return the code of a step."""
    import pyotp  # noqa: PLC0415  as above

    return pyotp.HOTP(secret).at(step)


def step_of(secret: str, code: str, *, around: int) -> int | None:
    """Return the newest step that the code belongs to: the one given, or a neighbour."""
    steps = [around + distance for distance in _AROUND if around + distance >= 0]
    fitting = [step for step in steps if hmac.compare_digest(code_at(secret, step), code)]
    return next(iter(fitting), None)
