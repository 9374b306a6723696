"""Texts as squares for a scanner."""

QUIET_ZONE = 4  # what the standard of the QR code (ISO/IEC 18004) asks for around it


def squares(text: str) -> list[list[bool]]:
    """Return the rows of a QR code, dark or light, with its quiet zone."""
    import segno  # noqa: PLC0415  loaded on first use: start-up is felt every day

    code = segno.make(text, error="m", micro=False)
    return [[bool(dark) for dark in row] for row in code.matrix_iter(border=QUIET_ZONE)]
