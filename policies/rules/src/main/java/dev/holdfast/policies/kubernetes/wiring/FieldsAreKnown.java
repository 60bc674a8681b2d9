package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.schema.SchemaWalk;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.topology.units.Nearest;
import java.util.Collection;

/**
 * As kubeconform does with {@code -strict}, without its schemas at hand: by the fields of Kubernetes 1.37, for the stable versions of the kinds
 * that people write. Custom resources are not judged, nor are values that only the API server can judge, as which port numbers there are.
 */
public final class FieldsAreKnown implements SchemaRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K39c", "The fields of an object are ones that its kind has")
            .because(
                    "A field with a typing error, or at the wrong depth, is refused by kubectl and dropped in silence by older tools: the probe that everybody "
                            + "sees in the file was never there. Custom resources are not judged here: ask the API server, by kubectl apply --dry-run=server.")
            .from(
                    "kube-linter schema-validation",
                    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation")
            .fix("Correct the name of the field, or move it to where the schema has it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        SchemaWalk.of(object.apiVersion(), object.kind(), object.node(), new SchemaWalk.Visitor() {
            @Override
            public void unknown(Entry entry, String path, Collection<String> known) {
                String message = "there is no field " + path + Nearest.hint(entry.key(), known);
                run.found(object, entry.place(), path, message);
            }
        });
    }
}
