package dev.holdfast.templates.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What was rendered for one region. */
record InRegion(Documents documents, String region) {
    String text(String file) {
        return documents.text(region + "/" + file);
    }

    List<HasMetadata> objects() {
        return documents.objects(region);
    }

    <T extends HasMetadata> T one(Class<T> kind, String name) {
        return documents.one(region, kind, name);
    }

    GenericKubernetesResource custom(String kind, String name) {
        return documents.custom(region, kind, name);
    }

    StatefulSet set(String name) {
        return one(StatefulSet.class, name);
    }

    static Container main(StatefulSet set) {
        return set.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    static EnvVar env(StatefulSet set, String name) {
        return main(set).getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    int budget(String name) {
        return one(PodDisruptionBudget.class, name)
                .getSpec()
                .getMaxUnavailable()
                .getIntVal();
    }

    /** Who may connect to a port of a workload. */
    List<String> sources(String workload, int port) {
        return one(NetworkPolicy.class, workload).getSpec().getIngress().stream()
                .filter(rule ->
                        rule.getPorts().stream().anyMatch(each -> each.getPort().getIntVal() == port))
                .flatMap(rule -> rule.getFrom().stream())
                .flatMap(peer -> peer.getNamespaceSelector() == null
                        ? Stream.of(name(peer.getPodSelector().getMatchLabels()))
                        : peer.getNamespaceSelector().getMatchLabels().values().stream()
                                .map(namespace -> "namespace " + namespace))
                .toList();
    }

    private static String name(Map<String, String> labels) {
        return Stream.of("app.kubernetes.io/instance", "cnpg.io/poolerName", "cnpg.io/cluster")
                .map(labels::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("unknown");
    }
}
