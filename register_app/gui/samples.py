"""Sample customers for a first look: a list that comes with the program."""

from functools import partial

from register_app import paths
from register_app.gui.jobs import Progress
from register_app.importer import mapping, reader, run
from register_app.importer.options import Options
from register_app.register import Register

_FILE = "asiakkaat.xlsx"
_READING = 0.3
"""The part of the time that reading takes."""


def add_samples(source: str, register: Register, progress: Progress) -> run.Result:
    """Import the sample list as one change; rows nobody could repair stay out."""
    path = paths.resources() / "demo" / _FILE
    table = reader.read(
        path,
        sheet=None,
        progress=lambda part: progress.report(part * _READING),
        cancelled=progress.is_cancelled,
    )
    options = Options(source=source, source_date=register.today(), leave_out_wrong=True)
    tell = partial(_tell, progress)
    return run.run(register, table, mapping.guess(table), options, path.name, tell)


def _tell(progress: Progress, part: float) -> None:
    progress.report(_READING + part * (1 - _READING))
