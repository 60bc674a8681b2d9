package dev.holdfast.kubernetes.autoscaling;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.harness.TestMetricsApi;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.KubernetesTarget;
import dev.holdfast.templates.output.RenderedFile;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A Deployment as it was rendered, on the real control plane, and how many replicas it has had one after the other. */
final class ScaledWorkload {
    private final KubernetesClient client;
    private final TestMetricsApi metrics;
    private final String namespace;
    private final String name;
    private final List<Integer> steps = new ArrayList<>();

    private ScaledWorkload(KubernetesClient client, TestMetricsApi metrics, String namespace, String name) {
        this.client = client;
        this.metrics = metrics;
        this.namespace = namespace;
        this.name = name;
    }

    /**
     * Applies the files of the namespace and of one service, as they are.
     *
     * @param system what is rendered
     * @param region the region whose files are applied
     * @param service the service
     */
    static ScaledWorkload apply(
            TestCluster cluster, TestMetricsApi metrics, Blueprint system, String region, String service) {
        Map<String, String> files = new KubernetesTarget(new Renderer())
                .render(system).stream()
                        .collect(Collectors.toMap(file -> file.path().text(), RenderedFile::text));
        for (String file : List.of("namespace", service)) {
            String text = Objects.requireNonNull(files.get(region + "/" + file + ".yaml"), file);
            cluster.client()
                    .load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .items()
                    .forEach(object -> cluster.client().resource(object).serverSideApply());
        }
        return new ScaledWorkload(cluster.client(), metrics, system.name(), system.name() + "-" + service);
    }

    /**
     * Lets the pods bear a load together until there are so many.
     *
     * @return how many replicas there were, one after the other, since the workload was applied
     */
    List<Integer> under(double load, int replicas, Duration limit) {
        metrics.load(load);
        TestCluster.await(replicas + " replicas under a load of " + load, limit, () -> observe() == replicas);
        return List.copyOf(steps);
    }

    /** What the autoscaler has last measured, by the name of the metric, in the words of the API. */
    Map<String, String> measured() {
        return client
                .autoscaling()
                .v2()
                .horizontalPodAutoscalers()
                .inNamespace(namespace)
                .withName(name)
                .get()
                .getStatus()
                .getCurrentMetrics()
                .stream()
                .filter(metric -> metric.getPods() != null)
                .collect(Collectors.toMap(
                        metric -> metric.getPods().getMetric().getName(),
                        metric ->
                                metric.getPods().getCurrent().getAverageValue().toString()));
    }

    private int observe() {
        Deployment deployment = client.apps()
                .deployments()
                .inNamespace(namespace)
                .withName(name)
                .get();
        int replicas = deployment.getSpec().getReplicas();
        if (steps.isEmpty() || steps.get(steps.size() - 1) != replicas) {
            steps.add(replicas);
        }
        Integer ready = deployment.getStatus().getReadyReplicas();
        return ready != null && ready == replicas ? replicas : 0;
    }
}
