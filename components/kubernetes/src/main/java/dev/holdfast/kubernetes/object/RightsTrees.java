package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.PolicyRule;
import dev.holdfast.blueprint.kubernetes.api.RoleRef;
import dev.holdfast.blueprint.kubernetes.api.Subject;
import java.util.Map;

/** Who may ask what of the API server. */
final class RightsTrees {
    private RightsTrees() {}

    static Map<String, Object> of(PolicyRule rule) {
        return new Fields()
                .list("apiGroups", rule.apiGroups())
                .list("resources", rule.resources())
                .list("verbs", rule.verbs())
                .done();
    }

    static Map<String, Object> of(RoleRef role) {
        return new Fields()
                .with("apiGroup", role.apiGroup())
                .with("kind", role.kind())
                .with("name", role.name())
                .done();
    }

    static Map<String, Object> of(Subject subject) {
        return new Fields()
                .with("kind", subject.kind())
                .with("name", subject.name())
                .with("namespace", subject.namespace())
                .done();
    }
}
