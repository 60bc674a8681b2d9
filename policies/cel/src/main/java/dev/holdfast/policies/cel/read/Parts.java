package dev.holdfast.policies.cel.read;

import dev.holdfast.policies.cel.policy.ApiResource;
import dev.holdfast.policies.cel.policy.Scope;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the parts of a policy that are values and no expressions. */
final class Parts {
    private static final Pattern PARAMETER = Pattern.compile("[a-z][A-Za-z0-9_]{0,49}");

    /** Names that CEL keeps for itself. */
    private static final List<String> RESERVED = List.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "let",
            "loop",
            "package",
            "namespace",
            "null",
            "return",
            "true",
            "var",
            "void",
            "while");

    private final Faults faults;

    Parts(Faults faults) {
        this.faults = faults;
    }

    Severity severity(Fields fields, String key, Severity otherwise, boolean mayBeOff) {
        String word = fields.text(key);
        if (word == null) {
            return otherwise;
        }
        List<Severity> known =
                mayBeOff ? List.of(Severity.values()) : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);
        for (Severity severity : known) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        List<String> words = known.stream().map(Severity::word).toList();
        String nearest = Nearest.to(word, words);
        String right = nearest == null ? "it is one of " + String.join(", ", words) : "did you mean " + nearest + "?";
        faults.add(fields.place(key), key + " cannot be " + word + "; " + right);
        return otherwise;
    }

    List<Parameter> parameters(Node map) {
        List<Parameter> parameters = new ArrayList<>();
        if (map.isPresent() && !map.isMap()) {
            faults.add(map.place(), "parameters is a mapping from names to {default, description, least, most}");
        }
        for (Entry entry : map.entries()) {
            if (!PARAMETER.matcher(entry.key()).matches() || RESERVED.contains(entry.key())) {
                faults.add(entry.place(), "a parameter is named by letters and digits, a small letter first");
            }
            Fields fields = new Fields(
                    entry.value(), "a parameter", faults, List.of("default", "description", "least", "most"));
            if (entry.value().isMap() && fields.node("default").isAbsent()) {
                faults.add(entry.place(), "a parameter needs default");
            }
            long least = fields.whole("least", Long.MIN_VALUE);
            long most = fields.whole("most", Long.MAX_VALUE);
            long byDefault = fields.whole("default", least);
            if (least > most) {
                faults.add(fields.place("least"), "least is " + least + ", above most, " + most);
            } else if (byDefault < least || byDefault > most) {
                faults.add(fields.place("default"), "default is " + byDefault + ", not between least and most");
            }
            String description = Objects.requireNonNullElse(fields.text("description"), "");
            parameters.add(new Parameter(entry.key(), description, byDefault, least, most));
        }
        return parameters;
    }

    Scope scope(Node map) {
        if (map.isAbsent()) {
            return new Scope(List.of(), List.of());
        }
        Fields fields = new Fields(map, "a scope", faults, List.of("namespaces", "names"));
        return new Scope(patterns(fields, "namespaces"), patterns(fields, "names"));
    }

    private static List<String> patterns(Fields fields, String key) {
        return fields.texts(key).stream().map(each -> each.textOr("")).toList();
    }

    List<ApiResource> resources(List<Node> list) {
        List<ApiResource> resources = new ArrayList<>();
        for (Node item : list) {
            Fields fields = new Fields(item, "a resource", faults, List.of("kind", "group", "version", "plural"));
            String kind = fields.required("kind");
            String group = fields.required("group");
            String version = fields.required("version");
            String plural = fields.required("plural");
            if (kind != null && group != null && version != null && plural != null) {
                resources.add(new ApiResource(kind, group, version, plural));
            }
        }
        return resources;
    }
}
