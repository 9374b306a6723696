"""Letting a list out."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from register_app.errors import Cancelled, RegisterError
from register_app.i18n import Catalogue
from register_app.outreach.campaign import Plan, Whom
from register_app.outreach.mailing import NoSender, NoWayToRefuse, way_to_refuse
from register_app.outreach.send_out import send_out
from register_app.permissions.entry import Channel
from register_app.register import Register
from register_app.reports.extract import extract
from register_app.reports.formats import UnknownFormat
from register_app.settings import Settings
from register_app.timeline.entry import Sent, Sort, Source
from register_app.watch import UNWATCHED
from tests.builders import a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.outreach.lists import (
    ENGLISH,
    a_mailing,
    a_person,
    banned,
    consented,
    id_of,
    ids_of,
    keep,
    sheets,
)
from tests.watching import stopped, stopping_after


def test_a_workbook_holds_the_list_and_who_was_left_out(
    register: Register, tmp_path: Path
) -> None:
    inside, outside = stored(
        register, a_person(source="messut", language="sv"), a_person("Ville Virta")
    )
    consented(register, inside)
    path = tmp_path / "lista.xlsx"

    send_out(register, ids_of(inside, outside), a_mailing(Channel.EMAIL), path, ENGLISH)

    found = sheets(path)
    assert found == {
        "List": [
            {
                "Number in the register": str(inside.id),
                "Name": "Aino Aalto",
                "Organisation": "",
                "Title": "",
                "Email": "aino@koti.example",
                "Phone": "040 123 4567",
                "Postal address": "Testikatu 1",
                "Postcode": "00100",
                "Town": "Helsinki",
                "Country": "",
                "Language": "sv",
                "Source of the data": "messut",
                "Sender": "Testimaalarit Oy",
                "How to refuse": found["List"][0]["How to refuse"],
            }
        ],
        "Left out": [
            {
                "Number in the register": str(outside.id),
                "Name": "Ville Virta",
                "Why left out": "There is no consent.",
                "Law": "917/2014 §200",
            }
        ],
    }
    assert found["List"][0]["How to refuse"].endswith("kiellot@testimaalarit.example")


def test_refusing_is_told_in_the_language_of_each(register: Register) -> None:
    mailing = a_mailing(Channel.EMAIL)

    said = mailing.refusing(ENGLISH)
    own = replace(mailing, opt_out_text="Peru tästä.").refusing(ENGLISH)

    assert said("") == said("de")
    assert {said("").split(":")[0], own(""), own("sv")} == {
        "If you do not want direct marketing, tell us free of charge",
        "Peru tästä.",
    }
    assert replace(mailing, opt_out="").refusing(ENGLISH)("fi") == ""


def test_the_campaign_is_kept_with_everybody_in_it(register: Register, tmp_path: Path) -> None:
    inside, outside = stored(register, a_person(), a_person("Ville Virta"))
    banned(register, outside)

    send_out(register, ids_of(inside, outside), a_mailing(), tmp_path / "l.csv", ENGLISH)

    [campaign] = register.campaigns.newest_first()
    assert (campaign.name, campaign.channel) == ("Kevään kirje", Channel.POST)
    assert (campaign.written, campaign.left_out) == (1, 1)
    assert campaign.on_day == NOW.date()
    assert campaign.rules
    [member] = register.campaigns.members.many(register.campaigns.member_ids(campaign.id or 0))
    assert member.customer_id == id_of(inside)
    assert member.address == "Testikatu 1, 00100 Helsinki"
    assert register.campaigns.by_id([campaign.id or 0]) == {campaign.id: campaign}


def test_beside_other_files_lies_the_report(register: Register, tmp_path: Path) -> None:
    inside, outside = stored(register, a_person(), a_person("=Ville Virta"))
    banned(register, outside)
    for ending in ("csv", "vcf", "pdf"):
        path = tmp_path / f"kirje.{ending}"

        send_out(register, ids_of(inside, outside), a_mailing(), path, ENGLISH)

        report = (tmp_path / "kirje - Left out.csv").read_text("utf-8-sig")
        assert "'=Ville Virta;The person has forbidden direct marketing." in report
        assert path.exists()
    cards = (tmp_path / "kirje.vcf").read_text("utf-8")
    assert cards.count("BEGIN:VCARD") == 1
    assert "FN:Aino Aalto" in cards
    [page] = PdfReader(tmp_path / "kirje.pdf").pages
    assert page.extract_text().strip().split("\n") == [
        "Aino Aalto",
        "Testikatu 1",
        "00100 HELSINKI",
    ]


@pytest.mark.parametrize(
    ("fields", "error"),
    [({"sender": " "}, NoSender), ({"opt_out": ""}, NoWayToRefuse)],
)
def test_nothing_goes_out_without_a_sender_and_a_way_to_refuse(
    fields: dict[str, str], error: type[RegisterError], register: Register, tmp_path: Path
) -> None:
    ids = keep(register, a_person())
    path = tmp_path / "lista.xlsx"

    with pytest.raises(error):
        send_out(register, ids, a_mailing(Channel.EMAIL, **fields), path, ENGLISH)

    assert not path.exists()
    assert register.campaigns.newest_first() == []


def test_a_letter_may_go_out_without_an_address_for_refusing(
    register: Register, tmp_path: Path
) -> None:
    ids = keep(register, a_person())

    selection = send_out(register, ids, a_mailing(opt_out=""), tmp_path / "a.xlsx", ENGLISH)

    assert len(selection.included) == 1


def test_an_unknown_ending_is_refused(register: Register, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        send_out(register, [], a_mailing(), tmp_path / "lista.docx", ENGLISH)


def test_a_stopped_list_leaves_nothing_behind(register: Register, tmp_path: Path) -> None:
    ids = keep(register, a_person())
    for watch in (stopped(), stopping_after(1), stopping_after(2)):
        with pytest.raises(Cancelled):
            send_out(register, ids, a_mailing(), tmp_path / "lista.csv", ENGLISH, watch)

    assert list(tmp_path.glob("lista*")) == []
    assert register.campaigns.newest_first() == []


def test_the_audit_tells_of_the_list(register: Register, tmp_path: Path) -> None:
    ids = keep(register, a_person())

    send_out(register, ids, a_mailing(), tmp_path / "lista.xlsx", ENGLISH, UNWATCHED)

    acts = register.connection.rows("SELECT fields FROM audit WHERE act = 'export'")
    assert acts == [(".xlsx 1",)]


def test_an_empty_list_goes_out_empty(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "lista.xlsx"

    send_out(register, [], a_mailing(), path, Catalogue("en", {}))

    assert sheets(path) == {"List": [], "Left out": []}


def test_the_firm_has_its_own_way_to_refuse_which_costs_nothing() -> None:
    assert way_to_refuse(Settings(firm_phone=("+358401234567",))) == ""
    assert (
        way_to_refuse(Settings(contact_email=("tietosuoja@b.example",))) == "tietosuoja@b.example"
    )
    mail = Settings(contact_email=("tietosuoja@b.example",), firm_email=("a@b.example",))
    assert way_to_refuse(mail) == "a@b.example"


def test_whoever_gets_the_list_is_a_recipient_and_told_in_the_extract(
    register: Register, tmp_path: Path
) -> None:
    [person] = stored(register, a_person())
    mailing = a_mailing(recipient="Painotalo Oy")

    for name in ("a.csv", "b.csv"):
        send_out(register, ids_of(person), mailing, tmp_path / name, ENGLISH)

    assert [one.name for one in register.recipients.all()] == ["Painotalo Oy"]
    told = extract(register, id_of(person), with_secrets=False)["campaigns"]
    assert [(one["name"], one["recipient"], one["address"]) for one in told] == [
        ("Kevään kirje", "Painotalo Oy", "Testikatu 1, 00100 Helsinki")
    ] * 2


def test_the_campaign_is_in_the_timeline_of_each(register: Register, tmp_path: Path) -> None:
    [firm] = stored(
        register, a_customer(name="Karhu Oy", street="Tie 1", postcode="00100", city="Espoo")
    )
    with_contact(register, id_of(firm), name="Kaisa Karhu")
    plan = Plan(channel=Channel.POST, whom=Whom.PEOPLE)
    send_out(register, ids_of(firm), a_mailing(plan=plan), tmp_path / "a.csv", ENGLISH)

    keys = register.timeline.keys(id_of(firm), {Sort.CONTACT})
    [entry] = register.timeline.entries(id_of(firm), list(keys))

    assert entry.key.source is Source.CAMPAIGN
    assert (entry.day, entry.person) == (NOW.date(), "Kaisa Karhu")
    assert isinstance(entry.record, Sent)
    assert entry.record.campaign.name == "Kevään kirje"
    assert register.timeline.last_contact(id_of(firm)) is None


def test_no_undo_makes_it_not_have_gone_out(register: Register, tmp_path: Path) -> None:
    [person] = stored(register, a_person())
    before = register.history.next_undo()
    send_out(register, ids_of(person), a_mailing(), tmp_path / "a.csv", ENGLISH)

    assert register.history.next_undo() == before
    while done := register.history.next_undo():
        register.undo(done)

    assert len(register.campaigns.newest_first()) == 1
    assert register.customers.find(id_of(person)) is not None
