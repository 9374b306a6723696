"""What came back of a campaign becomes bans at once."""

from pathlib import Path

import pytest

from register_app.campaigns.campaign import Campaign
from register_app.outreach.response_file import Columns, Meaning, answers, meaning_of, read
from register_app.outreach.responses import Responses, look, record
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.outreach.lists import ENGLISH, a_person, banned, chosen, consented, id_of, ids_of


@pytest.fixture
def campaign(register: Register) -> Campaign:
    """Keep a campaign of emails that went out."""
    made = Campaign(name="Kevään kirje", channel=Channel.EMAIL, on_day=NOW.date())
    with register.change(TITLE):
        return register.campaigns.add(made, [])


def _file(tmp_path: Path, text: str, name: str = "vastaukset.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def _record(register: Register, campaign: Campaign, path: Path) -> Responses:
    return record(register, campaign, read(path, campaign.channel, UNWATCHED), ENGLISH)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Unsubscribed", Meaning.OPT_OUT),
        ("opted out", Meaning.OPT_OUT),
        ("Peruutus", Meaning.OPT_OUT),
        ("avregistrerad", Meaning.OPT_OUT),
        ("spam complaint", Meaning.OPT_OUT),
        ("Hard bounce", Meaning.BOUNCED),
        ("palautunut", Meaning.BOUNCED),
        ("delivered", None),
        ("", None),
    ],
)
def test_the_words_of_mailing_tools_are_known(text: str, meaning: Meaning | None) -> None:
    assert meaning_of(text) is meaning


def test_columns_are_found_by_heading_and_content(tmp_path: Path) -> None:
    path = _file(tmp_path, "Name,Email Address,Status\nA,a@b.example,bounced\nB,b@b.example,open")

    file = read(path, Channel.EMAIL, UNWATCHED)

    assert file.headings == ("Name", "Email Address", "Status")
    assert file.columns == Columns(1, 2, Meaning.OPT_OUT)


@pytest.mark.parametrize(
    ("name", "heading", "meaning"),
    [
        ("unsubscribed_export.csv", "TIME", Meaning.OPT_OUT),
        ("cleaned_export.csv", "TIME", Meaning.BOUNCED),
        ("lista.csv", "BOUNCE_TIME", Meaning.BOUNCED),
        ("lista.csv", "TIME", Meaning.OPT_OUT),
    ],
)
def test_without_a_column_of_words_the_names_tell_what_all_are(
    name: str, heading: str, meaning: Meaning, tmp_path: Path
) -> None:
    path = _file(tmp_path, f"Email,{heading}\na@b.example,2026-11-01\n", name)

    file = read(path, Channel.EMAIL, UNWATCHED)

    assert file.columns == Columns(0, None, meaning)


def test_refusals_become_bans_and_nobody_is_reached_again(
    register: Register, campaign: Campaign, tmp_path: Path
) -> None:
    person, same, other = stored(
        register,
        a_person("Aino Aalto", email=("aino@koti.example",)),
        a_person("Eero Aalto", email=("AINO@koti.example",)),
        a_person("Ville Virta"),
    )
    firm = stored(register, a_customer(name="Karhu Oy"))[0]
    role = with_contact(register, id_of(firm), email=("kaisa@karhu.example",))
    for one in (person, same, other):
        consented(register, one)
    path = _file(
        tmp_path,
        "Email;Status\n Aino@Koti.example ;unsubscribed\nkaisa@karhu.example;unsubscribed\n",
    )

    found = _record(register, campaign, path)

    assert [match.whose.name for match in found.new_bans] == [
        "Aino Aalto",
        "Eero Aalto",
        "Kaisa Kanarialintu",
    ]
    entries = register.permissions.of(id_of(person))
    ban = next(entry for entry in entries if entry.state is Stand.OBJECTION)
    assert (ban.channel, ban.on_day) == (Channel.EMAIL, NOW.date())
    assert ban.how == "Refused in the campaign Kevään kirje (vastaukset.csv, row 2)"
    [of_contact] = register.permissions.of_person(role.customer_id, role.contact_id)
    assert of_contact.state is Stand.OBJECTION
    selection = chosen(register, ids_of(person, same, other), Channel.EMAIL)
    assert [target.name for target in selection.included] == ["Ville Virta"]
    done = register.history.next_undo()
    assert done is not None
    assert ENGLISH(done.title) == "Responses to Kevään kirje: 3 bans"


