"""Makes fields.txt, what K39c to K39e know of Kubernetes' own kinds, from the models of its Python client (Apache-2.0).

    pip download --no-deps kubernetes==37.0.2 && unzip kubernetes-*.whl -d client
    python3 fields.py client > ../main/resources/dev/holdfast/policies/kubernetes/schema/fields.txt
"""

import ast
import pathlib
import re
import sys

# Groups whose kinds people write; of the others the versions still change.
GROUPS = {
    "core_v1": "v1",
    "admissionregistration_v1": "admissionregistration.k8s.io/v1",
    "apiregistration_v1": "apiregistration.k8s.io/v1",
    "apps_v1": "apps/v1",
    "autoscaling_v1": "autoscaling/v1",
    "autoscaling_v2": "autoscaling/v2",
    "batch_v1": "batch/v1",
    "certificates_v1": "certificates.k8s.io/v1",
    "coordination_v1": "coordination.k8s.io/v1",
    "discovery_v1": "discovery.k8s.io/v1",
    "networking_v1": "networking.k8s.io/v1",
    "node_v1": "node.k8s.io/v1",
    "policy_v1": "policy/v1",
    "rbac_authorization_v1": "rbac.authorization.k8s.io/v1",
    "scheduling_v1": "scheduling.k8s.io/v1",
    "storage_v1": "storage.k8s.io/v1",
}
# What the client calls text may be a quantity, which is written as a number as well: only these hold text alone.
TEXTS = {"labels", "annotations", "matchLabels", "nodeSelector", "data", "stringData", "selector", "parameters"}
QUANTITIES = {"sizeLimit", "averageValue", "divisor", "maximumVolumeSize", "capacity"}
SCALARS = {"str": "s", "bytes": "s", "datetime": "s", "int": "i", "bool": "b", "float": "f", "object": "a"}


def models(client):
    found = {}
    for file in sorted((client / "kubernetes/client/models").glob("*.py")):
        for each in ast.parse(file.read_text()).body:
            if isinstance(each, ast.ClassDef):
                types, names, required = {}, {}, set()
                for line in each.body:
                    if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                        if line.target.id == "openapi_types":
                            types = ast.literal_eval(line.value)
                        elif line.target.id == "attribute_map":
                            names = ast.literal_eval(line.value)
                        elif not re.match("ClassVar|Optional", ast.unparse(line.annotation)):
                            required.add(line.target.id)
                found[each.name] = [(names[one], types[one], one in required) for one in types]
    return found


def kinds(client, all_models):
    for group, version in GROUPS.items():
        text = (client / f"kubernetes/client/api/{group}_api.py").read_text()
        for model in sorted(set(re.findall(r"def create_\w+\((?:(?!def ).)*?body: (\w+)", text, re.DOTALL))):
            if {"apiVersion", "kind", "metadata"} <= {name for name, _, _ in all_models.get(model, [])}:
                yield version, re.sub(r"^\w*?V\d+(?=[A-Z])", "", model), model


def spelled(model, name, kind, references):
    inner = re.match(r"(?:List\[|Dict\[str, )(.*)\]$", kind)
    if inner:
        mark = "[" if kind.startswith("List") else "{"
        if mark == "{" and inner[1] == "str" and name not in TEXTS:
            return "{a"
        return mark + spelled(model, "", inner[1], references)
    quantity = name in QUANTITIES or (model.startswith("V2Metric") and name == "value")
    if name == "status" or (kind == "str" and quantity):
        return "a"
    if kind in SCALARS:
        return SCALARS[kind]
    references.append(kind)
    return kind


def main():
    client = pathlib.Path(sys.argv[1])
    all_models = models(client)
    print("# Made by src/schema/fields.py from the OpenAPI document of Kubernetes 1.37, as its Python client 37.0.2 has it (Apache-2.0).")
    wanted = []
    for version, kind, model in kinds(client, all_models):
        print(f"= {version}/{kind} {model}")
        wanted.append(model)
    done = set()
    while wanted:
        model = wanted.pop(0)
        if model in done:
            continue
        done.add(model)
        fields = [f"{name}{'!' if needed else '?'}{spelled(model, name, kind, wanted)}" for name, kind, needed in all_models[model]]
        print(model, *fields)


main()
