"""Make the sample documents: minutes, a picture and a message, all invented.

Run from the top of the repository: `python -m resources.demo.make_documents`. It writes into
`documents/` beside itself; the program attaches them to one of the sample customers.
"""

import io
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from docx import Document
from PIL import Image, ImageDraw

_FOLDER = Path(__file__).parent / "documents"
_AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
_MEASURES = "Pohjoisseinä 64 m2\nEteläseinä 58 m2\nPäädyt yhteensä 58 m2\n"
_REQUEST = """Hei,

pyydämme tarjousta talomme julkisivun maalauksesta. Mitat ovat liitteessä.
Työ pitäisi saada valmiiksi ennen pakkasia.

Terveisin
Helmi Testaaja
"""
_MINUTES = (
    "Paikalla: isännöitsijä, työnjohto, hallituksen puheenjohtaja.",
    "Pohjoisseinän halkeamat korjataan lisätyönä, tuntihinta sovittu.",
    "Väri: NCS S 2002-Y, ovet tummanvihreät.",
    "Telineet pystytetään maanantaina, kulku rappuun B sivuovesta.",
)


def main() -> None:
    """Write every document anew."""
    _FOLDER.mkdir(exist_ok=True)
    (_FOLDER / "tarjouspyynto.eml").write_bytes(_message())
    (_FOLDER / "aloituskokous.docx").write_bytes(_minutes())
    _picture().save(_FOLDER / "julkisivu.png", optimize=True)


def _message() -> bytes:
    message = EmailMessage()
    message["From"] = "Helmi Testaaja <helmi@asunto-oy.example>"
    message["To"] = "toimisto@varikasseina.example"
    message["Subject"] = "Tarjouspyyntö: julkisivun maalaus"
    message["Date"] = _AT
    message["Message-ID"] = "<1@asunto-oy.example>"
    message.set_content(_REQUEST)
    message.add_attachment(_MEASURES, filename="mitat.txt")
    return message.as_bytes()


def _minutes() -> bytes:
    document = Document()
    document.core_properties.created = document.core_properties.modified = _AT.replace(tzinfo=None)
    document.core_properties.author = "Värikäs Seinä Oy"
    document.add_heading("Aloituskokouksen pöytäkirja", level=1)
    for line in _MINUTES:
        document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _picture() -> Image.Image:
    """Draw a house front: no photo, so nobody's home."""
    picture = Image.new("RGB", (960, 640), "#cfe3f2")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 520, 960, 640), fill="#8da57f")
    draw.polygon([(140, 260), (480, 90), (820, 260)], fill="#6d4b3f")
    draw.rectangle((180, 260, 780, 540), fill="#e7d9b8")
    for left in (230, 360, 550, 680):
        draw.rectangle((left, 310, left + 60, 390), fill="#5f7f95", outline="#ffffff", width=6)
    draw.rectangle((450, 400, 520, 540), fill="#2f4f3a")
    draw.line([(600, 270), (615, 330), (598, 380), (622, 450)], fill="#9a8c6c", width=3)
    return picture


if __name__ == "__main__":
    main()
