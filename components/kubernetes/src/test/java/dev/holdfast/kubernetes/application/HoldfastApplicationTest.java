package dev.holdfast.kubernetes.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldfastApplicationTest {
    @Test
    void aTopologyBecomesComponentsWithTheirObjects() {
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .region("us-east-1")
                        .build()));

        Registered set = run.resource("kubernetes:apps/v1:StatefulSet", "app-blockchain-statefulset");
        assertThat(set.inputs()).containsEntry("apiVersion", "apps/v1").containsEntry("kind", "StatefulSet");
        assertThat(set.options().getIgnoreChanges()).containsExactly("spec.volumeClaimTemplates");
        assertThat(run.resources()).extracting(Registered::name).contains("app-blockchain-claim-data-0");
        assertThat(List.of(run.exitCode())).containsExactly(0);
    }
}
