package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.schema.SchemaWalk;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** See {@link FieldsAreKnown} for what is known of which kinds. */
public final class RequiredFieldsAreThere implements SchemaRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K39e", "An object has the fields that its kind requires")
            .because("The API server refuses the object, at the end of the deployment of all others.")
            .from("kube-linter schema-validation", "https://kubernetes.io/docs/reference/kubernetes-api/")
            .fix("Write the field.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        SchemaWalk.of(object.apiVersion(), object.kind(), object.node(), new SchemaWalk.Visitor() {
            @Override
            public void missing(Node within, String path, String field) {
                run.found(object, within, path, "there is no " + field);
            }
        });
    }
}
