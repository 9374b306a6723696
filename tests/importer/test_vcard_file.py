"""Address cards of all versions."""

import io
from pathlib import Path

import pytest

from register_app.importer import vcard_file
from register_app.importer.refused import Reason, Refused
from register_app.importer.vcard_file import COLUMNS
from tests.importer import hostile
from tests.importer.lists import filled, read, rows, text, why_refused


def cards(path: Path) -> list[dict[str, str]]:
    """Return each card with what it holds."""
    header, *found = rows(path)
    assert tuple(header) == COLUMNS
    return [{name: cell for name, cell in zip(header, row, strict=True) if cell} for row in found]


def one(tmp_path: Path, *lines: str, encoding: str = "utf-8") -> dict[str, str]:
    content = "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", ""))
    (card,) = cards(text(tmp_path / "card.vcf", content, encoding))
    return card


def told(path: Path) -> list[str]:
    return [filled(warning) for warning in read(path).warnings]


def test_card_of_version_3_is_read_whole(tmp_path: Path) -> None:
    card = one(
        tmp_path,
        "VERSION:3.0",
        "N:Mäkinen;Aino;Maria;;",
        "FN:Aino Mäkinen",
        "ORG:Öljy & Kaasu Oy;Myynti;Etelä",
        "TITLE:Myyntipäällikkö",
        "TEL;TYPE=WORK,VOICE:09 123 4567",
        "TEL;TYPE=CELL:+358 40 1234567",
        "item1.EMAIL;TYPE=INTERNET:aino@yritys.example",
        "item1.X-ABLabel:työ",
        "ADR;TYPE=WORK:;;Katu 1\\, as. 3;Helsinki;;00100;Finland",
        "URL:https://yritys.example",
        "CATEGORIES:asiakas,kanta",
        "NOTE:Soita\\naamulla\\; ei iltaisin",
    )

    assert card == {
        "name": "Aino Mäkinen",
        "first_name": "Aino Maria",
        "last_name": "Mäkinen",
        "company_name": "Öljy & Kaasu Oy",
        "contact_title": "Myyntipäällikkö",
        "phone": "09 123 4567",
        "mobile": "+358 40 1234567",
        "email": "aino@yritys.example",
        "street": "Katu 1, as. 3",
        "postcode": "00100",
        "city": "Helsinki",
        "country": "Finland",
        "group": "asiakas,kanta",
        "notes": "Myynti, Etelä\nSoita\naamulla; ei iltaisin",
        "website": "https://yritys.example",
    }


def test_card_of_version_2_is_read_with_its_soft_breaks(tmp_path: Path) -> None:
    card = one(
        tmp_path,
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=A4kinen;Aino",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=84l=C3=A4 soita =",
        "maanantaisin=0D=0A=",
        "=C3=A4l=C3=A4k=C3=A4 tiistaisin",
        "TEL;CELL;VOICE:0401234567",
        "TEL;WORK;FAX:091234567",
    )

    assert card == {
        "name": "Aino Mäkinen",
        "first_name": "Aino",
        "last_name": "Mäkinen",
        "mobile": "0401234567",
        "notes": "Älä soita maanantaisin\r\näläkä tiistaisin\nFax 091234567",
    }


def test_latin_quoted_printable_is_read_by_its_charset(tmp_path: Path) -> None:
    card = one(tmp_path, "VERSION:2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:=C5ke")

    assert card == {"name": "Åke"}


def test_card_of_version_4_is_read_with_its_addresses_as_links(tmp_path: Path) -> None:
    card = one(
        tmp_path,
        "VERSION:4.0",
        "FN:Åke Öst",
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+358-40-1234567;ext=12',
        "EMAIL;PREF=1:mailto:%C3%A5ke@yritys.example",
    )

    assert card == {
        "name": "Åke Öst",
        "mobile": "+358-40-1234567 ext. 12",
        "email": "åke@yritys.example",
    }


def test_several_values_share_a_cell(tmp_path: Path) -> None:
    card = one(
        tmp_path,
        "FN:Åke Öst",
        "TEL:091",
        "TEL:092",
        "TEL:091",
        "EMAIL:a@yritys.example",
        "EMAIL:b@yritys.example",
        "TITLE:Johtaja",
        "ROLE:Omistaja",
    )

    assert card["phone"] == "091; 092"
    assert card["email"] == "a@yritys.example; b@yritys.example"
    assert card["contact_title"] == "Johtaja; Omistaja"


def test_second_address_goes_to_the_notes(tmp_path: Path) -> None:
    card = one(
        tmp_path,
        "FN:Åke Öst",
        "ADR:PL 5;2. krs;Katu 1;Turku;Varsinais-Suomi;20100;",
        "ADR:;;Gatan 2;Åbo;;20200;Finland",
    )

    assert card["street"] == "Katu 1, 2. krs, PL 5"
    assert (card["postcode"], card["city"]) == ("20100", "Turku")
    assert card["notes"] == "Varsinais-Suomi\nGatan 2, 20200 Åbo, Finland"


def test_commas_and_semicolons_of_old_programs_are_not_lost(tmp_path: Path) -> None:
    card = one(tmp_path, "FN:Öst, Åke", "NOTE:a, b; c \\\\ d\\", "N:Öst")

    assert card == {"name": "Öst, Åke", "last_name": "Öst", "notes": "a, b; c \\ d\\"}


