"""How a vault of an older schema is brought up to date while a fault strikes."""

import os
import signal
from pathlib import Path

from register_app.db import connection as db
from register_app.db import integrity, migrate
from register_app.vault import safe_copy
from register_app.vault.vault import Vault
from tests.faults.judge import Looked, look
from tests.faults.register_stories import edit
from tests.faults.story import Story
from tests.fixtures import PASSPHRASE

_VAULTS = Path(__file__).parents[1] / "vaults"


def _leave_a_log(folder: Path) -> None:
    """Write as an older program did, and be killed: the log stays beside the register."""
    connection = Vault.unlock_with_passphrase(folder, PASSPHRASE).connect()
    connection.execute("UPDATE setting SET value = value")
    connection.execute("UPDATE customer SET notes = 'in the log'")
    os.kill(os.getpid(), signal.SIGKILL)


def _look(folder: Path) -> Looked:
    """Require it old or new and whole, and so its copy; then bring it up to date."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        key = bytes(vault._key)  # noqa: SLF001  nobody else needs the key of a copy
        files = [vault.path, *(folder / safe_copy.FOLDER).glob("*.db")]
        problems = [problem for path in files for problem in _problems(path, key)]
    looked = look(folder)
    return looked._replace(problems=(*problems, *looked.problems))


def _problems(path: Path, key: bytes) -> list[str]:
    connection = db.connect(path, key, query_only=True)
    try:
        migrate.require_known(connection)
        return integrity.problems(connection)
    finally:
        connection.close()


STORIES = {
    f"migrate {path.name}": Story(_leave_a_log, (edit(1), edit(2)), look=_look, template=path)
    for path in sorted(_VAULTS.iterdir())
}
