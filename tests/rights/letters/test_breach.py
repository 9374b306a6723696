"""What the ombudsman and the people are told of a breach."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.breaches.breach import Breach, Risk
from register_app.i18n import LANGUAGES, Catalogue
from register_app.rights.letters.breach import (
    Item,
    Told,
    as_text,
    letter,
    letter_of,
    notification,
)
from register_app.settings import Settings

_FIRM = Settings(
    firm_name="Mallifirma Oy",
    firm_business_id="2077474-0",
    firm_city="Oulu",
    contact_name="Aino Malli",
    contact_email=("aino@malli.example",),
)
_BREACH = Breach(
    noticed_on=date(2026, 3, 27),
    noticed_at="14:30",
    happened_from=date(2026, 3, 26),
    happened_to=date(2026, 3, 27),
    what="Kannettava varastettiin autosta.",
    data="Nimet ja puhelinnumerot",
    subjects="Yksityisasiakkaat",
    persons=400,
    entries=1,
    consequences="Huijauspuheluita",
    risk=Risk.RISK,
    risk_reasons="Tiedot olivat luettavissa",
    measures="Kone lukittiin etänä.",
    not_told_why="Riski ei ole korkea",
)


def _told(breach: Breach = _BREACH, language: str = "en") -> Told:
    return Told(breach, _FIRM, language, Catalogue.load(language))


def test_the_notification_answers_what_the_law_asks_in_order() -> None:
    said = dict(notification(_told()))

    assert said["Controller"] == "Mallifirma Oy, 2077474-0, Oulu"
    assert said["Who gives more information"] == "Aino Malli, aino@malli.example"
    assert said["The breach was noticed"] == "27 March 2026 at 14:30"
    assert said["The breach happened"] == "26 March 2026–27 March 2026"
    assert said["The people, and how many"] == "Yksityisasiakkaat. About 400 people"
    assert said["The data, and how much of it"] == "Nimet ja puhelinnumerot. About 1 entry"
    assert said["Was the data encrypted"] == "No, or the key may be known"
    assert said["Risk to the people"] == "Risk. Tiedot olivat luettavissa"
    assert said["Have the people been told"] == "Not told. Riski ei ole korkea"
    assert "Why the notification is late" not in said


def test_what_is_not_known_yet_is_said_so_and_may_be_told_later() -> None:
    said = dict(notification(_told(Breach(noticed_on=date(2026, 3, 27), what="Tikku katosi"))))

    assert said["Likely consequences"] == "Not known yet; we will tell as soon as we know."
    assert said["The breach happened"] == said["Risk to the people"] == said["Likely consequences"]
    assert said["The breach was noticed"] == "27 March 2026"


def test_who_told_the_people_and_who_is_late_says_so() -> None:
    breach = replace(_BREACH, told_on=date(2026, 3, 28), told_how="Kirje", late_reasons="Loma")

    said = dict(notification(_told(replace(breach, encrypted=True))))

    assert said["Have the people been told"] == "28 March 2026. Kirje"
    assert said["Why the notification is late"] == "Loma"
    assert said["Was the data encrypted"] == "Yes, and the key is safe"


def test_it_is_pasted_as_plain_text() -> None:
    assert as_text([Item("A", "<b>1</b>"), Item("B", "2")]) == "A\n<b>1</b>\n\nB\n2"


def test_people_are_told_in_plain_words_and_nothing_empty() -> None:
    parts = letter(_told(replace(_BREACH, consequences="")))

    assert parts[0].text.endswith("Mallifirma Oy. We noticed it on 27 March 2026.")
    assert all(part.text for part in parts)
    assert "What it may lead to" not in dict(parts)
    assert dict(parts)["What happened"] == _BREACH.what


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_of_its_own(language: str) -> None:
    told = _told(language=language)

    made = letter_of(_BREACH, _FIRM, language, date(2026, 3, 28))
    assert made.title
    assert _BREACH.what in made.text
    assert len(notification(told)) == len(notification(_told()))
    assert language == "en" or as_text(notification(told)) != as_text(notification(_told()))
