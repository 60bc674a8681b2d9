package dev.holdfast.kubernetes.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.kubernetes.application.Blueprints;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.harness.TestMetricsApi;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The RouteMQ of the examples goes from 2 to 20 replicas and back as fast as its file says, under messages that an API of the tests makes up. */
@Tag("nightly")
@ExtendWith(TestCluster.Extension.class)
class RoutemqScalingNightlyTest {
    private static final int LEAST = 2;
    private static final int MOST = 20;

    @Test
    void itGoesUpByDoublingAndDownByHalves(TestCluster cluster) {
        Blueprint routemq =
                Blueprints.ofFile("../../examples/routemq/topology.yaml").get(0);
        try (TestMetricsApi metrics = TestMetricsApi.start(cluster.client(), "messages_per_second")) {
            ScaledWorkload router = ScaledWorkload.apply(cluster, metrics, routemq, "us-east-1", "router");

            router.under(150, LEAST, Duration.ofMinutes(3));
            router.under(4000, MOST, Duration.ofMinutes(6));
            List<Integer> steps = router.under(50, LEAST, Duration.ofMinutes(15));

            int top = steps.indexOf(MOST);
            assertThat(steps).endsWith(LEAST).contains(MOST);
            for (int i = steps.indexOf(LEAST) + 1; i < steps.size(); i++) {
                int before = steps.get(i - 1);
                int now = steps.get(i);
                if (i <= top) {
                    assertThat(now)
                            .as("after %d of %s", before, steps)
                            .isGreaterThan(before)
                            .isLessThanOrEqualTo(2 * before);
                } else {
                    assertThat(now)
                            .as("after %d of %s", before, steps)
                            .isLessThan(before)
                            .isGreaterThanOrEqualTo(before / 2);
                }
            }
        }
    }
}
