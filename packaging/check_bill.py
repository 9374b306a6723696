"""Read a bill of materials as strictly as others will: `check_bill.py FILE`."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def main(path: str) -> int:
    """Return 1, and say why, when the file is not what its format asks for."""
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(path).read_text("utf-8"))
    print(f"{path}: {problem or 'as the format asks'}")
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
