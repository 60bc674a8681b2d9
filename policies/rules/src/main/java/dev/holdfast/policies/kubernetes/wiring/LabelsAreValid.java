package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the API server takes as labels. Beyond kube-score's label-values, which looks at the form of the values of an object's own labels,
 * this looks at their length, at values that are no text, at the keys, and at the labels of pods.
 */
public final class LabelsAreValid implements ObjectRule {
    private static final int LONGEST = 63;
    private static final int LONGEST_PREFIX = 253;
    private static final String OWN = "metadata.labels";
    private static final String PODS = "spec.template.metadata.labels";
    private static final String PODS_OF_CRON_JOB = "spec.jobTemplate.spec.template.metadata.labels";

    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K25b", "Labels are ones that Kubernetes takes")
            .because(
                    "The API server refuses the whole object for one label with a blank, a slash, a 64th character, or a "
                            + "number without quotes.")
            .from(
                    "kube-score label-values",
                    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set")
            .fix(
                    "Use letters, digits, '-', '_' and '.', at most 63, with a letter or digit at both ends; put numbers and booleans "
                            + "in quotes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of();
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        Node node = object.node();
        check(object, object.labels(), OWN, run);
        check(object, node.at("spec", "template", "metadata", "labels"), PODS, run);
        check(object, node.at("spec", "jobTemplate", "spec", "template", "metadata", "labels"), PODS_OF_CRON_JOB, run);
    }

    /** Whether a path is that of a label that is judged here, so that no other rule has to. */
    static boolean isLabel(String path) {
        return Stream.of(OWN, PODS, PODS_OF_CRON_JOB).anyMatch(labels -> path.startsWith(labels + "."));
    }

    private static void check(KubernetesObject object, Node labels, String path, RuleRun run) {
        for (Entry label : labels.entries()) {
            String badKey = faultOfKey(label.key());
            if (badKey != null) {
                run.found(object, label.place(), field(path, label), "label key " + label.key() + " " + badKey);
            }
            String badValue = faultOfValue(label.value());
            if (badValue != null) {
                run.found(object, label.value(), field(path, label), "label " + label.key() + " " + badValue);
            }
        }
    }

    private static String field(String path, Entry label) {
        return path + "[" + label.key() + "]";
    }

    private static @Nullable String faultOfKey(String key) {
        int slash = key.indexOf('/');
        String name = key.substring(slash + 1);
        if (slash == 0 || slash > LONGEST_PREFIX) {
            return "has an empty prefix, or one of over 253 characters";
        }
        if (name.isEmpty()) {
            return "has no name";
        }
        return name.length() > LONGEST || !isWellFormed(name) ? "is no name that a label can have" : null;
    }

    private static @Nullable String faultOfValue(Node value) {
        if (value.isMap() || value.isList()) {
            return "is no text";
        }
        String text = value.text();
        if (text == null) {
            return null;
        }
        if (value.isPlain()) {
            return "is " + text + " without quotes, which is no text";
        }
        if (text.length() > LONGEST) {
            return "has " + text.length() + " characters, over " + LONGEST;
        }
        return isWellFormed(text) ? null : "has the value '" + text + "', which no label can have";
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0 && i < text.length() - 1;
            if (!isLetterOrDigit(c) && !(inside && (c == '-' || c == '_' || c == '.'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
