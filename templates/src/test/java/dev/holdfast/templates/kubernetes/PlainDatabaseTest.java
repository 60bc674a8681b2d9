package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What MetaNode's database and its backups become where no operator runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainDatabaseTest {
    private static final String REGION = "us-east-1";

    private InRegion plain = new InRegion(new Documents(List.of()), REGION);

    @BeforeAll
    void render() throws IOException {
        String metanode = Files.readString(Path.of("../examples/metanode/topology.yaml"));
        String database = "  state:\n    engine: postgresql\n";
        assertThat(metanode).contains(database);
        plain = new InRegion(
                Documents.of(metanode.replace(database, database + "    kubernetes: {operator: none}\n")
                        .replace(
                                "        kubernetes: {pooler: {instances: 0}}",
                                "        kubernetes: {operator: none}")),
                REGION);
    }

    @Test
    void state() {
        StatefulSet primary = plain.set("metanode-state-primary");
        StatefulSet replica = plain.set("metanode-state-replica");
        assertThat(primary.getSpec().getReplicas()).isEqualTo(1);
        assertThat(replica.getSpec().getReplicas()).isEqualTo(2);
        assertThat(plain.budget("metanode-state-replica")).isEqualTo(1);
        assertThat(plain.objects())
                .as("a budget of a single instance would keep its node from being drained")
                .filteredOn(object -> object instanceof PodDisruptionBudget)
                .noneMatch(object -> object.getMetadata().getName().equals("metanode-state-primary"));
        Probe startup = InRegion.main(primary).getStartupProbe();
        assertThat(startup.getPeriodSeconds() * startup.getFailureThreshold())
                .as("seconds to recover from a crash")
                .isGreaterThanOrEqualTo(1800);
        assertThat(InRegion.main(replica).getVolumeMounts())
                .extracting(VolumeMount::getMountPath)
                .as("a replica needs no other password")
                .contains("/run/secrets/holdfast/replication-password")
                .doesNotContain("/run/secrets/holdfast/admin-password", "/run/secrets/holdfast/password");
        ConfigMap files = plain.one(ConfigMap.class, "metanode-state");
        assertThat(files.getData().get("postgresql.conf"))
                .contains(
                        "synchronous_standby_names = 'ANY 1 (replica_0, replica_1, replica_2)'",
                        "max_connections = '500'");
        assertThat(files.getData().get("pg_hba.conf")).doesNotContain("trust");
        assertThat(plain.sources("metanode-state-primary", 5432))
                .containsExactlyInAnyOrder(
                        "metanode-blockchain",
                        "metanode-state-replica",
                        "metanode-state-backup",
                        "metanode-state-wal",
                        "metanode-state-exporter");
        assertThat(plain.sources("metanode-state-replica", 5432))
                .as("nobody reads there")
                .isEmpty();
        assertThat(plain.text("state.yaml"))
                .contains("Nothing here makes a replica the primary")
                .doesNotContain("kind: Secret\n");
        Approvals.verify(plain.text("state.yaml"), new Options().forFile().withExtension(".yaml"));
    }

    @Test
    void backups() {
        CronJob backup = plain.one(CronJob.class, "metanode-state-backup");
        assertThat(backup.getSpec().getSchedule()).isEqualTo("0 4 * * *");
        assertThat(backup.getSpec().getTimeZone()).isEqualTo("UTC");
        assertThat(backup.getSpec()
                        .getJobTemplate()
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getRestartPolicy())
                .isEqualTo("Never");
        assertThat(InRegion.main(plain.set("metanode-state-wal")).getCommand())
                .contains("/etc/holdfast/backup/wal-archive.sh");
    }
}
