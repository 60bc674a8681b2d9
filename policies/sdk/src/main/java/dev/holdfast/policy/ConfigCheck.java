package dev.holdfast.policy;

import io.grpc.Status;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pulumirpc.AnalyzerOuterClass.PolicyConfig;

/**
 * Refuses a configuration of what a pack does not have. The engine checks values against the schema, but passes over a policy or a setting
 * whose name is misspelt, and the pack would judge otherwise than its users believe.
 */
final class ConfigCheck {
    /** The level of all policies, which the engine has spread over them already. */
    private static final String ALL = "all";

    private ConfigCheck() {}

    /**
     * Looks at the names only.
     *
     * @throws io.grpc.StatusRuntimeException with the first that is unknown
     */
    static void of(PolicyPack pack, Map<String, PolicyConfig> configured) {
        Map<String, PolicyInfo> known =
                pack.policies().stream().map(Policy::info).collect(Collectors.toMap(PolicyInfo::name, info -> info));
        new TreeMap<>(configured).forEach((name, config) -> {
            PolicyInfo policy = known.get(name);
            if (policy != null) {
                of(policy, config);
            } else if (!name.equals(ALL)) {
                throw refusal("there is no policy '" + name + "' in " + pack.words());
            }
        });
    }

    private static void of(PolicyInfo policy, PolicyConfig config) {
        for (String setting :
                new TreeSet<>(config.getProperties().getFieldsMap().keySet())) {
            if (!policy.config().names().contains(setting)) {
                String known = String.join(", ", policy.config().names());
                throw refusal("policy '" + policy.name() + "' has no setting '" + setting + "'; "
                        + (known.isEmpty() ? "only its level can be configured" : "it has " + known));
            }
        }
    }

    private static RuntimeException refusal(String reason) {
        return Status.INVALID_ARGUMENT.withDescription(reason).asRuntimeException();
    }
}
