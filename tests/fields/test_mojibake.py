"""Finnish letters broken by a wrong encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.mojibake import Damage, damage_of, repair

CP850_AS_1252 = Damage("cp850", "cp1252")
ANSI_AS_CP850 = Damage("cp1252", "cp850")
MAC_AS_1252 = Damage("mac-roman", "cp1252")


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("MÃ¤kinen", "Mäkinen"),
        ("PÃ¶llÃ¶ Ã–ljy Oy", "Pöllö Öljy Oy"),
        ("Ã…kerblom & HÃ„KKINEN", "Åkerblom & HÄKKINEN"),
        ("Ã\x85kerblom", "Åkerblom"),
        ("MÃ¤kelÃ¤ â€“ AndrÃ©", "Mäkelä – André"),
        ("M├ñkinen ├Âljy", "Mäkinen öljy"),
        ("M√§kinen √∂ljy √•bo", "Mäkinen öljy åbo"),
        ("M„kinen", "Mäkinen"),
        ("S„„ksniemi", "Sääksniemi"),
        ("P”ll” ™ljy", "Pöllö Öljy"),
        ("M\x84kinen", "Mäkinen"),
        ("P÷ll÷ Íljy", "Pöllö Öljy"),
        ("Yrj÷ Mõkinen", "Yrjö Mäkinen"),
        ("H─M─L─INEN", "HÄMÄLÄINEN"),
        ("MŠkinen Pšllš", "Mäkinen Pöllö"),
        ("M€KINEN", "MÄKINEN"),
        ("M\x8akinen", "Mäkinen"),
    ],
)
def test_broken_letters_are_mended(broken: str, mended: str) -> None:
    assert repair(broken) == mended


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Virtanen",
        "Mäkinen",
        "Tõnu Kõiv",
        "Škoda",
        "Dušan Ševčík",
        "„Kauppa”",
        "sanoi ”Pekka”",
        "Oy™",
        "10 €",
        "5÷3",
        "hei… niin",
        "João Conceição",
        "Müller",
        "Матти",
        "Ã ja Ã",
        "──┼──",
    ],
)
def test_text_that_may_be_whole_is_left_alone(text: str) -> None:
    assert repair(text) is None


def test_text_is_mended_only_when_every_pair_becomes_a_letter() -> None:
    assert repair("MÃ¤kinen Ã\x07") is None


@pytest.mark.parametrize(
    ("broken", "damage", "mended"),
    [
        ("Mõkinen", ANSI_AS_CP850, "Mäkinen"),
        ("Yrj”", CP850_AS_1252, "Yrjö"),
        ("HŽMŽLŽINEN", CP850_AS_1252, "HÄMÄLÄINEN"),
        ("Yrjš", MAC_AS_1252, "Yrjö"),
    ],
)
def test_what_befell_the_list_mends_its_doubtful_cells(
    broken: str, damage: Damage, mended: str
) -> None:
    assert repair(broken) is None
    assert repair(broken, damage) == mended


@pytest.mark.parametrize("text", ["hinta 5 €", "hei …", "Virtanen"])
def test_sign_apart_from_letters_is_left_alone(text: str) -> None:
    assert repair(text, MAC_AS_1252) is None


@pytest.mark.parametrize(
    ("texts", "damage"),
    [
        (["Mõkinen", "Virtanen", "P÷ll÷"], ANSI_AS_CP850),
        (["Yrj”", "M„kinen"], CP850_AS_1252),
        (["MŠkinen", "Yrjš"], MAC_AS_1252),
        (["Tõnu", "Mäkinen"], None),
        (["P÷ll÷", "Mäkinen"], None),
        (["M„kinen", "P÷ll÷"], None),
        (["MÃ¤kinen"], None),
        ([], None),
    ],
)
def test_damage_of_a_list_is_found_when_it_is_the_only_one(
    texts: list[str], damage: Damage | None
) -> None:
    assert damage_of(texts) == damage


WORDS = st.text("abcdehijklmnoprstuvyåäöÅÄÖ ", min_size=1)


@given(WORDS, st.sampled_from(["cp1252", "cp850", "mac-roman", "latin-1"]))
def test_misread_utf8_comes_back_exactly(text: str, encoding: str) -> None:
    broken = text.encode().decode(encoding)

    assert (repair(broken) or broken) == text


@given(st.text())
def test_repair_never_fails(text: str) -> None:
    mended = repair(text)

    assert mended is None or mended != text
