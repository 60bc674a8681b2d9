package dev.holdfast.policies.cel.read;

import dev.holdfast.policies.cel.PackFault;
import dev.holdfast.policies.cel.expression.Expression;
import dev.holdfast.policies.cel.expression.Language;
import dev.holdfast.policies.cel.policy.OwnPolicy;
import dev.holdfast.policies.cel.subject.SubjectKinds;
import dev.holdfast.policies.cel.subject.Target;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the policies of a file: each document that has an {@code id} or a {@code require} is one. */
public final class PolicyReader {
    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "severity",
            "inDevelopment",
            "for",
            "when",
            "require",
            "message",
            "remediation",
            "because",
            "sources",
            "field",
            "parameters",
            "scope",
            "resources",
            "tests");

    /** It becomes a part of an annotation's name, and of an object's. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,48}[A-Za-z0-9])?");

    private static final Pattern FIELD =
            Pattern.compile("[A-Za-z0-9_-]+(\\[[0-9]{1,6}\\])?(\\.[A-Za-z0-9_-]+(\\[[0-9]{1,6}\\])?)*");

    private final Language language;

    /** A reader of policies in this language. */
    public PolicyReader(Language language) {
        this.language = language;
    }

    /**
     * The name of a policy, also of one that could not be read.
     *
     * @param id the name
     * @param file the file
     * @param place where the name stands
     */
    public record WrittenId(String id, String file, Place place) {}

    /**
     * What was read from a file.
     *
     * @param policies the policies without a fault
     * @param ids the names of all policies
     * @param faults all that is wrong
     */
    public record Result(List<OwnPolicy> policies, List<WrittenId> ids, List<PackFault> faults) {}

    /**
     * Reads a file.
     *
     * @param file its path as people know it
     * @param path where it is, for the fixtures beside it
     * @param text what is in it
     */
    public Result read(String file, Path path, String text) {
        Faults faults = new Faults(file);
        List<OwnPolicy> policies = new ArrayList<>();
        List<WrittenId> ids = new ArrayList<>();
        YamlDocuments documents = YamlDocuments.read(text);
        ScalarPlaces places = new ScalarPlaces(text);
        for (Node root : documents.roots()) {
            if (root.get("id").isPresent() || root.get("require").isPresent()) {
                String id = root.get("id").text();
                if (id != null) {
                    ids.add(new WrittenId(id, file, root.get("id").place()));
                }
                OwnPolicy policy = new OnePolicy(file, path, root, faults, places).read();
                if (policy != null) {
                    policies.add(policy);
                }
            }
        }
        if (documents.fault() != null) {
            faults.add(
                    documents.fault().place(), String.valueOf(documents.fault().getMessage()));
        }
        return new Result(policies, ids, faults.all());
    }

    /** One document. */
    private final class OnePolicy {
        private final String file;
        private final Path path;
        private final Faults faults;
        private final ScalarPlaces places;
        private final Fields fields;

        OnePolicy(String file, Path path, Node root, Faults faults, ScalarPlaces places) {
            this.file = file;
            this.path = path;
            this.faults = faults;
            this.places = places;
            this.fields = new Fields(root, "a policy", faults, KEYS);
        }

        @Nullable
        OwnPolicy read() {
            int before = faults.count();
            Parts parts = new Parts(faults);
            String id = matching("id", fields.required("id"), ID, "letters, digits, '.', '_' and '-', at most 50");
            String title = fields.required("title");
            List<Target> targets = targets();
            List<Parameter> parameters = parts.parameters(fields.node("parameters"));
            List<String> names = parameters.stream().map(Parameter::name).toList();
            if (fields.node("require").isAbsent()) {
                faults.add(fields.place("require"), "a policy needs require");
            }
            Expression when = condition("when", names);
            Expression require = condition("require", names);
            Expression message = message(names);
            String field = matching("field", fields.text("field"), FIELD, "keys joined by dots: spec.ports[0].name");
            Severity severity = parts.severity(fields, "severity", Severity.ERROR, false);
            RuleInfo info = new RuleInfo(
                    Objects.requireNonNullElse(id, ""),
                    Objects.requireNonNullElse(title, ""),
                    severity,
                    parts.severity(fields, "inDevelopment", severity, true),
                    dev.holdfast.policies.rule.Family.OWN,
                    Objects.requireNonNullElse(fields.text("because"), ""),
                    remediation(),
                    fields.texts("sources").stream()
                            .map(each -> each.textOr(""))
                            .toList(),
                    parameters);
            var scope = parts.scope(fields.node("scope"));
            var resources = parts.resources(fields.list("resources"));
            var tests = new TestsReader(path, faults).read(fields.list("tests"));
            if (faults.count() > before || require == null) {
                return null;
            }
            return new OwnPolicy(
                    file,
                    info,
                    targets,
                    when,
                    require,
                    message,
                    Objects.requireNonNullElse(field, ""),
                    scope,
                    resources,
                    tests);
        }

        private String remediation() {
            String text = fields.text("remediation");
            return text == null
                    ? "Change it so that this holds: " + fields.node("require").textOr("")
                    : text;
        }

        private @Nullable String matching(String key, @Nullable String text, Pattern pattern, String words) {
            if (text != null && !pattern.matcher(text).matches()) {
                faults.add(fields.place(key), key + " consists of " + words);
            }
            return text;
        }

        private List<Target> targets() {
            if (fields.node("for").isAbsent()) {
                faults.add(fields.place("for"), "a policy needs for, with what it looks at: [kubernetes/Service]");
            }
            List<Target> targets = new ArrayList<>();
            for (Node written : fields.texts("for")) {
                Target target = SubjectKinds.target(written.textOr(""));
                if (target == null) {
                    faults.add(written.place(), SubjectKinds.refusal(written.textOr("")));
                } else {
                    targets.add(target);
                }
            }
            if (fields.node("for").isList() && fields.node("for").items().isEmpty()) {
                faults.add(fields.place("for"), "for is empty, so the policy would look at nothing");
            }
            return targets;
        }

        private @Nullable Expression condition(String key, List<String> parameters) {
            String text = fields.written(key);
            return text == null ? null : compiled(key, language.condition(text, parameters), "");
        }

        private @Nullable Expression message(List<String> parameters) {
            String text = fields.written("message");
            String hint =
                    "; a message is an expression: a text in it stands in quotes, \"'no owner on ' + object.kind\"";
            return text == null ? null : compiled("message", language.text(text, parameters), hint);
        }

        private @Nullable Expression compiled(String key, Language.Compiled compiled, String hint) {
            for (Language.Issue issue : compiled.issues()) {
                faults.add(
                        places.of(fields.node(key), issue.line(), issue.column()), key + ": " + issue.message() + hint);
            }
            return compiled.expression().isEmpty()
                    ? null
                    : compiled.expression().get(0);
        }
    }
}
