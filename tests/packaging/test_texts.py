"""Collecting texts with Qt's own tool."""

from pathlib import Path

import pytest
import texts

pytestmark = pytest.mark.no_cover


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that stands for the program's sources."""
    folder = tmp_path / "register_app"
    folder.mkdir()
    monkeypatch.setattr(texts, "SOURCES", folder)
    return folder


@pytest.fixture
def collected(tmp_path: Path) -> Path:
    """Return an empty folder for the Qt Linguist files."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    return folder


def test_marked_texts_are_collected_and_counted_ones_get_plurals(
    sources: Path, collected: Path
) -> None:
    source = 'QT_TRANSLATE_NOOP("import", "Cancel")\nQT_TRANSLATE_NOOP("import", "%n rows")\n'
    (sources / "texts.py").write_text(source)

    texts.update(collected)

    finnish = (collected / "register_fi.ts").read_text()
    assert "<source>Cancel</source>" in finnish
    assert '<message numerus="yes">\n        <source>%n rows</source>' in finnish


def test_the_english_file_holds_plurals_only(sources: Path, collected: Path) -> None:
    source = 'QT_TRANSLATE_NOOP("import", "Cancel")\nQT_TRANSLATE_NOOP("import", "%n rows")\n'
    (sources / "texts.py").write_text(source)

    texts.update(collected)

    english = (collected / "register_en.ts").read_text()
    assert "%n rows" in english
    assert "Cancel" not in english


def test_a_second_collection_changes_nothing(sources: Path, collected: Path) -> None:
    (sources / "texts.py").write_text('QT_TRANSLATE_NOOP("import", "%n rows of ä&<>")\n')
    texts.update(collected)
    first = {path: path.read_bytes() for path in collected.iterdir()}

    texts.update(collected)

    assert {path: path.read_bytes() for path in collected.iterdir()} == first


def test_a_new_text_is_reported_as_out_of_date_and_untranslated(
    sources: Path, collected: Path
) -> None:
    texts.update(collected)
    (sources / "texts.py").write_text('QT_TRANSLATE_NOOP("import", "Cancel")\n')

    assert list(texts.problems(collected)) == [
        "register_fi.ts is out of date: run packaging/dev.py texts",
        "register_fi.ts has 1 texts to translate",
        "register_sv.ts is out of date: run packaging/dev.py texts",
        "register_sv.ts has 1 texts to translate",
    ]


def test_only_a_newer_translation_is_compiled_again(sources: Path, collected: Path) -> None:
    (sources / "texts.py").write_text('QT_TRANSLATE_NOOP("import", "Cancel")\n')
    texts.update(collected)
    texts.compile_changed(collected)
    built = {path: path.stat().st_mtime_ns for path in collected.glob("*.qm")}

    texts.compile_changed(collected)

    assert len(built) == len(texts.LANGUAGES)
    assert {path: path.stat().st_mtime_ns for path in collected.glob("*.qm")} == built
