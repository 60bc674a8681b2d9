package dev.holdfast.kubernetes.backup;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.postgres.PostgresCluster;
import dev.holdfast.kubernetes.postgres.PostgresClusterArgs;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.CronSchedule;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BackupScheduleTest {
    private static final BackupPlan PLAN = BackupPlan.of(
                    CronSchedule.parse("0 4 * * *"), ZoneId.of("UTC"), Duration.ofDays(7), "s3://shop-backups")
            .image("example.org/backup:1")
            .walArchive(WalArchive.CONTINUOUS);

    private static PostgresClusterArgs.Builder database() {
        return PostgresClusterArgs.builder()
                .site(SITE)
                .version("15.14")
                .password(SecretReference.of("db-app/password"))
                .adminPassword(SecretReference.of("db-admin/password"))
                .volume(VolumeSize.of(Bytes.parse("20Gi")));
    }

    private static PostgresClusterArgs.Builder plain() {
        return database().operator(PostgresOperator.NONE);
    }

    @Test
    void aPlainDatabaseIsCopiedByAJobThatItLetsIn() {
        MockedRun run = MockedRun.of(context -> {
            PostgresCluster database = new PostgresCluster("db", plain().build());
            new BackupSchedule(
                    "nightly",
                    BackupScheduleArgs.builder(PLAN)
                            .site(SITE)
                            .database(database)
                            .build());
        });
        Registered job = run.objects().stream()
                .filter(object -> object.kind().equals("CronJob"))
                .findFirst()
                .orElseThrow();
        assertThat(job.name()).isEqualTo("nightly-shop-db-backup-cronjob");
        assertThat(at(job, "spec", "schedule")).isEqualTo("0 4 * * *");
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("NetworkPolicy"))
                .anySatisfy(door ->
                        assertThat(at(door, "spec", "podSelector").toString()).contains("shop-db-primary"));
    }

    @Test
    void theOperatorKnowsTheBucketBeforehandAndIsToldWhen() {
        MockedRun run = MockedRun.of(context -> {
            PostgresCluster database =
                    new PostgresCluster("db", database().backups(PLAN).build());
            new BackupSchedule(
                    "nightly",
                    BackupScheduleArgs.builder(PLAN)
                            .site(SITE)
                            .database(database)
                            .build());
        });
        assertThat(run.objects().stream().map(Registered::name))
                .contains("db-cluster", "db-objectstore")
                .filteredOn(name -> name.startsWith("nightly"))
                .singleElement()
                .asString()
                .endsWith("scheduledbackup");
    }

    @Test
    void anOperatorThatWasNotToldIsNotChangedBehindItsBack() {
        MockedRun run = MockedRun.run(
                context -> {
                    PostgresCluster database =
                            new PostgresCluster("db", database().build());
                    new BackupSchedule(
                            "nightly",
                            BackupScheduleArgs.builder(PLAN)
                                    .site(SITE)
                                    .database(database)
                                    .build());
                },
                true);
        assertThat(run.errors().toString())
                .contains("BackupSchedule nightly: the Cluster shop-db was made without knowing of it", ".backups(");
        assertThat(run.objects()).noneMatch(object -> object.name().startsWith("nightly"));
    }

    @Test
    void aBucketThatCannotBeIsRefused() {
        MockedRun run = MockedRun.run(
                context -> {
                    PostgresCluster database = new PostgresCluster("db", plain().build());
                    new BackupSchedule(
                            "nightly",
                            BackupScheduleArgs.builder(BackupPlan.of(
                                                    CronSchedule.parse("0 4 * * *"),
                                                    ZoneId.of("UTC"),
                                                    Duration.ofDays(7),
                                                    "ftp://backups")
                                            .image("example.org/backup:1"))
                                    .site(SITE)
                                    .database(database)
                                    .build());
                },
                true);
        assertThat(run.errors().toString()).contains("BackupSchedule nightly: to: ");
        assertThat(run.objects()).noneMatch(object -> object.name().startsWith("nightly"));
    }
}
