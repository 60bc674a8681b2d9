package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.RunningEngine;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.provider.Call;
import dev.holdfast.kubernetes.provider.Call.Operation;
import dev.holdfast.kubernetes.provider.CallHook;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks while a system is being deployed, the next runs make it good. */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class FaultE2eTest {

    /** Of {@code store.yaml}: the namespace with the policy that denies all, its secret, and of the service all that it consists of. */
    private static final int OBJECTS = 11;

    private final TestCluster cluster;
    private final PulumiEngine engine;

    @TempDir
    private Path folder = Path.of("");

    FaultE2eTest(TestCluster cluster) {
        this.cluster = cluster;
        this.engine = PulumiEngine.start(cluster);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void faultAtAnyStepIsMadeGoodByTheNextUp() {
        for (int step = 1; step <= OBJECTS; step++) {
            Deployment system = store("fails-at-" + step);
            engine.faults().failBefore(step);

            EngineRun failed = system.up().expectFailure();

            assertThat(failed.output()).contains("fault injected");
            assertThat(engine.faults().isPending()).isFalse();
            converges(system, "fails-at-" + step);
        }
    }

    @Test
    void deploymentHasNoFurtherStep() {
        engine.faults().failBefore(OBJECTS + 1);

        store("fails-never").up().expectSuccess();

        assertThat(engine.faults().isPending()).isTrue();
    }

    @Test
    void killedEngineLeavesNothingThatTheNextRunsDoNotMend() throws InterruptedException {
        Deployment system = store("killed");
        CountDownLatch created = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        engine.hook(new CallHook() {
            @Override
            public void after(Call call) {
                // The object is there, but the engine does not learn of it.
                if (call.operation() == Operation.CREATE && isWorkload(call.urn()) && created.getCount() > 0) {
                    created.countDown();
                    awaitQuietly(killed);
                }
            }
        });
        try (RunningEngine up = system.stack().startUp(system::program)) {
            assertThat(created.await(60, TimeUnit.SECONDS)).isTrue();
            up.kill();
        } finally {
            killed.countDown();
        }

        assertThat(system.up().expectFailure().output()).contains("lock");
        system.stack().cancel().expectSuccess();
        assertThat(system.stack().pendingCreates())
                .extracting((JsonNode resource) -> resource.path("urn").asText())
                .anyMatch(FaultE2eTest::isWorkload);
        system.stack().refreshAfterKill(cluster);
        assertThat(system.stack().pendingCreates()).isEmpty();
        converges(system, "killed");
    }

    private void converges(Deployment system, String namespace) {
        system.up().expectSuccess();
        assertThat(system.up().expectSuccess().changes()).as(namespace).isEmpty();
        // Nothing is missing, and nothing is left over that no state knows of.
        assertThat(ClusterContents.in(cluster.client(), namespace))
                .hasSize(OBJECTS - 1)
                .isEqualTo(ClusterContents.recorded(system.stack()));
    }

    private Deployment store(String system) {
        Deployment deployment = Deployment.of(engine, cluster, system, TestTopologies.store(system), folder);
        deployment.stack().secretsAt(Map.of("secrets.token.value", "only for tests"));
        return deployment;
    }

    private static boolean isWorkload(String urn) {
        return urn.contains("StatefulSet::");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