def test_folded_lines_are_joined(tmp_path: Path) -> None:
    assert (
        one(tmp_path, "FN:Aino", "NOTE:pit", " kä\u00e4", "\t teksti")["notes"] == "pitkää teksti"
    )


def test_firm_without_a_person_is_named_by_the_firm(tmp_path: Path) -> None:
    assert one(tmp_path, "ORG:Öljy Oy")["name"] == "Öljy Oy"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252", "cp850", "mac_roman"])
def test_card_is_read_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    assert one(tmp_path, "FN:Mäkinen", encoding=encoding) == {"name": "Mäkinen"}


def test_cards_are_numbered_from_one(tmp_path: Path) -> None:
    table = read(
        text(
            tmp_path / "cards.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\nbegin:vcard\nFN:B\nend:vcard\n"
        )
    )

    assert [(table.row_number(at), row[0]) for at, row in enumerate(table)] == [
        (0, "name"),
        (1, "A"),
        (2, "B"),
    ]


def test_picture_is_not_fetched_and_what_is_left_out_is_told(tmp_path: Path) -> None:
    path = tmp_path / "card.vcf"
    one(
        tmp_path,
        "FN:Aino",
        "PHOTO;VALUE=uri:file:///etc/passwd",
        "LOGO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
        "BDAY:1990-01-01",
        "X-SKYPE:aino",
    )

    assert rows(path)[1] == ["Aino"] + [""] * (len(COLUMNS) - 1)
    assert told(path) == [
        "Birthdays in the cards are not imported.",
        "Some other details in the cards, such as chat names, are not imported.",
        "Pictures in the cards are not imported.",
    ]


def test_damaged_lines_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    path = text(
        tmp_path / "cards.vcf",
        "BEGIN:VCARD\nFN:A\n???\nEND:VCARD\nBEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=zz:B\n"
        "EMAIL:b@yritys.example\nEND:VCARD\nBEGIN:VCARD\nFN:C\nBEGIN:VCARD\nFN:D\n",
    )

    assert [card.get("name", "") for card in cards(path)] == ["A", "", "C", "D"]
    assert cards(path)[1] == {"email": "b@yritys.example"}
    assert told(path) == [
        "4 cards in this file could be read only in part. Compare them with the file."
    ]


def test_card_inside_a_card_is_passed_over(tmp_path: Path) -> None:
    card = one(
        tmp_path,
        "FN:Aino",
        "AGENT:",
        "BEGIN:VCARD",
        "FN:Sihteeri",
        "BEGIN:VCARD",
        "END:VCARD",
        "END:VCARD",
        "TEL:091",
    )

    assert card == {"name": "Aino", "phone": "091"}


def test_card_cut_off_in_its_last_line_is_kept(tmp_path: Path) -> None:
    path = text(tmp_path / "cards.vcf", "BEGIN:VCARD\nFN:Aino\nTEL:040123")

    assert cards(path) == [{"name": "Aino", "phone": "040123"}]
    assert len(told(path)) == 1


def test_text_between_cards_is_no_card(tmp_path: Path) -> None:
    path = text(tmp_path / "cards.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\nroskaa\nEND:VCARD\n")

    assert [card["name"] for card in cards(path)] == ["A"]


def test_naughty_signs_in_a_card_are_kept(tmp_path: Path) -> None:
    assert one(tmp_path, "FN:a\0b\u202ec\U0001f469\u200d", "NOTE:=1+1") == {
        "name": "a\0b\u202ec\U0001f469\u200d",
        "notes": "=1+1",
    }


def test_hostile_cards_are_read_or_refused(tmp_path: Path) -> None:
    assert len(cards(hostile.nested_cards(tmp_path / "nested.vcf"))) == 1
    assert len(cards(hostile.folded_line(tmp_path / "folded.vcf"))[0]["notes"]) == 300_001
    assert cards(hostile.winding_parameters(tmp_path / "winding.vcf")) == [{"phone": "1"}]


def test_address_book_beyond_any_measure_is_refused_unread(tmp_path: Path) -> None:
    path = text(tmp_path / "cards.vcf", "BEGIN:VCARD\n" + "NOTE:x\n" * 1000)
    with path.open("r+b") as file:
        file.truncate(50_000_001)

    assert why_refused(path) == "This file is larger than 50 MB."


def test_file_that_only_begins_like_cards_has_no_rows(tmp_path: Path) -> None:
    path = text(tmp_path / "cards.vcf", "BEGIN:VCARDS\nFN:A\nEND:VCARD\n")

    assert why_refused(path) == "There are no rows in this list."


def test_more_cards_than_rows_in_a_sheet_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard_file, "MAX_ROWS", 2)
    file = io.BytesIO(b"BEGIN:VCARD\nEND:VCARD\n" * 2)

    with pytest.raises(Refused) as refused:
        list(vcard_file.Reading().blocks(file))

    assert refused.value.reason is Reason.TOO_MANY_ROWS


@pytest.mark.no_cover
def test_twenty_thousand_cards_are_read(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Aino {0}\nTEL;TYPE=CELL:040{0}\nEND:VCARD\n"
    path = text(tmp_path / "cards.vcf", "".join(card.format(n) for n in range(20_000)))

    assert read(path)[20_000][0] == "Aino 19999"
