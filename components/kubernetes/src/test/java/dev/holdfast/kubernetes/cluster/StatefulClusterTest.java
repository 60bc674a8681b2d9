package dev.holdfast.kubernetes.cluster;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.args.Check;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Voting;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.topology.Faults;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Bytes;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StatefulClusterTest {
    private static StatefulClusterArgs.Builder node() {
        return StatefulClusterArgs.builder()
                .site(SITE)
                .image("example.org/node:1.0")
                .replicas(3)
                .port("api", 7000, Protocol.HTTP)
                .port("peer", 7001)
                .peers("peer")
                .readinessProbe(Check.http("api", "/ready"))
                .voting(Voting.surviving(Faults.CRASH))
                .volume(VolumeSize.of(Bytes.parse("10Gi")), "/data");
    }

    @Test
    void itsChildrenBearItsNameAndWhatTheyAre() {
        MockedRun run = MockedRun.of(context -> new StatefulCluster("node", node().build()));
        assertThat(run.resources().stream().map(it -> it.type() + " " + it.name()))
                .containsExactlyInAnyOrder(
                        "holdfast:kubernetes:StatefulCluster node",
                        "kubernetes:core/v1:ServiceAccount node-serviceaccount",
                        "kubernetes:core/v1:Service node-service",
                        "kubernetes:core/v1:Service node-headless-service",
                        "kubernetes:core/v1:PersistentVolumeClaim node-claim-data-0",
                        "kubernetes:core/v1:PersistentVolumeClaim node-claim-data-1",
                        "kubernetes:core/v1:PersistentVolumeClaim node-claim-data-2",
                        "kubernetes:apps/v1:StatefulSet node-statefulset",
                        "kubernetes:policy/v1:PodDisruptionBudget node-poddisruptionbudget",
                        "kubernetes:networking.k8s.io/v1:NetworkPolicy node-networkpolicy");
        Registered set = run.resource("kubernetes:apps/v1:StatefulSet", "node-statefulset");
        assertThat(set.options().getIgnoreChanges()).containsExactly("spec.volumeClaimTemplates");
        assertThat(at(set, "spec", "serviceName")).isEqualTo("shop-node-headless");
        assertThat(at(set, "spec", "template", "spec", "topologySpreadConstraints", 0, "topologyKey"))
                .isEqualTo("topology.kubernetes.io/zone");
        Registered budget = run.resource("kubernetes:policy/v1:PodDisruptionBudget", "node-poddisruptionbudget");
        assertThat(at(budget, "spec", "maxUnavailable"))
                .as("of three votes one may be missing")
                .isEqualTo(1.0);
    }

    @Test
    void whatHoldsDataIsProtected() {
        MockedRun run = MockedRun.of(context -> new StatefulCluster("node", node().build()));
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("PersistentVolumeClaim"))
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.options().isProtect()).isTrue());
    }

    @Test
    void theQuorumFollowsFromTheMembers() {
        AtomicReference<OptionalInt> quorum = new AtomicReference<>();
        MockedRun.of(context ->
                quorum.set(new StatefulCluster("node", node().replicas(5).build()).quorum()));
        assertThat(quorum.get()).hasValue(3);
    }

    @Test
    void anImpossibleQuorumFailsThePreviewBeforeAnythingIsRegistered() {
        MockedRun run = MockedRun.run(
                context -> new StatefulCluster(
                        "node",
                        node().replicas(5)
                                .voting(Voting.surviving(Faults.BYZANTINE).quorum(3))
                                .build()),
                true);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.errors().toString())
                .contains("StatefulCluster node: consensus.quorum: ", "4")
                .doesNotContain("\tat ");
        assertThat(run.resources()).isEmpty();
    }

    @Test
    void aVolumeIsNeededOnlyWhereDataIsKept() {
        MockedRun run = MockedRun.of(context -> new StatefulCluster(
                "node",
                StatefulClusterArgs.builder()
                        .site(SITE)
                        .image("example.org/node:1.0")
                        .port("api", 7000)
                        .build()));
        assertThat(run.objects())
                .anyMatch(object -> object.kind().equals("StatefulSet"))
                .noneMatch(object -> object.kind().equals("PersistentVolumeClaim"));
    }
}
