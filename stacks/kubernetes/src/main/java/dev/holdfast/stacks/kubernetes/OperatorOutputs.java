package dev.holdfast.stacks.kubernetes;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.application.HoldfastApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an operator needs after a deployment. */
final class OperatorOutputs {

    private OperatorOutputs() {}

    /** The outputs of a stack, by name. */
    static Map<String, Output<?>> of(HoldfastApplication application, ClusterAccess access) {
        Map<String, Output<?>> outputs = new LinkedHashMap<>();
        String namespace = application.namespace();
        outputs.put("namespace", Output.of(namespace));
        outputs.put("endpoints", Output.of(application.endpoints()));
        outputs.put("addresses", Output.of(application.addresses()));
        outputs.put("connections", Output.of(application.connections()));
        outputs.put("requiredSecrets", Output.of(keys(application.requiredSecrets())));
        outputs.put("look", Output.of(command(access, namespace)));
        return outputs;
    }

    /** The engine knows lists, and no sets. */
    private static Map<String, List<String>> keys(Map<String, Set<String>> secrets) {
        Map<String, List<String>> keys = new TreeMap<>();
        secrets.forEach((name, each) -> keys.put(name, List.copyOf(each)));
        return keys;
    }

    private static String command(ClusterAccess access, String namespace) {
        String context = access.context().map(name -> " --context " + name).orElse("");
        return "kubectl" + context + " --namespace " + namespace + " get pods,services,persistentvolumeclaims";
    }
}
