"""The licences of what is shipped."""

import environment
import licences
import lock
import pytest

SHIPPED = lock.read(environment.RUNTIME.read_text(encoding="utf-8"))


def test_every_locked_package_has_hashes_and_a_licence_that_is_allowed() -> None:
    assert list(licences.problems(SHIPPED)) == []
    assert all(package.hashes for package in SHIPPED)


def test_a_package_that_nobody_has_looked_at_is_told() -> None:
    strange = lock.Locked("strange", "1.0", "", ())
    without = [package for package in SHIPPED if package.name != "six"]

    assert list(licences.problems([*SHIPPED, strange])) == ["strange is locked without a licence"]
    assert list(licences.problems(without)) == ["six is not locked"]


def test_a_licence_that_is_not_allowed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"allowed": ["MIT"], "packages": {"six": "MIT AND (GPL-2.0-only)"}, "within": {}}
    monkeypatch.setattr(licences, "_table", lambda: table)
    (six,) = (package for package in SHIPPED if package.name == "six")

    assert list(licences.problems([six])) == ["six is under GPL-2.0-only, which is not allowed"]


def test_a_package_that_changed_its_licence_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_said_by", lambda name: "MIT OR Apache-2.0")
    table = {"allowed": ["0BSD"], "packages": {"six": "0BSD"}, "within": {}}
    monkeypatch.setattr(licences, "_table", lambda: table)
    (six,) = (package for package in SHIPPED if package.name == "six")

    assert list(licences.problems([six])) == [
        "six says of itself that it is under MIT OR Apache-2.0"
    ]


def test_the_notices_name_each_package_and_hold_the_licences_of_qt() -> None:
    told = licences.notices(SHIPPED)

    for package in SHIPPED:
        assert f"{package.name} {package.version}: " in told
    assert "may put other versions\nof them in their place" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "SIL OPEN FONT LICENSE" in told
    assert "Copyright (c) 2022 William Woodruff" in told  # a text that a package brought along
