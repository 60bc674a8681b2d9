package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.schema.SchemaWalk;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Texts, numbers, lists and mappings stand where the kind has them; see {@link FieldsAreKnown} for what is known of which kinds. */
public final class ValuesHaveTheirKind implements SchemaRule {
    private static final int LONGEST = 40;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K39d", "The values of an object are of the kind that their field takes")
            .because(
                    "A port among the environment variables without quotes is a number, and a variable is a text: the API server refuses the whole object, at the "
                            + "end of the deployment of all others.")
            .from(
                    "kube-linter schema-validation",
                    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation")
            .fix("Write the value as the field takes it: a text that looks like a number, or like true, in quotes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        SchemaWalk.of(object.apiVersion(), object.kind(), object.node(), new SchemaWalk.Visitor() {
            @Override
            public boolean wantsValues() {
                return true;
            }

            @Override
            public void mistyped(Node value, String path, String wanted) {
                if (!LabelsAreValid.isLabel(path)) {
                    run.found(object, value, path, "it takes " + wanted + ", and has " + words(value));
                }
            }
        });
    }

    /** A text may be a secret that stands where it should not. */
    private static String words(Node value) {
        if (value.isMap()) {
            return "a mapping";
        }
        String text = value.textOr("");
        return value.isList()
                ? "a list"
                : value.isPlain() && text.length() <= LONGEST ? text + " without quotes" : "a text";
    }
}
