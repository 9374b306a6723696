"""Sample customers: a list that comes with the program, imported as any other."""

from register_app import paths
from register_app.importer import mapping, reader, run
from register_app.importer.options import Options
from register_app.register import Register
from register_app.watch import Watch

_FILE = "asiakkaat.xlsx"
_READING = 0.3
"""The part of the time that reading takes."""


def add_customers(register: Register, source: str, watch: Watch) -> run.Result:
    """Import the sample list as one change; rows nobody could repair stay out."""
    reading, saving = watch.part(0, _READING), watch.part(_READING, 1)
    table = reader.read(paths.resources() / "demo" / _FILE, reading, sheet=None)
    options = Options(source=source, source_date=register.today(), leave_out_wrong=True)
    return run.run(register, table, mapping.guess(table), options, _FILE, saving.at)
