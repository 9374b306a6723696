"""The software bill of materials: what the program is made of, in the CycloneDX format."""

import json
import tomllib
from datetime import datetime
from typing import Any
from uuid import uuid4

import environment
import licences
import lock


def bill(packages: list[lock.Locked], *, at: datetime) -> str:
    """Return the bill of the locked packages as JSON (CycloneDX 1.6, ECMA-424)."""
    project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    root = f"pkg:generic/{project['name']}@{project['version']}"
    licence = licences.chosen()
    components = [_component(package, licence[package.name]) for package in packages]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid4()}",
        "version": 1,
        "metadata": {
            "timestamp": at.isoformat(timespec="seconds"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": project["name"],
                "version": project["version"],
                "description": project["description"],
                "licenses": [{"expression": project["license"]}],
                "purl": root,
            },
        },
        "components": components,
        "dependencies": [
            {"ref": root, "dependsOn": [each["bom-ref"] for each in components]},
            *({"ref": each["bom-ref"]} for each in components),
        ],
    }
    return json.dumps(content, indent=1) + "\n"


def _component(package: lock.Locked, licence: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{package.name}@{package.version}"
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "licenses": [{"expression": licence}],
        "purl": purl,
        "externalReferences": [
            {
                "type": "distribution",
                "url": f"https://pypi.org/project/{package.name}/{package.version}/",
                "hashes": [{"alg": "SHA-256", "content": value} for value in package.hashes],
            }
        ],
    }
    if package.marker:
        made["properties"] = [{"name": "register-app:only-where", "value": package.marker}]
    return made
