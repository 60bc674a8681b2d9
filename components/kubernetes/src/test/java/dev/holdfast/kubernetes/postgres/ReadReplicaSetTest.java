package dev.holdfast.kubernetes.postgres;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.service.ReplicatedService;
import dev.holdfast.kubernetes.service.ReplicatedServiceArgs;
import dev.holdfast.kubernetes.standalone.Use;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
import org.junit.jupiter.api.Test;

class ReadReplicaSetTest {
    private static ReadReplicaSetArgs.Builder replicas() {
        return ReadReplicaSetArgs.builder()
                .site(SITE)
                .primary(Output.of("primary.example.org"))
                .version("15.14")
                .replicas(2)
                .password(SecretReference.of("old/password"))
                .replicationPassword(SecretReference.of("replication/password"))
                .volume(VolumeSize.of(Bytes.parse("20Gi")));
    }

    @Test
    void followsAPrimaryThatSomebodyElseRuns() {
        MockedRun run =
                MockedRun.of(context -> new ReadReplicaSet("reads", replicas().build()));
        assertThat(run.objects().stream().map(it -> it.kind() + " " + it.name()))
                .containsExactlyInAnyOrder(
                        "ConfigMap reads-configmap",
                        "Service reads-read-service",
                        "ServiceAccount reads-replica-serviceaccount",
                        "Service reads-replica-headless-service",
                        "StatefulSet reads-replica-statefulset",
                        "PersistentVolumeClaim reads-replica-claim-data-0",
                        "PersistentVolumeClaim reads-replica-claim-data-1",
                        "PodDisruptionBudget reads-replica-poddisruptionbudget",
                        "NetworkPolicy reads-replica-networkpolicy");
        Registered set = run.resource("kubernetes:apps/v1:StatefulSet", "reads-replica-statefulset");
        assertThat(at(set, "spec", "template", "spec", "containers", 0, "env").toString())
                .contains("{name=PRIMARY_HOST, value=primary.example.org}");
        Registered policy =
                run.resource("kubernetes:networking.k8s.io/v1:NetworkPolicy", "reads-replica-networkpolicy");
        assertThat(at(policy, "spec", "egress").toString()).contains("port=5432.0");
    }

    @Test
    void aServiceReadsFromIt() {
        MockedRun run = MockedRun.of(context -> {
            ReadReplicaSet reads = new ReadReplicaSet("reads", replicas().build());
            new ReplicatedService(
                    "report",
                    ReplicatedServiceArgs.builder()
                            .site(SITE)
                            .image("example.org/report:1")
                            .uses(reads)
                            .build());
            context.export("host", reads.readHost());
        });
        assertThat(run.text("host")).isEqualTo("shop-reads-read.shop-dev.svc");
        Registered deployment = run.resource("kubernetes:apps/v1:Deployment", "report-deployment");
        assertThat(at(deployment, "spec", "template", "spec", "containers", 0, "env")
                        .toString())
                .contains("{name=READS_HOST, value=shop-reads-read.shop-dev.svc}")
                .contains("secretKeyRef={name=old, key=password}");
        assertThat(run.objects())
                .filteredOn(object -> object.name().startsWith("report-shop-reads"))
                .singleElement()
                .satisfies(door ->
                        assertThat(at(door, "spec", "podSelector").toString()).contains("shop-reads-replica"));
    }

    @Test
    void nobodyWritesToIt() {
        MockedRun run = MockedRun.run(
                context ->
                        Use.of(new ReadReplicaSet("reads", replicas().build())).access(Access.READ_WRITE),
                true);
        assertThat(run.errors().toString()).contains("reads: takes no writes");
    }

    @Test
    void needsAPrimary() {
        MockedRun run = MockedRun.run(
                context -> new ReadReplicaSet(
                        "reads", ReadReplicaSetArgs.builder().site(SITE).build()),
                true);
        assertThat(run.errors().toString()).contains("ReadReplicaSet reads: lacks a primary");
        assertThat(run.resources()).isEmpty();
    }
}
