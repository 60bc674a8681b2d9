package dev.holdfast.kubernetes.harness;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What keeps pods running: a Deployment or a StatefulSet.
 *
 * @param kind its kind
 * @param name its name
 * @param replicas how many pods it is to have
 * @param pods those that it has and that are not about to end
 * @param podsByZone their number in each zone of the cluster, also where it is 0
 */
public record Workload(String kind, String name, int replicas, List<Pod> pods, Map<String, Integer> podsByZone) {

    private static final String ZONE = "topology.kubernetes.io/zone";

    /** All workloads of a namespace, StatefulSets first, each by name. */
    public static List<Workload> in(KubernetesClient client, String namespace) {
        Map<String, String> zones = new TreeMap<>();
        client.nodes()
                .list()
                .getItems()
                .forEach(node -> zones.put(
                        node.getMetadata().getName(),
                        node.getMetadata().getLabels().getOrDefault(ZONE, "")));
        List<Pod> pods = client.pods().inNamespace(namespace).list().getItems();
        Stream<Workload> sets = client.apps().statefulSets().inNamespace(namespace).list().getItems().stream()
                .map(set -> of(
                        "StatefulSet",
                        set.getMetadata().getName(),
                        set.getSpec().getReplicas(),
                        set.getSpec().getSelector().getMatchLabels(),
                        pods,
                        zones));
        Stream<Workload> deployments = client.apps().deployments().inNamespace(namespace).list().getItems().stream()
                .map(deployment -> of(
                        "Deployment",
                        deployment.getMetadata().getName(),
                        deployment.getSpec().getReplicas(),
                        deployment.getSpec().getSelector().getMatchLabels(),
                        pods,
                        zones));
        return Stream.concat(sets, deployments).toList();
    }

    private static Workload of(
            String kind,
            String name,
            int replicas,
            Map<String, String> selector,
            List<Pod> all,
            Map<String, String> zones) {
        List<Pod> pods = all.stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .filter(pod -> pod.getMetadata().getLabels().entrySet().containsAll(selector.entrySet()))
                .toList();
        Map<String, Integer> byZone = new TreeMap<>();
        zones.values().forEach(zone -> byZone.put(zone, 0));
        pods.stream()
                .map(pod -> pod.getSpec().getNodeName())
                .filter(Objects::nonNull)
                .forEach(node -> byZone.merge(Objects.requireNonNull(zones.get(node)), 1, Integer::sum));
        return new Workload(kind, name, replicas, pods, byZone);
    }

    /** Whether it has all its pods and each is ready. */
    public boolean isReady() {
        return pods.size() == replicas
                && pods.stream().allMatch(pod -> pod.getStatus().getConditions().stream()
                        .anyMatch(condition -> condition.getType().equals("Ready")
                                && condition.getStatus().equals("True")));
    }

    /** By how many pods the zone with the most exceeds the zone with the fewest. */
    public int skew() {
        return Collections.max(podsByZone.values()) - Collections.min(podsByZone.values());
    }
}
