package dev.holdfast.kubernetes.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.application.Blueprints;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.harness.TestMetricsApi;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real autoscaler follows the messages of a rendered system, which an API of the tests makes up. */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class ScaledByMessagesE2eTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** The bounds and metrics of RouteMQ, and windows that a test can wait for. */
    private static final String ROUTER =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: messages}
            targets: {kubernetes: "1.35"}
            regions: {local: {role: primary, zones: 3}}
            services:
              router:
                image: ghcr.io/routemq/routemq:1.0.0
                ports: [{name: http, port: 8080, protocol: http}]
                resources: {requests: {cpu: 250m, memory: 256Mi}, limits: {cpu: 500m, memory: 512Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
                metrics: {port: http}
                autoscaling:
                  min: 2
                  max: 20
                  metrics:
                    - cpu: 70%
                    - memory: 80%
                    - pods: {metric: messages_per_second, average: 100}
                  scaleUp: {window: 0s, steps: [{percent: 100%, period: 15s}]}
                  scaleDown: {window: 1s, steps: [{percent: 50%, period: 15s}]}
            """;

    @Test
    void itFollowsMessagesUpAndDown(TestCluster cluster) {
        try (TestMetricsApi metrics = TestMetricsApi.start(cluster.client(), "messages_per_second")) {
            ScaledWorkload router =
                    ScaledWorkload.apply(cluster, metrics, Blueprints.ofText(ROUTER), "local", "router");

            router.under(200, 2, LIMIT);
            // 200 a replica are twice what is aimed at.
            router.under(400, 4, LIMIT);
            assertThat(router.measured()).containsKey("messages_per_second");

            List<Integer> steps = router.under(100, 2, LIMIT);

            assertThat(steps).endsWith(2, 4, 2);
        }
    }
}
