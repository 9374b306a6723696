"""Where vaults, this machine's settings and the program's resources live."""

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "register-app"


def resources() -> Path:
    """Return the folder of icons, fonts, translations and sample data."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    installed = Path(__file__).with_name("resources")
    return installed if installed.is_dir() else Path(__file__).parents[1] / "resources"


def data_folder() -> Path:
    """Return the folder of the user's register, unless another is named."""
    named = os.environ.get("REGISTER_APP_VAULT")
    return Path(named) if named else Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def config_folder() -> Path:
    """Return the folder of this machine's own settings (window size, language)."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def copies_folder() -> Path:
    """Return the folder of plain copies that other programs have open; emptied all the time."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False)) / "opened"