@pytest.mark.parametrize("name", ["raportti.csv", "unsubscribe report.csv"])
def test_refusals_after_many_others_ban_nobody_else(name: str, tmp_path: Path) -> None:
    rows = "".join(f"a{n}@b.example,delivered\n" for n in range(300))
    path = _file(tmp_path, f"Email,Status\n{rows}z@b.example,unsubscribed\n", name)

    said = answers(read(path, Channel.EMAIL, UNWATCHED), Channel.EMAIL)

    assert [one.address for one in said] == ["z@b.example"]


def test_a_report_in_which_nobody_refused_bans_nobody(tmp_path: Path) -> None:
    path = _file(tmp_path, "Email,Status\na@b.example,delivered\nb@b.example,opened\n")

    assert list(answers(read(path, Channel.EMAIL, UNWATCHED), Channel.EMAIL)) == []


def test_a_ban_that_holds_is_not_written_again(
    register: Register, campaign: Campaign, tmp_path: Path
) -> None:
    [person] = stored(register, a_person("Aino Aalto"))
    banned(register, person)

    found = _record(
        register, campaign, _file(tmp_path, "Email\naino@koti.example\naino@koti.example\n")
    )

    assert len(found.bans) == 1
    assert found.new_bans == []
    assert len(register.permissions.of(id_of(person))) == 1


def test_what_bounced_is_noted_and_no_ban(
    register: Register, campaign: Campaign, tmp_path: Path
) -> None:
    [person] = stored(register, a_person("Aino Aalto"))
    path = _file(tmp_path, "Email,Status\naino@koti.example,hard bounce\nb@b.example,delivered\n")

    found = _record(register, campaign, path)

    assert (len(found.bounced), found.bans, found.unknown) == (1, [], [])
    [note] = register.timeline.notes.where("customer_id = ?", (person.id,))
    assert note.text == (
        "A message of the campaign Kevään kirje came back from aino@koti.example "
        "(vastaukset.csv, row 2)"
    )
    assert register.permissions.of(id_of(person)) == []


def test_the_ban_of_an_unknown_address_meets_whoever_comes_with_it(
    register: Register, campaign: Campaign, tmp_path: Path
) -> None:
    found = _record(register, campaign, _file(tmp_path, "Email\nuusi@koti.example\n"))

    assert [answer.address for answer in found.unknown] == ["uusi@koti.example"]
    [person] = stored(register, a_person("Uusi Tulija", email=("uusi@koti.example",)))
    [entry] = register.permissions.of(id_of(person))
    assert (entry.state, entry.channel) == (Stand.OBJECTION, Channel.EMAIL)


def test_text_messages_are_refused_by_number(register: Register, tmp_path: Path) -> None:
    [person] = stored(register, a_person(phone=("+358401234567",)))
    campaign = Campaign(name="Viesti", channel=Channel.SMS, on_day=NOW.date())
    path = _file(tmp_path, "Nimi;Numero;Tila\nAino;040 123 4567;STOP\n")

    found = _record(register, campaign, path)

    assert [match.whose.name for match in found.new_bans] == ["Aino Aalto"]
    assert register.permissions.of(id_of(person))[0].channel is Channel.SMS


def test_a_look_writes_nothing(register: Register, campaign: Campaign, tmp_path: Path) -> None:
    [person] = stored(register, a_person("Aino Aalto"))
    file = read(_file(tmp_path, "Email\naino@koti.example\n"), Channel.EMAIL, UNWATCHED)

    assert len(look(register, campaign, file).new_bans) == 1
    assert register.permissions.of(id_of(person)) == []
