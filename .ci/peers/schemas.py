"""Writes the OpenAPI document of the Kubernetes API server as JSON Schemas for kubeconform, one file a kind with all that it refers to.

Usage: schemas.py SWAGGER.JSON FOLDER
"""

import json
import pathlib
import re
import sys

REFERENCE = re.compile('"#/definitions/([^"]+)"')
# Both are written as a number or as a text. OpenAPI v2 cannot say that, so the document has them as texts.
EITHER = ("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "io.k8s.apimachinery.pkg.api.resource.Quantity")


def reachable(definitions, name):
    found, left = {}, [name]
    while left:
        each = left.pop()
        if each not in found:
            found[each] = definitions[each]
            left += REFERENCE.findall(json.dumps(definitions[each]))
    return found


def main(source, folder):
    definitions = json.loads(pathlib.Path(source).read_text())["definitions"]
    definitions.update({name: {"type": ["string", "number"]} for name in EITHER})
    target = pathlib.Path(folder)
    target.mkdir(parents=True)
    for name, definition in definitions.items():
        for kind in definition.get("x-kubernetes-group-version-kind", []):
            group = kind["group"].split(".")[:1] if kind["group"] else []
            file = "-".join([kind["kind"], *group, kind["version"]]).lower() + ".json"
            schema = {"$ref": "#/definitions/" + name, "definitions": reachable(definitions, name)}
            (target / file).write_text(json.dumps(schema))


main(*sys.argv[1:])
